import type { WorkbenchView } from "@/lib/claims/view";
import type { ClaimStatus } from "@/lib/claims/statuses";
import type { GateCounts, GateKey } from "@/lib/sign-offs/gate";

/** Where the article stands, as the screen shows it now. */
export type Progress = {
  readonly sentences: number;
  readonly decided: number;
  readonly inProgress: number;
  /** What stands between the article and its sign-off. */
  readonly gate: GateCounts;
};

/** What is counted on the gate bar and jumped to from there. */
export type ProgressStop = Exclude<GateKey, "unsplit">;

/** Claims that are in the way, by what the gate calls them. */
export const stopStatuses: Readonly<
  Record<
    Exclude<ProgressStop, "untouched" | "comments">,
    readonly ClaimStatus[]
  >
> = {
  suggested: ["suggested"],
  open: ["open"],
  under_way: ["checking", "waiting", "proposed"],
  disputed: ["disputed"],
  stale: ["stale"],
};

type Counted = Pick<WorkbenchView, "sentences" | "claims" | "openComments"> & {
  readonly revision: Pick<WorkbenchView["revision"], "isSplit">;
};

/** Counts the sentences by what became of them, and what holds the sign-off up. */
export function progressOf(view: Counted): Progress {
  const { sentences, claims, openComments, revision } = view;
  const inForm = (...forms: readonly string[]) =>
    sentences.filter(({ coverage }) => forms.includes(coverage)).length;
  const inStatus = (stop: keyof typeof stopStatuses) =>
    claims.filter(({ status }) => stopStatuses[stop].includes(status)).length;
  const blocking = Object.values(openComments).map((one) => one.blocking);
  return {
    sentences: sentences.length,
    decided: inForm("decided", "waived", "not_a_claim"),
    inProgress: inForm("in_progress", "stale"),
    gate: {
      unsplit: revision.isSplit ? 0 : 1,
      untouched: inForm("untouched"),
      suggested: inStatus("suggested"),
      open: inStatus("open"),
      under_way: inStatus("under_way"),
      disputed: inStatus("disputed"),
      stale: inStatus("stale"),
      comments: blocking.reduce((sum, count) => sum + count, 0),
    },
  };
}

/** The next item after a place in the text, from the top again when there is none further down. */
export function nextAfter<Item extends { readonly start: number }>(
  items: readonly Item[],
  place: number,
): Item | undefined {
  return items.find((item) => item.start > place) ?? items[0];
}
