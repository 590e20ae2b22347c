import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { Select } from "@/components/ui/inputs";
import { Table } from "@/components/ui/table";
import type { RatingOption } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import type { PolicyWork } from "./use-policy-form";

type SourcesWantedFieldsProps = {
  readonly work: PolicyWork;
  readonly ratings: readonly RatingOption[];
};

const counts = Array.from({ length: limits.sourcesWanted + 1 }, (_, n) => n);

/** How many independent origins each rating wants before it can be proposed. */
export function SourcesWantedFields({
  work,
  ratings,
}: SourcesWantedFieldsProps) {
  return (
    <div>
      <h2>Independent origins a rating wants</h2>
      <p className="text-ink-2">
        Of the sources that support or contradict the claim. A wire story and
        its reprints are one origin. A verdict with fewer cannot be proposed,
        and the form says what is missing.
      </p>
      <Table
        caption="Independent origins each rating wants"
        head={["Rating", "Origins wanted"]}
      >
        {ratings.map((rating) => (
          <tr key={rating.key}>
            <th scope="row" className="whitespace-nowrap">
              <RatingLabel rating={rating} />
            </th>
            <td>
              <Wanted work={work} rating={rating} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

type WantedProps = { readonly work: PolicyWork; readonly rating: RatingOption };

function Wanted({ work, rating }: WantedProps) {
  const { sourcesWanted } = work.draft;
  return (
    <Select
      aria-label={`Origins wanted for ${rating.label}`}
      name={`sources-${rating.key}`}
      value={sourcesWanted[rating.key] ?? 0}
      onChange={(event) =>
        work.change({
          sourcesWanted: {
            ...sourcesWanted,
            [rating.key]: Number(event.target.value),
          },
        })
      }
    >
      {counts.map((count) => (
        <option key={count} value={count}>
          {count === 0 ? "As the basis asks" : count}
        </option>
      ))}
    </Select>
  );
}
