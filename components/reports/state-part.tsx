import { Time } from "@/components/ui/time";
import type { VerdictReport } from "@/lib/reports/verdict-report";
import { certifiedWords, signOffWords } from "@/lib/reports/sign-off";
import { approvedWords, listed } from "@/lib/reports/words";

type StatePartProps = { readonly report: VerdictReport };

/** Finished or not, by whom, and which text it is about. */
export function StatePart({ report }: StatePartProps) {
  const { state, people, article } = report;
  return (
    <section className="report-part" aria-labelledby="state">
      <h2 id="state">State</h2>
      <div>
        <p>
          <strong>
            <bdi>{signOffWords(report.signOff)}</bdi>
          </strong>{" "}
          {certifiedWords(report.signOff)}
        </p>
        <p>{state.sentence}</p>
        <p>
          {approvedWords(state)}
          <People before="Approved by" names={people.approved} />
          <People before="Checked by" names={people.checked} />
          <People
            before="Written by"
            names={article.author === null ? [] : [article.author]}
          />
        </p>
        <Facts report={report} />
      </div>
    </section>
  );
}

type PeopleProps = {
  readonly before: string;
  readonly names: readonly string[];
};

function People({ before, names }: PeopleProps) {
  if (names.length === 0) return null;
  return (
    <>
      {` ${before} `}
      <bdi>{listed(names)}</bdi>.
    </>
  );
}

function Facts({ report: { revision } }: StatePartProps) {
  return (
    <dl className="report-facts">
      <div>
        <dt>Revision</dt>
        <dd>
          {revision.number}, <Time iso={revision.createdAt} />
        </dd>
      </div>
      <div>
        <dt>Text</dt>
        <dd>
          {revision.wordCount} words, {revision.sentenceCount} sentences
        </dd>
      </div>
      <div>
        <dt>SHA-256 of the text</dt>
        <dd className="font-mono report-hash">{revision.textSha256}</dd>
      </div>
    </dl>
  );
}
