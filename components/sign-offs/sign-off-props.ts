import type { Gate } from "@/lib/sign-offs/gate";
import type { GateView } from "@/lib/sign-offs/view";
import type { SignOffWork } from "./use-sign-off";

/** What the sign-off's button and windows need to know. */
export type SignOffControlProps = {
  readonly gate: Gate;
  readonly state: GateView;
  readonly work: SignOffWork;
  readonly viewerId: string;
  readonly canDecide: boolean;
};
