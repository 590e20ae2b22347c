import { v7 } from "uuid";
import type { Actor } from "@/lib/access/policy";
import type { Stamp } from "@/lib/db/commit";

/** Somebody at work, or the installation itself. */
export type Doer = Pick<Actor, "newsroomId" | "name"> & {
  readonly personId: string | null;
};

/** Gives each command of the seed its stamp: who, and a time that moves on. */
export type Clock = (doer: Doer) => Stamp;

/** How long the desk takes for one thing. */
const STEP_MS = 100_000;

/** A clock that starts at a time and goes on a step with every stamp. */
export function startClock(start: Date): Clock {
  let now = start.getTime();
  return (doer) => {
    now += STEP_MS;
    const at = new Date(now);
    return {
      newsroomId: doer.newsroomId,
      actorId: doer.personId,
      actorName: doer.name,
      at,
      requestId: null,
      newId: () => v7({ msecs: at.getTime() }),
    };
  };
}
