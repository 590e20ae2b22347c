import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import { prisma } from "@/lib/db/prisma";
import type { MadeVerdict } from "./checking";
import type { MadeClaim } from "./claim";
import { FACTORY_TIME } from "./newsroom";

type CheckChoice = Partial<
  Omit<
    Prisma.SecondCheckUncheckedCreateInput,
    "newsroomId" | "id" | "articleId" | "claimId" | "verdictId"
  >
> & { readonly verdict: MadeVerdict };

/** Makes a second check of a verdict: one that waits for somebody, unless told. */
export async function makeCheck(
  claim: MadeClaim,
  choice: CheckChoice,
): Promise<{ readonly id: string }> {
  const { verdict, ...fields } = choice;
  const id = newId();
  await prisma.secondCheck.create({
    data: {
      reason: "Every verdict is checked twice here.",
      createdAt: FACTORY_TIME,
      ...fields,
      newsroomId: claim.newsroomId,
      articleId: claim.articleId,
      claimId: claim.id,
      verdictId: verdict.id,
      id,
    },
  });
  return { id };
}
