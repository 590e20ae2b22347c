-- CreateEnum
CREATE TYPE "AddressState" AS ENUM ('unchecked', 'alive', 'changed', 'dead');

-- CreateEnum
CREATE TYPE "DocumentFormat" AS ENUM ('html', 'docx', 'pdf', 'text', 'markdown', 'srt', 'vtt', 'transcript');

-- CreateEnum
CREATE TYPE "IntakePurpose" AS ENUM ('source', 'snapshot', 'article', 'address_check');

-- CreateEnum
CREATE TYPE "IntakeState" AS ENUM ('waiting', 'done', 'failed');

-- CreateEnum
CREATE TYPE "SourceLinkKind" AS ENUM ('reprint', 'wire_copy', 'press_release', 'same_interview');

-- CreateEnum
CREATE TYPE "SourceLinkState" AS ENUM ('suggested', 'confirmed', 'dismissed');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "comparison" JSONB,
ADD COLUMN     "doesNotShow" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Policy" ADD COLUMN     "wordingRatings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "documentId" UUID;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "addressCheckedAt" TIMESTAMPTZ(3),
ADD COLUMN     "addressNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "addressState" "AddressState" NOT NULL DEFAULT 'unchecked',
ADD COLUMN     "author" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "broughtForId" UUID,
ADD COLUMN     "canonicalUrl" TEXT,
ADD COLUMN     "publishedOn" DATE,
-- What the library is looked through by. The simple half finds names as they are, the English half finds word forms.
ADD COLUMN     "search" tsvector GENERATED ALWAYS AS (
  to_tsvector('simple', "title" || ' ' || "publisher" || ' ' || "author" || ' ' || coalesce("url", ''))
  || to_tsvector('english', "title" || ' ' || "publisher")) STORED,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnReason" TEXT;

-- CreateTable
CREATE TABLE "Document" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "format" "DocumentFormat" NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "mediaType" TEXT NOT NULL,
    "url" TEXT,
    "finalUrl" TEXT,
    "bytes" BYTEA NOT NULL,
    "byteCount" INTEGER NOT NULL,
    "bytesSha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "marks" JSONB NOT NULL,
    "title" TEXT,
    "author" TEXT,
    "site" TEXT,
    "publishedOn" DATE,
    "canonicalUrl" TEXT,
    "language" TEXT,
    "notices" TEXT[],
    "speakers" TEXT[],
    "fingerprints" BIGINT[],
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    -- The beginning is enough to find a document by, and a vector has a largest size.
    "search" tsvector GENERATED ALWAYS AS (
      to_tsvector('simple', left("text", 200000)) || to_tsvector('english', left("text", 200000))) STORED,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "documentId" UUID NOT NULL,
    "takenById" UUID,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Intake" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" "IntakePurpose" NOT NULL,
    "state" "IntakeState" NOT NULL DEFAULT 'waiting',
    "url" TEXT,
    "fileName" TEXT NOT NULL DEFAULT '',
    "mediaType" TEXT NOT NULL DEFAULT '',
    "bytes" BYTEA,
    "sourceId" UUID,
    "articleId" UUID,
    "documentId" UUID,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SourceLink" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "restsOnId" UUID NOT NULL,
    "kind" "SourceLinkKind" NOT NULL,
    "state" "SourceLinkState" NOT NULL,
    "reasons" TEXT[],
    "sharedRuns" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SourceLink_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Excerpt" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "snapshotId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "locator" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Excerpt_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateIndex
CREATE INDEX "Document_newsroomId_bytesSha256_idx" ON "Document"("newsroomId", "bytesSha256");

-- CreateIndex
CREATE INDEX "Document_newsroomId_textSha256_idx" ON "Document"("newsroomId", "textSha256");

-- CreateIndex
CREATE INDEX "Document_fingerprints_idx" ON "Document" USING GIN ("fingerprints");

-- CreateIndex
CREATE INDEX "Document_search_idx" ON "Document" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Snapshot_newsroomId_documentId_idx" ON "Snapshot"("newsroomId", "documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_newsroomId_sourceId_number_key" ON "Snapshot"("newsroomId", "sourceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_newsroomId_sourceId_id_key" ON "Snapshot"("newsroomId", "sourceId", "id");

-- CreateIndex
CREATE INDEX "Intake_newsroomId_sourceId_idx" ON "Intake"("newsroomId", "sourceId");

-- CreateIndex
CREATE INDEX "Intake_newsroomId_state_createdAt_idx" ON "Intake"("newsroomId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "SourceLink_newsroomId_restsOnId_idx" ON "SourceLink"("newsroomId", "restsOnId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceLink_newsroomId_sourceId_restsOnId_key" ON "SourceLink"("newsroomId", "sourceId", "restsOnId");

-- CreateIndex
CREATE INDEX "Excerpt_newsroomId_evidenceId_position_idx" ON "Excerpt"("newsroomId", "evidenceId", "position");

-- CreateIndex
CREATE INDEX "Excerpt_newsroomId_claimId_idx" ON "Excerpt"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "Excerpt_newsroomId_snapshotId_idx" ON "Excerpt"("newsroomId", "snapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_newsroomId_claimId_sourceId_id_key" ON "Evidence"("newsroomId", "claimId", "sourceId", "id");

-- CreateIndex
CREATE INDEX "Source_newsroomId_canonicalUrl_idx" ON "Source"("newsroomId", "canonicalUrl");

-- CreateIndex
CREATE INDEX "Source_newsroomId_addressCheckedAt_idx" ON "Source"("newsroomId", "addressCheckedAt");

-- CreateIndex
CREATE INDEX "Source_search_idx" ON "Source" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_newsroomId_documentId_fkey" FOREIGN KEY ("newsroomId", "documentId") REFERENCES "Document"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_broughtForId_fkey" FOREIGN KEY ("newsroomId", "broughtForId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_newsroomId_documentId_fkey" FOREIGN KEY ("newsroomId", "documentId") REFERENCES "Document"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_newsroomId_takenById_fkey" FOREIGN KEY ("newsroomId", "takenById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_newsroomId_documentId_fkey" FOREIGN KEY ("newsroomId", "documentId") REFERENCES "Document"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_newsroomId_restsOnId_fkey" FOREIGN KEY ("newsroomId", "restsOnId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_newsroomId_decidedById_fkey" FOREIGN KEY ("newsroomId", "decidedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Excerpt" ADD CONSTRAINT "Excerpt_newsroomId_claimId_sourceId_evidenceId_fkey" FOREIGN KEY ("newsroomId", "claimId", "sourceId", "evidenceId") REFERENCES "Evidence"("newsroomId", "claimId", "sourceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Excerpt" ADD CONSTRAINT "Excerpt_newsroomId_sourceId_snapshotId_fkey" FOREIGN KEY ("newsroomId", "sourceId", "snapshotId") REFERENCES "Snapshot"("newsroomId", "sourceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Excerpt" ADD CONSTRAINT "Excerpt_newsroomId_addedById_fkey" FOREIGN KEY ("newsroomId", "addedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;


