import { memo, type ReactNode } from "react";
import type {
  Remark,
  SnapshotBlock,
  SnapshotPiece,
  TextHighlight,
} from "./snapshot-layout";

type SnapshotBlockProps = {
  readonly text: string;
  readonly block: SnapshotBlock;
  readonly isCursor: boolean;
  readonly selectedId: string | null;
};

/** One paragraph, heading or note of a snapshot, with its marks beside it and remarks on it below. */
export const SnapshotBlockText = memo(function SnapshotBlockText(
  props: SnapshotBlockProps,
) {
  const { text, block, isCursor, selectedId } = props;
  const isHeading = block.kind === "heading";
  return (
    <>
      <div
        className={`snapshot-block snapshot-${block.kind}${isCursor ? " snapshot-cursor" : ""}`}
        role={isHeading ? "heading" : undefined}
        // Below the headings of the page it is shown on.
        aria-level={isHeading ? Math.min(6, block.level + 2) : undefined}
        aria-current={isCursor || undefined}
        data-start={block.start}
        data-end={block.end}
      >
        {block.pieces.map((piece) => (
          <Piece
            key={piece.start}
            text={text}
            piece={piece}
            selectedId={selectedId}
          />
        ))}
      </div>
      {block.remarks.map((remark, at) => (
        <RemarkLine key={at} remark={remark} />
      ))}
    </>
  );
});

type PieceProps = {
  readonly text: string;
  readonly piece: SnapshotPiece;
  readonly selectedId: string | null;
};

function Piece({ text, piece, selectedId }: PieceProps) {
  const words = text.slice(piece.start, piece.end);
  const marked = piece.highlights.reduceRight<ReactNode>(
    (inner, highlight) => (
      <mark
        className={markClass(highlight, selectedId)}
        data-highlight={pressableId(highlight)}
      >
        {inner}
      </mark>
    ),
    words,
  );
  return (
    <>
      {piece.place === "" ? null : (
        // Drawn by its class: it is no part of the text that can be chosen or copied.
        <span className="snapshot-place" data-place={piece.place} />
      )}
      {marked}
      {piece.ending.map((highlight) => (
        <HighlightSymbol key={highlight.id} highlight={highlight} />
      ))}
    </>
  );
}

function markClass({ id, look }: TextHighlight, selectedId: string | null) {
  const selected = id === selectedId ? " snapshot-mark-selected" : "";
  return `snapshot-mark snapshot-mark-${look}${selected}`;
}

function pressableId({ id, look }: TextHighlight): string | undefined {
  return look === "shown" ? undefined : id;
}

function HighlightSymbol({ highlight }: { readonly highlight: TextHighlight }) {
  const { id, look, label } = highlight;
  if (look === "shown") return null;
  return (
    <button
      type="button"
      className={`snapshot-symbol snapshot-symbol-${look}`}
      aria-label={label}
      title={label}
      data-highlight={id}
    />
  );
}

function RemarkLine({ remark }: { readonly remark: Remark }) {
  const whose = remark.author === "" ? "Remark" : `Remark by ${remark.author}`;
  return (
    <aside className="snapshot-remark" aria-label={whose}>
      <strong>{whose}:</strong> {remark.words}
    </aside>
  );
}
