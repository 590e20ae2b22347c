"use client";

import {
  memo,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
} from "react";
import { coverageWords } from "@/components/claims/symbols/words";
import {
  layOutStrip,
  type Strip,
  type StripMark,
  type StripSentence,
} from "./coverage-layout";

type CoverageStripProps = {
  readonly sentences: readonly StripSentence[];
  /** The strip in words, as "31 sentences: 11 decided, 3 untouched". */
  readonly label: string;
  readonly cursor?: number | null;
  /** A press on a mark. With the keyboard the same is reached by the keys and the gate. */
  readonly onJump: (number: number) => void;
};

/** The coverage of the article beside it, one mark a sentence. */
export function CoverageStrip(props: CoverageStripProps) {
  const { sentences, cursor = null, label, onJump } = props;
  const box = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const strip = useMemo(() => layOutStrip(sentences), [sentences]);
  const seen = useSentencesInView();
  useFollow(box, strip, seen?.first ?? cursor);
  return (
    <div ref={box} className="coverage-strip">
      <svg
        width={30}
        height={strip.height}
        viewBox={`0 0 30 ${Math.max(strip.height, 1)}`}
        role="img"
        aria-label={label}
        onClick={(event) => jump(event, onJump)}
      >
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path className="coverage-hatch" d="M-1 1l2-2M0 4l4-4M3 5l2-2" />
        </pattern>
        {strip.marks.map((mark) => (
          <Mark
            key={mark.number}
            mark={mark}
            strip={strip}
            hatch={hatch}
            isCursor={mark.number === cursor}
            isSeen={isWithin(mark.number, seen)}
          />
        ))}
      </svg>
    </div>
  );
}

type MarkProps = {
  readonly mark: StripMark;
  readonly strip: Strip;
  readonly hatch: string;
  readonly isCursor: boolean;
  readonly isSeen: boolean;
};

// From the left: the pointer of the cursor, the mark, the line of what is in view.
const Mark = memo(function Mark(props: MarkProps) {
  const { mark, strip, hatch, isCursor, isSeen } = props;
  const { y, number, form } = mark;
  const middle = y + strip.markHeight / 2;
  return (
    <g data-jump={number}>
      <title>{`${number}: ${coverageWords[form].toLowerCase()}`}</title>
      <rect
        x={0}
        y={y}
        width={30}
        height={strip.pitch}
        fill="none"
        pointerEvents="all"
      />
      <Form mark={mark} height={strip.markHeight} hatch={hatch} />
      {isCursor ? (
        <path className="strip-cursor" d={`M0 ${middle - 4}l5 4-5 4z`} />
      ) : null}
      {isSeen ? (
        <rect
          className="strip-seen"
          x={27}
          y={y}
          width={2}
          height={strip.pitch}
        />
      ) : null}
    </g>
  );
});

type FormProps = {
  readonly mark: StripMark;
  readonly height: number;
  readonly hatch: string;
};

function Form({ mark: { form, y }, height, hatch }: FormProps) {
  const place = { x: 9, y, height };
  const middle = y + height / 2;
  const half = Math.min(4, height / 2);
  switch (form) {
    case "decided":
      return <rect className="coverage-decided" {...place} width={11} />;
    case "in_progress":
      return <rect className="coverage-in-progress" {...place} width={5.5} />;
    case "stale":
      return (
        <g className="coverage-stale">
          <rect {...place} width={5.5} />
          <path d={`M21 ${middle - half}v${half * 2}l-5-${half}z`} />
        </g>
      );
    case "waived":
      return <rect {...place} width={11} fill={`url(#${hatch})`} />;
    case "not_a_claim":
      return (
        <rect
          className="coverage-not-a-claim"
          x={9}
          y={middle - 1}
          width={11}
          height={2}
        />
      );
    case "untouched":
      return (
        <rect
          className="coverage-untouched"
          x={9.625}
          y={y + 0.625}
          width={9.75}
          height={height - 1.25}
        />
      );
  }
}

type Seen = { readonly first: number; readonly last: number };

function isWithin(number: number, seen: Seen | null): boolean {
  return seen !== null && number >= seen.first && number <= seen.last;
}

function jump(event: MouseEvent, onJump: (number: number) => void): void {
  if (!(event.target instanceof Element)) return;
  const mark = event.target.closest<SVGElement>("[data-jump]");
  if (mark !== null) onJump(Number(mark.dataset.jump));
}

/** The sentences of the blocks that the reader has before them. */
function useSentencesInView(): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    const inView = new Set<Element>();
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      setSeen(rangeOf(inView));
    });
    document
      .querySelectorAll(".article-block")
      .forEach((block) => watcher.observe(block));
    return () => watcher.disconnect();
  }, []);
  return seen;
}

function rangeOf(blocks: ReadonlySet<Element>): Seen | null {
  const numbers = [...blocks].flatMap((block) =>
    [...block.querySelectorAll<HTMLElement>("[data-number]")].map((sentence) =>
      Number(sentence.dataset.number),
    ),
  );
  if (numbers.length === 0) return null;
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

// Where even small marks are too many, the strip scrolls along by itself.
function useFollow(
  box: { readonly current: HTMLDivElement | null },
  strip: Strip,
  number: number | null,
): void {
  useEffect(() => {
    const element = box.current;
    const mark = strip.marks.find((each) => each.number === number);
    if (element === null || mark === undefined) return;
    const scale = element.scrollHeight / Math.max(strip.height, 1);
    element.scrollTo({ top: mark.y * scale - element.clientHeight / 2 });
  }, [box, strip, number]);
}
