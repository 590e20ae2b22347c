/** What can be done about an article's sign-off. One use case a function. */
export {
  askOverride,
  confirmOverride,
  withdrawSignOff,
} from "./commands/overrides";
export { signOff } from "./commands/sign-off";
