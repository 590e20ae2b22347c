-- What holds whoever asks: the desk, a script, or somebody at a psql prompt. Every trigger is ENABLE ALWAYS, so it
-- also fires for a replication role. A sentence after "galley:" may be shown to people as it is.

-- Spans are pairs in order, inside their revision's text order; a wording belongs to a quote.
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_bounds" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "Claim_wording_of_quote" CHECK ("wording" IS NULL OR "kind" = 'quote'),
  ADD CONSTRAINT "Claim_not_within_itself" CHECK ("withinId" IS NULL OR "withinId" <> "id"),
  ADD CONSTRAINT "Claim_worthiness" CHECK ("checkWorthiness" BETWEEN 0 AND 1);
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_bounds" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_has_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "Person" ADD CONSTRAINT "Person_email_folded" CHECK ("email" = lower("email"));
-- A named speaker is once per newsroom; the unnamed belong to an article and may repeat.
CREATE UNIQUE INDEX "Speaker_named_once" ON "Speaker" ("newsroomId", lower("name"))
  WHERE "kind" <> 'unnamed' AND "mergedIntoId" IS NULL;
CREATE UNIQUE INDEX "Scale_one_default" ON "Scale" ("newsroomId") WHERE "isDefault";
-- One standing yes a claim.
CREATE UNIQUE INDEX "Approval_one_standing" ON "Approval" ("newsroomId", "claimId") WHERE "voidedAt" IS NULL;

-- Append-only records -------------------------------------------------------------------------------------------

CREATE FUNCTION galley_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'galley: The records of % are kept as they were written and cannot be changed or removed.', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER audit_event_no_change BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON "AuditHead"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON "AuditHead"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER verdict_no_change BEFORE UPDATE OR DELETE ON "Verdict"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER verdict_no_truncate BEFORE TRUNCATE ON "Verdict"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER report_no_change BEFORE UPDATE OR DELETE ON "Report"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER report_no_truncate BEFORE TRUNCATE ON "Report"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- The chain: each event follows the last one, and the head moves with it and with nothing else ------------------

CREATE FUNCTION galley_append_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head "AuditHead"%ROWTYPE;
BEGIN
  SELECT * INTO head FROM "AuditHead" WHERE "newsroomId" = NEW."newsroomId" FOR UPDATE;
  IF NOT FOUND OR NEW."seq" <> head."seq" + 1 OR NEW."previousHash" <> head."hash" THEN
    RAISE EXCEPTION 'galley: This event does not follow the last one of the audit log.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  UPDATE "AuditHead" SET "seq" = NEW."seq", "hash" = NEW."hash" WHERE "newsroomId" = NEW."newsroomId";
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_append BEFORE INSERT ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION galley_append_event();

CREATE FUNCTION galley_guard_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Depth 1 is a statement somebody sent; the append trigger above arrives at depth 2.
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'galley: The head of the audit log moves only with an event.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_head_guard BEFORE UPDATE ON "AuditHead"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_head();

-- A revision's text is what it was; only its split may be filled in ---------------------------------------------

CREATE FUNCTION galley_guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW."newsroomId", NEW."id", NEW."articleId", NEW."number", NEW."text", NEW."sha256", NEW."createdAt", NEW."createdById")
        IS DISTINCT FROM
        (OLD."newsroomId", OLD."id", OLD."articleId", OLD."number", OLD."text", OLD."sha256", OLD."createdAt", OLD."createdById")
  THEN
    RAISE EXCEPTION 'galley: The text of a revision cannot be changed. Add a new revision.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_guard BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_revision();
CREATE TRIGGER revision_no_truncate BEFORE TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- A scale's version is what it was once a verdict uses it --------------------------------------------------------

CREATE FUNCTION galley_guard_rating() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE scale_version uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW."scaleVersionId" ELSE OLD."scaleVersionId" END;
DECLARE newsroom uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW."newsroomId" ELSE OLD."newsroomId" END;
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Verdict" v JOIN "Rating" r ON r."newsroomId" = v."newsroomId" AND r."id" = v."ratingId"
    WHERE r."newsroomId" = newsroom AND r."scaleVersionId" = scale_version
  ) THEN
    RAISE EXCEPTION 'galley: This version of the scale is in use and cannot be changed. Make a new version.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rating_guard BEFORE INSERT OR UPDATE OR DELETE ON "Rating"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_rating();

-- Four eyes -----------------------------------------------------------------------------------------------------

