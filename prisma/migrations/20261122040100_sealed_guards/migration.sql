-- A second check looks at a verdict that stands proposed. Whatever else becomes of the claim, by whichever command,
-- nobody has to look any more, and what was sealed is open.

CREATE FUNCTION galley_void_second_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SecondCheck" SET "voidedAt" = NEW."statusAt"
  WHERE "newsroomId" = NEW."newsroomId" AND "claimId" = NEW."id" AND "doneAt" IS NULL AND "voidedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER claim_moved_voids_second_check AFTER UPDATE ON "Claim"
  FOR EACH ROW WHEN (OLD."status" = 'proposed' AND NEW."status" <> 'proposed')
  EXECUTE FUNCTION galley_void_second_check();
ALTER TABLE "Claim" ENABLE ALWAYS TRIGGER claim_moved_voids_second_check;
