import type { z } from "zod";
import type {
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
import type {
  addCommentInput,
  settleCommentInput,
} from "@/lib/discussion/schema";
import type {
  addRecordEvidenceInput,
  pasteRecordInput,
} from "@/lib/quotes/schema";
import type { Result } from "@/lib/server/handle";
import type {
  confirmLinkInput,
  dismissLinkInput,
} from "@/lib/sources/link-schema";
import type {
  addEvidenceInput,
  editEvidenceInput,
  removeEvidenceInput,
} from "@/lib/sources/schema";
import type { makeSecondCheckInput } from "@/lib/second-checks/schema";
import type { mergeSpeakersInput } from "@/lib/speakers/schema";
import type {
  approveVerdictInput,
  proposeVerdictInput,
  reconfirmVerdictInput,
} from "@/lib/verdicts/schema";

/** A claim after a change: what every action on one answers with. */
export type ChangedClaim = {
  readonly claimId: string;
  readonly version: number;
};

/** A sentence after a change. */
export type MarkedSentence = {
  readonly sentenceId: string;
  readonly version: number;
};

type Act<Input extends z.ZodType, Output = ChangedClaim> = (
  input: z.input<Input>,
  /** Made by the page for this one thing to be saved: sent twice, it is done once. */
  saveKey?: string,
) => Promise<Result<Output>>;

/** A record that was brought in. */
export type BroughtRecord = { readonly sourceId: string };

/** Everything that can be done to a claim from the workbench: server actions, handed in by the page. */
export type ClaimActions = {
  readonly move: Act<typeof moveClaimInput>;
  readonly ask: Act<typeof askQuestionInput>;
  readonly answer: Act<typeof answerQuestionInput>;
  readonly setDue: Act<typeof setDueDateInput>;
  readonly edit: Act<typeof editClaimInput>;
  readonly create: Act<typeof createClaimInput>;
  readonly reshape: Act<typeof reshapeClaimInput>;
  readonly split: Act<typeof splitClaimInput>;
  readonly merge: Act<typeof mergeClaimsInput>;
  readonly undo: Act<typeof undoChangeInput>;
  readonly undoMark: Act<typeof undoMarkInput, MarkedSentence>;
  readonly waiveSentence: Act<typeof waiveSentenceInput, MarkedSentence>;
  readonly markSentence: Act<typeof markSentenceInput, MarkedSentence>;
  readonly propose: Act<typeof proposeVerdictInput>;
  readonly approve: Act<typeof approveVerdictInput>;
  readonly checkAgain: Act<typeof makeSecondCheckInput>;
  readonly reconfirm: Act<typeof reconfirmVerdictInput>;
  readonly addEvidence: Act<typeof addEvidenceInput>;
  readonly editEvidence: Act<typeof editEvidenceInput>;
  readonly removeEvidence: Act<typeof removeEvidenceInput>;
  readonly confirmLink: Act<typeof confirmLinkInput, object>;
  readonly dismissLink: Act<typeof dismissLinkInput, object>;
  readonly bringRecord: Act<typeof pasteRecordInput, BroughtRecord>;
  readonly addRecordEvidence: Act<typeof addRecordEvidenceInput>;
  readonly addComment: Act<typeof addCommentInput, object>;
  readonly resolveComment: Act<typeof settleCommentInput, object>;
  readonly reopenComment: Act<typeof settleCommentInput, object>;
  readonly mergeSpeakers: Act<typeof mergeSpeakersInput, unknown>;
};
