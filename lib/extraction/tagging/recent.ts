/** Shorter strings are copied when they are cut out of a text; longer ones keep all of it in memory. */
const MIN_SLICE = 13;

/** The same string, whatever text it was cut out of. */
export function ownCopy(text: string): string {
  return text.length < MIN_SLICE ? text : [...text].join("");
}

/** Answers that were asked for lately; the least recent half goes when there are too many. */
export type Recent<Answer> = {
  readonly get: (key: string) => Answer | undefined;
  readonly set: (key: string, answer: Answer) => void;
};

/** Makes a store of at most `capacity` answers in two halves: what is asked for moves to the newer one. */
export function makeRecent<Answer>(capacity: number): Recent<Answer> {
  let newer = new Map<string, Answer>();
  let older = new Map<string, Answer>();

  function set(key: string, answer: Answer): void {
    if (newer.size >= capacity / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, answer);
  }

  return {
    get: (key) => {
      const recent = newer.get(key);
      if (recent !== undefined) return recent;
      const known = older.get(key);
      if (known !== undefined) set(ownCopy(key), known);
      return known;
    },
    set,
  };
}
