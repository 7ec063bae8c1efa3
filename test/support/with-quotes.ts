import { parseQuoted } from '../../src/data/parse-quoted.js';
import { setQuotedParser } from '../../src/data/parse.js';

// For tests that read a text at once: the engine loads this parser before it reads a quote.
setQuotedParser(parseQuoted);
