-- Old answers are swept by their age.
CREATE INDEX "SavedOnce_newsroomId_createdAt_idx" ON "SavedOnce"("newsroomId", "createdAt");
