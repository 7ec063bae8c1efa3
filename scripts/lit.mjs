const LIT = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** What lit asks of each page, and the answer that holds on every page where the kit runs. */
const ANSWERS = [
  // Whether a shadow root takes style sheets: the kit gives them to it by itself as well.
  [
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&' +
      '"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    'true',
  ],
  // What makes up for shadow roots that a browser lacks.
  ['a.reactiveElementPolyfillSupport', 'undefined'],
  ['t.litHtmlPolyfillSupport', 'undefined'],
  ['s.litElementPolyfillSupport', 'undefined'],
];

/**
 * Leaves out what lit does for browsers that are too old for the kit.
 * @returns {import('rollup').Plugin}
 */
export function litForNewBrowsers() {
  const asked = new Set();
  return {
    name: 'lit-for-new-browsers',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      let answered = code;
      for (const [question, answer] of ANSWERS) {
        if (!code.includes(question)) continue;
        asked.add(question);
        answered = answered.replace(question, answer);
      }
      // The text stays in its line, and no source map shows columns of code that is minified already.
      return { code: answered, map: null };
    },
    buildEnd(error) {
      const [missing] = ANSWERS.filter(([question]) => asked.size > 0 && !asked.has(question));
      if (!error && missing) throw new Error(`Lit no longer asks for ${missing[0]}`);
    },
  };
}
