import Link from "next/link";
import { ArrowLeft, ArrowRight } from "lucide-react";

type PaginationProps = {
  /** What is paged, for the name of the navigation: "Articles". */
  readonly label: string;
  readonly newerHref?: string;
  readonly olderHref?: string;
  /** In a list that is not ordered by age. */
  readonly newerWords?: string;
  readonly olderWords?: string;
};

/** Newer and older, by key: no page numbers, because a list that grows has none. */
export function Pagination(props: PaginationProps) {
  const { label, newerHref, olderHref } = props;
  const { newerWords = "Newer", olderWords = "Older" } = props;
  if (newerHref === undefined && olderHref === undefined) return null;
  return (
    <nav aria-label={`${label}, pages`} className="pagination">
      {newerHref === undefined ? null : (
        <Link href={newerHref} className="button button-quiet" rel="prev">
          <ArrowLeft size={16} aria-hidden="true" />
          {newerWords}
        </Link>
      )}
      {olderHref === undefined ? null : (
        <Link href={olderHref} className="button button-quiet" rel="next">
          {olderWords}
          <ArrowRight size={16} aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
