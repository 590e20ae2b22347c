import { beforeEach, describe, expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import {
  makeMember,
  makeNewsroom,
  type Newsroom,
} from "@/prisma/factories/newsroom";
import { getShortcuts } from "../queries/shortcuts";
import { changeShortcutsInput } from "../schema";
import { changeShortcuts } from "./change-shortcuts";

let newsroom: Newsroom;
let noor: Actor;

beforeEach(async () => {
  newsroom = await makeNewsroom();
  noor = await makeMember(newsroom, { roles: ["reader"] });
});

const own = (who: Actor) => newsroomAccess(who, "read");
const keys = { accept: "y" };
const eventsOf = (who: Actor) =>
  prisma.auditEvent.findMany({ where: { newsroomId: who.newsroomId } });

function change(who: Actor, version: number, stamp = stampFor(who)) {
  return changeShortcuts(own(who), { isOff: false, keys, version }, stamp);
}

describe("a person's keys", () => {
  test("are theirs alone, with one row in the log", async () => {
    const jonas = await makeMember(newsroom);
    await change(noor, 1);
    expect(await getShortcuts(own(noor))).toEqual({
      ...{ isOff: false, keys, version: 2 },
    });
    expect(await getShortcuts(own(jonas))).toMatchObject({ keys: {} });
    expect(await eventsOf(noor)).toMatchObject([
      { action: "person.change-shortcuts", actorId: noor.personId },
    ]);
  });

  test("are not overwritten from another window", async () => {
    const calls = await Promise.allSettled([change(noor, 1), change(noor, 1)]);
    const lost = calls.filter((call) => call.status === "rejected");
    expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([
      { code: "CONFLICT" },
    ]);
    expect(await eventsOf(noor)).toHaveLength(1);
  });

  test("stay as they are when the log cannot be written", async () => {
    const stamp = { ...stampFor(noor), actorName: "\u0000" };
    await expect(change(noor, 1, stamp)).rejects.toThrow();
    expect(await getShortcuts(own(noor))).toMatchObject({ version: 1 });
  });

  test("are refused when two commands would have one, at the command", () => {
    const typed = { version: 1, isOff: false, keys: { accept: "j" } };
    const { error } = changeShortcutsInput.safeParse(typed);
    expect(error?.issues).toMatchObject([
      {
        path: ["keys", "accept"],
        message: expect.stringMatching(/“next sentence”/) as string,
      },
    ]);
  });
});
