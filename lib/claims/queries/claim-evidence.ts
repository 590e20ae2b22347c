import type { ArticleAccess } from "@/lib/access/article-access";
import { loadComparisons } from "@/lib/quotes/queries";
import type { Seal } from "@/lib/second-checks/queries";
import { toEvidenceView } from "@/lib/sources/evidence-view";
import { readComparedTexts } from "@/lib/sources/queries/compared-texts";
import { loadOrigins } from "@/lib/sources/queries/origins";
import { maySeeSource } from "@/lib/sources/rules";
import type { ClaimDetail } from "../view";
import type { StoredClaim } from "./stored-claim";
import type { NameOf } from "./members";

type EvidenceReading = {
  readonly access: ArticleAccess;
  readonly nameOf: NameOf;
  readonly seal: Seal;
};

type SeenEvidence = Pick<
  ClaimDetail,
  "evidence" | "origins" | "isEvidenceSealed"
>;

/**
 * What a claim rests on, as this person may see it. Sealed evidence is for who worked on it, and for who proposed the
 * verdict that rests on it.
 */
export async function evidenceOf(
  claim: StoredClaim,
  { access, nameOf, seal }: EvidenceReading,
): Promise<SeenEvidence> {
  const { newsroomId, actor } = access;
  const { personId } = actor;
  const viewer = {
    personId,
    isEditor: actor.roles.includes("editor"),
    isAssignee: claim.assigneeId === personId,
  };
  const isSealed =
    seal.hidesEvidence &&
    seal.claimIds.has(claim.id) &&
    claim.verdicts[0]?.proposedById !== personId;
  const shown = claim.evidence.filter(
    ({ removedAt, contributorIds }) =>
      removedAt === null && (!isSealed || contributorIds.includes(personId)),
  );
  const visible = shown.filter(({ source }) => maySeeSource(source, viewer));
  const { id: claimId, spans, revision } = claim;
  const [texts, comparisons] = await Promise.all([
    readComparedTexts(newsroomId, visible),
    loadComparisons(access, { claimId, spans, text: revision.text }),
  ]);
  const onlooker = { viewer, nameOf, texts };
  const evidence = shown.map((piece) => {
    const view = toEvidenceView(piece, onlooker);
    const compared = comparisons.get(piece.id) ?? null;
    return { ...view, comparison: view.source.isHidden ? null : compared };
  });
  const origins = await loadOrigins(access, evidence);
  return { evidence, origins, isEvidenceSealed: isSealed };
}
