/** Everything that can go wrong on purpose. Closed: the HTTP table fails to compile when one is added. */
export type ErrorCode =
  | "INVALID_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "TOO_MANY"
  | "UNAVAILABLE"
  | "INTERNAL";

/** What a person may be told besides the sentence. */
export type ErrorFacts = {
  /** Messages by field name, for the form. */
  readonly fields?: Readonly<Record<string, string>>;
  /** CONFLICT only: whose change came first, and when (ISO). */
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** CONFLICT only: the version to send when the later one shall win. */
  readonly currentVersion?: number;
};

/** The only error class of the house. The message is a sentence for people: what happened, then what to do. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly facts: ErrorFacts = {},
  ) {
    super(message);
  }
}
