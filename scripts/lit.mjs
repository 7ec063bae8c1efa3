const LIT = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** What lit asks, and the answer that always holds for the kit. */
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
  // Texts of attributes are not converted, unless a property says how (`src/components/element/declared.ts`).
  [
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}' +
      'return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:' +
      'Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
    'toAttribute:t=>t,fromAttribute:t=>t',
  ],
  // Properties are declared by the older kind of decorators alone (`src/components/element/property.ts`).
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
      'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  [
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,' +
      's=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
    'this.finalized=!0,this._$Ei();',
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  // No property is reset to a default when its attribute goes: each class knows what a missing one means.
  ['useDefault:!1,', ''],
  ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&' +
      '(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
    'C(t,s,{reflect:e}){(',
  ],
  ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
];

/**
 * Leaves out what lit does for browsers that are too old for the kit, and for mistakes that it does not make.
 * @returns {import('rollup').Plugin}
 */
export function litForTheKit() {
  const asked = new Set();
  return {
    name: 'lit-for-the-kit',
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
