import { z } from "zod";
import { idField, requiredTextField, versionField } from "@/lib/fields";
import { limits } from "@/lib/limits";

/** Most colleagues one comment can call. */
const MAX_MENTIONS = 20;

/** What a comment is about: a claim, a sentence, or the comment it answers, and with it what that one is about. */
const about = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("claim"), claimId: idField }),
  z.strictObject({ is: z.literal("sentence"), sentenceId: idField }),
  z.strictObject({ is: z.literal("comment"), commentId: idField }),
]);

/** A word between colleagues. */
export const addCommentInput = z
  .strictObject({
    articleId: idField,
    about,
    body: requiredTextField(limits.noteLength, "Write the comment first."),
    /** Whether it holds approval and sign-off up until it is resolved. */
    isBlocking: z.boolean().default(false),
    mentionedIds: z
      .array(idField)
      .max(MAX_MENTIONS, { error: `Mention at most ${MAX_MENTIONS} people.` })
      .default([])
      .transform((ids) => [...new Set(ids)]),
  })
  .refine((input) => !(input.about.is === "comment" && input.isBlocking), {
    path: ["isBlocking"],
    error: "A reply does not block. Add a comment of its own.",
  });
export type AddComment = z.output<typeof addCommentInput>;
export type CommentAbout = AddComment["about"];

/** Which comment is settled, or open again, as it was shown. */
export const settleCommentInput = z.strictObject({
  articleId: idField,
  commentId: idField,
  version: versionField,
});
export type SettleComment = z.output<typeof settleCommentInput>;

/** Whose discussion is asked for. */
export const sentenceDiscussionInput = z.strictObject({
  articleId: idField,
  sentenceId: idField,
});
