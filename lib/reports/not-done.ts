import { sliceSpan } from "@/lib/text";
import { isUncompared } from "./comparison";
import { notDoneTexts } from "./not-done-texts";
import type { ReportRecords } from "./records";
import type { Secrecy } from "./secrecy";
import { overrideWords, signOffWords } from "./sign-off";
import type {
  NotDone,
  NotDoneKind,
  NotDonePlace,
  ReportedClaim,
  ReportedSentence,
  ReportedSignOff,
  ReportState,
} from "./verdict-report";
import { notDoneKinds } from "./verdict-report";
import { capitalised, counted, firstWords, listed } from "./words";

export type NotDoneContext = {
  readonly records: ReportRecords;
  readonly claims: readonly ReportedClaim[];
  readonly sentences: readonly ReportedSentence[];
  readonly signOff: ReportedSignOff;
  readonly nameOf: (id: string | null) => string | null;
  readonly secrecy: Secrecy;
};

/** Everything a reader could take for done that was not, and every decision not to do it. Printed, never hidden. */
export function listNotDone(context: NotDoneContext): readonly NotDone[] {
  return notDoneKinds.flatMap((kind) => {
    const { count, places, words } = finders[kind](context);
    if (count === 0) return [];
    const { blocks, sentence } = notDoneTexts[kind];
    return { kind, blocks, sentence: words ?? sentence(count), places };
  });
}

/** What the report says of itself, first thing: finished, or what is in the way. */
export function stateOf(
  claims: readonly ReportedClaim[],
  notDone: readonly NotDone[],
): ReportState {
  const approved = claims.filter(({ approval }) => approval).length;
  const waived = claims.filter(({ status }) => status === "waived").length;
  const accepted = claims.filter(({ status }) => status !== "suggested").length;
  const inTheWay = notDone.filter(({ blocks }) => blocks);
  const isFinished = inTheWay.length === 0;
  const sentence = isFinished
    ? finished(approved, waived)
    : `Not finished: ${listed(inTheWay.map(shortForm))}.`;
  return { isFinished, sentence, approved, waived, accepted };
}

function finished(approved: number, waived: number): string {
  const claims = counted(approved, "claim is", "claims are");
  const alsoWaived =
    waived > 0 ? ` and ${counted(waived, "claim")} waived` : "";
  return `${capitalised(claims)} approved by a second person${alsoWaived}. Every sentence was looked at.`;
}

function shortForm({ kind, places }: NotDone): string {
  return notDoneTexts[kind].short(places.length);
}

type Found = {
  readonly count: number;
  readonly places: readonly NotDonePlace[];
  /** The sentence, where a count does not say it all. */
  readonly words?: string;
};

type Finder = (context: NotDoneContext) => Found;

const ofStatus =
  (status: ReportedClaim["status"]): Finder =>
  ({ claims }) =>
    at(claims.filter((claim) => claim.status === status).map(place));

const finders: Readonly<Record<NotDoneKind, Finder>> = {
  not_signed_off: ({ signOff }) =>
    saying(signOff.is === "signed" ? "" : signOffWords(signOff)),
  overridden: ({ signOff }) => saying(overrideWords(signOff)),
  second_check: ({ claims }) =>
    at(claims.filter((one) => one.secondCheck?.is === "open").map(place)),
  open_comment: (context) => at(commentPlaces(context)),
  unsplit: ({ records }) => counting(records.revision.isSplit ? 0 : 1),
  untouched: (context) => at(untouched(context)),
  waived_sentence: (context) => at(marked("waived_sentence", context)),
  not_a_claim: (context) => at(marked("not_a_claim", context)),
  suggested: ofStatus("suggested"),
  open: ofStatus("open"),
  checking: ofStatus("checking"),
  waiting: ofStatus("waiting"),
  proposed: ofStatus("proposed"),
  disputed: ofStatus("disputed"),
  stale: ofStatus("stale"),
  waived: ofStatus("waived"),
  broken_approval: ({ claims }) =>
    at(claims.filter((claim) => claim.isApprovalBroken).map(place)),
  broken_excerpt: ({ claims }) => broken(claims),
  no_evidence: ({ claims }) => at(givenVerdicts(claims, 0).map(place)),
  single_source: ({ claims }) => at(givenVerdicts(claims, 1).map(place)),
  single_origin: ({ claims }) => at(ofOneOrigin(claims)),
  uncompared: ({ claims }) => at(claims.filter(isUncompared).map(place)),
  earlier_revision: ({ records }) => counting(fromEarlierRevisions(records)),
  withdrawn: ({ records }) =>
    counting(
      records.claims.filter(({ status }) => status === "withdrawn").length,
    ),
};

