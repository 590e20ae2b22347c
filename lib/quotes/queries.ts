/** What is read to compare quotes with records. */
export { compareWithRecords } from "./queries/compare-records";
