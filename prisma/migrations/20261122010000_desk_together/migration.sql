-- CreateEnum
CREATE TYPE "SecondCheckDemand" AS ENUM ('never', 'always', 'by_rating', 'share');

-- CreateEnum
CREATE TYPE "AskedOf" AS ENUM ('author', 'source', 'other');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('assigned', 'mentioned', 'replied', 'answered', 'changes_requested', 'approval_asked', 'second_check_asked', 'disputed', 'override_asked');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "splitFromId" UUID;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "shortcuts" JSONB;

-- CreateTable
CREATE TABLE "Policy" (
    "newsroomId" UUID NOT NULL,
    "needsAllTouched" BOOLEAN NOT NULL DEFAULT true,
    "needsAllDecided" BOOLEAN NOT NULL DEFAULT true,
    "needsNoneStale" BOOLEAN NOT NULL DEFAULT true,
    "needsNoneBlocking" BOOLEAN NOT NULL DEFAULT true,
    "secondCheck" "SecondCheckDemand" NOT NULL DEFAULT 'never',
    "secondCheckRatings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "secondCheckShare" INTEGER NOT NULL DEFAULT 20,
    "secondCheckSources" BOOLEAN NOT NULL DEFAULT true,
    "sourcesWanted" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("newsroomId")
);

-- CreateTable
CREATE TABLE "Question" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedOf" "AskedOf" NOT NULL,
    "askedOfName" TEXT NOT NULL DEFAULT '',
    "dueAt" TIMESTAMPTZ(3),
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SecondCheck" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkerId" UUID,
    "ratingId" UUID,
    "basis" "Basis",
    "rationale" TEXT,
    "wording" "QuoteWording",
    "sawEvidence" BOOLEAN NOT NULL DEFAULT true,
    "agrees" BOOLEAN,
    "doneAt" TIMESTAMPTZ(3),
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondCheck_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "claimId" UUID,
    "sentenceId" UUID,
    "parentId" UUID,
    "body" TEXT NOT NULL,
    "isBlocking" BOOLEAN NOT NULL DEFAULT false,
    "mentionedIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID,
    "commentId" UUID,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "textSha256" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "overrideReason" TEXT,
    "confirmedById" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "gate" JSONB NOT NULL,
    "voidedAt" TIMESTAMPTZ(3),
    "voidedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "newsroomId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("newsroomId","id")
);

-- CreateTable
CREATE TABLE "SavedOnce" (
    "newsroomId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedOnce_pkey" PRIMARY KEY ("newsroomId","key")
);

-- CreateIndex
CREATE INDEX "Question_newsroomId_claimId_idx" ON "Question"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "SecondCheck_newsroomId_claimId_idx" ON "SecondCheck"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "Comment_newsroomId_articleId_createdAt_idx" ON "Comment"("newsroomId", "articleId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_newsroomId_claimId_idx" ON "Comment"("newsroomId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_newsroomId_articleId_id_key" ON "Comment"("newsroomId", "articleId", "id");

-- CreateIndex
CREATE INDEX "Notification_newsroomId_personId_readAt_idx" ON "Notification"("newsroomId", "personId", "readAt");

-- CreateIndex
CREATE INDEX "Notification_newsroomId_claimId_idx" ON "Notification"("newsroomId", "claimId");

-- CreateIndex
CREATE INDEX "SignOff_newsroomId_articleId_idx" ON "SignOff"("newsroomId", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_newsroomId_personId_name_key" ON "SavedFilter"("newsroomId", "personId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_newsroomId_articleId_id_key" ON "Sentence"("newsroomId", "articleId", "id");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_splitFromId_fkey" FOREIGN KEY ("newsroomId", "articleId", "splitFromId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_mergedIntoId_fkey" FOREIGN KEY ("newsroomId", "articleId", "mergedIntoId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_newsroomId_askedById_fkey" FOREIGN KEY ("newsroomId", "askedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_newsroomId_answeredById_fkey" FOREIGN KEY ("newsroomId", "answeredById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondCheck" ADD CONSTRAINT "SecondCheck_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondCheck" ADD CONSTRAINT "SecondCheck_newsroomId_claimId_verdictId_fkey" FOREIGN KEY ("newsroomId", "claimId", "verdictId") REFERENCES "Verdict"("newsroomId", "claimId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondCheck" ADD CONSTRAINT "SecondCheck_newsroomId_checkerId_fkey" FOREIGN KEY ("newsroomId", "checkerId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondCheck" ADD CONSTRAINT "SecondCheck_newsroomId_ratingId_fkey" FOREIGN KEY ("newsroomId", "ratingId") REFERENCES "Rating"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_articleId_revisionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "revisionId") REFERENCES "Revision"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_articleId_claimId_fkey" FOREIGN KEY ("newsroomId", "articleId", "claimId") REFERENCES "Claim"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_articleId_sentenceId_fkey" FOREIGN KEY ("newsroomId", "articleId", "sentenceId") REFERENCES "Sentence"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_articleId_parentId_fkey" FOREIGN KEY ("newsroomId", "articleId", "parentId") REFERENCES "Comment"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_resolvedById_fkey" FOREIGN KEY ("newsroomId", "resolvedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_newsroomId_personId_fkey" FOREIGN KEY ("newsroomId", "personId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_newsroomId_articleId_revisionId_fkey" FOREIGN KEY ("newsroomId", "articleId", "revisionId") REFERENCES "Revision"("newsroomId", "articleId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_newsroomId_askedById_fkey" FOREIGN KEY ("newsroomId", "askedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_newsroomId_confirmedById_fkey" FOREIGN KEY ("newsroomId", "confirmedById") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_newsroomId_personId_fkey" FOREIGN KEY ("newsroomId", "personId") REFERENCES "Membership"("newsroomId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

