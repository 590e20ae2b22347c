import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
} from "@/lib/fields";
import { limits } from "@/lib/limits";
import { askedOf, moveEvents, reasonAsked } from "./rules/moves";
import { claimKinds, claimStatuses, quoteWordings } from "./statuses";

/** What every change of a claim says: which one, and the version that was on the screen. */
const claimChange = {
  articleId: idField,
  claimId: idField,
  version: versionField,
};

/** Most pieces a claim by hand can be put together from. */
const MAX_SPANS = 20;

/** One move of one claim. */
export const moveClaimInput = z
  .strictObject({
    ...claimChange,
    event: z.enum(moveEvents, { error: "Choose what to do with this claim." }),
    /** The reason or comment. */
    note: textField(limits.noteLength).default(""),
    /** With "accept": take it at once. */
    take: z.boolean().default(false),
    /** With "assign": to whom. */
    assigneeId: idField.optional(),
  })
  .superRefine(({ event, note, assigneeId }, context) => {
    const asked = reasonAsked[event];
    if (asked && note === "") {
      context.addIssue({ code: "custom", path: ["note"], message: asked });
    }
    if (event === "assign" && !assigneeId) {
      const message = "Choose who takes this claim.";
      context.addIssue({ code: "custom", path: ["assigneeId"], message });
    }
  });
export type MoveClaim = z.output<typeof moveClaimInput>;

/** A moment somebody chose, or null for none. */
const moment = z.iso
  .datetime({ error: "Choose a day and a time." })
  .transform((text) => new Date(text))
  .nullable();

/** A question that the claim waits for. */
export const askQuestionInput = z.strictObject({
  ...claimChange,
  text: requiredTextField(limits.noteLength, "Write the question."),
  askedOf: z.enum(askedOf, { error: "Choose who is asked." }),
  /** Who exactly. */
  askedOfName: textField(limits.nameLength).default(""),
  /** When the answer is wanted. */
  dueAt: moment.default(null),
});
export type AskQuestion = z.output<typeof askQuestionInput>;

/** What came back. */
export const answerQuestionInput = z.strictObject({
  ...claimChange,
  questionId: idField,
  answer: requiredTextField(
    limits.noteLength,
    "Write what came back, and from whom; or that nothing did.",
  ),
});
export type AnswerQuestion = z.output<typeof answerQuestionInput>;

/** Until when a claim should have its verdict. */
export const setDueDateInput = z.strictObject({
  ...claimChange,
  dueAt: moment,
});
export type SetDueDate = z.output<typeof setDueDateInput>;

/** Who said it: the article's author, a speaker of the newsroom, or one who is not in it yet. */
export const speakerChoice = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("author") }),
  z.strictObject({ is: z.literal("known"), speakerId: idField }),
  z.strictObject({
    is: z.literal("new"),
    name: requiredTextField(limits.nameLength, "Write the speaker's name."),
    /** The unnamed ("two officials") are speakers of this article alone. */
    kind: z.enum(["person", "body", "unnamed"]).default("person"),
    role: textField(limits.shortTextLength).default(""),
  }),
]);
export type SpeakerChoice = z.output<typeof speakerChoice>;

const kind = z.enum(claimKinds, {
  error: "Choose whether this is a statement or a quote.",
});
const statementText = textField(limits.claimTextLength).transform((text) =>
  text === "" ? null : text,
);

/** What is left out stays as it is. */
export const editClaimInput = z.strictObject({
  ...claimChange,
  kind: kind.optional(),
  /** Wording that can be read alone; empty for none. */
  statementText: statementText.optional(),
  wording: z
    .enum(quoteWordings, { error: "Choose how the words compare." })
    .nullable()
    .optional(),
  speaker: speakerChoice.optional(),
});
export type EditClaim = z.output<typeof editClaimInput>;

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, {
    error: "Select some words first.",
  });

const spans = z
  .array(span)
  .min(1, { error: "Select some words first." })
  .max(MAX_SPANS, { error: `Select at most ${MAX_SPANS} pieces.` });

/** A claim by hand, on words of the text that was on the screen. */
export const createClaimInput = z.strictObject({
  articleId: idField,
  revisionId: idField,
  kind,
  spans,
  statementText: statementText.default(null),
  /** Left out: the speaker of the quote it stands in, else the author. */
  speaker: speakerChoice.optional(),
});
export type CreateClaim = z.output<typeof createClaimInput>;

/** Other words of the same text for a claim: all of its spans, as they shall be. */
export const reshapeClaimInput = z.strictObject({ ...claimChange, spans });
export type ReshapeClaim = z.output<typeof reshapeClaimInput>;

/** Where a claim is cut in two: offset, in the revision's text, of the second part's first word. */
export const splitClaimInput = z.strictObject({
  ...claimChange,
  at: z.int().min(1, { error: "Choose the word to cut before." }),
});
export type SplitClaim = z.output<typeof splitClaimInput>;

/** `claimId` stays, `absorbedId` is joined to it. */
export const mergeClaimsInput = z.strictObject({
  ...claimChange,
  absorbedId: idField,
  absorbedVersion: versionField,
});
export type MergeClaims = z.output<typeof mergeClaimsInput>;

/** What was done last to a claim, at the version it came to by that. */
export const undoChangeInput = z.strictObject(claimChange);
export type UndoChange = z.output<typeof undoChangeInput>;

/** The same of a sentence. */
export const undoMarkInput = z.strictObject({
  articleId: idField,
  sentenceId: idField,
  version: versionField,
});
export type UndoMark = z.output<typeof undoMarkInput>;

/** Whether a sentence asks its reader to believe anything. */
export const markSentenceInput = z.strictObject({
  articleId: idField,
  sentenceId: idField,
  version: versionField,
  isNotAClaim: z.boolean(),
});
export type MarkSentence = z.output<typeof markSentenceInput>;

/** A sentence that need not be checked, and why; a null reason takes that back. */
export const waiveSentenceInput = z.strictObject({
  articleId: idField,
  sentenceId: idField,
  version: versionField,
  reason: requiredTextField(
    limits.noteLength,
    "Say why this need not be checked; the report prints it.",
  ).nullable(),
});
export type WaiveSentence = z.output<typeof waiveSentenceInput>;

/** Which claim the inspector shows. */
export const claimDetailInput = z.strictObject({
  articleId: idField,
  claimId: idField,
});

/** The queue over all articles. Everything left out filters nothing. */
export const queueInput = z.strictObject({
  /** Only what waits for the person who asks. */
  needsMe: z.boolean().default(false),
  /** Empty: everything but suggestions and what is withdrawn. */
  status: z.array(z.enum(claimStatuses)).max(claimStatuses.length).default([]),
  speakerId: idField.optional(),
  kind: kind.optional(),
  /** Who has it: a person, or nobody. */
  holder: z.union([z.literal("nobody"), idField]).optional(),
  /** Not done, and due before now, within a day, within a week. */
  due: z.enum(["overdue", "day", "week"]).optional(),
  order: z.enum(["risk", "due", "article"]).default("risk"),
  search: textField(limits.searchLength).default(""),
});
export type QueueFilters = z.output<typeof queueInput>;

/** Claims of any articles, as they were on the screen, and who is to have them. */
export const assignClaimsInput = z.strictObject({
  claims: z
    .array(z.strictObject(claimChange))
    .min(1, { error: "Choose some claims first." })
    .max(limits.pageSize, { error: "Choose claims of one page at a time." }),
  assigneeId: z.uuid({ error: "Choose who takes these claims." }).toLowerCase(),
  dueAt: moment.default(null),
});
export type AssignClaims = z.output<typeof assignClaimsInput>;
