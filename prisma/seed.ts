import { prisma } from "@/lib/db/prisma";
import { demoArticles, demoDesks } from "./demo/desk";
import { startClock } from "./demo/clock";
import { foundNewsroom } from "./demo/found-newsroom";
import { layOnDesk } from "./demo/lay-on-desk";
import { setPolicy } from "./demo/set-policy";
import { storeDocuments } from "./demo/store-documents";
import { workOnClaims } from "./demo/work-on-claims";

/** How far back the demo desk's first day lies. */
const AGO_MS = 2 * 24 * 3_600_000;

/**
 * Fills an empty database with the demo newsroom, through the same commands as the screens: so its history is
 * complete, its audit log whole, and what the rules refuse cannot be in it.
 */
async function seed(): Promise<void> {
  if ((await prisma.newsroom.count()) > 0) {
    console.log("There is a newsroom already; nothing was added.");
    return;
  }
  const clock = startClock(new Date(Date.now() - AGO_MS));
  const newsroom = await foundNewsroom(clock);
  for (const article of demoArticles) {
    const laid = await layOnDesk(newsroom, article, clock);
    const desk = demoDesks.find((one) => one.article === article.key);
    if (desk) await workOnClaims({ newsroom, laid, desk, clock });
  }
  await storeDocuments(newsroom, clock);
  await setPolicy(newsroom, clock);
  console.log(`The demo newsroom has ${demoArticles.length} articles.`);
}

await seed().finally(() => prisma.$disconnect());
