/** What is read to compare quotes with records. */
export { loadComparisons } from "./queries/stored-comparisons";
export { compareWithRecords } from "./queries/compare-records";
