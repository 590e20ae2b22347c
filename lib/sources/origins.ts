/** That one source rests on another, as somebody confirmed it. A suggestion is none. */
export type ConfirmedLink = {
  readonly sourceId: string;
  readonly restsOnId: string;
};

/** Finds the source that another one goes back to: itself, when it rests on none. */
export type OriginOf = (sourceId: string) => string;

/**
 * Where each source comes from in the end, step by step along confirmed links. The database refuses rings and a second
 * confirmed link of one source; should there be a ring all the same, its sources share an origin: the first by id.
 */
export function originsOf(links: readonly ConfirmedLink[]): OriginOf {
  const below = new Map<string, string>();
  for (const { sourceId, restsOnId } of [...links].sort(byIds)) {
    if (!below.has(sourceId)) below.set(sourceId, restsOnId);
  }
  return (sourceId) => {
    const path = [sourceId];
    for (;;) {
      const next = below.get(path.at(-1) ?? sourceId);
      if (next === undefined) return path.at(-1) ?? sourceId;
      if (path.includes(next)) return firstOfRing(path, next);
      path.push(next);
    }
  };
}

/** How many origins a set of sources goes back to. One that nobody may name counts like any other. */
export function countOrigins(
  sourceIds: Iterable<string>,
  originOf: OriginOf,
): number {
  return new Set([...sourceIds].map(originOf)).size;
}

/** Things that rest on sources of one origin, in the order in which each group's first one came. */
export type OriginGroup<T> = {
  readonly originId: string;
  readonly members: readonly T[];
};

/** Brings together what goes back to one origin. Every thing is in exactly one group. */
export function groupByOrigin<T>(
  things: readonly T[],
  sourceIdOf: (thing: T) => string,
  originOf: OriginOf,
): readonly OriginGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const originId = originOf(sourceIdOf(thing));
    const members = groups.get(originId);
    if (members) members.push(thing);
    else groups.set(originId, [thing]);
  }
  return [...groups].map(([originId, members]) => ({ originId, members }));
}

/** "4 sources, 1 origin"; of a single source only that it is one. */
export function sourcesInWords(
  sourceCount: number,
  originCount: number,
): string {
  if (sourceCount === 1) return "1 source";
  const origins = originCount === 1 ? "1 origin" : `${originCount} origins`;
  return `${sourceCount} sources, ${origins}`;
}

function byIds(one: ConfirmedLink, other: ConfirmedLink): number {
  const [a, b] = [one, other].map((link) => link.sourceId + link.restsOnId);
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

function firstOfRing(path: readonly string[], entry: string): string {
  const [first = entry] = path.slice(path.indexOf(entry)).sort();
  return first;
}
