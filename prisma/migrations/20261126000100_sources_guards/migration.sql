-- What holds of documents, snapshots, excerpts and links between sources, whoever asks. Every trigger is ENABLE ALWAYS.

ALTER TABLE "Document" ADD CONSTRAINT "Document_byte_count" CHECK ("byteCount" = octet_length("bytes"));
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_number" CHECK ("number" > 0);
ALTER TABLE "Excerpt" ADD CONSTRAINT "Excerpt_bounds" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "Source" ADD CONSTRAINT "Source_withdrawn_whole"
  CHECK (num_nonnulls("withdrawnAt", "withdrawnReason") IN (0, 2));
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_of_one_thing"
  CHECK ("state" <> 'waiting' OR "url" IS NOT NULL OR "bytes" IS NOT NULL),
  ADD CONSTRAINT "Intake_finished" CHECK (("state" = 'waiting') = ("finishedAt" IS NULL)),
  ADD CONSTRAINT "Intake_failure" CHECK (("state" = 'failed') = ("failure" IS NOT NULL));
-- One thing at a time is read for a source's next snapshot.
CREATE UNIQUE INDEX "Intake_one_waiting" ON "Intake" ("newsroomId", "sourceId") WHERE "state" = 'waiting';
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_of_two" CHECK ("sourceId" <> "restsOnId"),
  ADD CONSTRAINT "SourceLink_decided" CHECK (("state" = 'suggested') = ("decidedById" IS NULL)),
  ADD CONSTRAINT "SourceLink_decided_whole" CHECK (num_nonnulls("decidedById", "decidedAt") IN (0, 2));
-- A source rests on one other; the origin is where that ends.
CREATE UNIQUE INDEX "SourceLink_one_confirmed" ON "SourceLink" ("newsroomId", "sourceId") WHERE "state" = 'confirmed';

-- What was read stays as it was read -------------------------------------------------------------------------------

CREATE TRIGGER document_no_change BEFORE UPDATE OR DELETE ON "Document"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER document_no_truncate BEFORE TRUNCATE ON "Document"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER snapshot_no_change BEFORE UPDATE OR DELETE ON "Snapshot"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER snapshot_no_truncate BEFORE TRUNCATE ON "Snapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

CREATE FUNCTION galley_guard_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."bytesSha256" <> encode(sha256(NEW."bytes"), 'hex')
     OR NEW."textSha256" <> encode(sha256(convert_to(NEW."text", 'UTF8')), 'hex')
  THEN
    RAISE EXCEPTION 'galley: This document is not what its hash says. Read it again.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_hashes BEFORE INSERT ON "Document"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_document();

-- An excerpt stands in its snapshot, word by word ------------------------------------------------------------------

CREATE FUNCTION galley_guard_excerpt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE refused constant text := 'integrity_constraint_violation';
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'galley: An excerpt is never removed from the records; it is taken off its evidence.' USING ERRCODE = refused;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD."removedAt" IS NOT NULL
       OR (to_jsonb(NEW) - 'removedAt') IS DISTINCT FROM (to_jsonb(OLD) - 'removedAt')
    THEN
      RAISE EXCEPTION 'galley: An excerpt stays as it was chosen. Take it off and choose another.' USING ERRCODE = refused;
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "Snapshot" s JOIN "Document" d ON d."newsroomId" = s."newsroomId" AND d."id" = s."documentId"
    WHERE s."newsroomId" = NEW."newsroomId" AND s."id" = NEW."snapshotId"
      AND d."textSha256" = NEW."textSha256" AND strpos(d."text", NEW."exact") > 0
  ) THEN
    RAISE EXCEPTION 'galley: These words do not stand in the snapshot. Choose them in it again.' USING ERRCODE = refused;
  END IF;
  -- Whoever chooses words works on the evidence: that is what keeps them from approving it.
  IF NOT EXISTS (
    SELECT 1 FROM "Evidence" WHERE "newsroomId" = NEW."newsroomId" AND "id" = NEW."evidenceId"
      AND NEW."addedById" = ANY ("contributorIds")
  ) THEN
    RAISE EXCEPTION 'galley: An excerpt is added by somebody who works on its evidence.' USING ERRCODE = refused;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER excerpt_guard BEFORE INSERT OR UPDATE OR DELETE ON "Excerpt"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_excerpt();
CREATE TRIGGER excerpt_no_truncate BEFORE TRUNCATE ON "Excerpt"
  FOR EACH STATEMENT EXECUTE FUNCTION galley_refuse_change();

-- No source rests on itself, by however many steps -----------------------------------------------------------------

CREATE FUNCTION galley_guard_source_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" <> 'confirmed' THEN RETURN NEW; END IF;
  -- Two people who confirm two halves of a ring wait for each other here.
  PERFORM pg_advisory_xact_lock(hashtextextended('galley source links ' || NEW."newsroomId", 0));
  IF EXISTS (
    WITH RECURSIVE below AS (
      SELECT NEW."restsOnId" AS id
      UNION
      SELECT l."restsOnId" FROM below JOIN "SourceLink" l ON l."newsroomId" = NEW."newsroomId"
        AND l."sourceId" = below.id AND l."state" = 'confirmed' AND l."id" <> NEW."id"
    )
    SELECT 1 FROM below WHERE id = NEW."sourceId"
  ) THEN
    RAISE EXCEPTION 'galley: That source rests on this one already. Two sources cannot rest on each other.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER source_link_guard BEFORE INSERT OR UPDATE ON "SourceLink"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_source_link();

-- A revision's document is part of where its text comes from -------------------------------------------------------

CREATE FUNCTION galley_guard_revision_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."documentId" IS DISTINCT FROM OLD."documentId" THEN
    RAISE EXCEPTION 'galley: Where the text of a revision comes from cannot be changed. Add a new revision.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_document_guard BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION galley_guard_revision_document();

ALTER TABLE "Document" ENABLE ALWAYS TRIGGER document_no_change;
ALTER TABLE "Document" ENABLE ALWAYS TRIGGER document_no_truncate;
ALTER TABLE "Document" ENABLE ALWAYS TRIGGER document_hashes;
ALTER TABLE "Snapshot" ENABLE ALWAYS TRIGGER snapshot_no_change;
ALTER TABLE "Snapshot" ENABLE ALWAYS TRIGGER snapshot_no_truncate;
ALTER TABLE "Excerpt" ENABLE ALWAYS TRIGGER excerpt_guard;
ALTER TABLE "Excerpt" ENABLE ALWAYS TRIGGER excerpt_no_truncate;
ALTER TABLE "SourceLink" ENABLE ALWAYS TRIGGER source_link_guard;
ALTER TABLE "Revision" ENABLE ALWAYS TRIGGER revision_document_guard;
