/** 32-bit FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** Makes one number of two, so that features can combine what they look at. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) + b;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) | 0;
}

/** Feature ids as they are collected; grows by doubling. */
export type FeatureList = {
  ids: Int32Array;
  count: number;
  readonly mask: number;
  /** The template behind each id, kept only to explain a decision. */
  readonly templates: number[] | null;
};

export function makeFeatureList(
  bits: number,
  isExplained = false,
): FeatureList {
  return {
    ids: new Int32Array(1 << 12),
    count: 0,
    mask: (1 << bits) - 1,
    templates: isExplained ? [] : null,
  };
}

/** Adds the feature "template sees value"; templates are told apart by their number. */
export function addFeature(
  list: FeatureList,
  template: number,
  value: number,
): void {
  if (list.templates !== null) list.templates.push(template);
  addId(list, mix(template, value) & list.mask);
}

/** The same for a feature with two rows of weights side by side: one left of the cue, one right of it. */
export function addSidedFeature(
  list: FeatureList,
  template: number,
  value: number,
): void {
  if (list.templates !== null) list.templates.push(template);
  addId(list, mix(template, value) & list.mask & ~1);
}

function mix(template: number, value: number): number {
  let hash = Math.imul(template ^ 0x9e3779b9, 0x27d4eb2f) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** Adds a feature whose id is known already. */
export function addId(list: FeatureList, id: number): void {
  if (list.count === list.ids.length) grow(list);
  list.ids[list.count++] = id;
}

function grow(list: FeatureList): void {
  const grown = new Int32Array(list.ids.length * 2);
  grown.set(list.ids);
  list.ids = grown;
}

/** Distances in words fall into eleven classes, finer where it is near. */
export function distanceClass(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  if (distance < 22) return 8;
  return distance < 40 ? 9 : 10;
}

export function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
