import { prisma } from "@/lib/db/prisma";
import { fingerprintsOf } from "@/lib/text";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import type { Clock } from "./clock";
import { demoSources } from "./desk";
import { demoDocuments, readPages } from "./documents";
import { personOf, type DemoNewsroom } from "./found-newsroom";

/** Stores what was read of the demo sources that came into the library as evidence, as their snapshots. */
export async function storeDocuments(
  newsroom: DemoNewsroom,
  clock: Clock,
): Promise<void> {
  for (const given of demoDocuments) {
    const by = personOf(newsroom, given.by);
    const { title, publisher } = sourceOf(given.source);
    const source = await prisma.source.findFirstOrThrow({
      where: { newsroomId: newsroom.id, title, publisher },
      select: {
        id: true,
        title: true,
        _count: { select: { snapshots: true } },
      },
    });
    const { at: createdAt } = clock(by);
    const { fileName } = given;
    const pages = readPages(given);
    const fingerprints = [...fingerprintsOf(pages.text)];
    const document = await makeDocument(by, {
      ...{ ...pages, fileName, fingerprints, createdAt },
    });
    const number = source._count.snapshots + 1;
    await makeSnapshot(by, source, { document, number, takenAt: createdAt });
  }
}

function sourceOf(key: string) {
  const source = demoSources.find((one) => one.key === key);
  if (!source) throw new RangeError(`No demo source ${key}.`);
  return source;
}
