"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { ClaimRow, WorkbenchView } from "@/lib/claims/view";

/** What every part of the workbench needs of it. Changes only when the article does. */
export type Desk = Pick<
  WorkbenchView,
  "viewer" | "speakers" | "scales" | "checkers"
> & {
  readonly articleId: string;
  readonly actions: ClaimActions;
  /** The claims by id, for those that speak of one another. */
  readonly rows: ReadonlyMap<string, ClaimRow>;
  readonly select: (claimId: string) => void;
  /** Says to somebody who listens what was done. */
  readonly announce: (sentence: string) => void;
  /** Fetches a claim and the article again; what was typed for `sentVersion` then stands on the new version. */
  readonly refresh: (
    claimId: string,
    sentVersion: number | null,
  ) => Promise<void>;
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
