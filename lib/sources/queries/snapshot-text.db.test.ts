import { beforeEach, expect, test } from "vitest";
import { sourceAccess } from "@/lib/access/source-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { type CheckingDesk, setUpDesk } from "@/lib/testing/checking-desk";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import { snapshotTextInput } from "../schema";
import { loadSnapshotText } from "./snapshot-text";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

async function secretSource() {
  const confidentiality = "secret" as const;
  const source = await makeSource(desk.marit, { confidentiality });
  await makeSnapshot(desk.marit, source);
  return source;
}

async function read(who: Actor, sourceId: string, number = 1) {
  return loadSnapshotText(await sourceAccess(who, sourceId, "check"), number);
}

test("a snapshot is read by its number, with its marks", async () => {
  const source = await makeSource(desk.noor);
  await makeSnapshot(desk.noor, source);
  const marks = [
    { kind: "page", at: 0, page: 3 },
    { kind: "unheard of", at: 1 },
  ];
  const document = await makeDocument(desk.noor, { text: "Second", marks });
  const second = { document, number: 2 };
  const { id } = await makeSnapshot(desk.noor, source, second);
  expect(await read(desk.jonas, source.id, 2)).toMatchObject({
    ...{ id, number: 2, text: "Second" },
    marks: [{ kind: "page", at: 0, label: "p. 3" }],
  });
  await expect(read(desk.jonas, source.id, 3)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("there is none of a secret source for who may not know it, of another newsroom's, or for a reader", async () => {
  const secret = await secretSource();
  const open = await makeSource(desk.noor);
  await makeSnapshot(desk.noor, open);
  const stranger = await makeMember(await makeNewsroom());
  const missing = { code: "NOT_FOUND" };
  await expect(read(desk.noor, secret.id)).rejects.toMatchObject(missing);
  await expect(read(stranger, open.id)).rejects.toMatchObject(missing);
  await expect(read(desk.cass, secret.id)).rejects.toMatchObject(missing);
  await expect(read(desk.cass, open.id)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(read(desk.marit, secret.id)).resolves.toBeTruthy();
});

test("who checks a claim that a secret source is on reads it, as long as it is on it", async () => {
  const source = await secretSource();
  const assigneeId = desk.noor.personId;
  const claim = await makeClaim(desk.article, {
    ...{ status: "checking", assigneeId },
  });
  const { id } = await makeEvidence(desk.marit, claim, { source });
  await expect(read(desk.noor, source.id)).resolves.toBeTruthy();
  await expect(read(desk.jonas, source.id)).rejects.toThrow();
  await prisma.evidence.updateMany({
    where: { id },
    data: { removedAt: new Date() },
  });
  await expect(read(desk.noor, source.id)).rejects.toThrow();
});

test.each(["0", "-1", "1.5", "1e3", "newest", "9999999999"])(
  "%s names no snapshot",
  (number) => {
    const sourceId = "0190a0b0-0000-7000-8000-000000000000";
    expect(snapshotTextInput.safeParse({ sourceId, number }).success).toBe(
      false,
    );
  },
);
