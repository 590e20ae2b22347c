import type { Span } from "@/lib/text";
import type { Attribution } from "../attribution/attribution";
import type { ExtractedSpeaker } from "../types";
import type { Mention } from "./mention";
import { type Entry, mayHoldMore, type People } from "./people";

/** Whose words they are, and what decided. */
export type Found = {
  readonly entry: Entry | null;
  readonly name: string | null;
  readonly reason: string;
};

/** Somebody who is quoted, while the article is being read. */
type Cast = {
  readonly found: Found;
  readonly others: Set<string>;
  readonly spans: Span[];
  readonly kind: ExtractedSpeaker["kind"];
};

/** Everybody who speaks, in the order of their first words. */
export function listSpeakers({
  people,
  mentions,
  attributions,
  found,
}: {
  readonly people: People;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly found: readonly Found[];
}): readonly ExtractedSpeaker[] {
  const cast = new Map<string, Cast>();
  found.forEach((one, at) => {
    if (one.name !== null)
      addToCast(cast, one, attributions[at]?.mention ?? null);
  });
  const named = groupByEntry(people, mentions);
  return [...cast.values()].map((member) => toSpeaker(member, named));
}

/** Notes who spoke, and under which name. */
function addToCast(
  cast: Map<string, Cast>,
  found: Found,
  mention: Mention | null,
): void {
  const key = found.entry
    ? `#${found.entry.id}`
    : (found.name ?? "").toLowerCase();
  const kind =
    found.entry?.kind ??
    (mention?.kind === "person" || mention?.kind === "body"
      ? mention.kind
      : "unnamed");
  const member = cast.get(key) ?? { found, others: new Set(), spans: [], kind };
  if (mention) {
    member.spans.push(mention.span);
    if (mention.kind === "role" || mention.kind === "body")
      member.others.add(mention.text);
  }
  cast.set(key, member);
}

/** All mentions of everybody who is named, by the entry's id. */
function groupByEntry(
  people: People,
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const entry = mention.name === null ? null : people.find(mention);
    if (!entry) continue;
    const group = groups.get(entry.id);
    if (group) group.push(mention);
    else groups.set(entry.id, [mention]);
  }
  return groups;
}

/** The speaker as the extraction shows it. */
function toSpeaker(
  member: Cast,
  named: ReadonlyMap<number, readonly Mention[]>,
): ExtractedSpeaker {
  const { entry, name } = member.found;
  const own = entry ? (named.get(entry.id) ?? []) : [];
  const names = new Set([
    ...own.flatMap((one) => (mayHoldMore(one) ? [] : (one.name ?? ""))),
    ...member.others,
  ]);
  names.delete(name ?? "");
  const role = entry?.roles[0] ?? null;
  return {
    name: name ?? "",
    otherNames: [...names].filter((other) => other !== ""),
    role,
    affiliation: affiliationOf(role),
    kind: member.kind,
    mentions: distinctSpans([
      ...own.map((mention) => mention.span),
      ...member.spans,
    ]),
  };
}

/** "spokesman for the Energy Ministry", "Israel's ambassador": the body or place the role belongs to. */
function affiliationOf(role: string | null): string | null {
  const owner = /^((?:\p{Lu}[\p{L}.]*\s)*\p{Lu}[\p{L}.]*)['’]s\s/u.exec(
    role ?? "",
  )?.[1];
  const body = /\s(?:for|of|at|with)\s(?:the\s)?(\p{Lu}.*)$/u.exec(
    role ?? "",
  )?.[1];
  return owner?.trim() ?? body ?? null;
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0),
  );
}
