import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { FACTORY_TIME } from "./newsroom";

type By = Pick<Actor, "newsroomId" | "personId">;

export type MadeLink = { readonly id: string; readonly version: number };

type LinkChoice = Partial<
  Pick<
    Prisma.SourceLinkUncheckedCreateInput,
    "kind" | "state" | "reasons" | "sharedRuns"
  >
>;

/** Makes the first source rest on the second: a confirmed reprint unless told. */
export async function makeSourceLink(
  by: By,
  [source, restsOn]: readonly [
    { readonly id: string },
    { readonly id: string },
  ],
  choice: LinkChoice = {},
): Promise<MadeLink> {
  const { state = "confirmed" } = choice;
  const decided = { decidedById: by.personId, decidedAt: FACTORY_TIME };
  return prisma.sourceLink.create({
    data: {
      ...{ newsroomId: by.newsroomId, id: newId(), kind: "reprint" },
      ...{ sourceId: source.id, restsOnId: restsOn.id, reasons: [] },
      ...{ ...choice, state, createdAt: FACTORY_TIME },
      ...(state === "suggested" ? {} : decided),
    },
    select: { id: true, version: true },
  });
}
