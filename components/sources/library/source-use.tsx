import Link from "next/link";
import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import type { SourceUsedIn } from "@/lib/sources/view";
import { counted, wordsOfUse } from "../source-words";

type SourceUseProps = {
  readonly usedIn: readonly SourceUsedIn[];
  readonly isCut: boolean;
};

/** The claims that rest on a source, article by article. */
export function SourceUse({ usedIn, isCut }: SourceUseProps) {
  const claims = new Set(usedIn.map(({ claimId }) => claimId)).size;
  const articles = new Set(usedIn.map(({ articleId }) => articleId)).size;
  return (
    <section className="source-part" aria-label="Used in">
      <h2>Used in</h2>
      <p className="meta">
        {isCut
          ? "In more claims than are listed: these are of the newest articles."
          : sentence(wordsOfUse({ claims, articles }))}
      </p>
      <ul>
        {usedIn.map((used) => (
          <UseLine key={used.evidenceId} used={used} />
        ))}
      </ul>
    </section>
  );
}

function UseLine({ used }: { readonly used: SourceUsedIn }) {
  const { articleId, claimId, excerptCount } = used;
  return (
    <li className="source-line source-use">
      <StatusLabel status={used.status} />
      <span className="min-w-0">
        <Link
          href={`/articles/${articleId}?claim=${claimId}`}
          className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]"
        >
          {used.words}
        </Link>
        <span className="meta block [overflow-wrap:anywhere]">
          <bdi>{used.articleTitle}</bdi>
          {excerptCount === 0 ? "" : `, ${counted(excerptCount, "excerpt")}`}
        </span>
      </span>
      <EvidenceRelationLabel relation={used.relation} />
    </li>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
