export { addComment } from "./commands/add-comment";
export { reopenComment, resolveComment } from "./commands/settle-comment";
