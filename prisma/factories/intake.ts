import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { FACTORY_TIME } from "./newsroom";

/** Makes an upload that could not be read. */
export async function makeFailedIntake(
  by: Pick<Actor, "newsroomId" | "personId">,
  fileName = "minutes.txt",
): Promise<{ readonly id: string }> {
  const id = newId();
  const { newsroomId, personId: createdById } = by;
  await prisma.intake.create({
    data: {
      ...{ newsroomId, id, purpose: "article", state: "failed", fileName },
      ...{ mediaType: "text/plain", bytes: Buffer.from("The fare rises.") },
      failure: "Something in this document brought its reading to a stop.",
      ...{ createdById, createdAt: FACTORY_TIME, finishedAt: FACTORY_TIME },
    },
  });
  return { id };
}
