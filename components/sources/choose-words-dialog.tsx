"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import type { SnapshotTextView } from "@/lib/sources/snapshot-view";
import type { ChosenExcerpt } from "./chosen-excerpts";
import { ChooseWordsText } from "./choose-words-text";
import { useSnapshotText } from "./use-snapshot-text";

export type ChooseWordsProps = {
  readonly sourceId: string;
  readonly title: string;
  /** The newest one has this number. */
  readonly snapshotCount: number;
  readonly chosen: readonly ChosenExcerpt[];
  readonly onChoose: (excerpt: ChosenExcerpt) => void;
  readonly onRemove: (excerpt: ChosenExcerpt) => void;
  readonly onClose: () => void;
};

/** A snapshot of a source, to find words in and take them as excerpts. */
export function ChooseWordsDialog(props: ChooseWordsProps) {
  const { sourceId, title, snapshotCount, onClose } = props;
  const [number, setNumber] = useState(snapshotCount);
  const loading = useSnapshotText(sourceId, number);
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={`Words of ${title}`}
      lead="As it was read and kept. What you take is compared with it each time it is shown."
    >
      <div className="mt-3 grid gap-3">
        {snapshotCount > 1 ? (
          <SnapshotChoice {...{ number, setNumber, snapshotCount }} />
        ) : null}
        {loading.is === "loading" ? <p role="status">Loading …</p> : null}
        {loading.is === "failed" ? (
          <Notice kind="error">{loading.why}</Notice>
        ) : null}
        {loading.is === "read" ? (
          <TextOf key={number} {...props} snapshot={loading.snapshot} />
        ) : null}
        <div className="actions mt-0">
          <Button look="quiet" hint="Esc" onClick={onClose}>
            Back to the evidence
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function TextOf({
  snapshot,
  sourceId,
  ...props
}: ChooseWordsProps & { readonly snapshot: SnapshotTextView }) {
  const { id: snapshotId, number: snapshotNumber } = snapshot;
  return (
    <ChooseWordsText
      snapshot={snapshot}
      chosen={props.chosen}
      onRemove={props.onRemove}
      onTake={(words) =>
        props.onChoose({ sourceId, snapshotId, snapshotNumber, ...words })
      }
    />
  );
}

type SnapshotChoiceProps = {
  readonly number: number;
  readonly setNumber: (number: number) => void;
  readonly snapshotCount: number;
};

function SnapshotChoice(props: SnapshotChoiceProps) {
  const { number, setNumber, snapshotCount } = props;
  const numbers = Array.from(
    { length: snapshotCount },
    (_, at) => snapshotCount - at,
  );
  return (
    <label className="flex items-center gap-2">
      <span className="field-label">Snapshot</span>
      <Select
        value={number}
        onChange={(event) => setNumber(Number(event.target.value))}
      >
        {numbers.map((each) => (
          <option key={each} value={each}>
            {each === snapshotCount ? `${each}, the newest` : each}
          </option>
        ))}
      </Select>
    </label>
  );
}
