import {
  type FeatureList,
  makeFeatureList,
} from "@/lib/extraction/attribution/model/hashing";

/** Collects feature lists one behind the other, for training. */
export type ExampleStore = {
  readonly list: FeatureList;
  readonly offsets: number[];
  readonly labels: number[];
  readonly boundaries: number[];
  /** First example of each sequence. */
  readonly starts: number[];
};

export function makeStore(bits: number): ExampleStore {
  const list = makeFeatureList(bits);
  list.ids = new Int32Array(1 << 24);
  return { list, offsets: [0], labels: [], boundaries: [], starts: [0] };
}

export function endExample(
  store: ExampleStore,
  label: number,
  boundary = 0,
): void {
  store.offsets.push(store.list.count);
  store.labels.push(label);
  store.boundaries.push(boundary);
}

export function endSequence(store: ExampleStore): void {
  store.starts.push(store.labels.length);
}

/** The store as typed arrays, without the features seen fewer than `minCount` times. */
export function freeze(store: ExampleStore, minCount: number) {
  const { list, offsets } = store;
  const counts = new Uint8Array(list.mask + 1);
  for (let at = 0; at < list.count; at++) {
    const id = list.ids[at] ?? 0;
    counts[id] = Math.min(255, (counts[id] ?? 0) + 1);
  }
  let kept = 0;
  let from = 0;
  for (let example = 1; example < offsets.length; example++) {
    const to = offsets[example] ?? 0;
    for (let at = from; at < to; at++) {
      const id = list.ids[at] ?? 0;
      if ((counts[id] ?? 0) >= minCount) list.ids[kept++] = id;
    }
    from = to;
    offsets[example] = kept;
  }
  return {
    ids: list.ids.subarray(0, kept),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(store.labels),
    boundaries: Uint8Array.from(store.boundaries),
    starts: Int32Array.from(store.starts),
  };
}

export type FrozenExamples = ReturnType<typeof freeze>;
