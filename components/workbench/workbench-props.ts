import type { ReactNode } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { Shortcuts } from "@/lib/people/rules/shortcuts";
import type { SignOffActions } from "@/components/sign-offs/sign-off-actions";
import type { GateView } from "@/lib/sign-offs/view";
import type { SourceView, WorkbenchView } from "@/lib/claims/view";

export type WorkbenchProps = {
  readonly view: WorkbenchView;
  readonly sources: readonly SourceView[];
  readonly actions: ClaimActions;
  /** What the sign-off depends on besides the claims and sentences. */
  readonly gate: GateView;
  readonly signOffActions: SignOffActions;
  /** The person's own keys. */
  readonly shortcuts: Shortcuts;
  /** How many things wait for the person, in any article. */
  readonly waiting: number;
  readonly initialClaimId: string | null;
  /** Number of the sentence to begin at, when no claim is. */
  readonly initialSentence: number | null;
  /** Shown in place of outline and marks while the text is not split yet. */
  readonly splitting: ReactNode | null;
};
