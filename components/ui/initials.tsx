import { initialsOf } from "./initials-of";

type InitialsProps = {
  readonly name: string;
  /** The reader's own: the only initials in blue pencil. */
  readonly isMe?: boolean;
  /** When the name stands beside it in words. */
  readonly decorative?: boolean;
};

/** A person, in ink. People have no colours and no pictures here. */
export function Initials({ name, isMe, decorative }: InitialsProps) {
  const face = isMe ? "initials initials-me" : "initials";
  if (decorative) {
    return (
      <span className={face} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <abbr className={`${face} no-underline`} title={name}>
      {initialsOf(name)}
    </abbr>
  );
}
