import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { LibraryRow } from "@/lib/sources/view";
import {
  confidentialityNames,
  counted,
  sourceKindWords,
  wordsOfUse,
} from "../source-words";
import { AddressState } from "./address-state";
import { dayWords } from "./day-words";
import { SourceTitle } from "./source-title";

type LibraryListProps = { readonly rows: readonly LibraryRow[] };

const CELL = "max-middle:block max-middle:border-0 max-middle:p-0";

/** The newsroom's sources, newest first. On a narrow screen each row becomes a block, its facts one after another. */
export function LibraryList({ rows }: LibraryListProps) {
  return (
    <table className="table-lines table-fixed max-middle:block">
      <caption className="sr-only">Sources, newest first</caption>
      <thead className="max-middle:hidden">
        <tr>
          <th scope="col">Source</th>
          <th scope="col" className="w-28">
            Kind
          </th>
          <th scope="col" className="w-28">
            Confidentiality
          </th>
          <th scope="col" className="w-56">
            Address
          </th>
          <th scope="col" className="w-52">
            Use
          </th>
        </tr>
      </thead>
      <tbody className="max-middle:block">
        {rows.map((row) => (
          <LibraryListRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function LibraryListRow({ row }: { readonly row: LibraryRow }) {
  const { withdrawn } = row;
  return (
    <tr className="max-middle:flex max-middle:flex-wrap max-middle:items-baseline max-middle:gap-x-4 max-middle:gap-y-1 max-middle:border-t max-middle:border-rule max-middle:py-3">
      <th
        scope="row"
        className={`${CELL} text-left font-normal max-middle:basis-full`}
      >
        <Link
          href={`/sources/${row.id}`}
          className="text-lead font-medium [overflow-wrap:anywhere] no-underline hover:underline"
        >
          <SourceTitle {...row} />
        </Link>
        <Meta row={row} />
        {withdrawn === null ? null : (
          <p className="meta [overflow-wrap:anywhere]">
            <strong>Withdrawn</strong> <Time iso={withdrawn.at} form="date" />:{" "}
            {withdrawn.reason}
          </p>
        )}
      </th>
      <td className={CELL}>{sourceKindWords[row.kind]}</td>
      <td className={CELL}>
        {row.confidentiality === "secret" ? (
          <strong>Secret</strong>
        ) : (
          confidentialityNames[row.confidentiality]
        )}
      </td>
      <td className={CELL}>
        <AddressState url={row.url} address={row.address} />
      </td>
      <td
        className={`${CELL} max-middle:flex max-middle:items-baseline max-middle:gap-x-4`}
      >
        <p>{wordsOfUse(row.use)}</p>
        <p className="meta">
          {row.snapshotCount === 0
            ? "no snapshot"
            : counted(row.snapshotCount, "snapshot")}
        </p>
      </td>
    </tr>
  );
}

function Meta({ row }: { readonly row: LibraryRow }) {
  const { author, publisher, publishedOn } = row;
  const day = publishedOn === null ? "" : dayWords(publishedOn);
  const said = [author, publisher, day].filter((words) => words !== "");
  if (said.length === 0) return null;
  return (
    <p className="meta [overflow-wrap:anywhere]">
      {said.map((words, at) => (
        <span key={at}>
          {at === 0 ? "" : " · "}
          <bdi>{words}</bdi>
        </span>
      ))}
    </p>
  );
}
