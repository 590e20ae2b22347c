import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { bundleScript } from "../../scripts/build/bundle-script";
import type { DeskPlace, TestDesk } from "../../scripts/test/test-desk";
import { signIn } from "./caller";
import { createSaver, findClaim } from "./claim-saver";
import { withDesk } from "./drill-desk";
import {
  badPdfs,
  bringBad,
  type Ending,
  openBadSite,
  otherBadFiles,
  untilEnded,
} from "./hostile-batch";
import { judgePhases, type Phase, printPhase } from "./hostile-verdict";
import { insideDeskVariables, lookInside } from "./inside-desk";
import { findWorker, watchMemory } from "./memory-watch";
import { type Call, callSteadily } from "./steady-calls";

/*
 * A checker works at a steady rate (an article, the queue, a save) while the desk's worker reads what strangers made to
 * do harm: ten PDFs that only the end of their process stops, every other bad document of the tests, and bad websites.
 * They are brought in while the worker is held, so that what an upload costs is not taken for what reading costs. Quiet,
 * bringing in and reading in turns; each is compared with the quiet before and after it.
 */

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "20" },
    rate: { type: "string", default: "4" },
  },
});
const rounds = Number(values.rounds);

await withDesk(
  async (desk, place) => {
    const site = await openBadSite();
    const watch = watchMemory(desk.process.pid ?? 0);
    const cookie = await signIn(desk.url);
    const calls = await callsOf(desk, cookie);
    const measure = createMeasure({ desk, place, calls, watch });
    const bringer = { url: desk.url, cookie };
    const things = [...badPdfs(), ...otherBadFiles()];
    const endings: Ending[] = [];
    await measure("warm", sleep(10_000));
    const quiet = [await measure("quiet", pause())];
    const brought: Phase[] = [];
    const read: Phase[] = [];
    // Websites are asked again while they do not answer, which takes minutes: once is enough.
    let pages: readonly string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const worker = findWorker(desk.process.pid ?? 0);
      process.kill(worker, "SIGSTOP");
      if (round === 1) pages = await bringBad(bringer, site.pages);
      const bringing = bringBad(bringer, things);
      brought.push(await measure(`brought in, round ${round}`, bringing));
      const ids = await bringing;
      process.kill(worker, "SIGCONT");
      const reading = untilEnded(desk.databaseUrl, ids);
      read.push(await measure(`read, round ${round}`, reading));
      endings.push(...(await reading));
      quiet.push(await measure("quiet", pause()));
    }
    endings.push(...(await untilEnded(desk.databaseUrl, pages)));
    watch.stop();
    await site.close();
    process.exitCode = judgePhases({ quiet, brought, read }, endings) ? 0 : 1;
  },
  async (place) => {
    const script = path.join(place.folder, "reading-child.cjs");
    await bundleScript(process.cwd(), {
      entry: "lib/testing/local-reading-child.ts",
      outputFile: script,
      without: "the drill could read nothing",
    });
    return { GALLEY_READING_CHILD: script, ...insideDeskVariables(place) };
  },
);

function pause(): Promise<void> {
  return sleep(Number(values.seconds) * 1_000);
}

/** An article, the queue and a save, as one checker asks for them. */
async function callsOf(
  { url, databaseUrl }: TestDesk,
  cookie: string,
): Promise<readonly Call[]> {
  const claim = await findClaim(databaseUrl);
  const save = createSaver(url, claim, cookie);
  let saving: Promise<unknown> = Promise.resolve();
  const open = (page: string) => async () => {
    const answer = await fetch(`${url}${page}`, { headers: { cookie } });
    return answer.ok && (await answer.text()).includes("</html>");
  };
  return [
    open(`/articles/${claim.articleId}`),
    open("/claims"),
    async () => {
      // One after the other, since each is a change of what the last one made.
      const saved = saving.then(save);
      saving = saved.catch(() => undefined);
      await saved;
      return true;
    },
  ];
}

type Watched = Readonly<{
  desk: TestDesk;
  place: DeskPlace;
  calls: readonly Call[];
  watch: ReturnType<typeof watchMemory>;
}>;

function createMeasure({ desk, place, calls, watch }: Watched) {
  return async (name: string, until: Promise<unknown>): Promise<Phase> => {
    await lookInside(desk, place);
    watch.take();
    const begun = Date.now();
    const figures = await callSteadily(calls, Number(values.rate), until);
    const memory = watch.take();
    const inside = await lookInside(desk, place);
    const seconds = (Date.now() - begun) / 1_000;
    const phase = { name, seconds, calls: figures, inside, memory };
    printPhase(phase);
    return phase;
  };
}
