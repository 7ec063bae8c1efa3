const LIT = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** Questions in lit's code, each with the answer that always holds for the kit. */
const ANSWERS = [
  // Whether a shadow root takes style sheets: the kit gives them to it by itself as well.
  [
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&' +
      '"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    'true',
  ],
  // Polyfills for browsers without shadow roots.
  ['a.reactiveElementPolyfillSupport', 'undefined'],
  ['t.litHtmlPolyfillSupport', 'undefined'],
  ['s.litElementPolyfillSupport', 'undefined'],
  // Whether a style sheet is made as lit asks for: of the kit's, the compiler knows that.
  [
    "if(\"number\"==typeof t)return t;throw Error(\"Value passed to 'css' function must be a 'css' function " +
      'result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")',
    'return t',
  ],
  [
    'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    'this._$cssResult$=!0;',
  ],
];

/**
 * Leaves out what lit does for browsers that are too old for the kit, and for mistakes that the compiler finds. All
 * that a class which extends `KpiElement` may use stays.
 * @returns {import('rollup').Plugin}
 */
export function litForTheKit() {
  const asked = new Set();
  let isLit = false;
  return {
    name: 'lit-for-the-kit',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      isLit = true;
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
      const [missing] = ANSWERS.filter(([question]) => isLit && !asked.has(question));
      if (!error && missing) throw new Error(`Lit no longer asks for ${missing[0]}`);
    },
  };
}
