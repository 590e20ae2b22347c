"use server";

import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import {
  answerQuestion,
  askQuestion,
  createClaim,
  editClaim,
  markSentence,
  mergeClaims,
  moveClaim,
  reshapeClaim,
  setDueDate,
  splitClaim,
  undoChange,
  undoMark,
  waiveSentence,
} from "@/lib/claims/commands";
import {
  answerQuestionInput,
  askQuestionInput,
  createClaimInput,
  editClaimInput,
  markSentenceInput,
  mergeClaimsInput,
  moveClaimInput,
  reshapeClaimInput,
  setDueDateInput,
  splitClaimInput,
  undoChangeInput,
  undoMarkInput,
  waiveSentenceInput,
} from "@/lib/claims/schema";
import {
  addComment,
  reopenComment,
  resolveComment,
} from "@/lib/discussion/commands";
import { addCommentInput, settleCommentInput } from "@/lib/discussion/schema";
import { addRecordEvidence, pasteRecord } from "@/lib/quotes/commands";
import { addRecordEvidenceInput, pasteRecordInput } from "@/lib/quotes/schema";
import { action } from "@/lib/server/action";
import {
  addEvidence,
  editEvidence,
  removeEvidence,
} from "@/lib/sources/commands";
import {
  addEvidenceInput,
  editEvidenceInput,
  removeEvidenceInput,
} from "@/lib/sources/schema";
import { makeSecondCheck } from "@/lib/second-checks/commands";
import { makeSecondCheckInput } from "@/lib/second-checks/schema";
import {
  askOverride,
  confirmOverride,
  signOff,
  withdrawSignOff,
} from "@/lib/sign-offs/commands";
import {
  askOverrideInput,
  signOffChangeInput,
  signOffInput,
} from "@/lib/sign-offs/schema";
import { mergeSpeakers } from "@/lib/speakers/commands";
import { mergeSpeakersInput } from "@/lib/speakers/schema";
import {
  approveVerdict,
  proposeVerdict,
  reconfirmVerdict,
} from "@/lib/verdicts/commands";
import {
  approveVerdictInput,
  proposeVerdictInput,
  reconfirmVerdictInput,
} from "@/lib/verdicts/schema";

/** Moves a claim on: accept, take, ask, waive and the rest of the table. */
export const moveClaimAction = action({
  name: "claim.move",
  input: moveClaimInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => moveClaim(access, input, stamp),
});

/** Asks somebody and lets the claim wait. */
export const askQuestionAction = action({
  name: "claim.ask",
  input: askQuestionInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => askQuestion(access, input, stamp),
});

/** Writes down what came back. */
export const answerQuestionAction = action({
  name: "claim.answer",
  input: answerQuestionInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => answerQuestion(access, input, stamp),
});

/** Says until when a claim should have its verdict. */
export const setDueDateAction = action({
  name: "claim.due",
  input: setDueDateInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => setDueDate(access, input, stamp),
});

/** Changes a claim's kind, wording or speaker. */
export const editClaimAction = action({
  name: "claim.edit",
  input: editClaimInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => editClaim(access, input, stamp),
});

/** Makes a claim by hand of words of the article. */
export const createClaimAction = action({
  name: "claim.create",
  input: createClaimInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => createClaim(access, input, stamp),
});

/** Gives a claim other words of the same text. */
export const reshapeClaimAction = action({
  name: "claim.reshape",
  input: reshapeClaimInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => reshapeClaim(access, input, stamp),
});

/** Cuts a claim in two at a word. */
export const splitClaimAction = action({
  name: "claim.split",
  input: splitClaimInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => splitClaim(access, input, stamp),
});

/** Joins one claim to another. */
export const mergeClaimsAction = action({
  name: "claim.merge",
  input: mergeClaimsInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => mergeClaims(access, input, stamp),
});

/** Takes back what the person who asks did last to a claim. */
export const undoChangeAction = action({
  name: "change.undo",
  input: undoChangeInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => undoChange(access, input, stamp),
});

