import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { smallLiterals } from '../../scripts/small-literals.mjs';

/** The code of a file of ours after the plugin; `null` if it stays as it is. */
const shortened = (code, id = '/kit/src/x.ts') =>
  smallLiterals().transform.call({ parse: parseAst }, code, id)?.code ?? null;

describe('the texts of templates', () => {
  for (const [what, css, expected] of [
    ['comments and layout', '\n  /* Why. */\n  .a {\n    color: red;\n  }\n', ' .a{color:red}'],
    ['the blank of a descendant', '.a :hover > .b, .c .d { top: 0 }', '.a :hover>.b,.c .d{top:0}'],
    ['blanks around operators', '.a { top: calc(1em + 2px - 3%) }', '.a{top:calc(1em + 2px - 3%)}'],
    [
      'zeros before a point',
      '.a { top: 0.5em; left: 10.5em; a0.5: 0 }',
      '.a{top:.5em;left:10.5em;a0.5:0}',
    ],
    ['blanks in brackets', '.a { b: c( d, e ) 0 0 / 1px }', '.a{b:c(d,e) 0 0 / 1px}'],
    ['what is in quotes', `.a::before { content: ' ; {, >  ' }`, `.a::before{content:' ; {, >  '}`],
    ['conditions', '@media (a: b) and (c: d) { .a { } }', '@media (a:b) and (c:d){.a{}}'],
  ]) {
    it(`of styles are shorter, with ${what} as they mean`, () => {
      assert.equal(shortened('css`' + css + '`'), 'css`' + expected + '`');
    });
  }

  it('of styles are shortened around what is put into them', () => {
    assert.equal(
      shortened('css`.a { top: ${x}; } ${more} .b { }`'),
      'css`.a{top:${x}}${more} .b{}`',
    );
  });

  it('of HTML have one blank for each layout, and none where there was none', () => {
    assert.equal(
      shortened('html`\n  <p\n    class="a"\n    >${b}</p\n  >\n`'),
      'html` <p class="a" >${b}</p > `',
    );
    assert.equal(shortened('html`<b>${a}</b>`'), 'html`<b>${a}</b>`');
  });

  it('are those of our files alone, and of templates alone', () => {
    assert.equal(shortened('css`a  b`', '/kit/node_modules/x.js'), null);
    assert.equal(shortened('const a = `x  y`; css`a  b`'), 'const a = `x  y`; css`a b`');
    assert.equal(shortened('const a = "x  y";'), null);
  });
});
