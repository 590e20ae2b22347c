import type { Page } from "@playwright/test";

/** How long each interaction took until the screen showed it, in milliseconds, the longest first. */
export type Interactions = readonly number[];

/** Most a browser rounds: interactions shorter than this are not reported by it. */
const SHORTEST_MS = 16;

/** Begins to note how long every interaction of a page takes; what it returns is what was noted so far. */
export async function watchInteractions(
  page: Page,
): Promise<() => Interactions> {
  const times = new Map<number, number>();
  await page.exposeFunction("noteInteraction", (id: number, ms: number) => {
    // A press is several events: the longest of them is what the person waited for.
    times.set(id, Math.max(times.get(id) ?? 0, ms));
  });
  await page.addInitScript({
    content: `new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) noteInteraction(interactionId, duration);
    }).observe({ type: "event", buffered: true, durationThreshold: ${SHORTEST_MS} });`,
  });
  return () => [...times.values()].sort((one, other) => other - one);
}

/** Goes through the article as a checker does: from claim to claim, into the inspector and back, by key and by mouse. */
export async function workThrough(page: Page, rounds: number): Promise<void> {
  const keys = ["n", "n", "n", "j", "j", "k", "p", "Enter", "Escape", "j"];
  for (let round = 0; round < rounds; round++) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await settled(page);
    }
    const marks = page.locator("mark[data-claim], [data-claim-mark], mark");
    const mark = marks.nth((round * 13) % Math.max(1, await marks.count()));
    if (await mark.isVisible()) {
      await mark.scrollIntoViewIfNeeded();
      await mark.click({ force: true });
      await settled(page);
    }
  }
}

/** Two frames: what an interaction changes is on the screen, and the browser has noted it. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
