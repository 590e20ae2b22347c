import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { prisma } from "./prisma";

/** Methods that cannot write. */
type ReadMethod =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type ReadDb = {
  readonly [M in Uncapitalize<Prisma.ModelName>]: Pick<
    PrismaClient[M],
    ReadMethod
  >;
};

/** The database as queries see it: every model, no write. */
export const db: ReadDb = prisma;
