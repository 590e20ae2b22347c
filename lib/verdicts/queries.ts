import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { ScaleView } from "@/lib/claims/view";
import { db } from "@/lib/db/read";
import type { RatingFace } from "./ratings";

/** The scales that verdicts of this newsroom can take now, the default one first. */
export async function listScales(
  access: NewsroomAccess | ArticleAccess,
): Promise<readonly ScaleView[]> {
  return (await loadRatings(access)).scales;
}

/** Every rating of a newsroom: what can be chosen now, and the faces of all that ever could. */
export type NewsroomRatings = {
  readonly scales: readonly ScaleView[];
  /** By the rating's id. */
  readonly faces: ReadonlyMap<string, RatingFace>;
  /** Name and version of the scale a rating is of, by the rating's id. */
  readonly origins: ReadonlyMap<string, RatingOrigin>;
};

type RatingOrigin = {
  readonly scaleName: string;
  readonly scaleVersion: number;
};

/** Reads the scales of a newsroom with all their versions. Three statements. */
export async function loadRatings(
  access: NewsroomAccess | ArticleAccess,
): Promise<NewsroomRatings> {
  const scales = await db.scale.findMany({
    where: { newsroomId: access.newsroomId },
    orderBy: [{ isDefault: "desc" }, { name: "asc" }],
    select: {
      name: true,
      isDefault: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          retiredAt: true,
          ratings: { orderBy: { position: "asc" }, select: ratingSelect },
        },
      },
    },
  });
  const all = scales.flatMap(({ name, versions }) =>
    versions.flatMap(({ number, ratings }) =>
      ratings.map(({ id, ...face }) => {
        return { id, face, origin: { scaleName: name, scaleVersion: number } };
      }),
    ),
  );
  return {
    scales: scales.flatMap((scale) => inUse(scale)),
    faces: new Map(all.map(({ id, face }) => [id, face])),
    origins: new Map(all.map(({ id, origin }) => [id, origin])),
  };
}

const ratingSelect = {
  id: true,
  key: true,
  label: true,
  definition: true,
  rank: true,
  colour: true,
  symbol: true,
} as const;

type StoredScale = {
  readonly name: string;
  readonly isDefault: boolean;
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly retiredAt: Date | null;
    readonly ratings: ScaleView["ratings"];
  }[];
};

/** The scale as its newest version that is not retired; nothing when all are. */
function inUse({ name, isDefault, versions }: StoredScale): ScaleView[] {
  const current = versions.find(({ retiredAt }) => retiredAt === null);
  if (!current) return [];
  const { id: versionId, number, ratings } = current;
  return [{ versionId, name, number, isDefault, ratings }];
}
