import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { dropDatabase, TEMPLATE_VARIABLE, withAdmin } from "./admin-connection";

/*
 * Runs before each file of database tests: a database of its own, cloned from the migrated template, named to the
 * client before anything imports it. Within a file, each test makes a newsroom of its own; nothing is truncated,
 * because the records that are kept for ever refuse it.
 */

const template = new URL(process.env[TEMPLATE_VARIABLE] ?? "");
const templateName = template.pathname.slice(1);
const name = `galley_test_${randomBytes(6).toString("hex")}`;

const server = new URL(template);
server.pathname = "/postgres";

await withAdmin(server.href, (client) =>
  client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`),
);

const own = new URL(template);
own.pathname = `/${name}`;
// A test's database need not survive a power cut; this halves the time of a write.
own.searchParams.set("options", "-c synchronous_commit=off");
process.env.DATABASE_URL = own.href;

afterAll(async () => {
  const { prisma } = await import("@/lib/db/prisma");
  await prisma.$disconnect();
  await dropDatabase(server.href, name);
});
