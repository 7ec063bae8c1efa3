/**
 * Calls back with each node of a program.
 * @param {import('estree').Node} node
 * @param {(node: import('estree').Node) => void} action
 */
export function visit(node, action) {
  if (typeof node?.type !== 'string') return;
  action(node);
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) part.forEach((one) => visit(one, action));
    else visit(part, action);
  }
}
