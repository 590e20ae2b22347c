import type { KeyNames } from "@/components/ui/kbd";
import {
  fixedShortcuts,
  houseKeys,
  keysOf,
  keyWords,
  nameOfKey,
  shortcutCommands,
  shortcutWords,
  type PressedKey,
  type ShortcutCommand,
  type Shortcuts,
} from "@/lib/people/rules/shortcuts";

/** What a key means in the workbench. */
export type Press =
  | { readonly command: ShortcutCommand | "back" | "submit" }
  | { readonly command: "rate"; readonly place: number };

/**
 * What a key means to this person, or null when it means nothing here. While somebody types, and for who switched
 * keys off, only the keys that leave or send the form count.
 */
export function pressOf(
  key: PressedKey,
  isTyping: boolean,
  shortcuts: Shortcuts,
): Press | null {
  const name = nameOfKey(key);
  if (name === "Ctrl+Enter") return { command: "submit" };
  if (name === "Escape") return { command: "back" };
  if (name === null || isTyping || shortcuts.isOff) return null;
  if (/^[1-9]$/.test(name)) return { command: "rate", place: Number(name) };
  const keys = keysOf(shortcuts);
  const command = shortcutCommands.find((each) => keys[each] === name);
  return command === undefined ? null : { command };
}

/** Key and words of one line of the help. */
export type HelpLine = { readonly key: string; readonly words: string };

/** Every key of this person, in the order of the help. */
export function helpLines(shortcuts: Shortcuts): readonly HelpLine[] {
  const keys = keysOf(shortcuts);
  const own = shortcutCommands.map((command) => ({
    key: keys[command],
    words: shortcutWords[command],
  }));
  const all = shortcuts.isOff ? [] : own;
  const fixed = fixedShortcuts.filter(
    ({ key }) => !shortcuts.isOff || staysOn(key),
  );
  return [...all, ...fixed].map(({ key, words }) => ({
    key: keyWords(key),
    words,
  }));
}

/** How the house's keys are called for this person; null for what they switched off. */
export function keyNamesFor(shortcuts: Shortcuts): KeyNames {
  const keys = keysOf(shortcuts);
  const names = new Map(
    shortcutCommands.map((command) => [
      keyWords(houseKeys[command]),
      keyWords(keys[command]),
    ]),
  );
  return (houseKey) => {
    if (shortcuts.isOff && !staysOn(houseKey)) return null;
    return names.get(houseKey) ?? houseKey;
  };
}

/** Keys that leave or send a form work for everybody. */
function staysOn(key: string): boolean {
  return /^(?:Ctrl[ +]|Esc)/.test(key);
}
