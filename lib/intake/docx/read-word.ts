import { limits } from "@/lib/limits";
import type { Findings, GivenDocument } from "../document";
import { languageTag } from "../language-tag";
import { type Refusal, refusedAsTooLong } from "../refusal";
import { createTextBuilder } from "../text-builder";
import { type BodyFacts, writeBody } from "./body";
import { readNotes } from "./notes";
import { openPackage, type OpenPackage } from "./open-package";
import { findParts, type Parts } from "./parts";
import { readProperties } from "./properties";
import { readStyles } from "./styles";

/**
 * Reads a Word document (.docx): its text, headings, tables, notes and comments. Only the parts with text are unpacked;
 * pictures, macros, embedded files and what links name are never looked at. Throws on a damaged file.
 */
export async function readWord({
  bytes,
}: GivenDocument): Promise<Findings | Refusal> {
  const pack = await openPackage(bytes);
  if (pack.kind === "refused") return pack;
  const parts = await findParts(pack);
  return parts.kind === "refused" ? parts : readParts(pack, parts);
}

async function readParts(
  pack: OpenPackage,
  parts: Parts,
): Promise<Findings | Refusal> {
  const read = async (name: string | null) =>
    name === null ? null : pack.read(name);
  const styles = readStyles(await read(parts.styles));
  const around = {
    styles,
    footnotes: readNotes(await read(parts.footnotes)),
    endnotes: readNotes(await read(parts.endnotes)),
    comments: readNotes(await read(parts.comments)),
  };
  const main = await read(parts.main);
  const builder = createTextBuilder(limits.sourceTextLength);
  const facts = writeBody(main ?? new Uint8Array(), builder, around);
  if (builder.isOver()) return refusedAsTooLong();
  const properties = readProperties(await read(parts.properties));
  return {
    ...builder.finish(),
    title: properties.title ?? facts.title,
    author: properties.author,
    language: languageTag([properties.language, styles.language]),
    notices: noticesOf(facts),
  };
}

function noticesOf({
  hasHidden,
  hasChanges,
  hasFormulas,
}: BodyFacts): readonly string[] {
  return [
    ...(hasChanges
      ? ["Tracked changes were read as if they had all been accepted."]
      : []),
    ...(hasFormulas
      ? [
          "Formulas were read as lines of text. Look at the document before you quote one.",
        ]
      : []),
    ...(hasHidden ? ["Text that Word hides was left out."] : []),
  ];
}
