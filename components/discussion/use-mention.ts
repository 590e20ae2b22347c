"use client";

import { useState, type KeyboardEvent } from "react";
import {
  colleaguesLike,
  mentionAt,
  mentionWords,
  type MentionQuery,
} from "@/lib/discussion/mentions";
import type { Colleague } from "@/lib/discussion/view";

type MentionInput = {
  readonly body: string;
  readonly colleagues: readonly Colleague[];
  /** Puts the new words into the form, with the caret after the name. */
  readonly onChoose: (body: string, person: Colleague, caret: number) => void;
};

export type Mention = {
  readonly offered: readonly Colleague[];
  /** Which of them the Enter key chooses. */
  readonly active: number;
  readonly choose: (person: Colleague) => void;
  /** The caret moved, or something was typed. */
  readonly lookAt: (body: string, caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The colleagues who could be meant by the name that is being typed after an @. */
export function useMention(input: MentionInput): Mention {
  const { body, colleagues, onChoose } = input;
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  const offered = query === null ? [] : colleaguesLike(query.query, colleagues);

  function choose(person: Colleague) {
    if (query === null) return;
    const end = query.start + 1 + query.query.length;
    const words = `${mentionWords(person)} `;
    const next = body.slice(0, query.start) + words + body.slice(end);
    setQuery(null);
    onChoose(next, person, query.start + words.length);
  }
  function lookAt(now: string, caret: number) {
    const found = mentionAt(now, caret);
    if (found?.query !== query?.query) setActive(0);
    setQuery(found);
  }
  function onKeyDown(event: KeyboardEvent) {
    const person = offered[active];
    if (person === undefined) return;
    const act = actFor(event, {
      choose: () => choose(person),
      close: () => setQuery(null),
      step: (by) => setActive((active + by + offered.length) % offered.length),
    });
    if (act === undefined) return;
    event.preventDefault();
    // The list is what the key is for: the form and the workbench do not hear it.
    event.stopPropagation();
    act();
  }
  return { offered, active, choose, lookAt, onKeyDown };
}

type Acts = {
  readonly choose: () => void;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
};

function actFor(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { choose, close, step }: Acts,
): (() => void) | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (key === "ArrowDown") return () => step(1);
  if (key === "ArrowUp") return () => step(-1);
  if (key === "Enter" || key === "Tab") return choose;
  return key === "Escape" ? close : undefined;
}
