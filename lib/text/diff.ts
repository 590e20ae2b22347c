import { isCriticalToken } from "./critical-tokens";
import { type Edit, editScript } from "./edit-script";
import type { Span } from "./span";
import { type Token, tokens } from "./tokens";

export type DiffKind = "equal" | "inserted" | "deleted";

/** A run of words with the same fate. `before` and `after` are where it stands; empty where it does not. */
export type DiffRun = {
  readonly kind: DiffKind;
  readonly before: Span;
  readonly after: Span;
  readonly text: string;
  /** True when the run changes a number, a unit, a negation or a capitalised name. Never true on `equal`. */
  readonly isCritical: boolean;
};

type Side = { readonly text: string; readonly tokens: readonly Token[] };

/**
 * Compares two texts word by word. Critical words are runs of their own, so that they can be marked.
 * Runs put together give back either text but for the white space between runs.
 */
export function diffWords(before: string, after: string): readonly DiffRun[] {
  const left = { text: before, tokens: tokens(before) };
  const right = { text: after, tokens: tokens(after) };
  const edits = editScript(words(left), words(right));
  return joinRuns(
    edits.map((edit) => runOf(edit, left, right)),
    { before, after },
  );
}

function words({ text, tokens }: Side): readonly string[] {
  return tokens.map((token) => text.slice(token.start, token.end));
}

function runOf(edit: Edit, left: Side, right: Side): DiffRun {
  const before = spanAt(left, edit.left, edit.kind !== "inserted");
  const after = spanAt(right, edit.right, edit.kind !== "deleted");
  const [side, at] =
    edit.kind === "inserted" ? [right, edit.right] : [left, edit.left];
  const token = side.tokens[at];
  const text = token ? side.text.slice(token.start, token.end) : "";
  const isCritical =
    edit.kind !== "equal" && isCriticalToken(side.text, side.tokens, at);
  return { kind: edit.kind, before, after, text, isCritical };
}

function spanAt({ text, tokens }: Side, index: number, isThere: boolean): Span {
  const token = tokens[index];
  if (isThere && token) return { start: token.start, end: token.end };
  const start = token?.start ?? text.length;
  return { start, end: start };
}

function joinRuns(
  runs: readonly DiffRun[],
  texts: { readonly before: string; readonly after: string },
): readonly DiffRun[] {
  const joined: DiffRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!last || last.kind !== run.kind || last.isCritical !== run.isCritical) {
      joined.push(run);
      continue;
    }
    const before = { start: last.before.start, end: run.before.end };
    const after = { start: last.after.start, end: run.after.end };
    const text =
      run.kind === "inserted"
        ? texts.after.slice(after.start, after.end)
        : texts.before.slice(before.start, before.end);
    joined[joined.length - 1] = { ...run, before, after, text };
  }
  return joined;
}
