-- What holds of threads, whoever writes them. The trigger is ENABLE ALWAYS like the others.

-- Only what opens a thread holds an approval up, and only that is settled.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_reply_does_not_block" CHECK ("parentId" IS NULL OR NOT "isBlocking"),
  ADD CONSTRAINT "Comment_reply_is_not_resolved" CHECK ("parentId" IS NULL OR "resolvedAt" IS NULL),
  ADD CONSTRAINT "Comment_resolved_whole" CHECK (num_nonnulls("resolvedById", "resolvedAt") IN (0, 2));

-- A blocking comment that is open again is as good as a new one.
CREATE TRIGGER blocking_comment_reopened_voids_sign_off AFTER UPDATE ON "Comment"
  FOR EACH ROW WHEN (NEW."isBlocking" AND OLD."resolvedAt" IS NOT NULL AND NEW."resolvedAt" IS NULL)
  EXECUTE FUNCTION galley_void_sign_off('A blocking comment was reopened.');
ALTER TABLE "Comment" ENABLE ALWAYS TRIGGER blocking_comment_reopened_voids_sign_off;

-- A sentence's comments, and the merges of speakers that a claim's history tells of.
CREATE INDEX "Comment_of_sentence" ON "Comment" ("newsroomId", "sentenceId") WHERE "sentenceId" IS NOT NULL;
CREATE INDEX "AuditEvent_speaker_merges" ON "AuditEvent" ("newsroomId", "seq") WHERE "action" = 'speaker.merge';
