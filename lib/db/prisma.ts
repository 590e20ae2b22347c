import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { databaseUrl } from "@/lib/env";

/** Longest a request waits for a free connection before it is told that the database does not answer. */
const CONNECTION_TIMEOUT_MS = 5_000;
/** A statement of the desk that takes longer is a mistake, not a slow one. */
const STATEMENT_TIMEOUT_MS = 15_000;
const POOL_SIZE = 10;

const shared = globalThis as { galleyPrisma?: PrismaClient };

/**
 * The full client. Only `lib/db`, the factories and tests may import it; everybody else reads through `db` and
 * writes through `commit`. Kept on the global object because development reloads modules, and each client is a pool.
 */
export const prisma = (shared.galleyPrisma ??= connect());

function connect(): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl(),
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
    }),
  });
}
