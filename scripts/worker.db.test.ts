import fs from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { prisma } from "@/lib/db/prisma";
import { bringer, bringPage, storedIntake } from "@/lib/testing/intake-desk";
import { openSite } from "@/lib/testing/local-site";
import { makeReadingChild } from "@/lib/testing/reading-child";
import { openWorkerProcess } from "@/lib/testing/worker-process";

/** Starting a worker takes seconds on a busy machine, and a job is left alone for five after it was taken. */
const PATIENCE_MS = 50_000;
vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

function openWorker(script: string) {
  const worker = openWorkerProcess(script);
  onTestFinished(worker.kill);
  return worker;
}

test("what a worker was reading when it was killed is read by the next one, once", async () => {
  const script = await makeReadingChild("local");
  onTestFinished(() => {
    fs.rmSync(script);
    fs.rmSync(`${script}.map`);
  });
  let asked = 0;
  const site = await openSite((_, response) => {
    asked += 1;
    // Whoever asks first waits, with the job in hand.
    if (asked === 1) return;
    response
      .writeHead(200, { "Content-Type": "text/plain" })
      .end("Rents rose by a third.");
  });
  onTestFinished(site.close);
  const by = await bringer();
  const url = `http://www.example.org:${site.port}/rents.txt`;
  const { intakeId } = await bringPage(by, url);
  const first = openWorker(script);
  await vi.waitFor(() => expect(asked).toBe(1), PATIENCE_MS);
  openWorker(script);
  await first.kill();
  await vi.waitFor(async () => {
    expect(await storedIntake(by, intakeId)).toMatchObject({ state: "done" });
  }, PATIENCE_MS);
  const { newsroomId } = by;
  const where = { newsroomId };
  expect(asked).toBe(2);
  expect(await prisma.document.count({ where })).toBe(1);
  const done = { newsroomId, action: "intake.done" };
  expect(await prisma.auditEvent.count({ where: done })).toBe(1);
});
