/** What a document says, for a form that a person looks over. */
export type FoundDocument = {
  readonly documentId: string;
  readonly title: string;
  readonly byline: string;
  readonly publication: string;
  /** Empty for an upload. */
  readonly url: string;
  /** Year-month-day, or empty. */
  readonly publishedOn: string;
  readonly text: string;
  /** What whoever uses it should know of how it was read. */
  readonly notices: readonly string[];
};

/** Something that is read in the background, as a screen shows it. */
export type IntakeView = {
  readonly id: string;
  readonly purpose: "source" | "snapshot" | "article" | "address_check";
  readonly state: "waiting" | "done" | "failed";
  readonly version: number;
  /** The website's name, or the file's. */
  readonly from: string;
  readonly isFetched: boolean;
  /** Why it could not be read. */
  readonly failure: string | null;
  readonly sourceId: string | null;
  readonly documentId: string | null;
  /** Pages of the document, where it has pages. */
  readonly pages: number;
  /** For an article only, once it is read. */
  readonly found: FoundDocument | null;
};
