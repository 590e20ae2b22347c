import {
  isObject,
  member,
  numberOf,
  textOf,
  type TellableEvent,
} from "./event-fields";
import {
  tellComparison,
  tellEdit,
  tellEvidenceEdit,
  relationWords,
} from "./tell-edit";

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
  "claim.assign": ({ before, after }, nameOf) => {
    const name = (id: string | null) => (id ? nameOf(id).name : null);
    const from = name(textOf(before, "assigneeId"));
    const to = name(textOf(after, "assigneeId")) ?? "nobody";
    return `assigned this claim to ${to}${from && from !== to ? `, who takes it over from ${from}` : ""}`;
  },
  "claim.ask": ({ after }) =>
    `asked ${textOf(after, "askedOfName") ?? "a question"}`,
  "claim.answer": () => "noted the answer",
  "claim.due": ({ before, after }) => {
    const from = textOf(before, "dueAt");
    const to = textOf(after, "dueAt");
    if (to === null) return "took the due date away";
    const instead = from === null ? "" : `, no longer by ${dayOf(from)}`;
    return `wants a verdict by ${dayOf(to)}${instead}`;
  },
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
  "verdict.propose": ({ before, after }) =>
    `proposed ${ratingOf(after)}${insteadOf(before, after)}`,
  "verdict.differ": ({ before, after }) =>
    `differed and proposed ${ratingOf(after)}${insteadOf(before, after)}`,
  "verdict.settle": ({ before, after }) =>
    textOf(after, "label") === null
      ? "settled it"
      : `settled it as ${ratingOf(after)}${insteadOf(before, after)}`,
  "verdict.reconfirm": ({ after }) => `confirmed ${ratingOf(after)} again`,
  "verdict.approve": ({ after }) =>
    `approved verdict ${numberOf(after, "number") ?? ""}`.trimEnd(),
  "second_check.agree": ({ after }) =>
    `checked it a second time and found the same${foundOf(after)}`,
  "second_check.differ": ({ after }) =>
    `checked it a second time and found something else${foundOf(after)}`,
  "evidence.add": ({ after }) => `added evidence${relationWords(after)}`,
  "evidence.edit": tellEvidenceEdit,
  "evidence.compare": tellComparison,
  "source.paste": ({ after }) =>
    `brought in a record: ${textOf(after, "title") ?? "a secret source"}`,
  "evidence.remove": ({ before }) => `removed evidence${relationWords(before)}`,
  "comment.add": tellComment,
  "comment.resolve": ({ after }, nameOf) =>
    `resolved a ${commentWords(after)}${ofAuthor(after, nameOf)}${onSentence(after)}`,
  "comment.reopen": ({ after }, nameOf) =>
    `reopened a ${commentWords(after)}${ofAuthor(after, nameOf)}${onSentence(after)}`,
  "speaker.merge": ({ before, after }) => {
    const absorbed = textOf(member(before, "absorbed"), "name");
    return `found ${absorbed ?? "a speaker"} to be ${textOf(after, "name") ?? "another"}`;
  },
  "source_link.look": () => "looked for sources of the same origin",
  "source_link.confirm": ({ after }) =>
    `found two sources to have one origin${staleBy(after)}`,
  "source_link.add": ({ after }) =>
    `linked two sources of one origin${staleBy(after)}`,
  "source_link.dismiss": () =>
    "found two sources to have nothing to do with each other",
  "source_link.remove": () => "took the link between two sources away",
  // No title and no reason: whoever reads this may not know of the source.
  "source.add": () => "put a source into the library",
  "source.edit": () => "changed what is said of a source",
  "source.withdraw": () => "withdrew a source",
  "source.restore": () => "brought a withdrawn source back",
  "sentence.mark": ({ after }) => {
    const mark = textOf(after, "mark");
    const sentence = `sentence ${numberOf(after, "number") ?? ""}`;
    if (mark === "waived") return `waived ${sentence}`;
    return mark === "not_a_claim"
      ? `marked ${sentence} as not a claim`
      : `took the mark off ${sentence}`;
  },
  "article.create": () => "brought the article in",
  "article.split": () => "split the text into claims",
  "article.edit": tellArticleEdit,
  "intake.start": ({ after }) => `began to bring in ${broughtIn(after)}`,
  "intake.retry": () => "had something read again that could not be read",
  "intake.done": ({ after }) => `read ${broughtIn(after)}`,
  "intake.failed": ({ after }) => `could not read ${broughtIn(after)}`,
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

