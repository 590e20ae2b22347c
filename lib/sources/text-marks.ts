import type { Span } from "@/lib/text";

/** Where something begins in the text of a document, and what it is called there. Offsets are UTF-16 code units. */
export type TextMark =
  | {
      readonly kind: "page";
      readonly at: number;
      readonly page: number;
      readonly label: string;
    }
  | { readonly kind: "time"; readonly at: number; readonly label: string }
  /** Somebody begins to speak; the label is empty where nobody says who. */
  | { readonly kind: "turn"; readonly at: number; readonly label: string }
  /** A note, from `at` to `end`, that stands apart from the text around it. */
  | {
      readonly kind: "footnote";
      readonly at: number;
      readonly end: number;
      readonly label: string;
    }
  | {
      readonly kind: "heading";
      readonly at: number;
      readonly end: number;
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

/** The marks that begin in a part of the text, counted from where the part begins. */
export function marksWithin(
  marks: readonly TextMark[],
  part: Span,
): readonly TextMark[] {
  return marks
    .filter(({ at }) => at >= part.start && at < part.end)
    .map((mark) => {
      const at = mark.at - part.start;
      return "end" in mark
        ? { ...mark, at, end: mark.end - part.start }
        : { ...mark, at };
    });
}

function readMark(stored: unknown): readonly TextMark[] {
  const mark = fieldsOf(stored);
  const at = mark.get("at");
  if (typeof at !== "number" || !Number.isInteger(at) || at < 0) return [];
  switch (mark.get("kind")) {
    case "page":
      return pageAt(at, mark.get("page"));
    case "time":
      return timeAt(at, mark.get("startSeconds"));
    case "turn":
      return [{ kind: "turn", at, label: wordsOf(mark.get("speaker")) }];
    case "footnote":
      return [noteAt(at, mark)];
    case "heading":
      return [{ kind: "heading", ...placeOf(at, mark), ...levelOf(mark) }];
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

function pageAt(at: number, page: unknown): readonly TextMark[] {
  if (typeof page !== "number") return [];
  return [{ kind: "page", at, page, label: `p. ${page}` }];
}

function timeAt(at: number, seconds: unknown): readonly TextMark[] {
  if (typeof seconds !== "number" || seconds < 0) return [];
  return [{ kind: "time", at, label: clockWords(seconds) }];
}

function noteAt(at: number, mark: Fields): TextMark {
  const label = `note ${wordsOf(mark.get("label"))}`.trim();
  return { kind: "footnote", ...placeOf(at, mark), label };
}

function placeOf(at: number, mark: Fields) {
  const end = mark.get("end");
  return { at, end: typeof end === "number" ? Math.max(at, end) : at };
}

function remarkAt(at: number, mark: Fields): readonly TextMark[] {
  const remark = wordsOf(mark.get("remark"));
  const author = wordsOf(mark.get("author"));
  return remark === "" ? [] : [{ kind: "comment", at, author, remark }];
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function levelOf(mark: Fields) {
  const level = mark.get("level");
  return {
    level: typeof level === "number" ? Math.min(6, Math.max(1, level)) : 2,
  };
}

/** Seconds of a recording as its players show them: 00:12:41. */
function clockWords(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return [...parts, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
