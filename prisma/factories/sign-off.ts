import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { gateKeys } from "@/lib/sign-offs/gate";
import type { MadeArticle } from "./article";
import { FACTORY_TIME } from "./newsroom";

type By = Pick<Actor, "newsroomId" | "personId">;

type SignOffChoice = Partial<
  Omit<
    Prisma.SignOffUncheckedCreateInput,
    "newsroomId" | "id" | "articleId" | "revisionId" | "askedById" | "gate"
  >
>;

/** What the gate said when nothing was left. */
const OPEN_GATE = {
  conditions: gateKeys.map((key) => {
    return { key, count: 0, isDemanded: true, words: `0 ${key}` };
  }),
  facts: {
    sentences: 3,
    claims: 0,
    approved: 0,
    waivedClaims: 0,
    waivedSentences: 0,
    notAClaim: 3,
  },
};

/** Makes a sign-off by this editor: one that stands, unless it is told to be an override or void. */
export async function makeSignOff(
  by: By,
  article: MadeArticle,
  choice: SignOffChoice = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const id = newId();
  const isAsked = choice.overrideReason && !choice.confirmedById;
  await prisma.signOff.create({
    data: {
      textSha256: article.sha256,
      askedAt: FACTORY_TIME,
      signedAt: isAsked ? null : FACTORY_TIME,
      ...choice,
      newsroomId: article.newsroomId,
      articleId: article.id,
      revisionId: article.revisionId,
      askedById: by.personId,
      gate: OPEN_GATE,
      id,
    },
  });
  return { id, version: 1 };
}
