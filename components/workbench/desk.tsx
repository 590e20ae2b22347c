"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { ClaimRow, SourceView, WorkbenchView } from "@/lib/claims/view";
import type { Undoable } from "./undoable";

/** What every part of the workbench needs of it. Changes only when the article does. */
export type Desk = Pick<
  WorkbenchView,
  "viewer" | "speakers" | "scales" | "checkers"
> & {
  readonly articleId: string;
  readonly actions: ClaimActions;
  /** Sources of the library that can be used again. */
  readonly sources: readonly SourceView[];
  /** The claims by id, for those that speak of one another. */
  readonly rows: ReadonlyMap<string, ClaimRow>;
  readonly select: (claimId: string) => void;
  /** Says to somebody who listens what was done. */
  readonly announce: (sentence: string) => void;
  /** Says what was done, and offers for ten seconds to take it back. */
  readonly offerUndo: (done: Undoable) => void;
  /** Begins to choose other words for a claim, word by word. */
  readonly beginWords: (claim: ClaimRow) => void;
  /** Begins to cut a claim in two. */
  readonly beginCut: (claim: ClaimRow) => void;
  /**
   * Fetches a claim and the article again. After a change of one's own, what else was typed on the version before it
   * stands on the new one.
   */
  readonly refresh: (
    claimId: string,
    moved: { readonly from: number; readonly to: number } | null,
  ) => Promise<void>;
  readonly refreshArticle: () => void;
};

const DeskContext = createContext<Desk | null>(null);

type DeskProviderProps = {
  readonly desk: Desk;
  readonly children: ReactNode;
};

export function DeskProvider({ desk, children }: DeskProviderProps) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The workbench this component is part of. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("This is drawn only within a workbench.");
  return desk;
}