-- Who ever touched a piece of evidence stays its contributor, whatever a later statement writes.
CREATE FUNCTION galley_evidence_contributors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE earlier uuid[] := '{}';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    earlier := OLD."contributorIds";
    NEW."addedById" := OLD."addedById";
  END IF;
  NEW."contributorIds" := ARRAY(
    SELECT DISTINCT id FROM unnest(earlier || NEW."addedById" || NEW."changedById") AS id ORDER BY id);
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_contributors BEFORE INSERT OR UPDATE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION galley_evidence_contributors();
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON "Evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

CREATE FUNCTION galley_guard_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'galley: An approval is never removed; it is made void.' USING ERRCODE = refused;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF (NEW."newsroomId", NEW."id", NEW."articleId", NEW."claimId", NEW."verdictId", NEW."approvedById", NEW."contentHash", NEW."createdAt")
       IS DISTINCT FROM
       (OLD."newsroomId", OLD."id", OLD."articleId", OLD."claimId", OLD."verdictId", OLD."approvedById", OLD."contentHash", OLD."createdAt")
       OR OLD."voidedAt" IS NOT NULL
    THEN
      RAISE EXCEPTION 'galley: An approval is never edited; it can only be made void, once.' USING ERRCODE = refused;
    END IF;
    RETURN NEW;
  END IF;
  -- Serialises with commands that add a verdict or evidence to the same claim.
  PERFORM 1 FROM "Claim" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."claimId" FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM "Article" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."articleId" AND "authorId" = NEW."approvedById"
  ) THEN
    RAISE EXCEPTION 'galley: The author of the article cannot approve a verdict on it. Ask another editor.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Verdict" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId" AND "proposedById" = NEW."approvedById"
  ) THEN
    RAISE EXCEPTION 'galley: Whoever proposed a verdict on this claim cannot approve it. Ask another editor.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Evidence" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND "removedAt" IS NULL AND NEW."approvedById" = ANY ("contributorIds")
  ) THEN
    RAISE EXCEPTION 'galley: Whoever added evidence to this claim cannot approve its verdict. Ask another editor.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_guard BEFORE INSERT OR UPDATE OR DELETE ON "Approval"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_approval();
CREATE TRIGGER approval_no_truncate BEFORE TRUNCATE ON "Approval"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- Naming somebody the author of an article they already approved in would be the same through the back door.
CREATE FUNCTION galley_guard_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."authorId" IS DISTINCT FROM OLD."authorId" AND EXISTS (
    SELECT 1 FROM "Approval" WHERE "newsroomId" = NEW."newsroomId" AND "articleId" = NEW."id"
      AND "approvedById" = NEW."authorId" AND "voidedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'galley: This person approved verdicts in this article and cannot become its author. Reopen those claims first.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER article_author_guard BEFORE UPDATE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_author();

-- Reviving evidence, or moving a claim's evidence elsewhere, must not slip past four eyes.
CREATE FUNCTION galley_guard_evidence_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."claimId" <> OLD."claimId" OR NEW."articleId" <> OLD."articleId" OR NEW."newsroomId" <> OLD."newsroomId" THEN
    RAISE EXCEPTION 'galley: Evidence stays with its claim. Add it anew to the other one.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_stays BEFORE UPDATE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_evidence_move();

ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER audit_event_no_change;
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER audit_event_no_truncate;
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER audit_event_append;
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_head_no_delete;
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_head_no_truncate;
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_head_guard;
ALTER TABLE "Verdict" ENABLE ALWAYS TRIGGER verdict_no_change;
ALTER TABLE "Verdict" ENABLE ALWAYS TRIGGER verdict_no_truncate;
ALTER TABLE "Report" ENABLE ALWAYS TRIGGER report_no_change;
ALTER TABLE "Report" ENABLE ALWAYS TRIGGER report_no_truncate;
ALTER TABLE "Revision" ENABLE ALWAYS TRIGGER revision_guard;
ALTER TABLE "Revision" ENABLE ALWAYS TRIGGER revision_no_truncate;
ALTER TABLE "Rating" ENABLE ALWAYS TRIGGER rating_guard;
ALTER TABLE "Evidence" ENABLE ALWAYS TRIGGER evidence_contributors;
ALTER TABLE "Evidence" ENABLE ALWAYS TRIGGER evidence_no_delete;
ALTER TABLE "Evidence" ENABLE ALWAYS TRIGGER evidence_no_truncate;
ALTER TABLE "Evidence" ENABLE ALWAYS TRIGGER evidence_stays;
ALTER TABLE "Approval" ENABLE ALWAYS TRIGGER approval_guard;
ALTER TABLE "Approval" ENABLE ALWAYS TRIGGER approval_no_truncate;
ALTER TABLE "Article" ENABLE ALWAYS TRIGGER article_author_guard;