function saying(words: string): Found {
  return { count: words === "" ? 0 : 1, places: [], words };
}

function counting(count: number): Found {
  return { count, places: [] };
}

function at(places: readonly NotDonePlace[]): Found {
  return { count: places.length, places };
}

/** Excerpts are counted, claims are pointed at. */
function broken(claims: readonly ReportedClaim[]): Found {
  const found = claims.filter((claim) => claim.brokenExcerptCount > 0);
  return {
    count: found.reduce((sum, claim) => sum + claim.brokenExcerptCount, 0),
    places: found.map(place),
  };
}

function place(claim: ReportedClaim): NotDonePlace {
  return {
    sentence: claim.sentence,
    claimId: claim.id,
    words: firstWords(claim.text),
    detail: claim.waiver
      ? reasonAndName(claim.waiver.reason, claim.waiver.by)
      : claim.note,
  };
}

function reasonAndName(reason: string, name: string | null): string {
  return [reason || "No reason was given", ...(name ? [`(${name})`] : [])].join(
    " ",
  );
}

/** Verdicts whose sources look like several and are one: each place says how many. */
function ofOneOrigin(
  claims: readonly ReportedClaim[],
): readonly NotDonePlace[] {
  return claims
    .filter((claim) => isGiven(claim) && claim.sourceCount > 1)
    .filter(({ originCount }) => originCount === 1)
    .map((claim) => ({
      ...place(claim),
      detail: `${capitalised(counted(claim.sourceCount, "source"))} of one origin.`,
    }));
}

/** Verdicts that somebody could take for the desk's answer, by how many sources they rest on. */
function givenVerdicts(
  claims: readonly ReportedClaim[],
  sourceCount: number,
): readonly ReportedClaim[] {
  return claims.filter(
    (claim) => isGiven(claim) && claim.sourceCount === sourceCount,
  );
}

function isGiven({ verdict, status }: ReportedClaim): boolean {
  return verdict !== null && (status === "approved" || status === "proposed");
}

/** Where blocking comments stand. A comment about a claim of an earlier text stands nowhere in this one. */
function commentPlaces({ records, claims, sentences }: NotDoneContext) {
  return records.openComments.flatMap(({ claimId, sentenceNumber }) => {
    const about = claims.find(({ id }) => id === claimId);
    if (about) return [{ ...place(about), detail: null }];
    const on = sentences.find(({ number }) => number === sentenceNumber);
    return on ? [sentencePlace(records, on, null)] : [];
  });
}

function untouched({ records, sentences }: NotDoneContext) {
  return sentences
    .filter(({ coverage }) => coverage === "untouched")
    .map((sentence) => sentencePlace(records, sentence, null));
}

function marked(
  kind: "waived_sentence" | "not_a_claim",
  { records, sentences, nameOf, secrecy }: NotDoneContext,
) {
  const coverage = kind === "not_a_claim" ? "not_a_claim" : "waived";
  const mark = kind === "not_a_claim" ? "not_a_claim" : "waived";
  return records.sentences
    .filter(
      (sentence, index) =>
        sentence.mark === mark && sentences[index]?.coverage === coverage,
    )
    .map((sentence) => {
      const reason = secrecy.withhold(sentence.markReason ?? "");
      const name = nameOf(sentence.markedById);
      const detail =
        kind === "waived_sentence" ? reasonAndName(reason, name) : name;
      return sentencePlace(records, sentence, detail);
    });
}

function sentencePlace(
  { revision }: ReportRecords,
  sentence: {
    readonly number: number;
    readonly start: number;
    readonly end: number;
  },
  detail: string | null,
): NotDonePlace {
  const words = firstWords(sliceSpan(revision.text, sentence));
  return { sentence: sentence.number, claimId: null, words, detail };
}

function fromEarlierRevisions({ claims, revision }: ReportRecords): number {
  return claims.filter(
    (claim) => claim.revisionId !== revision.id && claim.status !== "withdrawn",
  ).length;
}
