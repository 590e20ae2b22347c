/** A source with what its newest snapshot says, as far as two of them are compared. */
export type ComparedSource = {
  /** A UUIDv7: it tells which was added first. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** Name of the site, as the page gives it. */
  readonly site: string;
  /** Where it is and says it is. */
  readonly addresses: readonly string[];
  /** ISO day. */
  readonly publishedOn: string | null;
  /** Who speaks in it, as its turns name them. */
  readonly speakers: readonly string[];
  /** The snapshot's; empty without one. */
  readonly text: string;
};
