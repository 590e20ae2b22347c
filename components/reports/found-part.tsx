import { RatingLabel } from "@/components/claims/symbols/rating-label";
import type { Tally } from "@/lib/reports/verdict-report";

type FoundPartProps = { readonly tally: readonly Tally[] };

/** How often each rating was given: on the scale first, then off it. */
export function FoundPart({ tally }: FoundPartProps) {
  const hasProposed = tally.some(({ proposed }) => proposed > 0);
  return (
    <section className="report-part" aria-labelledby="found">
      <h2 id="found">What was found</h2>
      {tally.length === 0 ? (
        <p>No verdict was given.</p>
      ) : (
        <div>
          <ul className="tally">
            {tally.map((line) => (
              <TallyLine key={`${line.scale} ${line.rating.key}`} line={line} />
            ))}
          </ul>
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
