"use client";

import { useId } from "react";
import { Select } from "@/components/ui/inputs";
import { wordingWords } from "@/lib/claims/words";
import type { LabView } from "@/lib/quotes/view";

type RecordChooserProps = {
  readonly view: LabView;
  readonly onChoose: (sourceId: string) => void;
};

/** The records there are, each with what came of it. */
export function RecordChooser({ view, onChoose }: RecordChooserProps) {
  const id = useId();
  const { shown, others, library } = view;
  const rest = elsewhere(view);
  if (shown === null && library.length === 0) {
    return rest === "" ? null : <p className="meta">{rest}</p>;
  }
  return (
    <div className="lab-chooser">
      <label className="field-label" htmlFor={id}>
        Record
      </label>
      <Select
        id={id}
        value={shown?.sourceId ?? ""}
        onChange={(event) => {
          if (event.target.value !== "") onChoose(event.target.value);
        }}
      >
        {shown === null ? (
          <option value="">Choose a source</option>
        ) : (
          <option value={shown.sourceId}>
            {shown.title}: {wordingWords[shown.wording].toLowerCase()}
          </option>
        )}
        {others.map(({ sourceId, title, wording }) => (
          <option key={sourceId} value={sourceId}>
            {title}: {wordingWords[wording].toLowerCase()}
          </option>
        ))}
        {library.length === 0 ? null : (
          <optgroup label="Other sources with a snapshot">
            {library.map(({ sourceId, title }) => (
              <option key={sourceId} value={sourceId}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
      <p className="meta">{rest}</p>
    </div>
  );
}

/** "Also found in 1 other. Not found in 3." */
function elsewhere({ others, tooLong, tooSlow }: LabView): string {
  const missing = others.filter(({ wording }) => wording === "not_found");
  const found = others.length - missing.length;
  const said = [
    found === 0 ? "" : `Also found in ${count(found, "other record")}.`,
    missing.length === 0
      ? ""
      : `Not found in ${count(missing.length, "other record")}.`,
    tooLong.length === 0
      ? ""
      : `Too long to be compared here: ${tooLong.join(", ")}.`,
    tooSlow.length === 0
      ? ""
      : `Stopped because it took too long: ${tooSlow.join(", ")}. Bring in the part that matters.`,
  ];
  return said.filter(Boolean).join(" ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
