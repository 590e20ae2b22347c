"use client";

import { revealSentence } from "@/components/text/reveal";
import { matchesFilter } from "./filters";
import { focusInspector, focusOn, focusText } from "./focus";
import {
  claimBeside,
  nextNeeding,
  saidSentence,
  sentenceBeside,
} from "./sentence-steps";
import type { ShapeStep } from "./shaping";
import type { ClaimKind } from "@/lib/claims/statuses";
import type { Shortcuts } from "@/lib/people/rules/shortcuts";
import type { Bench } from "./use-workbench";
import type { Press } from "./shortcuts";
import { pressButton, pressMain, useShortcuts } from "./use-shortcuts";

type CommandsInput = Pick<
  Bench,
  | "article"
  | "view"
  | "selectedId"
  | "cursor"
  | "goTo"
  | "selectSentence"
  | "toggleMark"
  | "say"
  | "isListed"
  | "setListed"
  | "shaping"
  | "beginNew"
  | "stepWords"
  | "saveWords"
  | "leaveWords"
> & {
  readonly shortcuts: Shortcuts;
  readonly showHelp: () => void;
};

/** The keys of the workbench. Each presses a button that is on the screen, or moves the reader. */
export function useCommands(input: CommandsInput): void {
  useShortcuts(input.shortcuts, (press) => carryOut(press, input));
}

/** What is said when a key stands for a button that is not there. */
const ABSENT: Partial<Record<Press["command"], string>> = {
  accept: "There is no suggestion to accept here.",
  dismiss: "There is no suggestion to dismiss here.",
  take: "There is nothing to take here.",
  quote_lab: "Choose a quote first, then compare it with a record.",
  evidence: "Evidence cannot be added here.",
  comment: "Choose a claim or a sentence first, then comment on it.",
  reconfirm: "There is no stale verdict to confirm here.",
  waive: "There is nothing to waive here.",
  split: "Choose a claim first, then cut it in two.",
  join: "Choose a claim first, then join another to it.",
  undo: "There is nothing to take back.",
};

/** Steps of the words that are being chosen, by command. */
const SHAPE_STEPS: Partial<Record<Press["command"], ShapeStep>> = {
  end_on: { edge: "end", by: 1 },
  end_back: { edge: "end", by: -1 },
  start_on: { edge: "start", by: 1 },
  start_back: { edge: "start", by: -1 },
};

function carryOut(press: Press, input: CommandsInput): boolean {
  if (press.command === "rate") return chooseRating(press.place);
  const step = SHAPE_STEPS[press.command];
  if (step !== undefined) {
    input.stepWords(step);
    return true;
  }
  return input.shaping === null
    ? work(press.command, input)
    : shape(press.command, input);
}

type Work = (input: CommandsInput) => boolean;

/** What keys do while words are being chosen. */
const SHAPE: Partial<Record<Press["command"], Work>> = {
  inspect: done((input) => input.saveWords()),
  back: done((input) => input.leaveWords()),
  help: done((input) => input.showHelp()),
  submit: pressMain,
};

// Keys that would lead away from words that are being chosen do nothing but say so.
function shape(command: Press["command"], input: CommandsInput): boolean {
  const known = SHAPE[command];
  if (known !== undefined) return known(input);
  input.say("Save the words or leave them first.");
  return true;
}

/** What keys do that press no button. */
const WORK: Partial<Record<Press["command"], Work>> = {
  next_sentence: (input) => stepSentence(input, 1),
  previous_sentence: (input) => stepSentence(input, -1),
  next_claim: (input) => stepClaim(input, 1),
  previous_claim: (input) => stepClaim(input, -1),
  next_mine: stepToMine,
  inspect,
  back: ({ selectedId }) => focusText(selectedId),
  not_a_claim: done((input) => input.toggleMark()),
  comment: (input) => focusOn("#comment-body") || sayAbsent("comment", input),
  list: done((input) => input.setListed(!input.isListed)),
  filter: () => focusOn('.filters [aria-pressed="true"]'),
  help: done((input) => input.showHelp()),
  submit: pressMain,
  statement: (input) => claimOf("statement", input),
  quote: (input) => claimOf("quote", input),
};

function done(work: (input: CommandsInput) => void): Work {
  return (input) => {
    work(input);
    return true;
  };
}

function work(command: Press["command"], input: CommandsInput): boolean {
  return WORK[command]?.(input) ?? pressOrSay(command, input);
}

// Words that are selected are a claim at once; a sentence is shaped first.
function claimOf(kind: ClaimKind, input: CommandsInput): boolean {
  if (pressButton(`.adder [data-command="${kind}"]`)) return true;
  input.beginNew(kind);
  return true;
}

function pressOrSay(command: Press["command"], input: CommandsInput): boolean {
  return (
    pressButton(`[data-command="${command}"]`) || sayAbsent(command, input)
  );
}

function sayAbsent(command: Press["command"], input: CommandsInput): boolean {
  const absent = ABSENT[command];
  if (absent !== undefined) input.say(absent);
  return false;
}

function stepSentence(input: CommandsInput, by: 1 | -1): boolean {
  const { sentences, revision } = input.view;
  const next = sentenceBeside(sentences, input.cursor, by);
  if (next === undefined) {
    input.say(
      by === 1 ? "This is the last sentence." : "This is the first sentence.",
    );
    return true;
  }
  input.selectSentence(next.number);
  revealSentence(next.number);
  input.say(saidSentence(revision.text, next));
  return true;
}

function stepClaim(input: CommandsInput, by: 1 | -1): boolean {
  const claim = claimBeside(input.article.shown, input, by);
  if (claim !== undefined) input.goTo(claim.id);
  return true;
}

function stepToMine(input: CommandsInput): boolean {
  const { viewer } = input.view;
  const needsMe = nextNeeding(input.article.claims, input, (claim) =>
    matchesFilter(claim, "needs_me", viewer),
  );
  if (needsMe === undefined) input.say("No other claim here needs you.");
  else input.goTo(needsMe.id);
  return true;
}

// From a sentence the way leads on to its first claim.
function inspect(input: CommandsInput): boolean {
  const { selectedId, cursor, article } = input;
  const first = article.claims.find(
    ({ sentenceNumber, status }) =>
      sentenceNumber === cursor && status !== "withdrawn",
  );
  if (selectedId === null && first !== undefined) {
    input.goTo(first.id);
    setTimeout(focusInspector);
    return true;
  }
  return focusInspector();
}

// A rating that is chosen by its number is shown where it is chosen.
function chooseRating(place: number): boolean {
  const choice = `[data-rating-place="${place}"]`;
  const isThere = pressButton(choice);
  if (isThere) focusOn(choice);
  return isThere;
}
