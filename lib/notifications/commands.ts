export { markRead } from "./commands/mark-read";
