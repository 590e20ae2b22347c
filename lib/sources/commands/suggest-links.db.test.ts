import { expect, test } from "vitest";
import { sourceAccess } from "@/lib/access/source-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { setUpDesk } from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { fingerprintsOf } from "@/lib/text";
import { makeSource } from "@/prisma/factories/checking";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { lookForLinks } from "../commands";

const REPORT =
  "The harbour council decided on Tuesday that the fare for the ferry rises by four percent in May, after two years without a change. Nobody spoke against it in the session, which lasted eleven minutes and was followed by a walk to the landing stage that the money is meant for.";
const OTHER =
  "Snow is expected on the pass from early morning, and drivers are asked to leave their cars in the valley. The road over the ridge stays open as long as the ploughs can keep up, the road office said, but lorries have to wait below.";

async function makeRead(
  by: Actor,
  text: string,
  choice: Parameters<typeof makeSource>[1] = {},
) {
  const source = await makeSource(by, choice);
  await read(by, source, { text, number: 1 });
  return source;
}

async function read(
  by: Actor,
  source: { readonly id: string; readonly title: string },
  { text, number }: { readonly text: string; readonly number: number },
) {
  const fingerprints = [...fingerprintsOf(text)];
  const document = await makeDocument(by, { text, fingerprints });
  await makeSnapshot(by, source, { document, number });
}

async function look(actor: Actor, { id }: { readonly id: string }) {
  await lookForLinks(await sourceAccess(actor, id, "check"), stampFor(actor));
  const { newsroomId } = actor;
  return prisma.sourceLink.findMany({ where: { newsroomId } });
}

test("a source with nearly the same words is suggested once, with the reasons", async () => {
  const { noor } = await setUpDesk();
  const wire = await makeRead(noor, REPORT);
  await makeRead(noor, OTHER);
  const copy = await makeRead(noor, `Ferry dearer. ${REPORT} More to come.`);
  const [link, ...rest] = await look(noor, copy);
  expect(rest).toEqual([]);
  expect(link).toMatchObject({
    ...{ sourceId: copy.id, restsOnId: wire.id, state: "suggested" },
    ...{ kind: "reprint", decidedById: null },
  });
  expect(link?.reasons[0]).toMatch(/^\d+ of \d+ eight-word runs are the same/);
  expect(await look(noor, copy)).toHaveLength(1);
  expect(await look(noor, wire)).toHaveLength(1);
});

test("what somebody decided is not suggested again, whichever is the origin", async () => {
  const { noor } = await setUpDesk();
  const wire = await makeRead(noor, REPORT);
  const copy = await makeRead(noor, REPORT);
  await makeSourceLink(noor, [wire, copy], { state: "dismissed" });
  expect(await look(noor, copy)).toMatchObject([{ state: "dismissed" }]);
});

test("only what a source says now is compared", async () => {
  const { noor } = await setUpDesk();
  const wire = await makeRead(noor, REPORT);
  const copy = await makeRead(noor, REPORT);
  await read(noor, copy, { text: OTHER, number: 2 });
  expect(await look(noor, wire)).toEqual([]);
  expect(await look(noor, copy)).toEqual([]);
});

test("another newsroom's sources, withdrawn ones and the source itself are not suggested", async () => {
  const { noor } = await setUpDesk();
  const theirs = await setUpDesk();
  await makeRead(theirs.noor, REPORT);
  await makeRead(noor, REPORT, {
    ...{ withdrawnAt: new Date(), withdrawnReason: "Forged." },
  });
  expect(await look(noor, await makeRead(noor, REPORT))).toEqual([]);
});

test("a source under the same address is suggested though nothing of it was read", async () => {
  const { noor } = await setUpDesk();
  const url = "https://harbour.example/ferry";
  const one = await makeSource(noor, { url });
  const same = await makeSource(noor, {
    url: "http://www.harbour.example/ferry/?utm_source=mail",
  });
  await makeSource(noor, { url: "https://harbour.example/ferry-timetable" });
  expect(await look(noor, one)).toMatchObject([
    { sourceId: same.id, restsOnId: one.id, sharedRuns: 0 },
  ]);
});

test("looking leaves one event, which does not tell what was found", async () => {
  const { noor, marit } = await setUpDesk();
  await makeRead(marit, REPORT, { confidentiality: "secret" });
  const copy = await makeRead(noor, REPORT);
  expect(await look(noor, copy)).toHaveLength(1);
  const { newsroomId } = noor;
  expect(
    await prisma.auditEvent.findMany({ where: { newsroomId } }),
  ).toMatchObject([
    {
      ...{ action: "source_link.look", entityId: copy.id },
      ...{ before: null, after: null },
    },
  ]);
});
