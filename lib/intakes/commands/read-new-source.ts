import type { Stamp, Tx } from "@/lib/db/commit";
import type { Confidentiality } from "@/lib/sources/kinds";
import { isReserved } from "../rules";
import { isFetchLeft } from "./fetch-quota";
import { begin } from "./start-intake";

type NewSource = {
  readonly id: string;
  readonly url: string | null;
  readonly confidentiality: Confidentiality;
};

/**
 * Has the page of a source that was just made read in the background. Part of the command that makes it, whose event
 * tells of the source. One without an address that leads anywhere is left alone, and so is one beyond the newsroom's
 * minute: it can be read from its own page. A secret one is never visited unasked: a visit could tell whoever runs the
 * website that somebody is interested.
 */
export async function readNewSource(
  tx: Tx,
  stamp: Stamp,
  { id, url, confidentiality }: NewSource,
): Promise<void> {
  if (url === null || isReserved(url) || confidentiality === "secret") return;
  if (!(await isFetchLeft(tx, stamp))) return;
  const source = { id, url, confidentiality, isNew: true, articleId: null };
  await begin(tx, stamp, { purpose: "source", source, url });
}
