import { CircleAlert } from "lucide-react";
import { Time } from "@/components/ui/time";
import type { LibraryRow } from "@/lib/sources/view";
import { addressStateWords } from "../source-words";

type AddressStateProps = Pick<LibraryRow, "url" | "address">;

/** What was found at a source's address, and when: "Address is dead since 3 Nov, last looked at 9 Nov". */
export function AddressState({ url, address }: AddressStateProps) {
  if (url === null) return <span className="meta">No address</span>;
  const { state, checkedAt, since, note } = address;
  const isGone = state === "dead" || state === "changed";
  return (
    <span className={state === "dead" ? "source-dead" : undefined}>
      {isGone ? (
        <CircleAlert size={13} aria-hidden="true" className="mr-1 inline" />
      ) : null}
      {addressStateWords[state]}
      {isGone && since !== null ? (
        <>
          {" "}
          since <Time iso={since} form="date" />
        </>
      ) : null}
      {checkedAt === null ? null : (
        <>
          , last looked at <Time iso={checkedAt} form="date" />
        </>
      )}
      {note === "" ? null : <span className="meta block">{note}</span>}
    </span>
  );
}
