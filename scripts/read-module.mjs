import tseslint from 'typescript-eslint';

/**
 * @typedef {object} Mention
 * @property {string} name
 * @property {number} line
 */

/**
 * Reads from the syntax tree of a TypeScript module what it imports and which globals it uses.
 * @param {string} code
 * @returns {{imports: Mention[], globals: Mention[], unclear: Mention[]}} the modules it names (types
 *   and workers too), the names it declares nowhere, and imports that name no module
 */
export function readModule(code) {
  const { ast, scopeManager, visitorKeys } = parse(code);
  const found = { imports: [], globals: [], unclear: [] };

  for (const { identifier } of scopeManager.globalScope.through) {
    found.globals.push({ name: identifier.name, line: identifier.loc.start.line });
  }
  walk(ast, visitorKeys, (node) => {
    const line = node.loc.start.line;
    const global = globalOf(node);
    if (global) found.globals.push({ name: global, line });
    const source = sourceOf(node);
    if (!source) return;
    if (typeof source.value === 'string') found.imports.push({ name: source.value, line });
    else found.unclear.push({ name: node.type, line });
  });
  return found;
}

/** The syntax tree of a TypeScript module, its scopes, and which properties of a node have more nodes. */
export const parse = (code) =>
  tseslint.parser.parseForESLint(code, { sourceType: 'module', range: true, loc: true, lib: [] });

/** Visits a node and all nodes in it; not those in a node for which `visit` returns false. */
export function walk(node, keys, visit) {
  if (visit(node) === false) return;
  for (const key of keys[node.type] ?? []) {
    for (const child of [node[key]].flat()) if (child) walk(child, keys, visit);
  }
}

/** Returns the node that names the module that a node imports; null if it imports none. */
function sourceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'NewExpression':
      return isModuleAddress(node) ? node.arguments[0] : null;
    default:
      return null;
  }
}

/** `new URL('./worker.js', import.meta.url)` */
const isModuleAddress = ({ callee, arguments: [address, base] }) =>
  callee.name === 'URL' &&
  base?.type === 'MemberExpression' &&
  base.object.type === 'MetaProperty' &&
  address.type === 'Literal';

/** The name behind `globalThis.` */
function globalOf({ type, object, property, computed }) {
  if (type !== 'MemberExpression' || object.type !== 'Identifier') return null;
  if (!['globalThis', 'self', 'window'].includes(object.name)) return null;
  return computed ? property.value : property.name;
}
