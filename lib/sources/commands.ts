/** What can be done about evidence and the sources it comes from. */
export { addEvidence, editEvidence, removeEvidence } from "./commands/evidence";
export { addLink, confirmLink, dismissLink } from "./commands/links";
export { lookForLinks, suggestLinksFor } from "./commands/suggest-links";
export { addSource, editSource } from "./commands/library";
export { restoreSource, withdrawSource } from "./commands/withdraw-source";
