/** What can be done about verdicts. One use case a file. */
export { approveVerdict } from "./commands/approve-verdict";
export { createNewsroomScales } from "./commands/create-scales";
export { proposeVerdict, reconfirmVerdict } from "./commands/propose-verdict";
