/** What can be done about second checks. `openSecondCheck` is part of the commands that propose a verdict. */
export { makeSecondCheck } from "./commands/make-second-check";
