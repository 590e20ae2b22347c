-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reader', 'checker', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "SplitState" AS ENUM ('unsplit', 'split');

-- CreateEnum
CREATE TYPE "SentenceMark" AS ENUM ('none', 'not_a_claim', 'waived');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('person', 'body', 'unnamed');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('statement', 'quote');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('suggested', 'open', 'checking', 'waiting', 'proposed', 'approved', 'disputed', 'stale', 'waived', 'withdrawn');

-- CreateEnum
CREATE TYPE "ClaimOrigin" AS ENUM ('engine', 'hand');

-- CreateEnum
CREATE TYPE "QuoteType" AS ENUM ('direct', 'indirect', 'mixed');

-- CreateEnum
CREATE TYPE "QuoteWording" AS ENUM ('verbatim', 'punctuation', 'fillers', 'elided', 'elided_unmarked', 'altered', 'altered_critical', 'stitched', 'wrong_speaker', 'not_found', 'out_of_context');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('web_page', 'document', 'data_set', 'recording', 'transcript', 'interview', 'email');

-- CreateEnum
CREATE TYPE "Confidentiality" AS ENUM ('open', 'background', 'secret');

-- CreateEnum
CREATE TYPE "EvidenceRelation" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "RatingColour" AS ENUM ('confirmed', 'fix', 'context', 'wrong', 'attribution', 'unconfirmed', 'uncheckable');

-- CreateEnum
CREATE TYPE "RatingSymbol" AS ENUM ('tick', 'tick_line', 'brackets', 'cross', 'quote', 'question', 'dash');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('documents', 'recording', 'direct_confirmation', 'second_source', 'author_only', 'attribution_only');

-- CreateEnum
CREATE TYPE "ReportFormat" AS ENUM ('html', 'json', 'csv', 'claimreview');

-- CreateEnum
CREATE TYPE "ReportProfile" AS ENUM ('internal', 'public');

-- CreateTable
CREATE TABLE "Newsroom" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "roles" "Role"[],
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SignInSession" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedReason" TEXT,

    CONSTRAINT "SignInSession_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "accountKey" TEXT NOT NULL,
    "addressKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Article" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT NOT NULL DEFAULT '',
    "publication" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "publishedOn" DATE,
    "authorId" UUID,
    "createdById" UUID NOT NULL,
    "currentRevision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "splitState" "SplitState" NOT NULL DEFAULT 'unsplit',
    "engineVersion" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Sentence" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "mark" "SentenceMark" NOT NULL DEFAULT 'none',
    "markReason" TEXT,
    "markedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Sentence_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SpeakerKind" NOT NULL,
    "name" TEXT NOT NULL,
    "otherNames" TEXT[],
    "role" TEXT NOT NULL DEFAULT '',
    "affiliation" TEXT NOT NULL DEFAULT '',
    "articleId" UUID,
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "status" "ClaimStatus" NOT NULL,
    "origin" "ClaimOrigin" NOT NULL,
    "spans" JSONB NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "statementText" TEXT,
    "withinId" UUID,
    "speakerId" UUID,
    "cueSpans" JSONB NOT NULL,
    "mentionSpans" JSONB NOT NULL,
    "quoteType" "QuoteType",
    "wording" "QuoteWording",
    "kinds" TEXT[],
    "checkWorthiness" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "suggestion" JSONB,
    "engineVersion" TEXT,
    "assigneeId" UUID,
    "statusNote" TEXT,
    "statusById" UUID,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Source" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL DEFAULT '',
    "confidentiality" "Confidentiality" NOT NULL DEFAULT 'open',
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "relation" "EvidenceRelation" NOT NULL,
    "locator" TEXT NOT NULL DEFAULT '',
    "excerpt" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "changedById" UUID NOT NULL,
    "contributorIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "removedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Scale" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Scale_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "ScaleVersion" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scaleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScaleVersion_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scaleVersionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "rank" INTEGER,
    "colour" "RatingColour" NOT NULL,
    "symbol" "RatingSymbol" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "ratingId" UUID NOT NULL,
    "basis" "Basis" NOT NULL,
    "rationale" TEXT NOT NULL,
    "wording" "QuoteWording",
    "proposedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "approvedById" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "voidedAt" TIMESTAMPTZ(3),
    "voidedReason" TEXT,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "newsroomId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "articleId" UUID,
    "claimId" UUID,
    "requestId" TEXT,
    "before" JSONB,
    "after" JSONB,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("newsroomId","seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "newsroomId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("newsroomId")
);

-- CreateTable
CREATE TABLE "Report" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "format" "ReportFormat" NOT NULL,
    "profile" "ReportProfile" NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "auditSeq" INTEGER NOT NULL,
    "auditHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_newsroomId_personId_key" ON "Membership"("newsroomId", "personId");

