import { Initials } from "@/components/ui/initials";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PersonHere } from "./live-source";

type PeopleHereProps = {
  readonly people: readonly PersonHere[];
  readonly viewer: { readonly id: string; readonly name: string };
  /** The number of the sentence that a claim stands in. */
  readonly sentenceOf: (claimId: string) => number | null;
};

/** Who has the article open, and on which sentence they are. Nobody else: nothing is shown. */
export function PeopleHere({ people, viewer, sentenceOf }: PeopleHereProps) {
  const others = people.filter(({ id }) => id !== viewer.id);
  if (others.length === 0) return null;
  return (
    <ul className="people-here" aria-label="Who is here">
      {others.map((person) => (
        <li key={person.id}>
          <Initials name={person.name} decorative />
          <VisuallyHidden>{person.name} is </VisuallyHidden>
          <span className="wide-only">{placeOf(person, sentenceOf)}</span>
        </li>
      ))}
      <li>
        <Initials name={viewer.name} isMe decorative />
        <span className="wide-only">you</span>
      </li>
    </ul>
  );
}

function placeOf(
  { claimId, sentence }: PersonHere,
  sentenceOf: PeopleHereProps["sentenceOf"],
): string {
  const number = claimId === null ? sentence : sentenceOf(claimId);
  return number === null ? "reading" : `on ${number}`;
}
