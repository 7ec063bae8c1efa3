import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as lane from './lane.mjs';

/* A process for one module: answers the messages `[what, ...args]` of `in-node.mjs`. */

const [file, dataFile] = process.argv.slice(2);
const module = await import(pathToFileURL(file).href);
const bytes = dataFile && new Uint8Array(readFileSync(dataFile));

const answers = {
  check: () => lane.check(module, bytes),
  scan: () => lane.scan(module, bytes),
  time: () => lane.time(module, bytes),
  timeList: (...args) => lane.timeList(module, ...args),
  // `maxRSS` is in kilobytes on all systems.
  peak: () => process.resourceUsage().maxRSS * 1024,
};

process.on('message', ([what, ...args]) => process.send(answers[what](...args)));
process.send('ready');
