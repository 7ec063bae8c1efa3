import globals from 'globals';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findCycles } from './cycles.mjs';
import { readModule } from './read-module.mjs';
import { readAll, targetOf } from './source-files.mjs';

/** The rooms of src and their floors: a file imports from its own room and from lower floors. */
export const FLOORS = {
  data: 1,
  figures: 2,
  look: 3,
  engine: 4,
  words: 5,
  kinds: 6,
  options: 7,
  render: 8,
  components: 9,
  adapters: 10,
  page: 10,
  doors: 10,
  hosts: 10,
  'index.ts': 11,
  'kpi-widgets.ts': 11,
};

/** Each of these is used in one file only, so that it can be replaced there. */
const ONLY_IN = { fetch: 'data/request.ts', papaparse: 'data/parse-quoted.ts' };

/** Rooms and files that run in a page, in a worker and in Node alike. */
const PURE = [
  'data',
  'figures',
  'look',
  'words',
  'kinds',
  'options',
  'render/svg.ts',
  'render/svg-file.ts',
];
/** Rooms that run on a page and in a worker: they use nothing that only a page has. */
const WITHOUT_PAGE = ['engine', 'doors'];

/** Rooms that may use what only Node has. */
const MAY_BE_NODE = ['adapters'];

const { browser, worker, node, builtin } = globals;
const namesIn = (...environments) => new Set(environments.flatMap(Object.keys));
const without = (names, others) => new Set([...names].filter((name) => !others.has(name)));

// Newer versions of Node have these names, but not with the same behaviour as a page.
const NODE_PRETENDS = ['navigator', 'Storage', 'localStorage', 'sessionStorage'];
const PAGE_OR_WORKER = without(namesIn(browser, worker), namesIn(node, builtin));
NODE_PRETENDS.forEach((name) => PAGE_OR_WORKER.add(name));
const PAGE = without(namesIn(browser), namesIn(worker, builtin));
const NODE = without(namesIn(node), namesIn(browser, worker, builtin));

/**
 * @typedef {object} Offence
 * @property {string} file path inside src
 * @property {number} line
 * @property {string} message
 */

/**
 * Returns everything in a source tree that breaks the rules above.
 * @param {string} src
 * @returns {Offence[]}
 */
export function offences(src) {
  const modules = readAll(src, readModule);
  return [
    ...[...modules].flatMap(([file, module]) => [
      ...placeOffences(file),
      ...importOffences(file, module),
      ...globalOffences(file, module),
    ]),
    ...cycleOffences(modules),
  ];
}

const roomOf = (file) => file.split('/')[0];
const hasFloor = (room) => Object.hasOwn(FLOORS, room);

const placeOffences = (file) =>
  hasFloor(roomOf(file)) ? [] : [{ file, line: 1, message: `${roomOf(file)} has no floor` }];

function importOffences(file, { imports, unclear }) {
  const found = imports.map(({ name, line }) => ({ file, line, message: complaint(file, name) }));
  const vague = unclear.map(({ line }) => ({
    file,
    line,
    message: 'imports what is not spelled out, so nobody can check it',
  }));
  return [...found.filter(({ message }) => message), ...vague];
}

function complaint(file, name) {
  if (name.startsWith('node:')) {
    return MAY_BE_NODE.includes(roomOf(file)) ? null : `imports ${name}, which no page has`;
  }
  if (!name.startsWith('.')) {
    const home = packageOf(name) === 'papaparse' ? ONLY_IN.papaparse : file;
    return file === home ? null : `imports ${name}; only ${home} may`;
  }
  const target = targetOf(file, name);
  if (target.startsWith('../')) return `imports ${name} from outside src`;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to) return null;
  if (!hasFloor(to)) return `imports ${target}; ${to} has no floor`;
  return FLOORS[to] < FLOORS[from]
    ? null
    : `floor ${FLOORS[from]} (${from}) imports ${target} from floor ${FLOORS[to]} (${to})`;
}

const packageOf = (name) => name.split('/')[0];

function globalOffences(file, module) {
  const pure = PURE.includes(roomOf(file)) || PURE.includes(file);
  const banned = pure ? PAGE_OR_WORKER : WITHOUT_PAGE.includes(roomOf(file)) ? PAGE : new Set();
  return module.globals.flatMap(({ name, line }) => {
    if (name === 'fetch' && file !== ONLY_IN.fetch)
      return [{ file, line, message: `mentions fetch; only ${ONLY_IN.fetch} may` }];
    if (NODE.has(name) && !MAY_BE_NODE.includes(roomOf(file)))
      return [{ file, line, message: `uses ${name}, which no page has` }];
    if (banned.has(name))
      return [{ file, line, message: `uses ${name}, which is not there without a page` }];
    return [];
  });
}

function cycleOffences(modules) {
  const targets = (file, { imports }) =>
    imports.filter(({ name }) => name.startsWith('.')).map(({ name }) => targetOf(file, name));
  const graph = new Map([...modules].map(([file, module]) => [file, targets(file, module)]));
  return findCycles(graph).map((cycle) => {
    const [file, next] = cycle;
    const { line } = modules
      .get(file)
      .imports.find(({ name }) => name.startsWith('.') && targetOf(file, name) === next);
    return { file, line, message: `is part of a cycle: ${cycle.join(' → ')}` };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = offences(fileURLToPath(new URL('../src/', import.meta.url)));
  for (const { file, line, message } of found) console.log(`src/${file}:${line}: ${message}`);
  process.exitCode = found.length ? 1 : 0;
}