/** The same of a sentence. */
export const undoMarkAction = action({
  name: "change.undo-mark",
  input: undoMarkInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => undoMark(access, input, stamp),
});

/** Says of a sentence that it holds no claim, or takes that back. */
export const markSentenceAction = action({
  name: "sentence.mark",
  input: markSentenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => markSentence(access, input, stamp),
});

/** Proposes a verdict, differs with one, or settles two. */
export const proposeVerdictAction = action({
  name: "verdict.propose",
  input: proposeVerdictInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => proposeVerdict(access, input, stamp),
});

/** The second person's yes. */
export const approveVerdictAction = action({
  name: "verdict.approve",
  input: approveVerdictInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => approveVerdict(access, input, stamp),
});

/** Says that a stale verdict holds after all. */
export const reconfirmVerdictAction = action({
  name: "verdict.reconfirm",
  input: reconfirmVerdictInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => reconfirmVerdict(access, input, stamp),
});

/** Uses a source for a claim. */
export const addEvidenceAction = action({
  name: "evidence.add",
  input: addEvidenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => addEvidence(access, input, stamp),
});

/** Changes what a piece of evidence says. */
export const editEvidenceAction = action({
  name: "evidence.edit",
  input: editEvidenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => editEvidence(access, input, stamp),
});

/** Takes a piece of evidence off a claim. */
export const removeEvidenceAction = action({
  name: "evidence.remove",
  input: removeEvidenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => removeEvidence(access, input, stamp),
});

/** Says something about a claim or a sentence, or answers what was said. */
export const addCommentAction = action({
  name: "comment.add",
  input: addCommentInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => addComment(access, input, stamp),
});

/** Says that what a comment is about is settled. */
export const resolveCommentAction = action({
  name: "comment.resolve",
  input: settleCommentInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => resolveComment(access, input, stamp),
});

/** Opens a settled comment again. */
export const reopenCommentAction = action({
  name: "comment.reopen",
  input: settleCommentInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => reopenComment(access, input, stamp),
});

/** Makes one speaker of two. */
export const mergeSpeakersAction = action({
  name: "speaker.merge",
  input: mergeSpeakersInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => mergeSpeakers(access, input, stamp),
});

/** What a second person found who did not see the first verdict. */
export const makeSecondCheckAction = action({
  name: "second_check.make",
  input: makeSecondCheckInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => makeSecondCheck(access, input, stamp),
});

/** An editor's yes to the whole article. */
export const signOffAction = action({
  name: "sign_off.sign",
  input: signOffInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => signOff(access, input, stamp),
});

/** Asks a second editor to pass over the gate. */
export const askOverrideAction = action({
  name: "sign_off.ask_override",
  input: askOverrideInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => askOverride(access, input, stamp),
});

/** The second editor's yes to passing over the gate. */
export const confirmOverrideAction = action({
  name: "sign_off.confirm_override",
  input: signOffChangeInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => confirmOverride(access, input, stamp),
});

/** Takes a sign-off back, or an override that waits. */
export const withdrawSignOffAction = action({
  name: "sign_off.withdraw",
  input: signOffChangeInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => withdrawSignOff(access, input, stamp),
});

/** Says that a sentence need not be checked and why, or takes that back. */
export const waiveSentenceAction = action({
  name: "sentence.waive",
  input: waiveSentenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "decide"),
  run: ({ access, input, stamp }) => waiveSentence(access, input, stamp),
});

/** Brings in a record of what was said, as text. */
export const pasteRecordAction = action({
  name: "record.paste",
  input: pasteRecordInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => pasteRecord(access, input, stamp),
});

/** Uses a record as evidence for a quote, with what came of comparing them. */
export const addRecordEvidenceAction = action({
  name: "evidence.compare",
  input: addRecordEvidenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => addRecordEvidence(access, input, stamp),
});
