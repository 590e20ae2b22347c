import { beforeEach, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { sourceAccess } from "@/lib/access/source-access";
import { prisma } from "@/lib/db/prisma";
import { readDocument } from "@/lib/intake/read-document";
import { readingWord, type ReadingAnswer } from "@/lib/intake/process/reading";
import { finishIntake, startIntake } from "@/lib/intakes/commands";

import {
  addLink,
  dismissLink,
  confirmLink,
  editSource,
  lookForLinks,
  restoreSource,
  withdrawSource,
} from "@/lib/sources/commands";
import { editSourceInput } from "@/lib/sources/library-schema";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { changePolicy } from "@/lib/policies/commands";
import { defaultPolicy } from "@/lib/policies/rules";
import { mergeSpeakers } from "@/lib/speakers/commands";
import { bringFile } from "@/lib/testing/intake-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import type { MadeSource } from "@/prisma/factories/checking";
import { makeSpeaker } from "@/prisma/factories/claim";
import { makeMember } from "@/prisma/factories/newsroom";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { loadReport } from "./queries";

/* The event of the log that a report speaks of. What it says of sources and speakers is of the newsroom, not of the article. */

let desk: CheckingDesk;
let source: MadeSource;
let origin: MadeSource;

beforeEach(async () => {
  desk = await setUpDesk();
  const claim = await placeClaim(desk, "checking");
  source = await makeSource(desk.noor, { title: "Minutes" });
  origin = await makeSource(desk.noor, { title: "Agency" });
  await makeEvidence(desk.noor, claim, { source });
});

const asOf = async () => {
  const access = await articleAccess(desk.noor, desk.article.id, "read");
  return (await loadReport(access, "public")).asOf.seq;
};

async function lastSeq() {
  const where = { newsroomId: desk.newsroom.id };
  return (await prisma.auditHead.findUniqueOrThrow({ where })).seq;
}

const stamp = () => stampFor(desk.noor);
const check = () => newsroomAccess(desk.noor, "check");
const library = (id = source.id) => sourceAccess(desk.noor, id, "check");

async function edit() {
  const fields = { kind: "web_page", confidentiality: "open" } as const;
  const shown = { sourceId: source.id, version: 1 };
  const title = "Minutes of March";
  const input = editSourceInput.parse({ ...fields, ...shown, title });
  await editSource(await library(), input, stamp());
}

async function withdraw(id = source.id) {
  const input = { sourceId: id, version: 1, reason: "It was made up." };
  await withdrawSource(await library(id), input, stamp());
}

async function restore() {
  await withdraw();
  const input = { sourceId: source.id, version: 2 };
  await restoreSource(await library(), input, stamp());
}

async function link(from = source, to = origin) {
  const ends = { sourceId: from.id, restsOnId: to.id };
  return addLink(check(), { kind: "reprint", ...ends }, stamp());
}

async function suggested() {
  const ends = [source, origin] as const;
  const made = await makeSourceLink(desk.noor, ends, { state: "suggested" });
  return { linkId: made.id, version: made.version };
}

async function confirm() {
  const kind = "reprint" as const;
  const choice = { ...(await suggested()), restsOnId: origin.id, kind };
  await confirmLink(check(), choice, stamp());
}

async function unlink() {
  const { linkId, version } = await link();
  await dismissLink(check(), { linkId, version }, stamp());
}

async function unlinkOfOrigin() {
  await link();
  const { linkId, version } = await link(origin, await makeSource(desk.noor));
  await dismissLink(check(), { linkId, version }, stamp());
}

async function finish(intakeId: string, answer: ReadingAnswer) {
  const { newsroomId } = desk.noor;
  await finishIntake(
    { newsroomId, intakeId },
    { answer, attempts: 1 },
    stamp(),
  );
}

async function snapshot() {
  const words = "Minutes of the council.";
  const fields = { purpose: "snapshot", sourceId: source.id } as const;
  const { intakeId } = await bringFile(desk.noor, words, fields);
  const bytes = new TextEncoder().encode(words);
  const read = await readDocument({ bytes, name: "minutes.txt", type: "" });
  if (read.kind === "refused") throw new RangeError(read.sentence);
  const file = { finalUrl: null, name: "minutes.txt", type: "", bytes };
  const document = readingWord.parse(read);
  if (document.kind !== "document") throw new RangeError("no document");
  await finish(intakeId, { kind: "read", file, document });
}

async function look() {
  const asked = { purpose: "address_check", sourceId: source.id } as const;
  const { intakeId } = await startIntake(check(), asked, stamp());
  const refused = { kind: "refused", isPassing: false } as const;
  const sentence = "The page is not there any more.";
  await finish(intakeId, { ...refused, reason: "gone", sentence });
}

async function merge(speaks: boolean) {
  const keep = await makeSpeaker(desk.newsroom.id);
  const absorb = await makeSpeaker(desk.newsroom.id);
  if (speaks) await placeClaim(desk, "open", { speakerId: absorb.id });
  const input = {
    ...{ keepId: keep.id, keepVersion: 1 },
    ...{ absorbId: absorb.id, absorbVersion: 1 },
  };
  await mergeSpeakers(check(), input, stamp());
}

async function agree() {
  const admin = await makeMember(desk.newsroom, { roles: ["admin"] });
  const policy = { ...defaultPolicy, secondCheckRatings: [], version: 1 };
  const change = { ...policy, needsAllTouched: false };
  const access = newsroomAccess(admin, "administer");
  await changePolicy(access, change, stampFor(admin));
}

test.each([
  ["a speaker of it was found to be another", () => merge(true)],
  ["the newsroom changed its policy", agree],
])("a report speaks of the moment %s", async (_, act) => {
  const before = await asOf();
  await act();
  const last = await lastSeq();
  expect(last).toBeGreaterThan(before);
  expect(await asOf()).toBe(last);
});

test.each([
  ["was edited", edit],
  ["was withdrawn", withdraw],
  ["was brought back", restore],
  ["was linked to its origin", link],
  ["was found to rest on another, as suggested", confirm],
  ["was parted from its origin", unlink],
  ["has an origin that was parted from its own", unlinkOfOrigin],
  ["was read again", snapshot],
])("a report speaks of the moment a source of it %s", async (_, act) => {
  const before = await asOf();
  await act();
  const last = await lastSeq();
  expect(last).toBeGreaterThan(before);
  expect(await asOf()).toBe(last);
});

test.each([
  ["somebody looked at its source's address", look],
  [
    "its source was looked through for links",
    () => library().then((access) => lookForLinks(access, stamp())),
  ],
  [
    "a suggestion about its source was refused",
    async () => dismissLink(check(), await suggested(), stamp()),
  ],
  [
    "a source was withdrawn that is none of its evidence",
    () => withdraw(origin.id),
  ],
  ["two speakers were joined who say nothing in it", () => merge(false)],
])(
  "it says nothing else, and speaks of the same moment, after %s",
  async (_, act) => {
    const before = await asOf();
    await act();
    expect(await lastSeq()).toBeGreaterThan(before);
    expect(await asOf()).toBe(before);
  },
);
