import type { Actor, Role } from "@/lib/access/policy";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { prisma } from "@/lib/db/prisma";
import { createPlaces } from "@/lib/intake/process/places";
import { CHILD_LIMITS } from "@/lib/intake/process/child-limits";
import { startIntake, startUpload } from "@/lib/intakes/commands";
import type { StartIntake, UploadFields } from "@/lib/intakes/schema";
import { intakeTasks } from "@/lib/intakes/tasks";
import { startWorker } from "@/lib/jobs/work";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { stampFor } from "./stamp";

/** Somebody of a new newsroom who brings things in. */
export async function bringer(roles: readonly Role[] = ["checker"]) {
  return makeMember(await makeNewsroom(), { roles });
}

type StartChoice = Omit<
  Extract<StartIntake, { readonly purpose: "source" }>,
  "purpose"
>;

const NEW_SOURCE = {
  ...{ title: "", author: "", publisher: "", articleId: null },
  confidentiality: "open" as const,
};

/** Begins to bring in a new source by its address. */
export function bringPage(
  by: Actor,
  url: string,
  choice: Partial<StartChoice> = {},
) {
  const input = { ...NEW_SOURCE, ...choice, purpose: "source", url } as const;
  return startIntake(newsroomAccess(by, "check"), input, stampFor(by));
}

/** Begins to bring in a file: a new source's, unless told. */
export function bringFile(
  by: Actor,
  text: string,
  fields: UploadFields = { ...NEW_SOURCE, purpose: "source" },
) {
  const bytes = Uint8Array.from(Buffer.from(text));
  const file = { name: "minutes.txt", type: "text/plain", bytes };
  return startUpload(
    newsroomAccess(by, "check"),
    { fields, file },
    stampFor(by),
  );
}

/** Starts a worker of this process that reads with a script. */
export function startReader(script: string) {
  const limits = { ...CHILD_LIMITS, readingMs: 4_000, slowAfterMs: 500 };
  const places = createPlaces({ fast: 2, slow: 4 });
  return startWorker({
    connectionString: process.env.DATABASE_URL ?? "",
    atOnce: 8,
    ...intakeTasks({ script, places, limits }),
  });
}

/** An intake as it is stored. */
export function storedIntake(
  { newsroomId }: Pick<Actor, "newsroomId">,
  intakeId: string,
) {
  return prisma.intake.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: intakeId } },
  });
}
