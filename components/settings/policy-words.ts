import type { SecondCheckDemand } from "@/lib/policies/rules";

/** Conditions of the gate, in the order of the form. */
export const gateSwitches = [
  {
    name: "needsAllTouched",
    label: "No sentence is untouched",
    hint: "Each is decided, waived, or said to make no claim.",
  },
  {
    name: "needsAllDecided",
    label: "Every claim is approved or waived",
    hint: "Suggestions nobody decided on count too.",
  },
  {
    name: "needsNoneStale",
    label: "No verdict is stale",
    hint: "Nothing it rests on changed since.",
  },
  {
    name: "needsNoneBlocking",
    label: "No blocking comment is open",
    hint: undefined,
  },
] as const;

export const secondCheckWords: Readonly<
  Record<SecondCheckDemand, { readonly label: string; readonly hint: string }>
> = {
  never: { label: "No verdict", hint: "A verdict goes on to its approval." },
  always: { label: "Every verdict", hint: "Wants two checkers a claim." },
  by_rating: {
    label: "Verdicts with certain ratings",
    hint: "At least two, so that being asked gives nothing away.",
  },
  share: {
    label: "A share, chosen by chance",
    hint: "By a lot of the claim's own: proposing again draws no other.",
  },
};
