/**
 * Tests that are left out in a browser, and why: all of a file, or those whose full title contains
 * `title`.
 * @type {{in: string[], file?: string, title?: string, because: string}[]}
 */
export const LEFT_OUT = [
  {
    in: ['firefox', 'webkit'],
    file: 'test/pages/layout-shift.test.ts',
    because: 'only Chromium measures how much a page moves',
  },
  {
    in: ['firefox', 'webkit'],
    title: 'a page that breaks the policy is found out',
    because: 'only Chromium lists violations of a policy later, so here pages only have to draw',
  },
  {
    in: ['firefox', 'webkit'],
    title: 'by itself for one complaint about',
    because: 'only Chromium lists violations of a policy later',
  },
];

/** Why tests are skipped: a test that asks for a media feature is skipped from there on. */
export const NO_MEDIA = 'only Chromium lets a test choose colours and motion of the system';

/** @param {string} engine */
export const leftOutIn = (engine) => LEFT_OUT.filter((one) => one.in.includes(engine));
