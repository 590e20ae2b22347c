import type { ArticleChanges, WorkbenchView } from "@/lib/claims/view";
import { listen, peopleSchema, type PersonHere } from "./live-source";
import { adoptRows, type LiveRows, mergeChanges } from "./merge-changes";

/** The rows as they are now, who is here, and which rows somebody else changed since the page was opened. */
export type LiveArticle = LiveRows & {
  readonly people: readonly PersonHere[];
  /** By claim, the event that told of it: a new number is a new change. */
  readonly changedByOthers: ReadonlyMap<string, number>;
};

type Reaction = (changes: ArticleChanges) => void;

export type LiveStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly get: () => LiveArticle;
  /** Takes a newer reading of the page in. */
  readonly adopt: (view: WorkbenchView) => void;
  /** Asks what happened, and answers when the rows are as new as they can be. */
  readonly catchUp: () => Promise<void>;
  /** Listens until the returned function is called. Each answer with news in it is passed on. */
  readonly start: (tab: string, react: Reaction) => () => void;
};

type Asked = ArticleChanges & { readonly people: readonly PersonHere[] };

/** What comes of a question: an answer, a refusal that will stay, or nothing this time. */
type Answer = Asked | "refused" | null;

export function createLiveStore(view: WorkbenchView): LiveStore {
  const address = `/api/v1/articles/${view.article.id}`;
  const listeners = new Set<() => void>();
  let react: Reaction = () => undefined;
  let now: LiveArticle = {
    ...rowsOf(view),
    ...{ people: [], changedByOthers: new Map() },
  };
  function set(next: Partial<LiveArticle>) {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  }
  function take(changes: Asked) {
    const isNews = changes.seq > now.seq;
    set(taken(now, changes));
    if (isNews) react(changes);
  }
  const ask = oneAtATime(async () => {
    const answer = await askFor(`${address}/changes?since=${now.seq}`);
    if (answer !== null && answer !== "refused") take(answer);
    return answer !== "refused";
  });
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    get: () => now,
    adopt: (newer) => {
      const rows = adoptRows(now, rowsOf(newer));
      if (rows !== now) set(rows);
    },
    catchUp: async () => void (await ask()),
    start: (tab, onNews) => {
      react = onNews;
      return listen(`${address}/live?tab=${tab}`, {
        onChange: (seq) =>
          seq !== null && seq <= now.seq ? Promise.resolve(true) : ask(),
        onPeople: (people) => set({ people }),
      });
    },
  };
}

function taken(before: LiveArticle, changes: Asked): LiveArticle {
  const { seq, byOthers, people } = changes;
  const rows = { ...before, ...mergeChanges(before, changes), people };
  if (seq <= before.seq || byOthers.length === 0) return rows;
  const told = byOthers.map((id) => [id, seq] as const);
  const changedByOthers = new Map([...before.changedByOthers, ...told]);
  return { ...rows, changedByOthers };
}

function rowsOf(rows: LiveRows): LiveRows {
  const { seq, sentences, claims, openComments } = rows;
  return { seq, sentences, claims, openComments };
}

/** While one question is out, all that come meanwhile are one more, asked after it. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  function begin(): Promise<T> {
    next = null;
    running = work().finally(() => (running = null));
    return running;
  }
  return () => {
    if (running === null) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}

async function askFor(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    if ([401, 403, 404].includes(response.status)) return "refused";
    const body: unknown = await response.json();
    return response.ok && isAsked(body) ? body : null;
  } catch {
    return null;
  }
}

function isAsked(body: unknown): body is Asked {
  const isChanges = typeof body === "object" && body !== null && "seq" in body;
  if (!isChanges || !("people" in body)) return false;
  return peopleSchema.safeParse(body.people).success;
}
