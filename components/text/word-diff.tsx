import { Fragment } from "react";
import { type DiffKind, diffWords } from "@/lib/text";

type WordDiffProps = { readonly before: string; readonly after: string };

/** Two versions of some words, one above the other: what went struck out, what came underlined, what is critical bold. */
export function WordDiff({ before, after }: WordDiffProps) {
  const runs = diffWords(before, after);
  const lines = [
    { sign: "−", name: "Before", changed: "deleted" },
    { sign: "+", name: "Now", changed: "inserted" },
  ] as const satisfies readonly {
    sign: string;
    name: string;
    changed: DiffKind;
  }[];
  return (
    <div className="word-diff">
      {lines.map(({ sign, name, changed }) => (
        <p key={name}>
          <span className="word-diff-sign" aria-hidden="true">
            {sign}
          </span>
          <span>
            <span className="sr-only">{name}: </span>
            {runs
              .filter(({ kind }) => kind === "equal" || kind === changed)
              .map(({ kind, text, isCritical }, at) => (
                <Fragment key={at}>
                  {at > 0 ? " " : ""}
                  <Run kind={kind} text={text} isCritical={isCritical} />
                </Fragment>
              ))}
          </span>
        </p>
      ))}
    </div>
  );
}

type RunProps = {
  readonly kind: DiffKind;
  readonly text: string;
  readonly isCritical: boolean;
};

function Run({ kind, text, isCritical }: RunProps) {
  if (kind === "equal") return text;
  const words = isCritical ? <strong>{text}</strong> : text;
  return kind === "deleted" ? <del>{words}</del> : <ins>{words}</ins>;
}
