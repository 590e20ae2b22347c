import type { Gone, Here } from "./words";

/** Somebody who has an article open, and where in it they are. */
export type Present = {
  readonly id: string;
  readonly name: string;
  readonly claimId: string | null;
  readonly sentence: number | null;
};

/** An article of one newsroom. */
export type Room = { readonly newsroomId: string; readonly articleId: string };

/** Windows say that they are there every twenty seconds; two and a bit missed, and they are gone. */
export const PRESENCE_MS = 45_000;

type Seen = Present & { readonly atMs: number };

/** Who is where, as far as this process has heard. Kept in memory alone. */
export type Presence = {
  /** Takes a word in; whether that changes what people of the room see. */
  readonly hear: (word: Here | Gone, nowMs: number) => boolean;
  /** Forgets windows that have said nothing for too long; the rooms in which that is seen. */
  readonly forget: (nowMs: number) => readonly Room[];
  /** Everybody in a room once, by name; with two windows, where they were last. */
  readonly list: (room: Room) => readonly Present[];
};

export function createPresence(): Presence {
  const rooms = new Map<string, Map<string, Seen>>();
  const windowsOf = (room: Room) => rooms.get(keyOf(room));

  function list(room: Room): readonly Present[] {
    const seen = [...(windowsOf(room)?.values() ?? [])];
    seen.sort((a, b) => a.atMs - b.atMs);
    const people = new Map(seen.map((one) => [one.id, withoutTime(one)]));
    return [...people.values()].sort(
      (a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1),
    );
  }
  function changes(room: Room, change: () => void): boolean {
    const before = JSON.stringify(list(room));
    change();
    if (windowsOf(room)?.size === 0) rooms.delete(keyOf(room));
    return JSON.stringify(list(room)) !== before;
  }
  function hear(word: Here | Gone, nowMs: number): boolean {
    return changes(word, () => {
      if (word.kind === "gone") windowsOf(word)?.delete(word.tab);
      else {
        const windows = windowsOf(word) ?? new Map<string, Seen>();
        windows.set(word.tab, seenAt(word, nowMs));
        rooms.set(keyOf(word), windows);
      }
    });
  }
  function forget(nowMs: number): readonly Room[] {
    return [...rooms.keys()].map(roomOf).filter((room) =>
      changes(room, () => {
        const windows = windowsOf(room);
        for (const [tab, { atMs }] of windows ?? []) {
          if (nowMs - atMs > PRESENCE_MS) windows?.delete(tab);
        }
      }),
    );
  }
  return { hear, forget, list };
}

function seenAt({ person, claimId, sentence }: Here, atMs: number): Seen {
  return { ...person, claimId, sentence, atMs };
}

function withoutTime({ id, name, claimId, sentence }: Seen): Present {
  return { id, name, claimId, sentence };
}

/** Both ids, always: an article's id alone would let two newsrooms meet in one room. */
function keyOf({ newsroomId, articleId }: Room): string {
  return `${newsroomId} ${articleId}`;
}

function roomOf(key: string): Room {
  const [newsroomId = "", articleId = ""] = key.split(" ");
  return { newsroomId, articleId };
}
