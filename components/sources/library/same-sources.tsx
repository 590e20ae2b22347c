import Link from "next/link";
import type { SameSource } from "@/lib/sources/view";
import { sourceKindWords } from "../source-words";
import { SourceTitle } from "./source-title";

type SameSourcesProps = { readonly same: readonly SameSource[] };

/** Sources that may be the same one: what they have in common, and what can be done about it. */
export function SameSources({ same }: SameSourcesProps) {
  if (same.length === 0) return null;
  return (
    <section className="source-part" aria-label="Possible duplicates">
      <h2>May be the same as</h2>
      <p className="meta">
        Use one of them from now on, and withdraw the other. Evidence stays with
        the source it was made of.
      </p>
      <ul>
        {same.map((one) => (
          <li key={one.id} className="source-line source-line-same">
            <Link href={`/sources/${one.id}`} className="font-medium">
              <SourceTitle {...one} />
            </Link>
            <span className="meta">
              {sourceKindWords[one.kind]}
              {one.publisher === "" ? "" : `, ${one.publisher}`}
              {one.withdrawn === null ? "" : ", withdrawn"}
            </span>
            <span>{one.common.join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
