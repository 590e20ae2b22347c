/** Where something begins in the text of a document, and what it is called there. Offsets are UTF-16 code units. */
export type TextMark =
  /** A page, a time, somebody who begins to speak, or a note: named beside the text. */
  | {
      readonly kind: "page" | "time" | "turn" | "footnote";
      readonly at: number;
      readonly label: string;
    }
  | {
      readonly kind: "heading";
      readonly at: number;
      /** 1 to 6, as in HTML. */
      readonly level: number;
    }
  /** Somebody's remark, which is no part of the text. */
  | {
      readonly kind: "comment";
      readonly at: number;
      readonly author: string;
      readonly remark: string;
    };

/**
 * The marks of a document as it is stored, in the order of the text. Marks of a kind that is not known here, and what is
 * no mark, are left out: a document stays readable when the reader of documents learns something new.
 */
export function readTextMarks(stored: unknown): readonly TextMark[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap(readMark).sort((a, b) => a.at - b.at);
}

function readMark(stored: unknown): readonly TextMark[] {
  const mark = fieldsOf(stored);
  const at = mark.get("at");
  if (typeof at !== "number" || !Number.isInteger(at) || at < 0) return [];
  switch (mark.get("kind")) {
    case "page":
      return named("page", at, numberWords("p. ", mark.get("page")));
    case "time":
      return named("time", at, timeWords(mark.get("startSeconds")));
    case "turn":
      return named("turn", at, wordsOf(mark.get("speaker")));
    case "footnote":
      return named("footnote", at, `note ${wordsOf(mark.get("label"))}`.trim());
    case "heading":
      return [{ kind: "heading", at, level: levelOf(mark.get("level")) }];
    case "comment":
      return remarkAt(at, mark);
    default:
      return [];
  }
}

type Fields = ReadonlyMap<string, unknown>;

// A map, so that a stored "__proto__" is a word like any other.
function fieldsOf(stored: unknown): Fields {
  const isObject = typeof stored === "object" && stored !== null;
  return new Map<string, unknown>(isObject ? Object.entries(stored) : []);
}

function named(
  kind: "page" | "time" | "turn" | "footnote",
  at: number,
  label: string,
): readonly TextMark[] {
  return label === "" ? [] : [{ kind, at, label }];
}

function remarkAt(at: number, mark: Fields): readonly TextMark[] {
  const remark = wordsOf(mark.get("remark"));
  const author = wordsOf(mark.get("author"));
  return remark === "" ? [] : [{ kind: "comment", at, author, remark }];
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function numberWords(before: string, value: unknown): string {
  return typeof value === "number" ? `${before}${value}` : "";
}

function levelOf(value: unknown): number {
  return typeof value === "number" ? Math.min(6, Math.max(1, value)) : 2;
}

/** Seconds of a recording as its players show them: 00:12:41. */
function timeWords(seconds: unknown): string {
  if (typeof seconds !== "number" || seconds < 0) return "";
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return [...parts, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
