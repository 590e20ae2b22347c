/** What can be done about a newsroom's policy. */
export { changePolicy } from "./commands/change-policy";
