/** A place for one reading process. */
export type Place = {
  /** It takes long: the next may begin beside it, if not too many take long already. */
  readonly giveToNext: () => void;
  readonly leave: () => void;
};

/** How many documents are read at a time. */
export type Places = { readonly take: () => Promise<Place> };

type PlacesOptions = {
  /** Documents that are read at a time. */
  readonly fast: number;
  /** Those that take long, beside them: so many may spin at once without anybody waiting for them. */
  readonly slow: number;
};

/** First come, first served. A document that takes long makes room, so a few bad ones do not hold up the good ones. */
export function createPlaces({ fast, slow }: PlacesOptions): Places {
  const waiting: (() => void)[] = [];
  let fastTaken = 0;
  let slowTaken = 0;
  function letIn() {
    while (fastTaken < fast) {
      const next = waiting.shift();
      if (!next) return;
      fastTaken += 1;
      next();
    }
  }
  function createPlace(): Place {
    let at: "fast" | "slow" | "left" = "fast";
    function giveToNext() {
      if (at !== "fast" || slowTaken >= slow) return;
      at = "slow";
      slowTaken += 1;
      fastTaken -= 1;
      letIn();
    }
    function leave() {
      if (at === "fast") fastTaken -= 1;
      if (at === "slow") slowTaken -= 1;
      at = "left";
      letIn();
    }
    return { giveToNext, leave };
  }
  function take(): Promise<Place> {
    return new Promise((resolve) => {
      waiting.push(() => resolve(createPlace()));
      letIn();
    });
  }
  return { take };
}
