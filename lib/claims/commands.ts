/** What can be done about claims and sentences. One use case a file. */
export { createClaim } from "./commands/create-claim";
export { editClaim } from "./commands/edit-claim";
export { mergeClaims } from "./commands/merge-claims";
export { markSentence } from "./commands/mark-sentence";
export { moveClaim } from "./commands/move-claim";
export { answerQuestion, askQuestion } from "./commands/questions";
export { setDueDate } from "./commands/set-due-date";
export { reshapeClaim } from "./commands/reshape-claim";
export { splitClaim } from "./commands/split-claim";
export { undoChange } from "./commands/undo-change";
export { undoMark } from "./commands/undo-mark";
export { waiveSentence } from "./commands/waive-sentence";
