-- Claims that were joined by hand: the one that went is withdrawn, and whoever took part in it took part in the one
-- that stayed.

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_joined_is_withdrawn" CHECK ("mergedIntoId" IS NULL OR "status" = 'withdrawn'),
  ADD CONSTRAINT "Claim_not_joined_to_itself" CHECK ("mergedIntoId" <> "id"),
  ADD CONSTRAINT "Claim_not_cut_off_itself" CHECK ("splitFromId" <> "id");
CREATE INDEX "Claim_joined" ON "Claim" ("newsroomId", "mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;

CREATE FUNCTION galley_took_part(newsroom uuid, claim uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Verdict" WHERE "newsroomId" = newsroom AND "claimId" = claim AND "proposedById" = person)
    OR EXISTS (SELECT 1 FROM "Evidence" WHERE "newsroomId" = newsroom AND "claimId" = claim AND person = ANY ("contributorIds"))
    OR EXISTS (SELECT 1 FROM "SecondCheck" WHERE "newsroomId" = newsroom AND "claimId" = claim AND "checkerId" = person)
$$;

-- Beside approval_guard, which knows who took part in the claim itself.
CREATE FUNCTION galley_guard_approval_joined() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Claim" WHERE "newsroomId" = NEW."newsroomId" AND "mergedIntoId" = NEW."claimId"
      AND galley_took_part("newsroomId", "id", NEW."approvedById")
  ) THEN
    RAISE EXCEPTION 'galley: Whoever worked on a claim that was joined to this one cannot approve its verdict. Ask another editor.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_joined BEFORE INSERT ON "Approval"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_approval_joined();

-- Joining a claim to one that its own people approved would be the same through the back door; and a claim is joined
-- to one that stands, so that one step finds everybody.
CREATE FUNCTION galley_guard_join() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF NEW."mergedIntoId" IS NULL OR NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN RETURN NEW; END IF;
  PERFORM 1 FROM "Claim" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."mergedIntoId" FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM "Claim" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."mergedIntoId" AND "mergedIntoId" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'galley: That claim was itself joined to another one. Join to that one instead.' USING ERRCODE = refused;
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Approval" WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."mergedIntoId" AND "voidedAt" IS NULL
      AND galley_took_part("newsroomId", NEW."id", "approvedById")
  ) THEN
    RAISE EXCEPTION 'galley: Whoever approved that claim worked on this one. Reopen it before they are joined.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_joined BEFORE UPDATE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_join();

ALTER TABLE "Approval" ENABLE ALWAYS TRIGGER approval_joined;
ALTER TABLE "Claim" ENABLE ALWAYS TRIGGER claim_joined;
