// The code of `lateRemarks`.
export { notesOnWidget, tellAuthorOf } from './author-notes.js';
export { explained } from './explained.js';
export { mayPass } from './may-pass.js';
export { remarksView } from './remarks-view.js';
export { doubtSentences, remarksOf, remarkTexts } from './remarks.js';
