import { afterEach, expect, test } from "vitest";
import { pendingMigrations } from "./migrations";
import { prisma } from "./prisma";

const LAST = "20261122000100_guards";

afterEach(async () => {
  await prisma.$executeRaw`UPDATE "_prisma_migrations" SET rolled_back_at = NULL`;
});

test("a migrated database waits for nothing", async () => {
  expect(await pendingMigrations()).toEqual([]);
});

test("names a migration that was taken back, or never finished", async () => {
  await prisma.$executeRaw`
    UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE migration_name = ${LAST}`;
  expect(await pendingMigrations()).toEqual([LAST]);
});
