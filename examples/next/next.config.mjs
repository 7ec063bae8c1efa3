// A site of files alone, in the folder `out`.
export default { output: 'export' };
