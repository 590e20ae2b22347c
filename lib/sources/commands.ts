/** What can be done about evidence and the sources it comes from. */
export { addEvidence, editEvidence, removeEvidence } from "./commands/evidence";
