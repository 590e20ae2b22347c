import Link from "next/link";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { statusWords } from "@/lib/claims/words";
import { Initials } from "@/components/ui/initials";
import { Time } from "@/components/ui/time";
import type { ArticleRow, ArticleWork } from "@/lib/articles/view";
import { CoverageBar } from "./coverage-bar";

type ArticleListRowProps = { readonly row: ArticleRow };

const CELL = "max-middle:block max-middle:border-0 max-middle:py-1";

/** One article: what it is, how far it is, and who is on it. */
export function ArticleListRow({ row }: ArticleListRowProps) {
  return (
    <tr className="max-middle:block max-middle:border-t max-middle:border-rule max-middle:py-2">
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <Link
          href={`/articles/${row.id}`}
          className="font-read text-[1.125rem]/[1.4375rem] font-medium text-pretty no-underline hover:underline"
        >
          <bdi>{row.title}</bdi>
        </Link>
        <Meta row={row} />
        <SignedOff row={row} />
      </th>
      <Work work={row.work} />
    </tr>
  );
}

function Meta({ row }: ArticleListRowProps) {
  const { publication, byline, revision, createdAt } = row;
  const said = [publication, byline].filter((words) => words !== "");
  return (
    <p className="meta">
      {said.map((words) => (
        <span key={words}>
          <bdi>{words}</bdi>
          {" · "}
        </span>
      ))}
      revision {revision} · <Time iso={createdAt} form="date" />
    </p>
  );
}

function SignedOff({ row: { signOff } }: ArticleListRowProps) {
  if (signOff === null) return null;
  const { by, confirmedBy, at } = signOff;
  return (
    <p className="meta">
      Signed off by <bdi>{by}</bdi>
      {confirmedBy === null ? null : (
        <>
          {" "}
          and <bdi>{confirmedBy}</bdi>, who passed over the gate
        </>
      )}
      , <Time iso={at} />
    </p>
  );
}

function Work({ work }: { readonly work: ArticleWork }) {
  if (work.kind === "unsplit") {
    return (
      <td className={CELL} colSpan={3}>
        <span className="meta">
          Not split into claims yet. Open it to go on.
        </span>
      </td>
    );
  }
  const { coverage, left, counts, people } = work;
  const words = leftWords(left, coverage.length);
  return (
    <>
      <td className={CELL}>
        <CoverageBar forms={coverage} label={words} />
        <p className="meta">{words}</p>
      </td>
      <td className={CELL}>
        <ul className="grid grid-cols-2 gap-x-4 max-middle:flex max-middle:flex-wrap">
          {counts.map(({ status, count }) => (
            <li key={status}>
              <StatusLabel status={status} size={12} quiet>
                {count.toLocaleString("en")} {statusWords[status].toLowerCase()}
              </StatusLabel>
            </li>
          ))}
        </ul>
      </td>
      <td className={CELL}>
        <span className="flex flex-wrap gap-1">
          {people.map(({ id, name, isMe }) => (
            <Initials key={id} name={name} isMe={isMe} />
          ))}
        </span>
      </td>
    </>
  );
}

function leftWords(left: number, all: number): string {
  const sentences = all === 1 ? "sentence" : "sentences";
  if (all === 0) return "no sentences";
  return left === 0
    ? `all ${all.toLocaleString("en")} ${sentences} settled`
    : `${left.toLocaleString("en")} of ${all.toLocaleString("en")} ${sentences} left`;
}
