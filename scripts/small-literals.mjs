import MagicString from 'magic-string';
import { visit } from './visit.mjs';

/** Tags of lit's templates, and how the text of each can be shortened without a change to what it means. */
const SHORTER = { css: shorterCss, html: shorterHtml, svg: shorterHtml };

/** Style sheets need no comments, and few blanks. What stands in quotes stays as it is. */
function shorterCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/('[^']*'|"[^"]*")/)
    .map((part, at) => (at % 2 ? part : withFewBlanks(part)))
    .join('');
}

const withFewBlanks = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (one) => one.trim())
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/;}/g, '}');

/** One blank says as much as the line ends and blanks that lay out the source. */
function shorterHtml(text) {
  return text.replace(/\s+/g, ' ');
}

/**
 * Shortens the texts of lit's templates, which no minifier of JavaScript may touch.
 * @returns {import('rollup').Plugin}
 */
export const smallLiterals = () => ({
  name: 'small-literals',
  transform(code, id) {
    if (!/[\\/]src[\\/]/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
    const text = new MagicString(code);
    visit(this.parse(code), (node) => {
      const shorter = node.type === 'TaggedTemplateExpression' && SHORTER[node.tag.name];
      if (!shorter) return;
      for (const { start, end } of node.quasi.quasis) {
        if (start < end) text.update(start, end, shorter(code.slice(start, end)) || ' ');
      }
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
