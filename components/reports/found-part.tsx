import { Fragment } from "react";
import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { tallyColumns } from "@/lib/reports/tally";
import type { Tally } from "@/lib/reports/verdict-report";

type FoundPartProps = { readonly tally: readonly Tally[] };

/** How often each rating was given: on the scale first, then off it. */
export function FoundPart({ tally }: FoundPartProps) {
  const scales = tallyColumns(tally);
  const hasProposed = tally.some(({ proposed }) => proposed > 0);
  return (
    <section className="report-part" aria-labelledby="found">
      <h2 id="found">What was found</h2>
      {tally.length === 0 ? (
        <p>No verdict was given.</p>
      ) : (
        <div>
          {scales.map(({ scale, onScale, offScale }) => (
            <Fragment key={scale}>
              {scales.length > 1 ? <p className="meta">{scale}</p> : null}
              <div className="tally">
                <TallyColumn lines={onScale} />
                <TallyColumn lines={offScale} />
              </div>
            </Fragment>
          ))}
          {hasProposed ? (
            <p className="meta">
              Counted are approved verdicts; verdicts of one person stand behind
              the plus sign.
            </p>
          ) : null}
        </div>
      )}
    </section>
  );
}

function TallyColumn({ lines }: { readonly lines: readonly Tally[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <TallyLine key={line.rating.key} line={line} />
      ))}
    </ul>
  );
}

function TallyLine({ line }: { readonly line: Tally }) {
  const { rating, approved, proposed } = line;
  return (
    <li>
      <RatingLabel rating={rating} quiet />
      <span>
        <b>{approved}</b>
        {proposed > 0 ? ` + ${proposed} proposed` : null}
      </span>
    </li>
  );
}
