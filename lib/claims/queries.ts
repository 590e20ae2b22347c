/** What is read of claims, as plain data for the screens. */
export { loadClaimDetail } from "./queries/claim-detail";
export { loadMembers, namesIn } from "./queries/members";
export { listQueue, type QueuePage } from "./queries/queue";
export { loadWorkbench } from "./queries/workbench";
