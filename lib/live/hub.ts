import type { Channel, ChannelEvents } from "@/lib/db/channel";
import {
  createPresence,
  type Presence,
  type Present,
  type Room,
} from "./presence";
import { type ReadingWord, readWord, type Word } from "./words";

/** What somebody who looks at an article is told. */
export type News =
  | {
      readonly kind: "change";
      readonly seq: number;
      readonly claimId: string | null;
      /** Whether it is about the newsroom and not one article: somebody may have been signed out. */
      readonly isOfNewsroom: boolean;
    }
  /** From now on all is heard; what came before may have been missed. */
  | { readonly kind: "again" }
  /** Nothing is heard until the next `again`. */
  | { readonly kind: "deaf" }
  | { readonly kind: "here"; readonly people: readonly Present[] }
  /** How far the reading of a document is. */
  | {
      readonly kind: "reading";
      readonly intakeId: string;
      readonly step: ReadingWord["step"];
    }
  | { readonly kind: "stop" };

/** Where somebody looks: at an article, or at what the newsroom has in the background. */
type Place = Room | { readonly newsroomId: string; readonly articleId: null };

export type Onlooker = Place & { readonly tell: (news: News) => void };

/** The one place in a process where changes are heard and passed on. */
export type Hub = {
  /** From now on the onlooker is told; returns the way to leave. */
  readonly join: (onlooker: Onlooker) => () => void;
  readonly whoIsHere: (room: Room) => readonly Present[];
  /** How many look on. */
  readonly size: () => number;
  /** Sends everybody away and stops listening, for good: the process ends. */
  readonly stop: () => Promise<void>;
};

type Outside = {
  readonly open: (events: ChannelEvents) => Channel;
  readonly nowMs: () => number;
};

const FORGET_EVERY_MS = 5_000;

/** Listens from the first onlooker on. */
export function createHub(outside: Outside): Hub {
  const onlookers = new Set<Onlooker>();
  const presence = createPresence();
  const tell: Tell = (news, isMeant = () => true) => {
    for (const onlooker of [...onlookers]) {
      if (isMeant(onlooker)) onlooker.tell(news);
    }
  };
  const ear = createEar({ tell, presence, ...outside });
  let isStopping = false;
  function join(onlooker: Onlooker) {
    onlookers.add(onlooker);
    if (isStopping) onlooker.tell({ kind: "stop" });
    else {
      ear.listen();
      if (onlooker.articleId !== null) {
        onlooker.tell({ kind: "here", people: presence.list(onlooker) });
      }
      if (ear.isHearing()) onlooker.tell({ kind: "again" });
    }
    return () => void onlookers.delete(onlooker);
  }
  async function stop() {
    isStopping = true;
    tell({ kind: "stop" });
    await ear.close();
  }
  return {
    join,
    whoIsHere: presence.list,
    size: () => onlookers.size,
    stop,
  };
}

type Tell = (news: News, isMeant?: (place: Place) => boolean) => void;

type EarParts = Outside & {
  readonly tell: Tell;
  readonly presence: Presence;
};

/** Hears the channel and passes on what it hears. */
function createEar({ tell, presence, open, nowMs }: EarParts) {
  let channel: Channel | null = null;
  let forgetting: ReturnType<typeof setInterval> | undefined;
  let isHearing = false;
  function tellWhoIsHere(room: Room) {
    const people = presence.list(room);
    tell({ kind: "here", people }, (other) => isSame(room, other));
  }
  function tellOfReading({ kind, newsroomId, intakeId, step }: ReadingWord) {
    tell({ kind, intakeId, step }, (place) => {
      return place.articleId === null && place.newsroomId === newsroomId;
    });
  }
  function hear(payload: string) {
    const word = readWord(payload);
    if (word === null) return;
    if (word.kind === "change") tell(newsOf(word), (room) => isIn(word, room));
    else if (word.kind === "reading") tellOfReading(word);
    else if (presence.hear(word, nowMs())) tellWhoIsHere(word);
  }
  function turn(hearing: boolean) {
    isHearing = hearing;
    tell({ kind: hearing ? "again" : "deaf" });
  }
  function listen() {
    if (channel !== null) return;
    channel = open({
      onWord: hear,
      onOpen: () => turn(true),
      onLost: () => turn(false),
    });
    const forget = () => presence.forget(nowMs()).forEach(tellWhoIsHere);
    forgetting = setInterval(forget, FORGET_EVERY_MS);
    forgetting.unref();
  }
  async function close() {
    clearInterval(forgetting);
    await channel?.close();
  }
  return { listen, isHearing: () => isHearing, close };
}

type Change = Extract<Word, { readonly kind: "change" }>;

function newsOf({ seq, claimId, articleId }: Change): News {
  return { kind: "change", seq, claimId, isOfNewsroom: articleId === null };
}

function isIn({ newsroomId, articleId }: Change, room: Place): boolean {
  const isArticle = articleId === null || articleId === room.articleId;
  return newsroomId === room.newsroomId && isArticle;
}

function isSame(a: Room, b: Place): boolean {
  return a.newsroomId === b.newsroomId && a.articleId === b.articleId;
}
