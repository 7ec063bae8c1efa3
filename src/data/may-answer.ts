/** Reasons that hold as long as the address is the same. */
const LASTING: ReadonlySet<string> = new Set(['in-page', 'mixed', 'github-release', 'github-page']);

/** Whether the same address may answer another time. */
export const mayAnswer = (reason: string | undefined): boolean => !LASTING.has(reason ?? '');
