import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { Table } from "@/components/ui/table";
import type { ClaimRow } from "@/lib/claims/view";

type ClaimTableProps = {
  readonly title: string;
  readonly claims: readonly ClaimRow[];
  readonly selectedId: string | null;
  readonly onSelect: (claimId: string, isRepeat: boolean) => void;
};

const HEAD = ["Sentence", "Claim", "Status and verdict", "Who has it"];

/** Every claim of the article, in the order it is read: the equal of the marks in the text. */
export function ClaimTable(props: ClaimTableProps) {
  const { title, claims } = props;
  return (
    <div className="claim-table">
      <h1>{title}</h1>
      {claims.length === 0 ? (
        <p className="meta mt-4">
          There is no claim here. Make one of a sentence, or show all claims.
        </p>
      ) : (
        <Table caption="All claims of the article" head={HEAD}>
          {claims.map((claim) => (
            <ClaimLine key={claim.id} {...props} claim={claim} />
          ))}
        </Table>
      )}
    </div>
  );
}

type ClaimLineProps = Pick<ClaimTableProps, "selectedId" | "onSelect"> & {
  readonly claim: ClaimRow;
};

function ClaimLine({ claim, selectedId, onSelect }: ClaimLineProps) {
  const isSelected = claim.id === selectedId;
  const by = claim.speaker === null ? "" : `, ${claim.speaker.name}`;
  return (
    <tr className={isSelected ? "is-selected" : undefined}>
      <td>{claim.sentenceNumber}</td>
      <th scope="row">
        <a
          href={`?claim=${claim.id}`}
          data-list-row={claim.id}
          aria-current={isSelected || undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onSelect(claim.id, isSelected);
          }}
        >
          {claim.text}
        </a>
        <span className="meta block">
          {claim.kind === "quote" ? "Quote" : "Statement"}
          {by}
        </span>
      </th>
      <td>
        <StatusLabel status={claim.status} size={12} quiet />
        {claim.rating === null ? null : (
          <span className="block">
            <RatingLabel rating={claim.rating} />
          </span>
        )}
      </td>
      <td>{claim.assignee?.name ?? "Nobody has it"}</td>
    </tr>
  );
}
