import { Time } from "@/components/ui/time";
import type { SharedSide, SharedTextView } from "@/lib/sources/origins-view";
import { SHOWN_LENGTH, sharedBlocks, type SharedPiece } from "./shared-blocks";

type SharedTextsProps = { readonly shared: SharedTextView };

/** Two texts beside each other with what stands in both marked; a passage's number leads to it in the other text. */
export function SharedTexts({ shared }: SharedTextsProps) {
  return (
    <div className="shared-texts">
      <Side side={shared.first} own="first" other="second" />
      <Side side={shared.second} own="second" other="first" />
    </div>
  );
}

type SideName = "first" | "second";
type SideProps = {
  readonly side: SharedSide;
  readonly own: SideName;
  readonly other: SideName;
};

function Side({ side, own, other }: SideProps) {
  const { title, text, takenAt } = side;
  return (
    <section aria-label={title}>
      <h2 className="[overflow-wrap:anywhere]">
        <bdi>{title}</bdi>
      </h2>
      <p className="meta">
        {takenAt === null ? (
          "Nothing of it was read yet. Take a snapshot of it first."
        ) : (
          <>
            As read on <Time iso={takenAt} form="date" />
          </>
        )}
        {text !== null && text.length > SHOWN_LENGTH
          ? ". Only its beginning is shown."
          : ""}
      </p>
      {sharedBlocks(side).map((pieces, at) => (
        <p key={at} className="shared-paragraph" dir="auto">
          {pieces.map((piece, index) => (
            <Piece key={index} piece={piece} own={own} other={other} />
          ))}
        </p>
      ))}
    </section>
  );
}

type PieceProps = Omit<SideProps, "side"> & { readonly piece: SharedPiece };

function Piece({ piece, own, other }: PieceProps) {
  const { words, number, isBeginning } = piece;
  if (number === null) return words;
  return (
    <mark className="shared-passage">
      {isBeginning ? (
        <a
          className="shared-number"
          id={`${own}-${number}`}
          href={`#${other}-${number}`}
          aria-label={`Passage ${number}, in the other text`}
        >
          {number}
        </a>
      ) : null}
      {words}
    </mark>
  );
}
