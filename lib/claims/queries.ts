/** What is read of claims, as plain data for the screens. */
export { loadChanges } from "./queries/changes";
export { loadClaimDetail } from "./queries/claim-detail";
export { listQueue } from "./queries/queue";
export { listCheckers } from "./queries/members";
export { loadWorkloads } from "./queries/workload";
export { loadWorkbench } from "./queries/workbench";
