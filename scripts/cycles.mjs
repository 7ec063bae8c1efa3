/**
 * Cycles of a graph, each once.
 * @param {Map<string, string[]>} graph
 * @returns {string[][]} the nodes of a cycle, the first again at the end
 */
export function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  const path = [];

  const visit = (node) => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push([...path.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };

  for (const node of graph.keys()) visit(node);
  return cycles;
}
