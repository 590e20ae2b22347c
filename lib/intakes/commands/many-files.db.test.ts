import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { withAdmin } from "@/lib/testing/admin-connection";
import { bringer, bringFile, bringPage } from "@/lib/testing/intake-desk";

test("while a folder of files waits to be stored, somebody else's save is stored", async () => {
  const [hasty, patient] = [await bringer(), await bringer()];
  // The very first job of a database makes its kind of job known, which others wait for.
  await bringPage(patient, "http://www.example.org/first.txt");
  const files = await withAdmin(
    process.env.DATABASE_URL ?? "",
    async (held) => {
      await held.query("BEGIN");
      await held.query(
        'SELECT 1 FROM "AuditHead" WHERE "newsroomId" = $1 FOR UPDATE',
        [hasty.newsroomId],
      );
      const sent = Array.from({ length: 14 }, (_, at) =>
        bringFile(hasty, `Minutes ${at}`),
      );
      // Again and again: with the first of them, not every file has begun.
      for (let at = 0; at < 5; at += 1) {
        await bringPage(patient, `http://www.example.org/${at}.txt`);
      }
      await held.query("COMMIT");
      return sent;
    },
  );
  await Promise.all(files);
  const stored = (by: Actor) =>
    prisma.intake.count({ where: { newsroomId: by.newsroomId } });
  expect(await stored(patient)).toBe(6);
  expect(await stored(hasty)).toBe(14);
});
