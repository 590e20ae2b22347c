import type { ReportRecords, SignOffRecord } from "./records";
import type { Secrecy } from "./secrecy";
import type { ReportedSignOff } from "./verdict-report";
import { counted, listed, momentWords } from "./words";

type SignOffContext = {
  readonly records: ReportRecords;
  readonly nameOf: (id: string | null) => string | null;
  readonly secrecy: Secrecy;
};

/** Whether an editor answers for the article as it stands: who, when, and whether the gate was passed over. */
export function signOffOf(context: SignOffContext): ReportedSignOff {
  const { records, nameOf } = context;
  const newestFirst = [...records.signOffs].sort((a, b) => {
    return a.id < b.id ? 1 : -1;
  });
  const standing = newestFirst.find(({ voidedAt }) => voidedAt === null);
  if (standing) return standingOf(standing, context);
  const signed = newestFirst.find(({ signedAt }) => signedAt !== null);
  if (!signed?.voidedAt || !signed.signedAt) return { is: "none" };
  return {
    is: "void",
    signedBy: nameOf(signed.askedById) ?? "",
    signedAt: signed.signedAt.toISOString(),
    voidedAt: signed.voidedAt.toISOString(),
    reason: signed.voidedReason ?? "",
  };
}

function standingOf(
  record: SignOffRecord,
  { nameOf, secrecy }: SignOffContext,
): ReportedSignOff {
  const { signedAt, gate, textSha256 } = record;
  const askedBy = nameOf(record.askedById) ?? "";
  const reason = secrecy.withhold(record.overrideReason ?? "");
  const conditions = gate.conditions.filter(({ isDemanded }) => isDemanded);
  if (signedAt === null) return { is: "asked", askedBy, reason, conditions };
  const override =
    record.overrideReason === null
      ? null
      : { reason, confirmedBy: nameOf(record.confirmedById) ?? "" };
  return {
    is: "signed",
    signedBy: askedBy,
    signedAt: signedAt.toISOString(),
    ...{ textSha256, override, conditions, facts: gate.facts },
  };
}

/** The sign-off in a sentence that can stand alone. */
export function signOffWords(signOff: ReportedSignOff): string {
  switch (signOff.is) {
    case "none":
      return "No editor has signed this article off.";
    case "asked":
      return `Not signed off: ${signOff.askedBy} asks a second editor to pass over the gate.`;
    case "void":
      return `Not signed off: the sign-off by ${signOff.signedBy} of ${momentWords(signOff.signedAt)} is void. ${signOff.reason}`.trim();
    case "signed":
      return signedWords(signOff);
  }
}

type Signed = Extract<ReportedSignOff, { is: "signed" }>;

function signedWords({ signedBy, signedAt, override }: Signed): string {
  const when = momentWords(signedAt);
  return override === null
    ? `Signed off by ${signedBy}, ${when}.`
    : `Signed off by ${signedBy} and ${override.confirmedBy}, ${when}, although the gate was closed.`;
}

/** What a sign-off certifies, in counts; empty without one. */
export function certifiedWords(signOff: ReportedSignOff): string {
  if (signOff.is !== "signed") return "";
  const { facts } = signOff;
  const whole = [
    counted(facts.sentences, "sentence"),
    counted(facts.claims, "claim"),
  ];
  const parts = [
    `${counted(facts.approved, "claim")} approved`,
    `${counted(facts.waivedClaims, "claim")} waived`,
    `${counted(facts.waivedSentences, "sentence")} waived`,
    `${counted(facts.notAClaim, "sentence")} said to make no claim`,
  ];
  return `Signed for ${listed(whole)}: ${listed(parts)}.`;
}

/** What was passed over and why: "Signed off by … although 3 untouched, 1 stale: “…”". Empty without an override. */
export function overrideWords(signOff: ReportedSignOff): string {
  if (signOff.is !== "signed" || signOff.override === null) return "";
  const { signedBy, override, conditions } = signOff;
  const left = conditions
    .filter(({ count }) => count > 0)
    .map(({ words }) => words)
    .join(", ");
  const over = left === "" ? "" : ` with ${left}`;
  return `The gate was passed over${over}. ${signedBy} gave the reason, ${override.confirmedBy} confirmed it: “${override.reason}”`;
}
