import * as remarks from '../../src/components/element/all-remarks.js';
import { lateRemarks } from '../../src/components/element/late-remarks.js';
import { lateSlips } from '../../src/components/element/late-slips.js';
import * as slips from '../../src/components/element/slips.js';

// For tests that look at an element, or read a tag, at once: elements load this code when they need it.
lateRemarks.module = remarks;
lateSlips.module = slips;
