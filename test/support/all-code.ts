import { haveAllCode } from '../../src/kinds/all-code.js';

// For tests that read and count at once: the engine waits for code that a file or a figure needs.
haveAllCode();
