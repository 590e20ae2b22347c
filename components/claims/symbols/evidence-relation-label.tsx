import type { ReactNode } from "react";
import type { EvidenceRelation } from "./faces";
import { Glyph } from "./glyph";
import { relationWords } from "@/lib/sources/kinds";

const drawings: Record<EvidenceRelation, ReactNode> = {
  supports: <path d="M8 3v10M3 8h10" />,
  contradicts: <path d="M3 8h10" />,
  context: <path d="M6 3H3.6v10H6M10 3h2.4v10H10" />,
};

type EvidenceRelationLabelProps = { readonly relation: EvidenceRelation };

/** What a source does to the claim, as symbol and word. */
export function EvidenceRelationLabel({
  relation,
}: EvidenceRelationLabelProps) {
  return (
    <span className={`labelled relation-${relation}`}>
      <Glyph size={12}>{drawings[relation]}</Glyph>
      {relationWords[relation]}
    </span>
  );
}
