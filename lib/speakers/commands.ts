/** What can be done about speakers over all articles. */
export { mergeSpeakers } from "./commands/merge-speakers";
