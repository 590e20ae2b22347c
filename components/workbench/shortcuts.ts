/** What a key can do in the workbench. */
export type Command =
  | "next"
  | "previous"
  | "inspect"
  | "back"
  | "accept"
  | "dismiss"
  | "take"
  | "evidence"
  | "not_a_claim"
  | "filter"
  | "statement"
  | "quote"
  | "submit"
  | "help";

export type Press =
  | { readonly command: Command }
  | { readonly command: "rate"; readonly place: number };

/** A key pressed, as the browser tells it. */
export type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  j: "next",
  k: "previous",
  Enter: "inspect",
  Escape: "back",
  a: "accept",
  d: "dismiss",
  t: "take",
  e: "evidence",
  x: "not_a_claim",
  "/": "filter",
  c: "statement",
  q: "quote",
  "?": "help",
};

/** For the help, in the order it lists them: keys, and what they do. */
export const shortcutWords: readonly {
  readonly keys: readonly string[];
  readonly words: string;
}[] = [
  { keys: ["j", "k"], words: "next and previous claim" },
  { keys: ["Enter"], words: "to the inspector" },
  { keys: ["Esc"], words: "back to the text" },
  { keys: ["a"], words: "accept the suggestion" },
  { keys: ["d"], words: "dismiss the suggestion" },
  { keys: ["t"], words: "take the claim" },
  { keys: ["e"], words: "add evidence" },
  { keys: ["1–9"], words: "choose a rating" },
  { keys: ["Ctrl ↵"], words: "the main action of the form" },
  { keys: ["c", "q"], words: "make a statement or a quote of the selection" },
  { keys: ["x"], words: "mark the sentence as not a claim" },
  { keys: ["/"], words: "filter the claims" },
  { keys: ["?"], words: "this list" },
];

/**
 * What a key means, or null when it means nothing here. While somebody types, only the keys that leave or send
 * the form count; a key with Ctrl, Alt or Meta belongs to the browser.
 */
export function pressOf(key: Key, isTyping: boolean): Press | null {
  if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) {
    return { command: "submit" };
  }
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (isTyping) return key.key === "Escape" ? { command: "back" } : null;
  if (/^[1-9]$/.test(key.key)) {
    return { command: "rate", place: Number(key.key) };
  }
  const command = COMMANDS[key.key];
  return command === undefined ? null : { command };
}
