import { beforeEach, expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import { type CheckingDesk, setUpDesk } from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { removeFilter, saveFilter } from "./commands";
import { listSavedFilters } from "./queries";
import { saveFilterInput } from "./schema";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

const reading = (who: Actor) => newsroomAccess(who, "read");
const save = (who: Actor, name: string, query = "needs=me") =>
  saveFilter(reading(who), { name, query }, stampFor(who));
const namesOf = async (who: Actor) =>
  (await listSavedFilters(reading(who))).map(({ name }) => name);
const events = () =>
  prisma.auditEvent.findMany({
    where: { newsroomId: desk.newsroom.id, action: { startsWith: "filter." } },
    orderBy: { seq: "asc" },
    select: { action: true, before: true, after: true },
  });

test("filters are kept for the person who saved them, and for nobody else", async () => {
  await save(desk.noor, "Late");
  await save(desk.noor, "Accusations", "search=stole");
  expect(await namesOf(desk.noor)).toEqual(["Accusations", "Late"]);
  expect(await namesOf(desk.jonas)).toEqual([]);
  expect(await namesOf(await makeMember(await makeNewsroom()))).toEqual([]);
});

test("the same name again stands for the newer filters", async () => {
  const first = await save(desk.noor, "Late", "due=day");
  const second = await save(desk.noor, "Late", "due=overdue");
  expect(second).toEqual(first);
  expect(await listSavedFilters(reading(desk.noor))).toEqual([
    { id: first.filterId, name: "Late", query: "due=overdue" },
  ]);
  expect(await events()).toEqual([
    {
      action: "filter.save",
      before: null,
      after: { name: "Late", query: "due=day" },
    },
    {
      action: "filter.save",
      before: { query: "due=day" },
      after: { name: "Late", query: "due=overdue" },
    },
  ]);
});

test("removing takes one's own away, once, and leaves another's alone", async () => {
  const { filterId } = await save(desk.noor, "Late");
  const remove = (who: Actor) =>
    removeFilter(reading(who), { filterId }, stampFor(who));
  await expect(remove(desk.jonas)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await namesOf(desk.noor)).toEqual(["Late"]);
  await remove(desk.noor);
  await expect(remove(desk.noor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await events()).map(({ action }) => action)).toEqual([
    "filter.save",
    "filter.remove",
  ]);
});

test("there is an end to how many are kept", async () => {
  for (let at = 0; at < limits.savedFilters; at++) {
    await save(desk.noor, `Filter ${at}`);
  }
  await expect(save(desk.noor, "One more")).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
  await save(desk.noor, "Filter 0", "due=day");
  await save(desk.jonas, "One more");
});

test.each(["javascript:alert(1)", "//elsewhere.example", "a b", "<x>"])(
  "%s is no query",
  (query) => {
    expect(saveFilterInput.safeParse({ name: "x", query }).success).toBe(false);
    expect(
      saveFilterInput.safeParse({ name: "x", query: "search=a%20b&needs=me" })
        .success,
    ).toBe(true);
  },
);
