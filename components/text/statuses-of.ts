import type { ClaimStatus } from "@/components/claims/symbols/faces";
import type { LaidBlock } from "./article-layout";

/** The statuses of a block's claims as one value, so that an unchanged block is not drawn again. */
export function statusesOf(
  block: LaidBlock,
  statuses: ReadonlyMap<string, ClaimStatus>,
): string {
  return block.claimIds.map((id) => statuses.get(id) ?? "open").join(",");
}
