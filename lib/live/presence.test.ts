import { expect, test } from "vitest";
import { createPresence, PRESENCE_MS } from "./presence";
import type { Here } from "./words";

const room = { newsroomId: "ours", articleId: "article" };

function word(name: string, tab: string, sentence = 1): Here {
  const person = { id: name, name };
  return { kind: "here", ...room, tab, person, claimId: null, sentence };
}

test("one person with two windows is there once, where they were last", () => {
  const presence = createPresence();
  presence.hear(word("Noor", "a", 1), 0);
  presence.hear(word("Noor", "b", 9), 10);
  presence.hear(word("Jonas", "c", 2), 20);
  expect(presence.list(room)).toMatchObject([
    { name: "Jonas", sentence: 2 },
    { name: "Noor", sentence: 9 },
  ]);
  presence.hear({ kind: "gone", ...room, tab: "b" }, 30);
  expect(presence.list(room)[1]).toMatchObject({ sentence: 1 });
});

test("who has said nothing for too long is forgotten, and the room is named", () => {
  const presence = createPresence();
  presence.hear(word("Noor", "a"), 0);
  presence.hear(word("Jonas", "b"), PRESENCE_MS);
  expect(presence.forget(PRESENCE_MS)).toEqual([]);
  expect(presence.forget(PRESENCE_MS + 1)).toEqual([room]);
  expect(presence.list(room)).toMatchObject([{ name: "Jonas" }]);
});

test("the same article's id in another newsroom is another room", () => {
  const presence = createPresence();
  presence.hear(word("Noor", "a"), 0);
  expect(presence.list({ ...room, newsroomId: "theirs" })).toEqual([]);
});
