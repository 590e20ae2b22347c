import type { Policy } from "@/lib/policies/rules";

type PolicyInWordsProps = { readonly policy: Policy };

/** What the newsroom demands, for those who work by it and do not change it. */
export function PolicyInWords({ policy }: PolicyInWordsProps) {
  return (
    <section className="mt-6 max-w-[40rem]" aria-label="Policy">
      <h2>What this newsroom demands</h2>
      <ul className="mt-2 grid gap-1">
        {sentencesOf(policy).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="meta mt-2">An admin changes this in the settings.</p>
    </section>
  );
}

function sentencesOf(policy: Policy): readonly string[] {
  return [
    ...gateSentences(policy),
    secondCheckSentence(policy),
    ...Object.entries(policy.sourcesWanted).map(
      ([rating, count]) =>
        `“${rating.replaceAll("-", " ")}” wants ${count} independent ${count === 1 ? "origin" : "origins"}.`,
    ),
  ];
}

function gateSentences(policy: Policy): readonly string[] {
  const sentences = [
    policy.needsAllTouched &&
      "A sign-off waits until no sentence is untouched.",
    policy.needsAllDecided &&
      "A sign-off waits until every claim is approved or waived.",
    policy.needsNoneStale && "A sign-off waits until no verdict is stale.",
    policy.needsNoneBlocking &&
      "A sign-off waits until no blocking comment is open.",
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0
    ? sentences
    : ["A sign-off waits for nothing but the split into sentences."];
}

function secondCheckSentence(policy: Policy): string {
  const evidence = policy.secondCheckSources
    ? "who sees the evidence"
    : "who looks for sources alone";
  switch (policy.secondCheck) {
    case "never":
      return "No verdict is checked a second time.";
    case "always":
      return `Every verdict is checked by a second person, ${evidence}.`;
    case "by_rating":
      return `Verdicts with certain ratings are checked by a second person, ${evidence}.`;
    case "share":
      return `${policy.secondCheckShare} of a hundred verdicts, chosen by chance, are checked by a second person, ${evidence}.`;
  }
}
