/** An event as it is told. */
export type TellableEvent = {
  readonly actorName: string;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Finds the name for a person's id. */
type NameOf = (personId: string) => { readonly name: string };

/** What happened, as one sentence: "Jonas Prewitt proposed Wrong." */
export function describeEvent(event: TellableEvent, nameOf: NameOf): string {
  const tell = TOLD[event.action] ?? tellUnknown;
  const said = textOf(event.after, "note");
  const words = said === null ? "." : `: “${said}”`;
  return `${event.actorName} ${tell(event, nameOf)}${words}`;
}

type Tell = (event: TellableEvent, nameOf: NameOf) => string;

const TOLD: Readonly<Record<string, Tell>> = {
  "claim.accept": ({ after }) =>
    textOf(after, "status") === "checking"
      ? "accepted this suggestion and took it"
      : "accepted this suggestion",
  "claim.dismiss": () => "dismissed this suggestion",
  "claim.take": () => "took this claim",
  "claim.assign": ({ after }, nameOf) => {
    const assigneeId = textOf(after, "assigneeId");
    return `assigned this claim to ${assigneeId ? nameOf(assigneeId).name : "nobody"}`;
  },
  "claim.ask": ({ after }) =>
    `asked ${textOf(after, "askedOfName") ?? "a question"}`,
  "claim.answer": () => "noted the answer",
  "claim.due": ({ after }) =>
    textOf(after, "dueAt") === null
      ? "took the due date away"
      : `wants a verdict by ${dayOf(textOf(after, "dueAt"))}`,
  "claim.request_changes": () => "requested changes",
  "claim.waive": () => "waived this claim",
  "claim.unwaive": () => "took the waiver back",
  "claim.reopen": () => "reopened this claim",
  "claim.create": () => "made this claim by hand",
  "claim.edit": tellEdit,
  "claim.reshape": () => "changed the words of this claim",
  "claim.split": () => "cut this claim in two",
  "claim.merge": () => "joined two claims",
  "change.undo": () => "took back what they had just done",
  "verdict.propose": ({ after }) => `proposed ${ratingOf(after)}`,
  "verdict.differ": ({ after }) => `differed and proposed ${ratingOf(after)}`,
  "verdict.settle": ({ after }) =>
    textOf(after, "label") === null
      ? "settled it"
      : `settled it as ${ratingOf(after)}`,
  "verdict.reconfirm": ({ after }) => `confirmed ${ratingOf(after)} again`,
  "verdict.approve": ({ after }) =>
    `approved verdict ${numberOf(after, "number") ?? ""}`.trimEnd(),
  "second_check.agree": ({ after }) =>
    `checked it a second time and found the same${foundOf(after)}`,
  "second_check.differ": ({ after }) =>
    `checked it a second time and found something else${foundOf(after)}`,
  "evidence.add": ({ after }) => `added evidence${relationOf(after)}`,
  "evidence.edit": ({ after }) => `changed evidence${relationOf(after)}`,
  "evidence.remove": ({ before }) => `removed evidence${relationOf(before)}`,
  "speaker.merge": ({ before, after }) => {
    const absorbed = textOf(member(before, "absorbed"), "name");
    return `found ${absorbed ?? "a speaker"} to be ${textOf(after, "name") ?? "another"}`;
  },
  "sentence.mark": ({ after }) =>
    textOf(after, "mark") === "not_a_claim"
      ? `marked sentence ${numberOf(after, "number") ?? ""} as not a claim`
      : `took the mark off sentence ${numberOf(after, "number") ?? ""}`,
  "article.create": () => "brought the article in",
  "article.split": () => "split the text into claims",
  "article.edit": () => "changed what is known of the article",
  "policy.change": () => "changed the newsroom’s policy",
  "sign_off.sign": () => "signed the article off",
  "sign_off.ask_override": () =>
    "asked for a sign-off although the gate is closed",
  "sign_off.confirm_override": () =>
    "confirmed the sign-off although the gate is closed",
  "sign_off.withdraw": () => "took the sign-off back",
  "report.export": ({ after }) =>
    `exported the report${withFormat(textOf(after, "format"))}`,
};

function tellUnknown({ action }: TellableEvent): string {
  return `did this: ${action.replace(".", " ").replaceAll("_", " ")}`;
}

const EDITED: Readonly<Record<string, string>> = {
  kind: "the kind",
  statementText: "the wording that stands alone",
  wording: "how the words compare",
};

function tellEdit({ after }: TellableEvent): string {
  const parts = Object.keys(isObject(after) ? after : {}).flatMap(
    (name) => EDITED[name] ?? [],
  );
  const isMoved = isObject(after) && "speakerId" in after;
  const speaker = textOf(after, "speakerName") ?? "the author";
  const all = isMoved ? [...parts, `who said it to ${speaker}`] : parts;
  return `changed ${all.join(" and ") || "this claim"}`;
}

/** The day of an ISO moment, in UTC, with the hour. */
function dayOf(iso: string | null): string {
  return `${(iso ?? "").slice(0, 16).replace("T", " ")} UTC`;
}

function ratingOf(value: unknown): string {
  return textOf(value, "label") ?? "a verdict";
}

function foundOf(value: unknown): string {
  const label = textOf(value, "label");
  return label === null ? "" : `, ${label}`;
}

const RELATIONS: Readonly<Record<string, string>> = {
  supports: " that supports it",
  contradicts: " that contradicts it",
  context: " that gives context",
};

function relationOf(value: unknown): string {
  return RELATIONS[textOf(value, "relation") ?? ""] ?? "";
}

function withFormat(format: string | null): string {
  return format === null ? "" : ` as ${format.toUpperCase()}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function textOf(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}

function numberOf(value: unknown, name: string): number | null {
  const found = member(value, name);
  return typeof found === "number" ? found : null;
}
