/** Shorter strings are copied when they are cut out of a text; longer ones keep all of it in memory. */
const MIN_SLICE = 13;

/** The same string, whatever text it was cut out of. */
export function ownCopy(text: string): string {
  return text.length < MIN_SLICE ? text : [...text].join("");
}

/** A stretch of a text and the hash of its characters: what is asked for without being cut out. */
export type Stretch = {
  start: number;
  end: number;
  hash: number;
};

/** Answers that were asked for lately; the least recent half goes when there are too many. */
export type Recent<Answer> = {
  readonly get: (text: string, stretch: Stretch) => Answer | undefined;
  /** Stores an answer under a string with its hash; nothing may stand there yet. */
  readonly set: (key: string, hash: number, answer: Answer) => void;
};

/** An open hash table: half of its places stay empty, so that a look-up ends soon. */
type Half<Answer> = {
  /** Where the key stands in the lists, counted from 1; 0 is an empty place. */
  readonly places: Int32Array;
  readonly hashes: Int32Array;
  readonly keys: string[];
  readonly answers: Answer[];
};

/**
 * Makes a store of at most `capacity` answers, a power of two, in two halves: what is asked for moves to the
 * newer one.
 */
export function makeRecent<Answer>(capacity: number): Recent<Answer> {
  let newer = makeHalf<Answer>(capacity);
  let older = makeHalf<Answer>(capacity);

  function set(key: string, hash: number, answer: Answer): void {
    if (newer.keys.length >= capacity / 2) {
      older = newer;
      newer = makeHalf(capacity);
    }
    put(newer, { key, hash, answer });
  }

  return {
    get: (text, stretch) => {
      const recent = find(newer, text, stretch);
      if (recent >= 0) return newer.answers[recent];
      const known = find(older, text, stretch);
      if (known < 0) return undefined;
      const answer = older.answers[known];
      const key = older.keys[known];
      if (answer !== undefined && key !== undefined)
        set(key, stretch.hash, answer);
      return answer;
    },
    set,
  };
}

function makeHalf<Answer>(capacity: number): Half<Answer> {
  return {
    places: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    keys: [],
    answers: [],
  };
}

function put<Answer>(
  { places, hashes, keys, answers }: Half<Answer>,
  entry: {
    readonly key: string;
    readonly hash: number;
    readonly answer: Answer;
  },
): void {
  const mask = places.length - 1;
  let at = entry.hash & mask;
  while (places[at] !== 0) at = (at + 1) & mask;
  keys.push(entry.key);
  answers.push(entry.answer);
  places[at] = keys.length;
  hashes[at] = entry.hash;
}

/** The number of a key in the lists, or -1. */
function find<Answer>(
  { places, hashes, keys }: Half<Answer>,
  text: string,
  stretch: Stretch,
): number {
  const { hash } = stretch;
  const mask = places.length - 1;
  let at = hash & mask;
  for (;;) {
    const place = places[at] ?? 0;
    if (place === 0) return -1;
    if (hashes[at] === hash && isAt(text, stretch, keys[place - 1] ?? ""))
      return place - 1;
    at = (at + 1) & mask;
  }
}

function isAt(text: string, { start, end }: Stretch, key: string): boolean {
  if (key.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== key.charCodeAt(at - start)) return false;
  return true;
}
