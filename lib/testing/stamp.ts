import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/policy";
import type { Stamp } from "@/lib/db/commit";

/** A working day of the tests. */
export const TEST_DAY = new Date("2026-03-02T09:00:00.000Z");

let seconds = 0;

/** A time that is the same in every run, and a second later than the one asked for before. */
function nextTime(): Date {
  seconds += 1;
  return new Date(TEST_DAY.getTime() + seconds * 1_000);
}

/** What `handle()` would give a command of this person now: a fixed time that moves on, and real UUIDv7 ids. */
export function stampFor(
  actor: Pick<Actor, "newsroomId" | "personId" | "name">,
): Stamp {
  return {
    newsroomId: actor.newsroomId,
    actorId: actor.personId,
    actorName: actor.name,
    at: nextTime(),
    requestId: "test-request",
    newId: () => newId(),
  };
}
