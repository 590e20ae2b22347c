import type { Prisma } from "@/generated/prisma/client";
import type {
  EvidenceView,
  ExcerptView,
  PersonRef,
  SourceView,
} from "@/lib/claims/view";
import { verifyExcerpt } from "@/lib/text";
import { maySeeSource, type SourceViewer } from "./rules";

/** What a source is read with to be shown: its newest snapshot, and how many there are. */
export const sourceParts = {
  snapshots: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      ...{ id: true, number: true, documentId: true },
      document: { select: { textSha256: true } },
    },
  },
  _count: {
    select: {
      snapshots: true,
      intakes: {
        where: { state: "waiting", purpose: { not: "address_check" } },
      },
    },
  },
} as const satisfies Prisma.SourceInclude;

type StoredSource = Prisma.SourceGetPayload<{ include: typeof sourceParts }>;

/** What a piece of evidence is read with to be shown. */
export const evidenceParts = {
  source: { include: sourceParts },
  excerpts: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: { snapshot: { select: { number: true, documentId: true } } },
  },
} as const satisfies Prisma.EvidenceInclude;

export type StoredEvidence = Prisma.EvidenceGetPayload<{
  include: typeof evidenceParts;
}>;

/** By the document's id: its text as it is stored now, and the SHA-256 computed from that. */
export type ComparedTexts = ReadonlyMap<
  string,
  { readonly text: string; readonly textSha256: string }
>;

/** The documents that excerpts have to be compared with; the newest one too, where its text is another. */
export function comparedDocuments(
  pieces: readonly StoredEvidence[],
): ReadonlySet<string> {
  const ids = pieces.flatMap(({ source, excerpts }) =>
    excerpts.flatMap((excerpt) =>
      [excerpt.snapshot, otherNewest(source, excerpt)].flatMap(
        (snapshot) => snapshot?.documentId ?? [],
      ),
    ),
  );
  return new Set(ids);
}

type Onlooker = {
  readonly viewer: SourceViewer;
  readonly nameOf: (personId: string) => PersonRef;
  readonly texts: ComparedTexts;
};

/**
 * A piece of evidence as this person may see it. Of a secret source that is not theirs to know, only that it is there
 * and what it does for the claim: locator, excerpts and notes could give it away too.
 */
export function toEvidenceView(
  stored: StoredEvidence,
  { viewer, nameOf, texts }: Onlooker,
): Omit<EvidenceView, "comparison"> {
  const { id, relation, addedById, createdAt, version, source } = stored;
  const isVisible = maySeeSource(source, viewer);
  const { locator, excerpt, note, doesNotShow } = isVisible ? stored : NOTHING;
  const shown = isVisible ? stored.excerpts : [];
  return {
    ...{ id, relation, locator, excerpt, note, doesNotShow, version },
    excerpts: shown.map((one) => toExcerptView(one, source, texts)),
    source: toSourceView(source, isVisible),
    addedBy: nameOf(addedById),
    createdAt: createdAt.toISOString(),
  };
}

const NOTHING = {
  locator: "",
  excerpt: "",
  note: "",
  doesNotShow: "",
} as const;

type StoredExcerpt = StoredEvidence["excerpts"][number];

function toExcerptView(
  excerpt: StoredExcerpt,
  source: StoredSource,
  texts: ComparedTexts,
): ExcerptView {
  const { id, snapshotId, start, end, exact, locator, snapshot } = excerpt;
  const document = texts.get(snapshot.documentId);
  const newest = otherNewest(source, excerpt);
  const isMissing =
    newest && !texts.get(newest.documentId)?.text.includes(exact);
  return {
    ...{ id, snapshotId, start, end, exact, locator },
    snapshotNumber: snapshot.number,
    state: document ? verifyExcerpt(document, excerpt) : "broken",
    missingFrom: isMissing ? newest.number : null,
  };
}

/** The source's newest snapshot, when it holds another text than the one the excerpt is of. */
function otherNewest({ snapshots }: StoredSource, excerpt: StoredExcerpt) {
  const [newest] = snapshots;
  const isOther = newest?.document.textSha256 !== excerpt.textSha256;
  return isOther ? newest : undefined;
}

/** A source, or only that it is one and secret. */
export function toSourceView(
  source: StoredSource,
  isVisible: boolean,
): SourceView {
  const { id, confidentiality } = source;
  if (!isVisible) return { ...UNKNOWN, id, confidentiality };
  const { kind, title, url, publisher, author, addressState } = source;
  return {
    ...{ id, kind, title, url, publisher, author, confidentiality },
    snapshotId: source.snapshots[0]?.id ?? null,
    snapshotCount: source._count.snapshots,
    addressState,
    isBeingRead: source._count.intakes > 0,
    isWithdrawn: source.withdrawnAt !== null,
    isHidden: false,
  };
}

const UNKNOWN: Omit<SourceView, "id" | "confidentiality"> = {
  ...{ kind: "", title: "", url: null, publisher: "", author: "" },
  ...{ snapshotId: null, snapshotCount: 0, addressState: "unchecked" },
  ...{ isBeingRead: false, isWithdrawn: false, isHidden: true },
};
