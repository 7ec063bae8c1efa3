import { parse, walk } from './read-module.mjs';

/**
 * @typedef {object} Said
 * @property {string} text as it is written: a key, or a template of keys
 * @property {RegExp} pattern the keys that it may be
 * @property {number} line
 */

/**
 * Reads from a TypeScript module which keys of sentences it has, and the modules that are loaded with it.
 * @param {string} code
 * @returns {{said: Said[], imports: string[], keys: {key: string, line: number}[]}} `said` has many texts
 *   that are no keys; `keys` are those to which the module itself adds sentences
 */
export function readSaid(code) {
  const { ast, visitorKeys } = parse(code);
  const found = { said: [], imports: [], keys: [] };
  /** The texts in calls of `say`; everywhere else, a text without a dot is no key. */
  const spoken = new Set();

  walk(ast, visitorKeys, (node) => {
    const line = node.loc.start.line;
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source && (node.importKind ?? node.exportKind) !== 'type') {
          found.imports.push(node.source.value);
        }
        return node.type === 'ExportNamedDeclaration';
      case 'CallExpression':
        if (node.callee.name === 'addSentences') found.keys.push(...keysOf(node.arguments[0]));
        if (node.callee.property?.name === 'say') {
          walk(node.arguments[0], visitorKeys, (inner) => void spoken.add(inner));
        }
        return node.callee.name !== 'addSentences';
      case 'Literal':
        if (typeof node.value === 'string' && (node.value.includes('.') || spoken.has(node))) {
          found.said.push({ text: node.value, pattern: patternOf([node.value]), line });
        }
        return true;
      case 'TemplateLiteral': {
        const parts = node.quasis.map(({ value }) => value.cooked);
        if (parts.length > 1 && parts[0].includes('.')) {
          found.said.push({ text: parts.join('…'), pattern: patternOf(parts), line });
        }
        return true;
      }
      default:
        // A type says nothing.
        return node.type !== 'TSLiteralType';
    }
  });
  return found;
}

const keysOf = ({ properties }) =>
  properties.map(({ key, loc }) => ({ key: key.value ?? key.name, line: loc.start.line }));

/** The keys that parts of a text make with one word between each two of them. */
const patternOf = (parts) =>
  new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('[^.]+')}$`);
