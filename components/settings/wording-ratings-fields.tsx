import { WordingLabel } from "@/components/claims/symbols/wording-label";
import { Select } from "@/components/ui/inputs";
import { Table } from "@/components/ui/table";
import { quoteWordings, type QuoteWording } from "@/lib/claims/statuses";
import type { RatingOption } from "@/lib/claims/view";
import { wordingWords } from "@/lib/claims/words";
import { houseWordingRatings } from "@/lib/quotes/rules";
import type { PolicyWork } from "./use-policy-form";

type WordingRatingsFieldsProps = {
  readonly work: PolicyWork;
  readonly ratings: readonly RatingOption[];
};

/** The rating that is suggested for a quote, by how its words compare with the record. */
export function WordingRatingsFields({
  work,
  ratings,
}: WordingRatingsFieldsProps) {
  return (
    <div>
      <h2>What a quote’s wording suggests</h2>
      <p className="text-ink-2">
        When a quote was compared with a record and the record is used as
        evidence, the verdict begins with this rating. The checker can choose
        another one.
      </p>
      <Table
        caption="Rating each wording suggests"
        head={["Wording", "Rating"]}
      >
        {quoteWordings.map((wording) => (
          <tr key={wording}>
            <th scope="row">
              <WordingLabel wording={wording} />
            </th>
            <td>
              <Suggested work={work} ratings={ratings} wording={wording} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

type SuggestedProps = WordingRatingsFieldsProps & {
  readonly wording: QuoteWording;
};

function Suggested({ work, ratings, wording }: SuggestedProps) {
  const { wordingRatings = {} } = work.draft;
  const house = houseWordingRatings[wording];
  return (
    <Select
      aria-label={`Rating suggested for ${wordingWords[wording]}`}
      name={`wording-${wording}`}
      value={wordingRatings[wording] ?? house}
      onChange={(event) =>
        work.change({
          wordingRatings: { ...wordingRatings, [wording]: event.target.value },
        })
      }
    >
      {ratings.some(({ key }) => key === house) ? null : (
        <option value={house}>None</option>
      )}
      {ratings.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Select>
  );
}
