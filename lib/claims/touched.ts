/** An event of the audit log, as far as it says what it may have changed. */
export type ChangeEvent = {
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly articleId: string | null;
  readonly claimId: string | null;
};

/** What events may have changed of an article as the workbench shows it. */
export type Touched = {
  /** Every row of the article may have changed. */
  readonly isWhole: boolean;
  readonly claimIds: readonly string[];
  readonly sentenceIds: readonly string[];
  /** The earliest time anything was written at by these events. */
  readonly from: Date;
  /** Claims that somebody else than the viewer changed. */
  readonly byOthers: readonly string[];
  /** What was done, each once: "verdict.propose". */
  readonly actions: readonly string[];
  /** Something of the article that is no row of it changed too: its title, its sign-off. */
  readonly isBeyondRows: boolean;
};

/** Of the newsroom as a whole these are shown in every row; sessions, people and invitations are not. */
const SHOWN_IN_ROWS = /^(speaker|scale)\./;
/** These are of the article, and nothing of what the workbench shows follows from them. */
const NOT_SHOWN = /^(report|notification)\./;

/** Sums up what events may have changed. Give it at least one. */
export function touchedBy(
  events: readonly ChangeEvent[],
  viewerId: string,
): Touched {
  const claims = events.filter(({ claimId }) => claimId !== null);
  const others = claims.filter(({ actorId }) => actorId !== viewerId);
  const times = events.map(({ at }) => at.getTime());
  return {
    isWhole: events.some(isOfAllRows),
    claimIds: idsOf(claims),
    sentenceIds: [
      ...new Set(events.filter(isOfSentence).map(({ entityId }) => entityId)),
    ],
    from: new Date(Math.min(...times)),
    byOthers: idsOf(others),
    actions: [...new Set(events.map(({ action }) => action))],
    isBeyondRows: events.some(isOfMore),
  };
}

function idsOf(events: readonly ChangeEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ claimId }) => claimId ?? []))];
}

function isOfSentence({ entityType }: ChangeEvent): boolean {
  return entityType === "Sentence";
}

function isOfAllRows({ action, articleId }: ChangeEvent): boolean {
  const isOfNewsroom = articleId === null;
  return isOfNewsroom ? SHOWN_IN_ROWS.test(action) : action === "article.split";
}

function isOfMore(event: ChangeEvent): boolean {
  const { action, articleId, claimId } = event;
  if (articleId === null) return action.startsWith("policy.");
  return claimId === null && !isOfSentence(event) && !NOT_SHOWN.test(action);
}
