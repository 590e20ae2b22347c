import fs from "node:fs";
import { gzipSync } from "node:zlib";
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import {
  type HostileDocument,
  unstoppableDocuments,
  withstoodDocuments,
} from "@/lib/testing/hostile-documents";
import { openSite } from "@/lib/testing/local-site";
import { pdfOf } from "@/lib/testing/pdf-documents";
import { makeReadingChild } from "@/lib/testing/reading-child";
import { newsPage } from "@/lib/testing/saved-pages";
import { reportInWord } from "@/lib/testing/word-documents";
import { CHILD_LIMITS, type ChildLimits } from "./child-limits";
import { createPlaces } from "./places";
import { readInChild, type Reader } from "./read-in-child";
import type { ReadingStep, ReadingTask } from "./reading";

const places = createPlaces({ fast: 2, slow: 2 });
const limits = {
  ...CHILD_LIMITS,
  // Whatever else ends a reading here comes long before, also on a busy machine.
  totalMs: 45_000,
  readingMs: 40_000,
  memoryBytes: 256 * 1_048_576,
  outputBytes: 4_000_000,
};
// Every one starts a process or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let local = "";
let product = "";

beforeAll(async () => {
  local = await makeReadingChild("local");
  product = await makeReadingChild("product");
});

afterAll(() => {
  for (const file of [local, product]) {
    fs.rmSync(file);
    fs.rmSync(`${file}.map`);
  }
});

function upload(text: string): ReadingTask {
  const bytes = Buffer.from(text).toString("base64");
  return { kind: "file", name: "rents.txt", type: "text/plain", bytes };
}

async function readTask(
  task: ReadingTask,
  reader: Reader,
  onStep?: (step: ReadingStep) => void,
) {
  const answer = await readInChild(() => Promise.resolve(task), reader, onStep);
  if (answer === null) throw new Error("There was something to read.");
  return answer;
}

function read(task: ReadingTask, onStep?: (step: ReadingStep) => void) {
  return readTask(task, { script: local, places, limits }, onStep);
}

test("an upload comes back as a document, with the bytes it was read from", async () => {
  const steps: ReadingStep[] = [];
  const answer = await read(upload("Rents rose by a third."), (step) =>
    steps.push(step),
  );
  expect(answer).toMatchObject({
    kind: "read",
    file: { finalUrl: null, name: "rents.txt" },
    document: { format: "text", text: "Rents rose by a third." },
  });
  expect(steps.at(-1)).toBe("reading");
});

test("a page is fetched and read", async () => {
  const site = await openSite((_, response) => {
    response
      .writeHead(200, {
        "Content-Type": "text/plain",
        "Content-Encoding": "gzip",
      })
      .end(gzipSync("Rents rose by a third."));
  });
  onTestFinished(site.close);
  const url = `http://www.example.org:${site.port}/data/rents%20.txt`;
  const steps: ReadingStep[] = [];
  const answer = await read({ kind: "page", url }, (step) => steps.push(step));
  expect(answer).toMatchObject({
    kind: "read",
    file: { finalUrl: url, name: "rents .txt", type: "text/plain" },
    document: { text: "Rents rose by a third." },
  });
  expect(steps).toEqual(["fetching", "reading"]);
});

test("what the website or the document is refused for comes back in its own words", async () => {
  expect(
    await read({ kind: "page", url: "http://nobody.example.com/" }),
  ).toMatchObject({ kind: "refused", reason: "unknown_name" });
  expect(await read(upload(""))).toMatchObject({
    kind: "refused",
    sentence: "This file is empty. Choose another one.",
    isPassing: false,
  });
});

describe("a document that", () => {
  test.concurrent.each([
    ["eats memory outside the heap", "EAT", "memory"],
    ["eats the heap", "HEAP", "memory"],
    ["ends the process", "EXIT", "crash"],
    ["makes the reader fail", "THROW", "crash"],
    ["speaks for the reader", "BABBLE", "garbage"],
    ["makes it say too much", "SHOUT", "garbage"],
  ])("%s ends in a sentence", async (_, word, reason) => {
    const isPassing = false;
    const answer = await read(upload(`${word} and more`));
    expect(answer).toMatchObject({ kind: "refused", reason, isPassing });
    expect(answer.kind === "refused" && answer.sentence).toMatch(
      /^[A-Z].+\. [A-Z].+\.$/,
    );
  });
});

test("a document that keeps the processor busy for ever is given up", async () => {
  const answer = await readTask(upload("SPIN"), {
    ...{ script: local, places },
    limits: { ...limits, readingMs: 1_000 },
  });
  expect(answer).toMatchObject({ reason: "time", isPassing: false });
});

test("a reading that somebody killed may be tried again", async () => {
  let killing: NodeJS.Timeout | undefined;
  const reading = read(upload("SPIN"), () => {
    // Once, however often a step is told: a later kill would meet the next test's process.
    killing ??= setTimeout(killChildren, 300);
  });
  expect(await reading).toMatchObject({ reason: "crash", isPassing: true });
});

