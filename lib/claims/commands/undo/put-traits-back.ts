import { z } from "zod";
import type { Tx } from "@/lib/db/commit";
import { claimKinds, quoteWordings } from "../../statuses";
import { setBackAll } from "../set-back";
import type { PutBack, PuttingBack } from "./put-back";

const traits = z.object({
  kind: z.enum(claimKinds).optional(),
  statementText: z.string().nullable().optional(),
  wording: z.enum(quoteWordings).nullable().optional(),
  speakerId: z.uuid().nullable().optional(),
  quoteType: z.enum(["direct", "indirect", "mixed"]).nullable().optional(),
  withinId: z.uuid().nullable().optional(),
  inside: z.array(z.uuid()).default([]),
});

/** Kind, wording and speaker as they were, of the statements that followed it too. */
export async function putTraitsBack(
  tx: Tx,
  { claim, done, stamp }: PuttingBack,
): Promise<PutBack> {
  const { inside: claimIds, ...before } = traits.parse(done.before);
  const { newsroomId, id } = claim.row;
  const { speakerId } = before;
  await setBackAll(
    tx,
    { newsroomId, claimIds },
    {
      stamp,
      reason: "A change of the quote around it was taken back.",
      data: {
        ...(before.kind === "quote" && { withinId: id }),
        ...(speakerId !== undefined && { speakerId }),
      },
    },
  );
  return before;
}
