import { quoteWordings } from "@/lib/claims/statuses";
import { wordingWords } from "@/lib/claims/words";
import { isObject, member, textOf, type TellableEvent } from "./event-fields";

/** What somebody changed of a claim, each from what to what: "changed the kind from quote to statement". */
export function tellEdit({ before, after }: TellableEvent): string {
  const names = Object.keys(isObject(after) ? after : {});
  const parts = names.flatMap((name) => PARTS[name]?.(before, after) ?? []);
  return `changed ${parts.join(" and ") || "this claim"}`;
}

type TellPart = (before: unknown, after: unknown) => string;

const PARTS: Readonly<Record<string, TellPart>> = {
  kind: (before, after) =>
    `the kind${fromTo(textOf(before, "kind"), textOf(after, "kind"))}`,
  // From what to what is shown word by word, below.
  statementText: () => "the wording that stands alone",
  wording: (before, after) =>
    `how the words compare${fromTo(wordingOf(before), wordingOf(after))}`,
  speakerId: (before, after) =>
    `who said it${fromTo(speakerOf(before), speakerOf(after))}`,
};

function fromTo(from: string | null, to: string | null): string {
  if (to === null) return from === null ? "" : `, no longer ${from}`;
  return from === null || from === to ? ` to ${to}` : ` from ${from} to ${to}`;
}

function wordingOf(value: unknown): string | null {
  const stored = textOf(value, "wording");
  const known = quoteWordings.find((wording) => wording === stored);
  return known === undefined ? null : wordingWords[known];
}

function speakerOf(value: unknown): string | null {
  if (!isObject(value) || !("speakerId" in value)) return null;
  return textOf(value, "speakerName") ?? "the author";
}

const RELATIONS: Readonly<Record<string, string>> = {
  supports: " that supports it",
  contradicts: " that contradicts it",
  context: " that gives context",
};

/** What a piece of evidence is for: " that supports it"; empty where that is not known. */
export function relationWords(value: unknown): string {
  return RELATIONS[textOf(value, "relation") ?? ""] ?? "";
}

const EVIDENCE_FIELDS: Readonly<Record<string, string>> = {
  locator: "where it stands",
  excerpt: "the excerpt",
  note: "the note",
  doesNotShow: "what it does not show",
  excerpts: "its excerpts",
};

/** What somebody changed of a piece of evidence: "changed evidence that gives context, which supported it". */
export function tellEvidenceEdit({ before, after }: TellableEvent): string {
  const was = textOf(before, "relation");
  const isOther = was !== null && was !== textOf(after, "relation");
  const fields = Object.entries(EVIDENCE_FIELDS).flatMap(([name, words]) =>
    isSame(member(before, name), member(after, name)) ? [] : words,
  );
  const what = fields.length === 0 ? "" : `: ${fields.join(" and ")}`;
  const earlier = isOther ? `, from evidence${relationWords(before)}` : "";
  return `changed evidence${relationWords(after)}${earlier}${what}`;
}

/** How a quote's words compared with a record that was used as evidence. */
export function tellComparison({ after }: TellableEvent): string {
  const words = wordingOf(after)?.toLowerCase();
  const found = words === undefined ? "" : `: ${words}`;
  return `compared the quote with a record, evidence${relationWords(after)}${found}`;
}

// A list is as it was when it reads as it did.
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
