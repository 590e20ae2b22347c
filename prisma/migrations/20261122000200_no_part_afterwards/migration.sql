-- Four eyes, two gaps closed: evidence that was removed was worked on all the same, and who approved a verdict must
-- not add to what they approved while their approval stands.

CREATE OR REPLACE FUNCTION galley_guard_approval() RETURNS trigger LANGUAGE plpgsql AS $$
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
      AND NEW."approvedById" = ANY ("contributorIds")
  ) THEN
    RAISE EXCEPTION 'galley: Whoever worked on the evidence of this claim cannot approve its verdict. Ask another editor.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION galley_guard_participation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE person uuid := CASE TG_TABLE_NAME
  WHEN 'Evidence' THEN (to_jsonb(NEW) ->> 'changedById')::uuid
  ELSE (to_jsonb(NEW) ->> 'proposedById')::uuid END;
BEGIN
  -- Waits for an approval that is being given; it waits for us in the same way.
  PERFORM 1 FROM "Claim" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."claimId" FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM "Approval" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."claimId"
      AND "approvedById" = person AND "voidedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'galley: You approved this verdict. Reopen the claim before you add to what it rests on.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_participation BEFORE INSERT OR UPDATE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_participation();
CREATE TRIGGER verdict_participation BEFORE INSERT ON "Verdict"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_participation();
ALTER TABLE "Evidence" ENABLE ALWAYS TRIGGER evidence_participation;
ALTER TABLE "Verdict" ENABLE ALWAYS TRIGGER verdict_participation;
