import {
  matchQuoteMarks,
  overlaps,
  readRuns,
  type SharedRuns,
} from "@/lib/text";
import { isSamePerson } from "@/lib/text/record/same-speaker";
import type { SourceLinkKind } from "../kinds";
import type { Agency } from "./agencies";
import type { ComparedSource } from "./compared-source";
import { canonicalAddress } from "../address";
import { siteOf } from "./site";
import { isOfAgency, isPressRelease, statedAgency } from "./stated-origin";
import { type Closeness, isEnough, weighRuns } from "./weigh-runs";

/** That one source may rest on another, and why, in sentences for people. */
export type LinkSuggestion = {
  readonly sourceId: string;
  readonly restsOnId: string;
  readonly kind: SourceLinkKind;
  readonly reasons: readonly string[];
  readonly sharedRuns: number;
};

/**
 * Which of other sources may have one origin with a source: those that give the same address, that share passages, or
 * in which the same people speak on the same day. Which of two is the origin is what can be known: the press release,
 * the agency's own, the one published first; else the one added first, and the last reason says that it is not known.
 */
export function suggestLinks(
  source: ComparedSource,
  others: readonly ComparedSource[],
): readonly LinkSuggestion[] {
  const runs = weighRuns(
    readRuns(source.text),
    others.map(({ text }) => readRuns(text)),
  );
  return others.flatMap((other, at) => {
    const shared = runs[at];
    return shared ? (suggestLink(source, other, shared) ?? []) : [];
  });
}

function suggestLink(
  source: ComparedSource,
  other: ComparedSource,
  runs: SharedRuns,
): LinkSuggestion | null {
  const pair = [source, other] as const;
  const agency = sharedAgency(pair);
  const address = sharedAddress(pair);
  const speakers = sharedSpeakers(pair, runs);
  const isShared = isEnough(runs, closenessOf(pair, agency));
  if (!isShared && address === null && speakers.length === 0) return null;
  const isQuoted = isShared && isMostlyQuoted(other.text, runs);
  const { origin, copy, reason } = orderOf(pair, agency);
  const reasons = [
    ...(address ? [`Both give the address ${address}.`] : []),
    ...(runs.shared > 0
      ? [`${runs.shared} of ${runs.smaller} eight-word runs are the same.`]
      : []),
    ...(speakers.length > 0
      ? [`${speakers.join(" and ")} speak in both, published on the same day.`]
      : []),
    ...(isQuoted ? ["Most of what they share is quoted speech."] : []),
    ...(agency ? [`${nameOf(copy)} says it is from ${agency.name}.`] : []),
    reason,
  ];
  const kind = kindOf({
    origin,
    agency,
    isSpoken: isQuoted || speakers.length > 0,
  });
  return {
    ...{ sourceId: copy.id, restsOnId: origin.id, kind, reasons },
    sharedRuns: runs.shared,
  };
}

type Pair = readonly [ComparedSource, ComparedSource];

/** The agency that both say they are from, or that one says and the other is. */
function sharedAgency([one, other]: Pair): Agency | null {
  const [first, second] = [statedAgency(one), statedAgency(other)];
  if (first && (first === second || isOfAgency(other, first))) return first;
  return second && isOfAgency(one, second) ? second : null;
}

function sharedAddress([one, other]: Pair): string | null {
  const known = new Set(one.addresses.map(canonicalAddress));
  const both = other.addresses
    .map(canonicalAddress)
    .find((address) => address !== null && known.has(address));
  return both ?? null;
}

function closenessOf([one, other]: Pair, agency: Agency | null): Closeness {
  const sites = new Set(one.addresses.map(siteOf));
  const isSameSite = other.addresses
    .map(siteOf)
    .some((site) => site !== null && sites.has(site));
  if (isSameSite) return "same_site";
  return agency ? "same_agency" : "usual";
}

/** Of an interview two people speak; one alone speaks in many on one day. */
const FEWEST_SPEAKERS = 2;

/** Who speaks in both, where both are of one day and have a passage in common. */
function sharedSpeakers(
  [one, other]: Pair,
  { shared }: SharedRuns,
): readonly string[] {
  const isSameDay =
    one.publishedOn !== null && one.publishedOn === other.publishedOn;
  if (!isSameDay || shared === 0) return [];
  const both = one.speakers.filter((name) =>
    other.speakers.some((theirs) => isSamePerson(name, theirs) === true),
  );
  return both.length >= FEWEST_SPEAKERS ? both : [];
}

/** Of what is shared more than half stands in quotation marks: both may only have heard the same person. */
const MOSTLY = 0.6;

function isMostlyQuoted(text: string, { passages }: SharedRuns): boolean {
  const quoted = matchQuoteMarks(text);
  const length = (spans: SharedRuns["passages"]) =>
    spans.reduce((sum, { words }) => sum + words, 0);
  const inQuotes = passages.filter(({ inSecond }) =>
    quoted.some((run) => overlaps(run, inSecond)),
  );
  return length(inQuotes) >= MOSTLY * length(passages);
}

type Order = {
  readonly origin: ComparedSource;
  readonly copy: ComparedSource;
  /** How that is known, or that it is not. */
  readonly reason: string;
};

function orderOf(pair: Pair, agency: Agency | null): Order {
  return (
    byTrait(pair, isPressRelease, "is a press release.") ??
    (agency
      ? byTrait(
          pair,
          (one) => isOfAgency(one, agency),
          `is ${agency.name}’s own.`,
        )
      : null) ??
    byDay(pair) ??
    unknownOrder(pair)
  );
}

/** The one of two that alone has a trait is the origin. */
function byTrait(
  [one, other]: Pair,
  hasTrait: (source: ComparedSource) => boolean,
  words: string,
): Order | null {
  const isFirst = hasTrait(one);
  if (isFirst === hasTrait(other)) return null;
  const [origin, copy] = isFirst ? [one, other] : [other, one];
  return { origin, copy, reason: `${nameOf(origin)} ${words}` };
}

function byDay([one, other]: Pair): Order | null {
  const { publishedOn: day } = one;
  const { publishedOn: otherDay } = other;
  if (day === null || otherDay === null || day === otherDay) return null;
  const [origin, copy] = day < otherDay ? [one, other] : [other, one];
  const reason = `${nameOf(origin)} was published first, on ${origin.publishedOn ?? ""}.`;
  return { origin, copy, reason };
}

function unknownOrder([one, other]: Pair): Order {
  const [origin, copy] = one.id < other.id ? [one, other] : [other, one];
  return { origin, copy, reason: "Which of the two came first is not known." };
}

type Traits = {
  readonly origin: ComparedSource;
  readonly agency: Agency | null;
  /** What they share is what people said. */
  readonly isSpoken: boolean;
};

function kindOf({ origin, agency, isSpoken }: Traits): SourceLinkKind {
  if (isPressRelease(origin)) return "press_release";
  if (agency) return "wire_copy";
  return isSpoken ? "same_interview" : "reprint";
}

function nameOf({ title }: ComparedSource): string {
  return `“${title}”`;
}
