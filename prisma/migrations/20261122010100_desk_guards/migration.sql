-- What holds of discussion, second checks and sign-off, whoever asks. Every trigger is ENABLE ALWAYS.

-- Each newsroom has its policy; those made from now on get it with the newsroom.
INSERT INTO "Policy" ("newsroomId") SELECT "id" FROM "Newsroom";

ALTER TABLE "Policy" ADD CONSTRAINT "Policy_share" CHECK ("secondCheckShare" BETWEEN 1 AND 100);
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_about_one_thing" CHECK (num_nonnulls("claimId", "sentenceId") = 1);
ALTER TABLE "Question" ADD CONSTRAINT "Question_answered_whole"
  CHECK (num_nonnulls("answer", "answeredById", "answeredAt") IN (0, 3));
ALTER TABLE "SecondCheck" ADD CONSTRAINT "SecondCheck_done_whole"
  CHECK (num_nonnulls("checkerId", "ratingId", "basis", "rationale", "agrees", "doneAt") IN (0, 6));
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_confirmed_when_overridden"
  CHECK ("overrideReason" IS NULL OR ("confirmedById" IS NULL) = ("signedAt" IS NULL)),
  ADD CONSTRAINT "SignOff_second_editor" CHECK ("confirmedById" <> "askedById");
-- One open second check a claim, one standing sign-off an article.
CREATE UNIQUE INDEX "SecondCheck_one_open" ON "SecondCheck" ("newsroomId", "claimId")
  WHERE "doneAt" IS NULL AND "voidedAt" IS NULL;
CREATE UNIQUE INDEX "SignOff_one_standing" ON "SignOff" ("newsroomId", "articleId") WHERE "voidedAt" IS NULL;
CREATE INDEX "Comment_open_blocking" ON "Comment" ("newsroomId", "articleId")
  WHERE "isBlocking" AND "resolvedAt" IS NULL;

-- Who said a thing said it: only whether it is settled changes -----------------------------------------------------

CREATE FUNCTION galley_guard_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (to_jsonb(NEW) - '{resolvedById,resolvedAt,version}'::text[])
        IS DISTINCT FROM (to_jsonb(OLD) - '{resolvedById,resolvedAt,version}'::text[])
  THEN
    RAISE EXCEPTION 'galley: A comment stays as it was written. Add another one.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_guard BEFORE UPDATE OR DELETE ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_comment();
CREATE TRIGGER comment_no_truncate BEFORE TRUNCATE ON "Comment"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

CREATE FUNCTION galley_guard_question() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."answeredAt" IS NOT NULL
     OR (to_jsonb(NEW) - '{answer,answeredById,answeredAt}'::text[])
        IS DISTINCT FROM (to_jsonb(OLD) - '{answer,answeredById,answeredAt}'::text[])
  THEN
    RAISE EXCEPTION 'galley: A question is asked once and answered once. Ask another one.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_guard BEFORE UPDATE OR DELETE ON "Question"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_question();
CREATE TRIGGER question_no_truncate BEFORE TRUNCATE ON "Question"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- The second check ------------------------------------------------------------------------------------------------

CREATE FUNCTION galley_guard_second_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'galley: A second check is never removed.' USING ERRCODE = refused;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD."doneAt" IS NOT NULL OR OLD."voidedAt" IS NOT NULL
     OR (NEW."newsroomId", NEW."id", NEW."articleId", NEW."claimId", NEW."verdictId", NEW."createdAt")
        IS DISTINCT FROM (OLD."newsroomId", OLD."id", OLD."articleId", OLD."claimId", OLD."verdictId", OLD."createdAt"))
  THEN
    RAISE EXCEPTION 'galley: This second check is closed and cannot be changed.' USING ERRCODE = refused;
  END IF;
  IF NEW."checkerId" IS NULL THEN RETURN NEW; END IF;
  IF EXISTS (
    SELECT 1 FROM "Article" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."articleId" AND "authorId" = NEW."checkerId"
  ) OR EXISTS (
    SELECT 1 FROM "Verdict" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."verdictId" AND "proposedById" = NEW."checkerId"
  ) OR EXISTS (
    SELECT 1 FROM "Evidence" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND NEW."checkerId" = ANY ("contributorIds")
  ) THEN
    RAISE EXCEPTION 'galley: The second check is for somebody who took no part in the first. Ask another checker.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_check_guard BEFORE INSERT OR UPDATE OR DELETE ON "SecondCheck"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_second_check();
CREATE TRIGGER second_check_no_truncate BEFORE TRUNCATE ON "SecondCheck"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- What else an approval waits for. Beside approval_guard, which knows who may not.
CREATE FUNCTION galley_guard_approval_open_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF EXISTS (
    SELECT 1 FROM "SecondCheck" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND "doneAt" IS NULL AND "voidedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'galley: This verdict waits for its second check. It can be approved after that.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "SecondCheck" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND "checkerId" = NEW."approvedById"
  ) THEN
    RAISE EXCEPTION 'galley: Whoever made the second check on this claim cannot approve its verdict. Ask another editor.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Comment" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND "isBlocking" AND "resolvedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'galley: A blocking comment is open on this claim. Resolve it first.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_open_ends BEFORE INSERT ON "Approval"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_approval_open_ends();

