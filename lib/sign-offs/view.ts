import type { PersonRef } from "@/lib/claims/view";
import type { Policy } from "@/lib/policies/rules";

/*
 * What the gate bar and the articles list show, as plain data. Times are ISO text in UTC.
 */

/** A sign-off that stands, or an override that waits for its second editor. */
export type SignOffView = {
  readonly id: string;
  readonly version: number;
  readonly askedBy: PersonRef;
  readonly askedAt: string;
  /** Why the gate was passed although it was closed; null when it was open. */
  readonly overrideReason: string | null;
  readonly confirmedBy: PersonRef | null;
  /** Null while the override waits. */
  readonly signedAt: string | null;
};

/** The newest sign-off that no longer stands. */
export type VoidSignOff = {
  readonly by: PersonRef;
  readonly signedAt: string;
  readonly voidedAt: string;
  readonly reason: string;
};

/** What the gate bar needs beside the claims and sentences on the screen. */
export type GateView = {
  readonly policy: Policy;
  readonly signOff: SignOffView | null;
  /** Only when none stands. */
  readonly voided: VoidSignOff | null;
  /** Why the viewer cannot sign off whatever the gate says; null when they could. */
  readonly whyNot: string | null;
};
