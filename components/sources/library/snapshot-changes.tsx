import Link from "next/link";
import { WordDiff } from "@/components/text/word-diff";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/inputs";
import { stableTime } from "@/components/ui/time-words";
import type { ChangedRow } from "@/lib/sources/compare-texts";
import type { SnapshotComparison } from "@/lib/sources/view";
import { counted } from "../source-words";

type ComparisonProps = { readonly comparison: SnapshotComparison };

/** What changed between two snapshots: paragraph by paragraph, word by word, and which excerpts were lost. */
export function SnapshotChanges({ comparison }: ComparisonProps) {
  const { rows, isCut } = comparison;
  const changes = rows.filter(({ is }) => is !== "same").length;
  return (
    <>
      <Pick comparison={comparison} />
      <Lost comparison={comparison} />
      <p className="meta py-3">
        {changes === 0
          ? "The text is the same, paragraph by paragraph."
          : `${counted(changes, "paragraph")} differ. Numbers, names and negations are bold.`}
      </p>
      <div className="snapshot-changes">
        {rows.map((row, at) => (
          <Row key={at} row={row} />
        ))}
      </div>
      {isCut ? (
        <p className="meta py-3">
          More changed than is shown here: read the two snapshots one beside the
          other.
        </p>
      ) : null}
    </>
  );
}

function Row({ row }: { readonly row: ChangedRow }) {
  switch (row.is) {
    case "same":
      return (
        <div className="snapshot-same">
          <p className="meta">
            {counted(row.count, "paragraph")} unchanged, the last:
          </p>
          <p className="line-clamp-2">{row.last}</p>
        </div>
      );
    case "changed":
      return <WordDiff before={row.before} after={row.after} />;
    case "removed":
      return <Alone sign="−" word="Removed" text={row.before} />;
    case "added":
      return <Alone sign="+" word="Added" text={row.after} />;
  }
}

type AloneProps = {
  readonly sign: "−" | "+";
  readonly word: string;
  readonly text: string;
};

/** A paragraph that only one of the two has. */
function Alone({ sign, word, text }: AloneProps) {
  const Change = sign === "+" ? "ins" : "del";
  return (
    <div className="word-diff">
      <p>
        <span className="word-diff-sign" aria-hidden="true">
          {sign}
        </span>
        <span>
          <span className="sr-only">{word}: </span>
          <Change>{text}</Change>
        </span>
      </p>
    </div>
  );
}

function Pick({ comparison }: ComparisonProps) {
  const { source, snapshots, from, to } = comparison;
  const options = snapshots.map(({ number, takenAt }) => (
    <option key={number} value={number}>
      Snapshot {number}, {stableTime(takenAt, "date")}
    </option>
  ));
  return (
    <form
      method="get"
      action={`/sources/${source.id}/changes`}
      aria-label="Snapshots to compare"
      className="flex flex-wrap items-end gap-3"
    >
      <Field label="From">
        {(wiring) => (
          <Select name="from" defaultValue={from.number} {...wiring}>
            {options}
          </Select>
        )}
      </Field>
      <Field label="To">
        {(wiring) => (
          <Select name="to" defaultValue={to.number} {...wiring}>
            {options}
          </Select>
        )}
      </Field>
      <Button type="submit">Compare</Button>
    </form>
  );
}

function Lost({ comparison }: ComparisonProps) {
  const { lost, from, to, source } = comparison;
  if (lost.length === 0) return null;
  const path = `/sources/${source.id}/snapshots/${from.number}`;
  return (
    <section className="source-part" aria-label="Excerpts that were lost">
      <h2>
        {counted(lost.length, "excerpt")} of snapshot {from.number}{" "}
        {lost.length === 1 ? "does" : "do"} not stand in snapshot {to.number}
      </h2>
      <ul>
        {lost.map(({ id, exact, start, end, claim, article }) => (
          <li key={id} className="source-line source-line-lost">
            <Link
              href={`${path}?start=${start}&end=${end}`}
              className="line-clamp-3 font-read [overflow-wrap:anywhere]"
            >
              “{exact}”
            </Link>
            <span className="meta [overflow-wrap:anywhere]">
              for{" "}
              <Link href={`/articles/${article.id}?claim=${claim.id}`}>
                {claim.words}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
