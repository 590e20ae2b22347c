import { isOn, wordName } from "./names";
import { readXml, type XmlTag } from "./read-xml";

/** What styles say of the paragraphs that have them. */
export type Styles = {
  /** 1 to 6 for a heading; null for other text. */
  readonly levelOf: (styleId: string) => number | null;
  readonly isTitle: (styleId: string) => boolean;
  readonly isHidden: (styleId: string) => boolean;
  /** The language the document was written in, where it says so. */
  readonly language: string | null;
};

type Style = {
  name: string;
  basedOn: string | null;
  outline: number | null;
  isHidden: boolean;
};

/** A style is based on another and that on a third; a longer chain is a circle. */
const MAX_ANCESTORS = 20;

/** Headings by their outline level or their name, which is English in every language of Word. */
export function readStyles(bytes: Uint8Array | null): Styles {
  const styles = new Map<string, Style>();
  const found = { language: null as string | null };
  let running: Style | null = null;
  if (bytes) {
    readXml(bytes, {
      open: (tag) => {
        const name = wordName(tag);
        if (name === "style") {
          running = { ...EMPTY };
          styles.set(tag.attributes.get("styleId") ?? "", running);
        }
        if (name === "lang")
          found.language ??= tag.attributes.get("val") ?? null;
        if (running) readProperty(running, name, tag);
      },
      close: (tag) => {
        if (wordName(tag) === "style") running = null;
      },
      text: () => {},
    });
  }
  return {
    levelOf: (id) => inherited(styles, id, levelOf),
    isTitle: (id) => /^title$/i.test(styles.get(id)?.name ?? ""),
    isHidden: (id) =>
      inherited(styles, id, (one) => one.isHidden || null) ?? false,
    language: found.language,
  };
}

const EMPTY: Style = {
  ...{ name: "", basedOn: null, outline: null, isHidden: false },
};

function readProperty(style: Style, name: string, tag: XmlTag): void {
  const value = tag.attributes.get("val") ?? "";
  if (name === "name") style.name = value;
  if (name === "basedOn") style.basedOn = value;
  if (name === "outlineLvl") style.outline = Number(value);
  if (name === "vanish") style.isHidden = isOn(tag);
}

function inherited<T>(
  styles: ReadonlyMap<string, Style>,
  id: string,
  ask: (style: Style) => T | null,
): T | null {
  let style = styles.get(id);
  for (let step = 0; style && step < MAX_ANCESTORS; step++) {
    const answer = ask(style);
    if (answer !== null) return answer;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}

function levelOf({ name, outline }: Style): number | null {
  const named = /^heading ([1-9])$/i.exec(name)?.[1];
  if (named) return Math.min(6, Number(named));
  return headingLevel(outline);
}

/** The heading level of an outline level: 0 is the first heading, 9 is plain text (ECMA-376 part 1, 17.3.1.20). */
export function headingLevel(outline: number | null): number | null {
  const isHeading = outline !== null && outline >= 0 && outline < 9;
  return isHeading ? Math.min(6, Math.floor(outline) + 1) : null;
}
