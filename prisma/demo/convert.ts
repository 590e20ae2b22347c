import type { SpeakerChoice } from "@/lib/claims/schema";
import type { QuoteWording } from "@/lib/claims/statuses";
import { prisma } from "@/lib/db/prisma";
import type { AddEvidence } from "@/lib/sources/schema";
import type { Basis } from "@/lib/verdicts/ratings";
import { demoSources } from "./desk";
import type {
  DemoBasis,
  DemoClaim,
  DemoEvidence,
  DemoSourceKind,
  DemoVerdict,
  DemoWording,
} from "./types";

/* The demo data is written for readers, with hyphens; records have underscores. */

const BASES: Readonly<Record<DemoBasis, Basis>> = {
  documents: "documents",
  recording: "recording",
  "direct-confirmation": "direct_confirmation",
  "second-source": "second_source",
  "author-only": "author_only",
  "attribution-only": "attribution_only",
};

const WORDINGS: Readonly<Record<DemoWording, QuoteWording>> = {
  verbatim: "verbatim",
  punctuation: "punctuation",
  fillers: "fillers",
  elided: "elided",
  "elided-unmarked": "elided_unmarked",
  altered: "altered",
  "altered-critical": "altered_critical",
  stitched: "stitched",
  "wrong-speaker": "wrong_speaker",
  "not-found": "not_found",
  "out-of-context": "out_of_context",
};

const KINDS = {
  "web-page": "web_page",
  document: "document",
  "data-set": "data_set",
  recording: "recording",
  transcript: "transcript",
  interview: "interview",
  "e-mail": "email",
} as const satisfies Readonly<Record<DemoSourceKind, string>>;

/** How a verdict of the demo desk is known. */
export function basisOf({ basis }: DemoVerdict): Basis {
  return BASES[basis];
}

/** How the words of a quote of the demo desk compare, when somebody has looked. */
export function wordingOf({ wording }: DemoClaim): QuoteWording | undefined {
  return wording && WORDINGS[wording];
}

/** A piece of evidence as the form sends it: the source from the library, or new into it when it is not there yet. */
export async function evidenceOf(
  newsroomId: string,
  piece: DemoEvidence,
): Promise<Omit<AddEvidence, "articleId" | "claimId" | "version">> {
  const { relation, locator, excerpt, note } = piece;
  const source = demoSources.find(({ key }) => key === piece.source);
  if (!source) throw new RangeError(`No demo source ${piece.source}.`);
  const { title, url = null, publisher, confidentiality } = source;
  const known = await prisma.source.findFirst({
    where: { newsroomId, title, publisher },
    select: { id: true },
  });
  return {
    relation,
    locator,
    excerpt,
    ...{ doesNotShow: "", excerpts: [] },
    note,
    source: known
      ? { is: "known", sourceId: known.id }
      : {
          is: "new",
          kind: KINDS[source.kind],
          title,
          url,
          publisher,
          confidentiality,
        },
  };
}

/** Speakers of the demo articles that are no people. */
const BODIES: ReadonlySet<string> = new Set([
  "Estmark Rail",
  "Estmark Statistics Office",
  "Halvern University",
  "Ministry of Transport",
  "Sarn Valley Chamber of Trade",
  "Tarn Oyelle Engineers",
]);
const UNNAMED: ReadonlySet<string> = new Set([
  "One of two employees of the housing department",
  "Two officials at the transport ministry",
]);

function kindOfSpeaker(name: string): "person" | "body" | "unnamed" {
  if (UNNAMED.has(name)) return "unnamed";
  return BODIES.has(name) ? "body" : "person";
}

/** The speaker of an entry: known to the newsroom, or new to it. */
export async function speakerOf(
  newsroomId: string,
  { speaker: name = "" }: DemoClaim,
): Promise<SpeakerChoice> {
  const known = await prisma.speaker.findFirst({
    where: {
      newsroomId,
      name: { equals: name, mode: "insensitive" },
      mergedIntoId: null,
      articleId: null,
    },
    select: { id: true },
  });
  return known
    ? { is: "known", speakerId: known.id }
    : { is: "new", name, kind: kindOfSpeaker(name), role: "" };
}
