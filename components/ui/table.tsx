import type { ComponentProps, ReactNode } from "react";

type TableProps = ComponentProps<"table"> & {
  /** What the table lists, for somebody who listens to it. */
  readonly caption: string;
  readonly head: readonly ReactNode[];
};

/** Rows on hairlines. Columns get their widths from classes on the header cells' `colgroup`. */
export function Table({
  caption,
  head,
  className = "",
  children,
  ...rest
}: TableProps) {
  return (
    <table className={`table-lines ${className}`} {...rest}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
