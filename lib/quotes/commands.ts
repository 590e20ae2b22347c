/** What can be done with records of what was said. */
export { pasteRecord } from "./commands/paste-record";
export { addRecordEvidence } from "./commands/record-evidence";
