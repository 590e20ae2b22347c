import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { Table } from "@/components/ui/table";
import type { ScaleView } from "@/lib/claims/view";

type ScaleTableProps = { readonly scale: ScaleView };

/** One scale: its ratings as verdicts show them, what they mean, and how they rank. */
export function ScaleTable({ scale }: ScaleTableProps) {
  const { name, number, isDefault, ratings } = scale;
  return (
    <section className="mt-6">
      <h2>{name}</h2>
      <p className="text-ink-2">
        Version {number}
        {isDefault ? ", chosen first for a new verdict" : ""}
      </p>
      <div className="overflow-x-auto">
        <Table
          caption={`Ratings of the scale ${name}`}
          head={["Rating", "What it means", "Rank"]}
        >
          {ratings.map((rating) => (
            <tr key={rating.id}>
              <th scope="row" className="whitespace-nowrap">
                <RatingLabel rating={rating} />
              </th>
              <td>{rating.definition}</td>
              <td className="whitespace-nowrap">{rankWords(rating.rank)}</td>
            </tr>
          ))}
        </Table>
      </div>
    </section>
  );
}

function rankWords(rank: number | null): string {
  if (rank === null) return "Off the scale";
  return rank === 1 ? "1, the least true" : String(rank);
}
