import type { NotDone, NotDonePlace } from "@/lib/reports/verdict-report";

type NotDonePartProps = { readonly notDone: readonly NotDone[] };

/** What a reader could take for done that was not. */
export function NotDonePart({ notDone }: NotDonePartProps) {
  return (
    <section className="report-part" aria-labelledby="not-done">
      <h2 id="not-done">What was not done</h2>
      {notDone.length === 0 ? (
        <p>
          Nothing was left untouched, undecided, waived or on a single source.
        </p>
      ) : (
        <ul className="report-undone">
          {notDone.map(({ kind, sentence, places }) => (
            <li key={kind}>
              <p>
                <bdi>{sentence}</bdi>
              </p>
              {/* Suggestions have a part of their own. */}
              {places.length === 0 || kind === "suggested" ? null : (
                <Places places={places} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type PlacesProps = { readonly places: readonly NotDonePlace[] };

function Places({ places }: PlacesProps) {
  return (
    <ol className="report-places">
      {places.map(({ sentence, claimId, words, detail }) => (
        <li key={`${sentence} ${claimId ?? ""}`}>
          <a className="report-place" href={`#sentence-${sentence}`}>
            {sentence}
          </a>
          <span>
            <bdi>{words}</bdi>
            {detail === null ? null : (
              <>
                {" – "}
                <bdi>{detail}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
