/** Every size limit of the desk, in one place: shown to people, enforced by schemas, tested at the edge. */
export const limits = {
  /** Characters (UTF-16 code units) of one article's text. */
  articleTextLength: 200_000,
  /** Longest text whose split the person waits for in the same request; longer ones show progress. */
  immediateSplitLength: 20_000,
  /** Bytes of an uploaded text file: the longest article, four bytes a character. */
  uploadBytes: 800_000,
  /** Bytes of a document that is uploaded or fetched, packed or not. */
  documentBytes: 10_000_000,
  /** Bytes that a packed document (.docx) may hold when unpacked, all its parts together. */
  unpackedBytes: 50_000_000,
  /** Parts of a packed document. */
  packedEntries: 2_000,
  /** Pages of a PDF. */
  documentPages: 500,
  /** Characters (UTF-16 code units) of one document's text. */
  sourceTextLength: 2_000_000,
  /** Bytes of any request, its form wrapping included. */
  requestBodyBytes: 1_048_576,
  /** The same for the one route that takes documents: the largest of them and its wrapping. */
  uploadBodyBytes: 10_500_000,
  titleLength: 300,
  shortTextLength: 200,
  urlLength: 2_000,
  nameLength: 120,
  emailLength: 254,
  passwordMinLength: 8,
  passwordMaxLength: 200,
  /** Characters of a pasted record: four hours of talk, and within a request's bytes. */
  recordTextLength: 400_000,
  /** Longest text of a record that a quote is compared with while somebody waits. */
  comparedTextLength: 1_000_000,
  /** Records that one quote is looked for in at once. */
  recordsCompared: 12,
  rationaleLength: 4_000,
  excerptLength: 4_000,
  /** Excerpts of snapshots that one piece of evidence holds. */
  excerptsOfEvidence: 20,
  /** More independent sources than this are wanted of no claim. */
  sourcesWanted: 9,
  noteLength: 2_000,
  locatorLength: 200,
  claimTextLength: 4_000,
  searchLength: 200,
  filterNameLength: 60,
  /** Filters of the queue that one person keeps. */
  savedFilters: 30,
  /** Rows of one page of a list. */
  pageSize: 25,
} as const;
