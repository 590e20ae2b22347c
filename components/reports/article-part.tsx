import { AnnotatedText } from "@/components/text/annotated-text";
import { articleBlocks } from "@/components/workbench/article-blocks";
import type { VerdictReport } from "@/lib/reports/verdict-report";

type ArticlePartProps = { readonly report: VerdictReport };

/** The article as it was checked, with its marks. */
export function ArticlePart({ report }: ArticlePartProps) {
  const { text, sentences, article } = report;
  const claims = report.claims.map(({ id, kind, status, spans }) => ({
    id,
    kind,
    status,
    spans: spans.map(([start, end]) => ({ start, end })),
  }));
  return (
    <section className="report-part" aria-labelledby="article">
      <h2 id="article">The article</h2>
      <AnnotatedText
        article={{
          text,
          blocks: articleBlocks(text, article.title),
          sentences,
          claims,
        }}
      />
    </section>
  );
}
