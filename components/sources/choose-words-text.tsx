"use client";

import { useMemo, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { LiveRegion } from "@/components/ui/live-region";
import { limits } from "@/lib/limits";
import { marksWithin } from "@/lib/sources/text-marks";
import type { Span } from "@/lib/text";
import { ChosenExcerpts } from "./chosen-excerpts-list";
import type { ChosenExcerpt } from "./chosen-excerpts";
import { quoted } from "./quoted";
import type { TextHighlight } from "./snapshot-layout";
import { SnapshotText } from "./snapshot-text";
import {
  useTakeWords,
  type ChooseWordsTextProps,
  type TakeWords,
} from "./use-take-words";

/** The text, the box to find words in it, what is chosen now, and what was taken before. */
export function ChooseWordsText(props: ChooseWordsTextProps) {
  const words = useTakeWords(props);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    words.takePending();
  }
  return (
    // Ctrl and Enter take the words wherever the focus is in here.
    <div className="grid gap-3" role="group" onKeyDown={onKeyDown}>
      <FindBox words={words} />
      {words.partCount > 1 ? <Parts words={words} /> : null}
      <ShownText {...props} words={words} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="solid"
          hint="Ctrl ↵"
          blocked={words.pending === null}
          onClick={words.takePending}
        >
          Take these words
        </Button>
        <span className="meta line-clamp-2 min-w-0 flex-1">
          {words.pending === null
            ? "Choose words in the text, or find them."
            : quoted(words.pending.exact)}
        </span>
      </div>
      <FieldError id={undefined} message={words.refusal} />
      <ChosenExcerpts excerpts={props.chosen} onRemove={props.onRemove} />
      <LiveRegion>{words.said}</LiveRegion>
    </div>
  );
}

type OfWords = { readonly words: TakeWords };

function FindBox({ words }: OfWords) {
  return (
    <form
      role="search"
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        words.findNext();
      }}
    >
      <label className="flex-1">
        <span className="field-label">Find in it</span>
        <TextInput
          type="search"
          value={words.query}
          maxLength={limits.searchLength}
          onChange={(event) => words.setQuery(event.target.value)}
        />
      </label>
      <Button type="submit" hint="↵">
        Find next
      </Button>
    </form>
  );
}

function Parts({ words }: OfWords) {
  const { part, partCount, goToPart } = words;
  return (
    <div className="flex items-center gap-2">
      <Button blocked={part === 0} onClick={() => goToPart(part - 1)}>
        Earlier
      </Button>
      <span>
        Part {part + 1} of {partCount}
      </span>
      <Button
        blocked={part === partCount - 1}
        onClick={() => goToPart(part + 1)}
      >
        Later
      </Button>
    </div>
  );
}

function ShownText({
  snapshot,
  chosen,
  words,
}: ChooseWordsTextProps & OfWords) {
  const { id, text, marks, number } = snapshot;
  const { start: from, end: to } = words.shown;
  const { found } = words;
  const shown = useMemo(() => {
    const ofSnapshot = chosen.filter(({ snapshotId }) => snapshotId === id);
    const spans = [
      ...ofSnapshot.map(takenHighlight),
      ...(found === null ? [] : [foundHighlight(found)]),
    ];
    return {
      text: text.slice(from, to),
      marks: marksWithin(marks, { start: from, end: to }),
      highlights: spans
        .filter(({ start, end }) => start >= from && end <= to)
        .map((one) => ({
          ...one,
          start: one.start - from,
          end: one.end - from,
        })),
    };
  }, [chosen, id, text, marks, found, from, to]);
  const within = ({ start, end }: Span) => ({
    start: start + from,
    end: end + from,
  });
  return (
    <div className="choose-words">
      <SnapshotText
        key={from}
        {...shown}
        label={`Text of snapshot ${number}`}
        onSelect={(span) => words.choose(span && within(span))}
        onTake={(span) => words.take(within(span))}
      />
    </div>
  );
}

function takenHighlight({ start, end }: ChosenExcerpt): TextHighlight {
  const id = `taken-${start}-${end}`;
  return { id, start, end, look: "excerpt", label: "Taken" };
}

function foundHighlight({ start, end }: Span): TextHighlight {
  return { id: "found", start, end, look: "shown", label: "Found" };
}
