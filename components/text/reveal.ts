/** Brings a claim's first mark into view; false when the article does not show it. */
export function revealClaim(claimId: string): boolean {
  return reveal(`.mark[data-claim="${CSS.escape(claimId)}"]`);
}

/** Brings a sentence into view; false when the article does not have it. */
export function revealSentence(number: number): boolean {
  return reveal(`#sentence-${number}`);
}

function reveal(selector: string): boolean {
  const found = document.querySelector(selector);
  found?.scrollIntoView({ block: "center" });
  return found !== null;
}