/** As the machine does that runs out of memory. */
function killChildren(): void {
  for (const pid of fs.readdirSync("/proc").map(Number)) {
    if (isOurChild(pid)) process.kill(pid, "SIGKILL");
  }
}

function isOurChild(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(local);
  } catch {
    return false;
  }
}

test("the reading process has no file, no program, no secret and no way to make code", async () => {
  process.env.DATABASE_URL = "postgresql://galley:secret@127.0.0.1:1/galley";
  onTestFinished(() => {
    delete process.env.DATABASE_URL;
  });
  expect(await read(upload("PROBE"))).toMatchObject({
    reason: "probe",
    sentence: "It could do nothing.",
  });
});

test("what is to be read is asked for once there is a place, and by then there may be nothing", async () => {
  const one = createPlaces({ fast: 1, slow: 0 });
  const place = await one.take();
  const reader = { script: local, places: one, limits };
  const asked: string[] = [];
  const waiting = readInChild(() => {
    asked.push("asked");
    return Promise.resolve(null);
  }, reader);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual([]);
  place.leave();
  expect(await waiting).toBeNull();
  // The place is free again.
  expect(await readTask(upload("Rents rose."), reader)).toMatchObject({
    kind: "read",
  });
});

test("one that spins holds nobody up", async () => {
  const one = createPlaces({ fast: 1, slow: 1 });
  const reader = { script: local, places: one };
  const patient = { ...limits, slowAfterMs: 300 };
  const bad = readTask(upload("SPIN"), { ...reader, limits: patient });
  const ends: string[] = [];
  void bad.then(() => ends.push("bad"));
  await readTask(upload("Rents rose."), { ...reader, limits });
  ends.push("good");
  expect(ends).toEqual(["good"]);
  killChildren();
  expect(await bad).toMatchObject({ kind: "refused" });
});

test("a document gets 20 seconds and 512 MB, and 32 seconds with being fetched", () => {
  expect(CHILD_LIMITS).toMatchObject({
    ...{ readingMs: 20_000, totalMs: 32_000 },
    memoryBytes: 512 * 1_048_576,
  });
});

describe("the product's own reading process", () => {
  const real = [
    ["report.docx", reportInWord],
    ["report.pdf", () => pdfOf([["The fare rises in May."], ["Page two."]])],
    ["page.html", () => Promise.resolve(Buffer.from(newsPage()))],
  ] as const;
  test.each(real)("reads %s as it stands on the desk", async (name, build) => {
    const bytes = Buffer.from(await build()).toString("base64");
    const task = { kind: "file", name, type: "", bytes } as const;
    const answer = await readTask(task, { script: product, places });
    expect(answer).toMatchObject({
      kind: "read",
      document: { format: name.split(".").at(-1) },
    });
  });

  function readHostile(
    { name, build }: HostileDocument,
    changes: Partial<ChildLimits>,
  ) {
    const bytes = Buffer.from(build()).toString("base64");
    const task = { kind: "file", name, type: "", bytes } as const;
    const given = { ...CHILD_LIMITS, ...changes };
    return readTask(task, { script: product, places, limits: given });
  }

  // A third of the time and less than half of the memory that a document gets: who needs more ends for another reason.
  test.concurrent.each(withstoodDocuments)(
    "withstands $what: $ends",
    async (document) => {
      const answer = await readHostile(document, {
        ...{ readingMs: 6_000, memoryBytes: 220 * 1_048_576 },
      });
      const { kind } = answer;
      expect(kind === "read" ? kind : answer.reason).toBe(document.ends);
      expect(kind === "read" || answer.sentence).toSatisfy(isTold);
    },
  );

  test.concurrent.each(unstoppableDocuments)(
    "is ended over $what",
    async (document) => {
      const answer = await readHostile(document, {
        ...{ readingMs: 2_000, memoryBytes: 220 * 1_048_576 },
      });
      // On a busy machine there is no time to fill the memory.
      expect(answer).toMatchObject({
        reason: expect.stringMatching(/^(memory|time)$/) as string,
      });
      expect(answer.kind === "read" || answer.sentence).toSatisfy(isTold);
    },
  );

  /** What happened, then what to do. */
  function isTold(sentence: string | true): boolean {
    return sentence === true || /^[A-Z].+\. [A-Z].+\.$/.test(sentence);
  }

  test.each(["http://127.0.0.1/", "http://www.example.org:8080/"])(
    "goes nowhere but to the public web: %s",
    async (url) => {
      const task = { kind: "page", url } as const;
      const answer = await readTask(task, { script: product, places });
      expect(answer.kind === "refused" && answer.reason).toMatch(
        /^(forbidden|address)$/,
      );
    },
  );
});
