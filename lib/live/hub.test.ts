import { expect, test } from "vitest";
import type { ChannelEvents } from "@/lib/db/channel";
import { createHub, type News } from "./hub";

const [OURS, THEIRS, ARTICLE, OTHER, TAB] = [1, 2, 3, 4, 5].map(
  (number) => `00000000-0000-4000-8000-00000000000${number}`,
);

function setUp() {
  let events: ChannelEvents | undefined;
  const hub = createHub({
    open: (given) => {
      events = given;
      return { close: () => Promise.resolve() };
    },
    nowMs: () => 0,
  });
  const look = (
    newsroomId = OURS ?? "",
    articleId: string | null = ARTICLE ?? "",
  ) => {
    const heard: News[] = [];
    const tell = (news: News) => void heard.push(news);
    const leave = hub.join({ newsroomId, articleId, tell });
    return { heard, leave, kinds: () => heard.map(({ kind }) => kind) };
  };
  return {
    hub,
    look,
    say: (word: object) => events?.onWord(JSON.stringify(word)),
    events: () => events,
  };
}

const change = (articleId: string | null | undefined) => ({
  ...{ kind: "change", newsroomId: OURS, articleId, claimId: null, seq: 7 },
});

const here = (newsroomId = OURS, name = "Noor") => ({
  ...{ kind: "here", newsroomId, articleId: ARTICLE, tab: TAB },
  ...{ person: { id: OTHER, name }, claimId: null, sentence: 4 },
});

test("a change is told to those who look at that article, and to nobody else", () => {
  const { look, say } = setUp();
  const [mine, other] = [look(), look(OURS, OTHER)];
  const stranger = look(THEIRS, ARTICLE);
  say(change(ARTICLE));
  expect(mine.kinds()).toEqual(["here", "change"]);
  expect(other.kinds()).toEqual(["here"]);
  expect(stranger.kinds()).toEqual(["here"]);
});

test("a change of the whole newsroom is told in every article of it, and not next door", () => {
  const { look, say } = setUp();
  const [other, stranger] = [look(OURS, OTHER), look(THEIRS, ARTICLE)];
  say(change(null));
  expect(other.heard.at(-1)).toMatchObject({ isOfNewsroom: true, seq: 7 });
  expect(stranger.kinds()).toEqual(["here"]);
});

test("how far a reading is is told to those who look at the newsroom's readings, and to nobody else", () => {
  const { look, say } = setUp();
  const [readings, article] = [look(OURS, null), look()];
  const stranger = look(THEIRS, null);
  const step = { kind: "reading", intakeId: OTHER, step: "fetching" };
  say({ ...step, newsroomId: OURS });
  expect(readings.heard).toEqual([step]);
  expect(article.kinds()).toEqual(["here"]);
  expect(stranger.heard).toEqual([]);
});

test("after every opening of the channel everybody is told to read again, and latecomers at once", () => {
  const { look, events } = setUp();
  const early = look();
  events()?.onOpen();
  expect(early.kinds()).toEqual(["here", "again"]);
  expect(look().kinds()).toEqual(["here", "again"]);
  events()?.onLost();
  events()?.onOpen();
  expect(early.kinds()).toEqual(["here", "again", "deaf", "again"]);
});

test("whoever left is told nothing", () => {
  const { hub, look, say } = setUp();
  const gone = look();
  gone.leave();
  say(change(ARTICLE));
  expect(gone.kinds()).toEqual(["here"]);
  expect(hub.size()).toBe(0);
});

test("what is no word of ours is passed over", () => {
  const { look, events } = setUp();
  const { kinds } = look();
  events()?.onWord("not JSON");
  events()?.onWord('{"kind":"change"}');
  expect(kinds()).toEqual(["here"]);
});

test("somebody is seen in their own newsroom's article only", () => {
  const { hub, look, say } = setUp();
  const [mine, stranger] = [look(), look(THEIRS, ARTICLE)];
  say(here());
  expect(mine.heard.at(-1)).toMatchObject({
    people: [{ name: "Noor", sentence: 4, claimId: null }],
  });
  expect(stranger.kinds()).toEqual(["here"]);
  const room = { newsroomId: THEIRS ?? "", articleId: ARTICLE ?? "" };
  expect(hub.whoIsHere(room)).toEqual([]);
});

test("the same place said again is no news", () => {
  const { look, say } = setUp();
  const { kinds } = look();
  say(here());
  say(here());
  expect(kinds()).toEqual(["here", "here"]);
});

test("a window that closes is gone", () => {
  const { hub, look, say } = setUp();
  const room = { newsroomId: OURS ?? "", articleId: ARTICLE ?? "" };
  look();
  say(here());
  say({ kind: "gone", newsroomId: OURS, articleId: ARTICLE, tab: TAB });
  expect(hub.whoIsHere(room)).toEqual([]);
});

test("when the desk stops everybody is sent away, and whoever comes after", async () => {
  const { hub, look } = setUp();
  const { kinds } = look();
  await hub.stop();
  expect(kinds()).toEqual(["here", "stop"]);
  expect(look().kinds()).toEqual(["stop"]);
});
