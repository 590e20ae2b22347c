import * as z from "zod/mini";

/*
 * The keys of the workbench: one table. A person may give each command another key, or switch all of them off.
 */

/** What a key can do, in the order of the help. */
export const shortcutCommands = [
  "next_sentence",
  "previous_sentence",
  "next_claim",
  "previous_claim",
  "next_mine",
  "inspect",
  "accept",
  "dismiss",
  "take",
  "evidence",
  "comment",
  "reconfirm",
  "waive",
  "statement",
  "quote",
  "quote_lab",
  "end_on",
  "end_back",
  "start_on",
  "start_back",
  "split",
  "join",
  "not_a_claim",
  "undo",
  "list",
  "filter",
  "help",
] as const;
export type ShortcutCommand = (typeof shortcutCommands)[number];

type Keys = Readonly<Record<ShortcutCommand, string>>;

/** The house's keys. */
export const houseKeys: Keys = {
  next_sentence: "j",
  previous_sentence: "k",
  next_claim: "n",
  previous_claim: "p",
  next_mine: "Shift+n",
  inspect: "Enter",
  accept: "a",
  dismiss: "d",
  take: "t",
  evidence: "e",
  comment: "m",
  reconfirm: "r",
  waive: "w",
  statement: "c",
  quote: "q",
  quote_lab: "Shift+q",
  end_on: "Shift+ArrowRight",
  end_back: "Shift+ArrowLeft",
  start_on: "Alt+Shift+ArrowRight",
  start_back: "Alt+Shift+ArrowLeft",
  split: "s",
  join: "Shift+j",
  not_a_claim: "x",
  undo: "z",
  list: "l",
  filter: "/",
  help: "?",
};

/** What each does, for the help. */
export const shortcutWords: Keys = {
  next_sentence: "next sentence",
  previous_sentence: "previous sentence",
  next_claim: "next claim",
  previous_claim: "previous claim",
  next_mine: "next claim that needs me",
  inspect: "to the inspector",
  accept: "accept the suggestion",
  dismiss: "dismiss the suggestion",
  take: "take the claim",
  evidence: "add evidence",
  comment: "write a comment",
  reconfirm: "confirm a stale verdict again",
  waive: "waive the claim or the sentence",
  statement: "make a statement of the sentence",
  quote: "make a quote of the sentence",
  quote_lab: "compare the quote with the record",
  end_on: "one word more at the end",
  end_back: "one word less at the end",
  start_on: "one word less at the start",
  start_back: "one word more at the start",
  split: "cut the claim in two",
  join: "join the claim to another",
  not_a_claim: "mark the sentence as not a claim",
  undo: "take back what was just done",
  list: "all claims as a list, or the article",
  filter: "filter the claims",
  help: "this list",
};

/** Keys that stay what they are: they leave and send forms, or choose one of what is numbered. */
export const fixedShortcuts: readonly {
  readonly key: string;
  readonly words: string;
}[] = [
  { key: "1–9", words: "choose a rating" },
  { key: "Ctrl+Enter", words: "the main action of the form" },
  { key: "Escape", words: "back to the text" },
];

/** What one person made of the keys. What is not in `keys` has the house's key. */
export type Shortcuts = {
  readonly isOff: boolean;
  readonly keys: Readonly<Partial<Record<ShortcutCommand, string>>>;
};

/** The house's keys, untouched. */
export const noShortcutsChanged: Shortcuts = { isOff: false, keys: {} };

/** The key each command has for a person. */
export function keysOf({ keys }: Shortcuts): Keys {
  return { ...houseKeys, ...keys };
}

/** A key pressed, as the browser tells it. */
export type PressedKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * The name of a pressed key with what is held: "j", "Shift+n", "Alt+Shift+ArrowLeft". Of a sign that needs Shift on
 * some keyboards, like "?", the sign alone. Null for a key that is held to press others.
 */
export function nameOfKey(pressed: PressedKey): string | null {
  const { key } = pressed;
  if (/^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead)$/.test(key)) {
    return null;
  }
  const isLetter = /^\p{L}$/u.test(key);
  const isSign = !isLetter && [...key].length === 1 && key !== " ";
  const held = [
    pressed.ctrlKey || pressed.metaKey ? "Ctrl" : "",
    pressed.altKey ? "Alt" : "",
    pressed.shiftKey && !isSign ? "Shift" : "",
  ];
  const name = isLetter ? key.toLowerCase() : key;
  return [...held, name].filter((part) => part !== "").join("+");
}

const LETTER = /^(?:Shift\+)?\p{L}$/u;
const SIGN = /^[^\p{L}\p{N}\p{Z}\p{C}]$/u;
const NAMED =
  /^(?:(?:Alt\+)?Shift\+Arrow(?:Left|Right|Up|Down)|(?:Shift\+)?Enter)$/;

/** Why a key cannot stand for a command, or null when it can. */
export function keyFault(key: string): string | null {
  if (/^\d$/.test(key)) return "The digits choose a rating. Choose a letter.";
  if (LETTER.test(key) || SIGN.test(key) || NAMED.test(key)) return null;
  return `The browser or the desk needs ${keyWords(key)} for itself. Choose a letter, with Shift or without.`;
}

/** What is wrong with the key somebody gave a command, as a sentence, or null. */
export function faultOfCommand(
  command: ShortcutCommand,
  shortcuts: Shortcuts,
): string | null {
  const own = shortcuts.keys[command];
  if (own === undefined) return null;
  const fault = keyFault(own);
  if (fault !== null) return fault;
  const keys = keysOf(shortcuts);
  const other = shortcutCommands.find(
    (each) => each !== command && keys[each] === own,
  );
  return other === undefined
    ? null
    : `${keyWords(own)} means “${shortcutWords[other]}” already. Choose another key, or change that one first.`;
}

/** What is wrong with somebody's keys, and at which command: the first fault, or null. */
export function shortcutFault(
  shortcuts: Shortcuts,
): { readonly command: ShortcutCommand; readonly message: string } | null {
  for (const command of shortcutCommands) {
    const message = faultOfCommand(command, shortcuts);
    if (message !== null) return { command, message };
  }
  return null;
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
  Escape: "Esc",
};

/** A key as it is shown: "Shift →" for "Shift+ArrowRight". */
export function keyWords(key: string): string {
  if (key === "+") return key;
  return key
    .split("+")
    .map((part) => SHOWN[part] ?? part)
    .join(" ");
}

const stored = z.object({
  isOff: z._default(z.boolean(), false),
  keys: z.catch(
    z._default(z.partialRecord(z.enum(shortcutCommands), z.string()), {}),
    {},
  ),
});

/** A person's keys out of their column. Whatever an earlier version stored and this one does not know is the house's. */
export function readShortcuts(column: unknown): Shortcuts {
  const read = stored.safeParse(column).data ?? noShortcutsChanged;
  return shortcutFault(read) === null ? read : { ...read, keys: {} };
}
