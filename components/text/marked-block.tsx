import { Fragment, memo, type ReactNode } from "react";
import { statusWords } from "@/lib/claims/words";
import type { ClaimStatus } from "@/components/claims/symbols/faces";
import type {
  BlockKind,
  LaidBlock,
  Layer,
  Piece,
  PieceGroup,
} from "./article-layout";

/** What may differ between two drawings of one block. Plain values, so that `memo` can compare. */
export type BlockState = {
  /** The statuses of the block's claims, in the order of its `claimIds`, between commas. */
  readonly statuses: string;
  readonly selectedClaimId: string | null;
  /** The claim whose symbol the Tab key reaches; null where symbols cannot be pressed. */
  readonly tabStopClaimId: string | null;
  readonly cursor: number | null;
  /** Who else is on which of its sentences: "6 JP, 7 MO NF". */
  readonly here: string;
  /** The numbers of the sentences with open comments, and "!" after one that blocks: "3, 5!". Empty for none. */
  readonly commented?: string;
  readonly isPlain: boolean;
  readonly isPressable: boolean;
};

type MarkedBlockProps = BlockState & {
  readonly text: string;
  readonly block: LaidBlock;
};

const tags = {
  paragraph: "p",
  headline: "h1",
  standfirst: "p",
  crosshead: "h2",
} as const satisfies Record<BlockKind, string>;

/** One block of an article with its marks. Its text nodes hold the article's text and no more. */
export const MarkedBlock = memo(function MarkedBlock(props: MarkedBlockProps) {
  const { block } = props;
  const Tag = tags[block.kind];
  const statuses = props.statuses.split(",");
  const statusOf = new Map(
    block.claimIds.map((id, index) => [id, statuses[index] ?? "open"]),
  );
  const paint = { ...props, statusOf };
  const here = whoIsWhere(props.here);
  const first = block.groups.find((group) => group.number !== null)?.number;
  return (
    <Tag
      className={`article-block article-${block.kind}`}
      data-start={block.start}
      data-end={block.end}
    >
      {block.groups.map((group) => (
        <Group
          key={group.start}
          group={group}
          isNumbered={group.number === first}
          isCursor={group.number !== null && group.number === props.cursor}
          here={here.get(String(group.number))}
          comments={commentsOn(group.number, props.commented)}
          paint={paint}
        />
      ))}
    </Tag>
  );
});

/** Initials by the number of the sentence. */
function commentsOn(number: number | null, commented = ""): CommentMark {
  const marks = commented.split(", ");
  if (marks.includes(`${number}!`)) return "blocking";
  return marks.includes(String(number)) ? "open" : undefined;
}

type CommentMark = "open" | "blocking" | undefined;

function whoIsWhere(here: string): ReadonlyMap<string, string> {
  const places = here === "" ? [] : here.split(", ");
  return new Map(
    places.map((place) => {
      const [number = "", ...initials] = place.split(" ");
      return [number, initials.join(" ")];
    }),
  );
}

type GroupProps = {
  readonly group: PieceGroup;
  readonly isNumbered: boolean;
  readonly isCursor: boolean;
  readonly here: string | undefined;
  readonly comments: CommentMark;
  readonly paint: Paint;
};

function Group(props: GroupProps) {
  const { group, isNumbered, isCursor, here, comments, paint } = props;
  const pieces = group.pieces.map((piece) => (
    <Fragment key={piece.start}>{drawPiece(paint, piece, 0)}</Fragment>
  ));
  if (group.number === null) return <>{pieces}</>;
  const numbered = isNumbered ? " sentence-numbered" : "";
  const cursor = isCursor ? " sentence-cursor" : "";
  return (
    <span
      className={`sentence${numbered}${cursor}`}
      id={`sentence-${group.number}`}
      data-number={group.number}
      data-here={here}
      data-comments={comments}
      aria-current={isCursor || undefined}
    >
      {pieces}
    </span>
  );
}

type Paint = MarkedBlockProps & {
  readonly statusOf: ReadonlyMap<string, string>;
};

// Marks lie in one another, the outermost first; a symbol follows its own mark within the outer one.
function drawPiece(paint: Paint, piece: Piece, depth: number): ReactNode {
  const layer = paint.isPlain ? undefined : piece.layers[depth];
  if (layer === undefined) return paint.text.slice(piece.start, piece.end);
  const status = paint.statusOf.get(layer.claimId) ?? "open";
  const isSelected = layer.claimId === paint.selectedClaimId;
  return (
    <>
      <mark
        className={markClass(layer, status, isSelected)}
        data-claim={layer.claimId}
      >
        {drawPiece(paint, piece, depth + 1)}
      </mark>
      {layer.ends ? (
        <MarkSymbol
          layer={layer}
          status={status}
          isSelected={isSelected}
          isPressable={paint.isPressable}
          isTabStop={layer.claimId === paint.tabStopClaimId}
        />
      ) : null}
    </>
  );
}

function markClass(layer: Layer, status: string, isSelected: boolean): string {
  const parts = ["mark", `mark-${status}`];
  if (layer.isLow) parts.push("mark-low");
  if (layer.kind === "quote" && layer.opens) parts.push("mark-opens");
  if (layer.kind === "quote" && layer.closes) parts.push("mark-closes");
  if (isSelected) parts.push("mark-selected");
  return parts.join(" ");
}

type MarkSymbolProps = {
  readonly layer: Layer;
  readonly status: string;
  readonly isSelected: boolean;
  readonly isPressable: boolean;
  readonly isTabStop: boolean;
};

// Drawn by its class alone: an element with text in it would be copied with the article.
function MarkSymbol(props: MarkSymbolProps) {
  const { layer, status, isSelected, isPressable, isTabStop } = props;
  const kind = layer.kind === "quote" ? "Quote" : "Statement";
  const words = `${kind}, ${statusWord(status)}`;
  const selected = isSelected ? " mark-symbol-selected" : "";
  return (
    <span
      className={`mark-symbol mark-${status}${selected}`}
      role={isPressable ? "button" : "img"}
      aria-label={words}
      title={words}
      aria-pressed={isPressable ? isSelected : undefined}
      tabIndex={isPressable ? tabIndexOf(isTabStop) : undefined}
      data-claim={layer.claimId}
    />
  );
}

function tabIndexOf(isTabStop: boolean): number {
  return isTabStop ? 0 : -1;
}

function statusWord(status: string): string {
  return isStatus(status) ? statusWords[status].toLowerCase() : status;
}

function isStatus(status: string): status is ClaimStatus {
  return status in statusWords;
}
