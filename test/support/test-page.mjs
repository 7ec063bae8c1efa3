const PACKAGE = '/node_modules/@expo-google-fonts/arimo';

/** The font weights that the kit uses, from the package whose font the pictures of the command have. */
const FONTS = {
  400: '400Regular/Arimo_400Regular.ttf',
  600: '600SemiBold/Arimo_600SemiBold.ttf',
  700: '700Bold/Arimo_700Bold.ttf',
};

/**
 * The page that tests run in. Its font is that of the kit, which is there before the first test begins:
 * texts are as wide and pictures the same whatever fonts a machine has.
 * @param {string} framework address of the script that runs the tests
 */
export const testPage = (framework) => `<!doctype html>
<html>
  <head>
    <style>
      ${Object.entries(FONTS)
        .map(
          ([weight, file]) =>
            `@font-face { font-family: Arimo; font-weight: ${weight}; src: url('${PACKAGE}/${file}') }`,
        )
        .join('\n      ')}
      body { font-family: Arimo, sans-serif }
    </style>
  </head>
  <body>
    <script type="module">
      await Promise.all([...document.fonts].map((font) => font.load()));
      await import(${JSON.stringify(framework)});
    </script>
  </body>
</html>
`;
