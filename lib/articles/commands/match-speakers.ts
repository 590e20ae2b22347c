import { foldName } from "@/lib/articles/rules";
import type { Stamp, Tx } from "@/lib/db/commit";
import type { ExtractedSpeaker } from "@/lib/extraction";
import { limits } from "@/lib/limits";

/** The speakers a split needs: what the engine knows of them, and the names its claims go by. */
export type SpeakersToMatch = {
  readonly articleId: string;
  readonly speakers: readonly ExtractedSpeaker[];
  /** Canonical names in the claims; one that no speaker has is a mention nobody could be found for. */
  readonly names: ReadonlySet<string>;
};

/** Ids of speakers by the name the engine gives them. */
type SpeakerIds = ReadonlyMap<string, string>;

/**
 * The newsroom's speaker for each name: one that exists (the survivor, where it was merged), else a new one. The
 * unnamed ("two officials") are new in each article. Runs within a split's transaction.
 */
export async function matchSpeakers(
  tx: Tx,
  stamp: Stamp,
  wanted: SpeakersToMatch,
): Promise<SpeakerIds> {
  const candidates = [...wanted.names].map((name) => ({
    name,
    row: speakerRow(stamp, wanted, name),
  }));
  const unnamed = candidates.filter(({ row }) => row.kind === "unnamed");
  const named = candidates.filter(({ row }) => row.kind !== "unnamed");
  const known = await findNamed(tx, stamp.newsroomId, named);
  const missing = named.filter(({ name }) => !known.has(name));
  await tx.speaker.createMany({
    data: [...unnamed, ...missing.sort(byFoldedName)].map(({ row }) => row),
    skipDuplicates: true,
  });
  const made = await findNamed(tx, stamp.newsroomId, missing);
  const own = unnamed.map(({ name, row }) => [name, row.id] as const);
  return new Map([...known, ...made, ...own]);
}

function speakerRow(stamp: Stamp, wanted: SpeakersToMatch, name: string) {
  const speaker = wanted.speakers.find((one) => one.name === name);
  const kind = speaker?.kind ?? "unnamed";
  return {
    newsroomId: stamp.newsroomId,
    id: stamp.newId(),
    kind,
    name: name.slice(0, limits.nameLength),
    otherNames: [...(speaker?.otherNames ?? [])],
    role: speaker?.role ?? "",
    affiliation: speaker?.affiliation ?? "",
    articleId: kind === "unnamed" ? wanted.articleId : null,
    createdAt: stamp.at,
  };
}

type Candidate = {
  readonly name: string;
  readonly row: ReturnType<typeof speakerRow>;
};

/** One order everywhere: two splits that meet the same new people then wait for each other, and never in a ring. */
function byFoldedName(a: Candidate, b: Candidate): number {
  return foldName(a.row.name) < foldName(b.row.name) ? -1 : 1;
}

/**
 * A short other name ("Cohen", "the minister") is somebody else's in the next article; only a full one, of two words
 * or more, says that it is the same person. Postgres folds the case, as its unique index does.
 */
async function findNamed(
  tx: Tx,
  newsroomId: string,
  candidates: readonly Candidate[],
): Promise<SpeakerIds> {
  if (candidates.length === 0) return new Map();
  const names = candidates.map(({ row }) => row.name);
  const found = await tx.$queryRaw<{ wanted: string; id: string }[]>`
    WITH RECURSIVE wanted AS (SELECT unnest(${names}::text[]) AS name),
    match AS (
      SELECT wanted.name AS wanted, s.id, s."mergedIntoId", 0 AS step
      FROM wanted JOIN "Speaker" s ON lower(s.name) = lower(wanted.name)
      WHERE s."newsroomId" = ${newsroomId}::uuid AND s.kind <> 'unnamed'
      UNION ALL
      SELECT wanted.name, s.id, s."mergedIntoId", 10
      FROM wanted JOIN "Speaker" s ON wanted.name = ANY (s."otherNames")
      WHERE s."newsroomId" = ${newsroomId}::uuid AND s.kind <> 'unnamed' AND wanted.name LIKE '% %'
      UNION ALL
      SELECT match.wanted, s.id, s."mergedIntoId", match.step + 1
      FROM match JOIN "Speaker" s ON s.id = match."mergedIntoId"
      WHERE s."newsroomId" = ${newsroomId}::uuid AND match.step % 10 < 9
    )
    SELECT DISTINCT ON (wanted) wanted, id FROM match
    WHERE "mergedIntoId" IS NULL ORDER BY wanted, step, id`;
  const ids = new Map(found.map(({ wanted, id }) => [wanted, id]));
  return new Map(
    candidates.flatMap(({ name, row }) => {
      const id = ids.get(row.name);
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}
