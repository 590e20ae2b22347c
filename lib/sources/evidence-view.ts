import type { Evidence, Source } from "@/generated/prisma/client";
import type { EvidenceView, PersonRef, SourceView } from "@/lib/claims/view";
import { maySeeSource, type SourceViewer } from "./rules";

type Onlooker = {
  readonly viewer: SourceViewer;
  readonly nameOf: (personId: string) => PersonRef;
};

/**
 * A piece of evidence as this person may see it. Of a secret source that is not theirs to know, only that it is there
 * and what it does for the claim: locator, excerpt and note could give it away too.
 */
export function toEvidenceView(
  stored: Evidence & { readonly source: Source },
  { viewer, nameOf }: Onlooker,
): EvidenceView {
  const { id, relation, addedById, createdAt, version } = stored;
  const isVisible = maySeeSource(stored.source, viewer);
  const { locator, excerpt, note } = isVisible ? stored : NOTHING;
  return {
    ...{ id, relation, locator, excerpt, note, version },
    source: toSourceView(stored.source, isVisible),
    addedBy: nameOf(addedById),
    createdAt: createdAt.toISOString(),
  };
}

const NOTHING = { locator: "", excerpt: "", note: "" } as const;

/** A source, or only that it is one and secret. */
export function toSourceView(
  { id, kind, title, url, publisher, confidentiality }: Source,
  isVisible: boolean,
): SourceView {
  return isVisible
    ? { id, kind, title, url, publisher, confidentiality, isHidden: false }
    : {
        ...{ id, kind: "", title: "", url: null, publisher: "" },
        ...{ confidentiality, isHidden: true },
      };
}
