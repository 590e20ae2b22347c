export { checkDueAddresses } from "./commands/check-addresses";
export { finishIntake } from "./commands/finish-intake";
export { retryIntake } from "./commands/retry-intake";
export { startIntake, startUpload } from "./commands/start-intake";
