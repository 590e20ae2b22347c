/** The machine's symbols: a part of speech by its number, or the hint a word gives, behind all of those. */
const FIRST_HINT = 64;
const SYMBOLS = 128;
const HINT_OFFSET = 1_080_000;
const OTHERWISE = "2070003";
/** What the first number of a stored machine must be. */
const VERSION = 100;
const LEFTMOST = 0;

/** One table of the tagger: patterns of parts of speech, and what the word they mark becomes. */
export type PatternMachine = {
  /** [state][symbol] → state; 0 starts over. */
  readonly next: Int16Array;
  /** For each state that ends a pattern the new part of speech, negative when it is sure; else 0. */
  readonly target: Int8Array;
  /** How far behind a pattern's first word the marked one lies. */
  readonly mark: Uint8Array;
  /** The state that counts when a longer pattern does not come about. */
  readonly otherwise: Int16Array;
};

/** A word as the patterns see it. */
export type PatternWord = {
  /** A hint of 0 is none: then the part of speech itself is what counts. */
  readonly hint: number;
  /** Bit n is set where the word can be of part of speech n. */
  readonly members: number;
};

/** A machine as it is stored: after two numbers its ways, and by their states targets and marks. */
type StoredMachine = readonly [
  version: number,
  lastState: number,
  ways: Readonly<Record<string, Readonly<Record<string, number>>>>,
  targets: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
  ...unknown[],
];

/** Reads a stored machine into flat tables. */
export function readMachine(stored: string): PatternMachine {
  const parsed: unknown = JSON.parse(stored);
  if (!isMachine(parsed))
    throw new RangeError("The dictionary’s patterns cannot be read.");
  const [, last, states, targets, marks] = parsed;
  const machine = {
    next: new Int16Array((last + 1) * SYMBOLS),
    target: new Int8Array(last + 1),
    mark: new Uint8Array(last + 1),
    otherwise: new Int16Array(last + 1),
  };
  for (const [state, ways] of Object.entries(states)) {
    for (const [key, target] of Object.entries(ways)) {
      if (key === OTHERWISE) machine.otherwise[Number(state)] = target;
      else if (/^\d+$/.test(key))
        machine.next[Number(state) * SYMBOLS + storedSymbol(Number(key))] =
          target;
    }
  }
  for (const [state, target] of Object.entries(targets))
    machine.target[Number(state)] = Number(target);
  for (const [state, [mark]] of Object.entries(marks))
    machine.mark[Number(state)] = mark;
  return machine;
}

function storedSymbol(key: number): number {
  return key > HINT_OFFSET ? FIRST_HINT + key - HINT_OFFSET : key;
}

function isMachine(value: unknown): value is StoredMachine {
  return Array.isArray(value) && value.length >= 5 && value[0] === VERSION;
}

/** Changes parts of speech where a pattern of them asks for it; the longest from the left counts. */
export function applyPatterns(
  machine: PatternMachine,
  words: readonly PatternWord[],
  tags: number[],
): void {
  const changes: number[] = [];
  const { length } = words;
  let state = LEFTMOST;
  let first = 0;
  let shorter = LEFTMOST;
  let shorterEnd = 0;
  for (let start = 0; start <= length; start++) {
    for (let at = start; at <= length; at++) {
      const symbol = symbolOf(words[at], tags[at]);
      const from = state;
      state = machine.next[from * SYMBOLS + symbol] ?? LEFTMOST;
      if (from === LEFTMOST && state !== LEFTMOST) first = at;
      if (machine.target[state] !== 0) {
        changes.push(first, state);
        start = at;
        state = shorter = LEFTMOST;
        break;
      }
      if (state === LEFTMOST) {
        if (shorter !== LEFTMOST) {
          changes.push(first, shorter);
          start = shorterEnd;
          shorter = LEFTMOST;
        }
        break;
      }
      const other = machine.otherwise[state] ?? LEFTMOST;
      if (other !== LEFTMOST) {
        shorter = other;
        shorterEnd = at;
      }
    }
  }
  for (let at = 0; at < changes.length; at += 2)
    change(
      machine,
      { first: changes[at] ?? 0, state: changes[at + 1] ?? 0 },
      { words, tags },
    );
}

function symbolOf(word: PatternWord | undefined, tag = 0): number {
  if (!word) return 0;
  return word.hint > 0 ? FIRST_HINT + word.hint : tag;
}

function change(
  { target, mark }: PatternMachine,
  match: { readonly first: number; readonly state: number },
  {
    words,
    tags,
  }: { readonly words: readonly PatternWord[]; readonly tags: number[] },
): void {
  const at = match.first + (mark[match.state] ?? 0);
  const tag = target[match.state] ?? 0;
  if (tag < 0) tags[at] = -tag;
  else if (((words[at]?.members ?? 0) & (1 << tag)) !== 0) tags[at] = tag;
}
