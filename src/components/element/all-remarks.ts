// The code of `lateRemarks`.
export { tellAuthorOf } from './author-notes.js';
export { tellOfContents } from './in-contents.js';
export { explained } from './explained.js';
export { mayPass } from './may-pass.js';
export { remarksView } from './remarks-view.js';
export { doubtsOn, remarksOn } from './remarks-on.js';
export { remarkTexts } from './remarks.js';
