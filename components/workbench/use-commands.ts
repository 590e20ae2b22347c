"use client";

import { revealClaim } from "@/components/text/reveal";
import type { ArticleParts } from "./use-article";
import type { Press } from "./shortcuts";
import { pressButton, pressMain, useShortcuts } from "./use-shortcuts";

type CommandsInput = {
  readonly article: ArticleParts;
  readonly selectedId: string | null;
  readonly goTo: (claimId: string) => void;
  readonly toggleMark: () => void;
  readonly showHelp: () => void;
  readonly say: (sentence: string) => void;
};

/** The keys of the workbench. Each presses a button that is on the screen, or moves the reader. */
export function useCommands(input: CommandsInput): void {
  useShortcuts((press) => carryOut(press, input));
}

/** What is said when a key stands for a button that is not there. */
const ABSENT: Partial<Record<Press["command"], string>> = {
  accept: "There is no suggestion to accept here.",
  dismiss: "There is no suggestion to dismiss here.",
  take: "There is nothing to take here.",
  evidence: "Evidence cannot be added here.",
};

function carryOut(press: Press, input: CommandsInput): boolean {
  switch (press.command) {
    case "next":
      return step(input, 1);
    case "previous":
      return step(input, -1);
    case "inspect":
      return focusInspector();
    case "back":
      return focusText(input.selectedId);
    case "rate":
      return chooseRating(press.place);
    case "not_a_claim":
      input.toggleMark();
      return true;
    case "filter":
      return focus('.filters [aria-pressed="true"]');
    case "help":
      input.showHelp();
      return true;
    case "submit":
      return pressMain();
    case "accept":
    case "dismiss":
    case "take":
    case "evidence":
    case "statement":
    case "quote":
      return pressOrSay(press.command, input);
  }
}

function pressOrSay(command: Press["command"], input: CommandsInput): boolean {
  if (pressButton(`[data-command="${command}"]`)) return true;
  const absent = ABSENT[command];
  if (absent !== undefined) input.say(absent);
  return false;
}

/** The claim before or after the selected one among those shown; from none, the first. */
export function claimBeside(
  { article, selectedId }: Pick<CommandsInput, "article" | "selectedId">,
  by: 1 | -1,
): string | null {
  const at = article.shown.findIndex(({ id }) => id === selectedId);
  const next = at === -1 ? article.shown[0] : article.shown[at + by];
  return next?.id ?? null;
}

function step(input: CommandsInput, by: 1 | -1): boolean {
  const claimId = claimBeside(input, by);
  if (claimId !== null) input.goTo(claimId);
  return true;
}

/** Puts the focus into the inspector: its body, from where Tab goes on. */
export function focusInspector(): boolean {
  return focus("#inspector-body");
}

/** Puts the focus back on the claim in the text, or on the article. */
export function focusText(claimId: string | null): boolean {
  const symbol =
    claimId === null
      ? false
      : focus(`.mark-symbol[data-claim="${CSS.escape(claimId)}"]`);
  if (claimId !== null) revealClaim(claimId);
  return symbol || focus("#article");
}

// A rating that is chosen by its number is shown where it is chosen.
function chooseRating(place: number): boolean {
  const choice = `[data-rating-place="${place}"]`;
  const isThere = pressButton(choice);
  if (isThere) focus(choice);
  return isThere;
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: selector === "#article" });
  return element !== null;
}
