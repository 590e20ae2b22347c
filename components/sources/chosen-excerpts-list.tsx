"use client";

import { placeKey, type ChosenExcerpt } from "./chosen-excerpts";
import { quoted } from "./quoted";

type ChosenExcerptsProps = {
  readonly excerpts: readonly ChosenExcerpt[];
  readonly onRemove: (excerpt: ChosenExcerpt) => void;
};

/** The words that are chosen, where they stand, and a way to let each go. */
export function ChosenExcerpts({ excerpts, onRemove }: ChosenExcerptsProps) {
  if (excerpts.length === 0) return null;
  return (
    <ul aria-label="Chosen words" className="grid gap-1">
      {excerpts.map((excerpt) => (
        <li key={placeKey(excerpt)}>
          <q className="evidence-excerpt line-clamp-3 [quotes:none]">
            {quoted(excerpt.exact)}
          </q>
          <span className="meta flex flex-wrap gap-x-3">
            <span>
              {excerpt.locator}, snapshot {excerpt.snapshotNumber}
            </span>
            <button
              type="button"
              className="button-text"
              aria-label={`Remove ${quoted(excerpt.exact)}`}
              onClick={() => onRemove(excerpt)}
            >
              Remove
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