-- CreateIndex
CREATE INDEX "SignInSession_personId_endedAt_idx" ON "SignInSession"("personId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignInSession_id_key" ON "SignInSession"("id");

-- CreateIndex
CREATE INDEX "SignInAttempt_accountKey_at_idx" ON "SignInAttempt"("accountKey", "at");

-- CreateIndex
CREATE INDEX "SignInAttempt_addressKey_at_idx" ON "SignInAttempt"("addressKey", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_newsroomId_email_idx" ON "Invitation"("newsroomId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_newsroomId_articleId_number_key" ON "Revision"("newsroomId", "articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_newsroomId_articleId_id_key" ON "Revision"("newsroomId", "articleId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_newsroomId_revisionId_number_key" ON "Sentence"("newsroomId", "revisionId", "number");

-- CreateIndex
CREATE INDEX "Speaker_newsroomId_name_idx" ON "Speaker"("newsroomId", "name");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_articleId_start_id_idx" ON "Claim"("newsroomId", "articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_status_id_idx" ON "Claim"("newsroomId", "status", "id");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_assigneeId_status_idx" ON "Claim"("newsroomId", "assigneeId", "status");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_speakerId_idx" ON "Claim"("newsroomId", "speakerId");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_withinId_idx" ON "Claim"("newsroomId", "withinId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_newsroomId_articleId_id_key" ON "Claim"("newsroomId", "articleId", "id");

-- CreateIndex
CREATE INDEX "Source_newsroomId_url_idx" ON "Source"("newsroomId", "url");

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_claimId_idx" ON "Evidence"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "Evidence_newsroomId_sourceId_idx" ON "Evidence"("newsroomId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Scale_newsroomId_key_key" ON "Scale"("newsroomId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ScaleVersion_newsroomId_scaleId_number_key" ON "ScaleVersion"("newsroomId", "scaleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_newsroomId_scaleVersionId_key_key" ON "Rating"("newsroomId", "scaleVersionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_newsroomId_claimId_number_key" ON "Verdict"("newsroomId", "claimId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_newsroomId_claimId_id_key" ON "Verdict"("newsroomId", "claimId", "id");

-- CreateIndex
CREATE INDEX "Approval_newsroomId_claimId_idx" ON "Approval"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "AuditEvent_newsroomId_articleId_seq_idx" ON "AuditEvent"("newsroomId", "articleId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_newsroomId_claimId_seq_idx" ON "AuditEvent"("newsroomId", "claimId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Report_newsroomId_articleId_format_profile_sha256_key" ON "Report"("newsroomId", "articleId", "format", "profile", "sha256");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInSession" ADD CONSTRAINT "SignInSession_newsroomId_personId_fkey" FOREIGN KEY ("newsroomId", "personId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_newsroomId_invitedById_fkey" FOREIGN KEY ("newsroomId", "invitedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_newsroomId_articleId_revisionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "revisionId") REFERENCES "Revision"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_newsroomId_markedById_fkey" FOREIGN KEY ("newsroomId", "markedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_newsroomId_mergedIntoId_fkey" FOREIGN KEY ("newsroomId", "mergedIntoId") REFERENCES "Speaker"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_revisionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "revisionId") REFERENCES "Revision"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_withinId_fkey" FOREIGN KEY ("newsroomId", "articleId", "withinId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_speakerId_fkey" FOREIGN KEY ("newsroomId", "speakerId") REFERENCES "Speaker"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_assigneeId_fkey" FOREIGN KEY ("newsroomId", "assigneeId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_statusById_fkey" FOREIGN KEY ("newsroomId", "statusById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_addedById_fkey" FOREIGN KEY ("newsroomId", "addedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_newsroomId_addedById_fkey" FOREIGN KEY ("newsroomId", "addedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_newsroomId_changedById_fkey" FOREIGN KEY ("newsroomId", "changedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scale" ADD CONSTRAINT "Scale_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScaleVersion" ADD CONSTRAINT "ScaleVersion_newsroomId_scaleId_fkey" FOREIGN KEY ("newsroomId", "scaleId") REFERENCES "Scale"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_newsroomId_scaleVersionId_fkey" FOREIGN KEY ("newsroomId", "scaleVersionId") REFERENCES "ScaleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_newsroomId_ratingId_fkey" FOREIGN KEY ("newsroomId", "ratingId") REFERENCES "Rating"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_newsroomId_proposedById_fkey" FOREIGN KEY ("newsroomId", "proposedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_newsroomId_claimId_verdictId_fkey" FOREIGN KEY ("newsroomId", "claimId", "verdictId") REFERENCES "Verdict"("newsroomId", "claimId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_newsroomId_approvedById_fkey" FOREIGN KEY ("newsroomId", "approvedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_newsroomId_articleId_revisionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "revisionId") REFERENCES "Revision"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;


