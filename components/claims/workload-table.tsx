import Link from "next/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Workload, Workloads } from "@/lib/claims/queries/workload";

type WorkloadTableProps = { readonly workloads: Workloads };

/** A row a person: each number leads to the claims it counts. */
export function WorkloadTable({ workloads }: WorkloadTableProps) {
  const { people, open } = workloads;
  return (
    <>
      <p className="pb-4 text-ink-2">
        {open === 0 ? (
          "No open claim waits for somebody to take it."
        ) : (
          <>
            <Link href="/claims?status=open&holder=nobody">
              {open === 1 ? "1 open claim" : `${open} open claims`}
            </Link>{" "}
            {open === 1 ? "waits" : "wait"} for somebody to take{" "}
            {open === 1 ? "it" : "them"}.
          </>
        )}
      </p>
      <Table
        caption="What everybody has in hand"
        head={["Name", "Checking", "Waiting", "Stale", "Overdue", "Next due"]}
      >
        {people.map((load) => (
          <PersonRow key={load.person.id} load={load} />
        ))}
      </Table>
    </>
  );
}

function PersonRow({ load }: { readonly load: Workload }) {
  const { person, nextDueAt } = load;
  const holder = `holder=${person.id}`;
  return (
    <tr>
      <th scope="row">
        <Link href={`/claims?${holder}`} className="font-medium">
          {person.name}
        </Link>
      </th>
      <Count
        of={load.checking}
        what="checking"
        query={`${holder}&status=checking`}
      />
      <Count
        of={load.waiting}
        what="waiting"
        query={`${holder}&status=waiting`}
      />
      <Count of={load.stale} what="stale" query={`${holder}&status=stale`} />
      <Count of={load.overdue} what="overdue" query={`${holder}&due=overdue`} />
      <td className="text-ink-2">
        {nextDueAt === null ? "No date" : <Time iso={nextDueAt} />}
      </td>
    </tr>
  );
}

type CountProps = {
  readonly of: number;
  readonly what: string;
  readonly query: string;
};

function Count({ of, what, query }: CountProps) {
  return (
    <td>
      {of === 0 ? (
        <span className="text-ink-3">None</span>
      ) : (
        <Link href={`/claims?${query}`}>
          {of} {what}
        </Link>
      )}
    </td>
  );
}
