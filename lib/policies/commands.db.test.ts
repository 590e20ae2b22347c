import { expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { changePolicy } from "./commands";
import { loadPolicy } from "./queries";
import { defaultPolicy } from "./rules";

const usual = {
  ...defaultPolicy,
  secondCheckRatings: [],
  version: 1,
};
const other = { ...usual, needsAllTouched: false };

function auditRows(newsroomId: string) {
  return prisma.auditEvent.findMany({ where: { newsroomId } });
}

async function setUp() {
  const newsroom = await makeNewsroom();
  const admin = await makeMember(newsroom, { roles: ["admin"] });
  return { newsroom, admin, access: newsroomAccess(admin, "administer") };
}

test("a newsroom starts with the house's policy", async () => {
  const { access } = await setUp();
  expect(await loadPolicy(access)).toEqual({ ...defaultPolicy, version: 1 });
});

test("a changed policy is read as it was saved, one version on, with one line of what changed", async () => {
  const { newsroom, admin, access } = await setUp();
  const change = { ...other, sourcesWanted: { wrong: 2 } };
  await changePolicy(access, change, stampFor(admin));
  expect(await loadPolicy(access)).toEqual({ ...change, version: 2 });
  expect(await auditRows(newsroom.id)).toMatchObject([
    {
      action: "policy.change",
      entityType: "Policy",
      entityId: newsroom.id,
      before: { needsAllTouched: true, sourcesWanted: {} },
      after: { needsAllTouched: false, sourcesWanted: { wrong: 2 } },
    },
  ]);
});

test("nobody but an admin may change it, an editor neither", async () => {
  const { newsroom } = await setUp();
  const editor = await makeMember(newsroom);
  expect(() => newsroomAccess(editor, "administer")).toThrow(/role admin/);
});

test("a policy that somebody changed meanwhile is not overwritten", async () => {
  const { newsroom, admin, access } = await setUp();
  await changePolicy(access, other, stampFor(admin));
  const late = { ...usual, needsNoneStale: false };
  await expect(
    changePolicy(access, late, stampFor(admin)),
  ).rejects.toMatchObject({
    code: "CONFLICT",
    facts: { changedBy: admin.name },
  });
  expect(await auditRows(newsroom.id)).toHaveLength(1);
});

test("of two changes at once exactly one is saved", async () => {
  const { newsroom, admin, access } = await setUp();
  const both = await Promise.allSettled([
    changePolicy(access, other, stampFor(admin)),
    changePolicy(access, { ...other, needsNoneStale: false }, stampFor(admin)),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await auditRows(newsroom.id)).toHaveLength(1);
});

test("a rating that no scale has is refused, and so is a change of nothing; neither leaves a line", async () => {
  const { newsroom, admin, access } = await setUp();
  const unknown = { ...other, sourcesWanted: { nonsense: 2 } };
  const same = usual;
  for (const input of [unknown, same]) {
    await expect(
      changePolicy(access, input, stampFor(admin)),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
  }
  expect(await auditRows(newsroom.id)).toEqual([]);
  expect(await loadPolicy(access)).toEqual({ ...defaultPolicy, version: 1 });
});

test("another newsroom's policy is untouched", async () => {
  const { admin, access } = await setUp();
  const elsewhere = await setUp();
  await changePolicy(access, other, stampFor(admin));
  expect(await loadPolicy(elsewhere.access)).toMatchObject({ version: 1 });
  expect(await prisma.policy.count()).toBeGreaterThan(1);
});
