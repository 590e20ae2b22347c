import { CoverageFormLabel } from "@/components/claims/symbols/coverage-form-label";
import { Pagination } from "@/components/ui/pagination";
import type { ArticlePage } from "@/lib/articles/view";
import { ArticleListRow } from "./article-list-row";

const FORMS = [
  "decided",
  "in_progress",
  "stale",
  "waived",
  "not_a_claim",
  "untouched",
] as const;

type ArticleListProps = { readonly page: ArticlePage };

/** The newsroom's articles, newest first. On a narrow screen each row becomes a block. */
export function ArticleList({ page }: ArticleListProps) {
  const { rows, newerThan, olderThan } = page;
  return (
    <>
      <table className="table-lines table-fixed max-middle:block">
        <caption className="sr-only">Articles, newest first</caption>
        <thead className="max-middle:hidden">
          <tr>
            <th scope="col">Article</th>
            <th scope="col" className="w-56">
              Coverage, sentence by sentence
            </th>
            <th scope="col" className="w-64">
              Claims
            </th>
            <th scope="col" className="w-28">
              On it
            </th>
          </tr>
        </thead>
        <tbody className="max-middle:block">
          {rows.map((row) => (
            <ArticleListRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <Pagination
        label="Articles"
        newerHref={
          newerThan === null ? undefined : `/articles?after=${newerThan}`
        }
        olderHref={
          olderThan === null ? undefined : `/articles?before=${olderThan}`
        }
      />
      <p className="legend meta mb-5">
        {FORMS.map((form) => (
          <CoverageFormLabel key={form} form={form} />
        ))}
      </p>
    </>
  );
}
