import type { ReactNode } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { SourceView, WorkbenchView } from "@/lib/claims/view";

export type WorkbenchProps = {
  readonly view: WorkbenchView;
  readonly sources: readonly SourceView[];
  readonly actions: ClaimActions;
  readonly initialClaimId: string | null;
  /** Shown in place of outline and marks while the text is not split yet. */
  readonly splitting: ReactNode | null;
};
