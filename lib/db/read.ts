import { Prisma, type PrismaClient } from "@/generated/prisma/client";
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

/** Puts statements together: what stands in `${}` is always a parameter, or a piece made by this. */
export const sql = Prisma.sql;

/** A piece of a statement. */
export type Sql = Prisma.Sql;

/** Pieces of a statement with a word such as AND between them. */
export function joinSql(pieces: readonly Sql[], word: string): Sql {
  return Prisma.join([...pieces], ` ${word} `);
}

/**
 * Rows of a statement that the models cannot ask for, such as a search for words. It runs in a transaction that Postgres
 * lets nothing write in.
 */
export function readRows<Row>(statement: Sql): Promise<Row[]> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return tx.$queryRaw<Row[]>(statement);
  });
}
