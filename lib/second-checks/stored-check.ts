import type { Prisma } from "@/generated/prisma/client";

/** A second check that still waits for somebody, in the database's words. */
export const openCheck = {
  doneAt: null,
  voidedAt: null,
} as const satisfies Prisma.SecondCheckWhereInput;
