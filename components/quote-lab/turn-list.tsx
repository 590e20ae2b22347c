import type { TurnView } from "@/lib/quotes/view";

type TurnListProps = { readonly turns: readonly TurnView[] };

/** What was said around the words, with who said it and when. */
export function TurnList({ turns }: TurnListProps) {
  return (
    <ol className="lab-turns" aria-label="Where it stands in the record">
      {turns.map(({ speaker, time, pieces }, at) => (
        <li key={at}>
          <span className="lab-time">{time ?? ""}</span>
          <p>
            {speaker === null ? null : (
              <span className="lab-speaker">{speaker} </span>
            )}
            {pieces.map(({ text, isPassage }, place) =>
              isPassage ? (
                <mark key={place}>{text}</mark>
              ) : (
                <span key={place}>{text}</span>
              ),
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