-- Sign-off --------------------------------------------------------------------------------------------------------

CREATE FUNCTION galley_guard_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'galley: A sign-off is never removed; it is made void.' USING ERRCODE = refused;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD."voidedAt" IS NOT NULL
     OR (to_jsonb(NEW) - '{confirmedById,signedAt,voidedAt,voidedReason,version}'::text[])
        IS DISTINCT FROM (to_jsonb(OLD) - '{confirmedById,signedAt,voidedAt,voidedReason,version}'::text[])
     OR (OLD."signedAt" IS NOT NULL AND NEW."signedAt" IS DISTINCT FROM OLD."signedAt")
     OR (OLD."confirmedById" IS NOT NULL AND NEW."confirmedById" IS DISTINCT FROM OLD."confirmedById"))
  THEN
    RAISE EXCEPTION 'galley: A sign-off is never edited; it can be confirmed once, or made void.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Article" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."articleId"
      AND "authorId" IN (NEW."askedById", NEW."confirmedById")
  ) THEN
    RAISE EXCEPTION 'galley: The author of the article cannot sign it off. Ask another editor.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sign_off_guard BEFORE INSERT OR UPDATE OR DELETE ON "SignOff"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_sign_off();
CREATE TRIGGER sign_off_no_truncate BEFORE TRUNCATE ON "SignOff"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- A sign-off is for the article as it stood. Whatever changes of it makes the sign-off void, in the same transaction.
CREATE FUNCTION galley_void_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SignOff" SET "voidedAt" = date_trunc('milliseconds', clock_timestamp()), "voidedReason" = TG_ARGV[0], "version" = "version" + 1
  WHERE "newsroomId" = NEW."newsroomId" AND "articleId" = NEW."articleId" AND "voidedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER claim_made_voids_sign_off AFTER INSERT ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION galley_void_sign_off('A claim was added.');
CREATE TRIGGER claim_changed_voids_sign_off AFTER UPDATE ON "Claim"
  FOR EACH ROW WHEN (NEW."version" <> OLD."version") EXECUTE FUNCTION galley_void_sign_off('A claim was changed.');
CREATE TRIGGER sentence_marked_voids_sign_off AFTER UPDATE ON "Sentence"
  FOR EACH ROW WHEN (NEW."mark" <> OLD."mark") EXECUTE FUNCTION galley_void_sign_off('A sentence was marked anew.');
CREATE TRIGGER revision_voids_sign_off AFTER INSERT ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION galley_void_sign_off('The text was revised.');
CREATE TRIGGER blocking_comment_voids_sign_off AFTER INSERT ON "Comment"
  FOR EACH ROW WHEN (NEW."isBlocking") EXECUTE FUNCTION galley_void_sign_off('A blocking comment was made.');

-- Evidence that goes along when claims are split or joined keeps everybody who worked on it -----------------------

CREATE OR REPLACE FUNCTION galley_evidence_contributors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE earlier uuid[] := COALESCE(NEW."contributorIds", '{}');
BEGIN
  IF TG_OP = 'UPDATE' THEN
    earlier := OLD."contributorIds";
    NEW."addedById" := OLD."addedById";
  END IF;
  NEW."contributorIds" := ARRAY(
    SELECT DISTINCT id FROM unnest(earlier || NEW."addedById" || NEW."changedById") AS id ORDER BY id);
  RETURN NEW;
END $$;

ALTER TABLE "Comment" ENABLE ALWAYS TRIGGER comment_guard;
ALTER TABLE "Comment" ENABLE ALWAYS TRIGGER comment_no_truncate;
ALTER TABLE "Question" ENABLE ALWAYS TRIGGER question_guard;
ALTER TABLE "Question" ENABLE ALWAYS TRIGGER question_no_truncate;
ALTER TABLE "SecondCheck" ENABLE ALWAYS TRIGGER second_check_guard;
ALTER TABLE "SecondCheck" ENABLE ALWAYS TRIGGER second_check_no_truncate;
ALTER TABLE "Approval" ENABLE ALWAYS TRIGGER approval_open_ends;
ALTER TABLE "SignOff" ENABLE ALWAYS TRIGGER sign_off_guard;
ALTER TABLE "SignOff" ENABLE ALWAYS TRIGGER sign_off_no_truncate;
ALTER TABLE "Claim" ENABLE ALWAYS TRIGGER claim_made_voids_sign_off;
ALTER TABLE "Claim" ENABLE ALWAYS TRIGGER claim_changed_voids_sign_off;
ALTER TABLE "Sentence" ENABLE ALWAYS TRIGGER sentence_marked_voids_sign_off;
ALTER TABLE "Revision" ENABLE ALWAYS TRIGGER revision_voids_sign_off;
ALTER TABLE "Comment" ENABLE ALWAYS TRIGGER blocking_comment_voids_sign_off;