/** What an intake is for. */
function broughtIn(value: unknown): string {
  const purpose = textOf(value, "purpose");
  if (purpose === "article") return "an article";
  return purpose === "address_check" ? "the address of a source" : "a source";
}

/** What the verdict before it said, where that is known and was something else. */
function insteadOf(before: unknown, after: unknown): string {
  const label = textOf(before, "label");
  return label === null || label === textOf(after, "label")
    ? ""
    : ` instead of ${label}`;
}

function tellComment({ after }: TellableEvent, nameOf: NameOf): string {
  const isReply = textOf(after, "parentId") !== null;
  const what = isReply
    ? "replied to a comment"
    : `made a ${commentWords(after)}`;
  const ids = member(after, "mentionedIds");
  const mentioned = Array.isArray(ids)
    ? ids.flatMap((id) => (typeof id === "string" ? nameOf(id).name : []))
    : [];
  const called =
    mentioned.length === 0 ? "" : `, mentioning ${mentioned.join(" and ")}`;
  return `${what}${onSentence(after)}${called}`;
}

function commentWords(value: unknown): string {
  return member(value, "isBlocking") === true ? "blocking comment" : "comment";
}

function ofAuthor(value: unknown, nameOf: NameOf): string {
  const authorId = textOf(value, "authorId");
  return authorId === null ? "" : ` of ${nameOf(authorId).name}`;
}

function onSentence(value: unknown): string {
  const number = numberOf(value, "number");
  return number === null ? "" : ` on sentence ${number}`;
}

const ARTICLE_FIELDS: Readonly<Record<string, string>> = {
  title: "the title",
  byline: "the byline",
  publication: "the publication",
  url: "the address",
  publishedOn: "the day",
  authorId: "who wrote it",
};

function tellArticleEdit({ before, after }: TellableEvent): string {
  const names = Object.keys(isObject(after) ? after : {});
  const parts = names.flatMap((name) => {
    const isSame =
      JSON.stringify(member(before, name)) ===
      JSON.stringify(member(after, name));
    return isSame ? [] : (ARTICLE_FIELDS[name] ?? []);
  });
  if (parts.length === 0) return "changed what is known of the article";
  const from = textOf(before, "title");
  const to = textOf(after, "title");
  const renamed =
    from && to && from !== to ? `, from “${from}” to “${to}”` : "";
  return `changed ${parts.join(" and ")}${renamed}`;
}

/** The day of an ISO moment, in UTC, with the hour. */
function dayOf(iso: string | null): string {
  return `${(iso ?? "").slice(0, 16).replace("T", " ")} UTC`;
}

/** How many verdicts lost too many origins by a link. */
function staleBy(value: unknown): string {
  const ids = member(value, "staleIds");
  const count = Array.isArray(ids) ? ids.length : 0;
  if (count === 0) return "";
  return count === 1
    ? ", so 1 verdict is stale"
    : `, so ${count} verdicts are stale`;
}

function ratingOf(value: unknown): string {
  return textOf(value, "label") ?? "a verdict";
}

function foundOf(value: unknown): string {
  const label = textOf(value, "label");
  return label === null ? "" : `, ${label}`;
}

function withFormat(format: string | null): string {
  return format === null ? "" : ` as ${format.toUpperCase()}`;
}
