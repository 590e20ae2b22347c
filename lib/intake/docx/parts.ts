import { type Refusal, refused } from "../refusal";
import type { OpenPackage } from "./open-package";
import { readXml } from "./read-xml";

/** The names of a Word document's parts inside its package; null for those it has not. */
export type Parts = {
  readonly kind: "parts";
  readonly main: string;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly comments: string | null;
  readonly properties: string | null;
};

/**
 * Finds the parts by their relationships (ECMA-376 part 2, 6.5), as programs other than Word name them otherwise. What
 * lies outside of the package is never looked at.
 */
export async function findParts(pack: OpenPackage): Promise<Parts | Refusal> {
  const root = await relationsOf(pack, "");
  const main = root.get("officeDocument") ?? "word/document.xml";
  if (!pack.has("[Content_Types].xml") || !pack.has(main)) return other(pack);
  if (!/^word\/|\/word\/|document\d*\.xml$/.test(main)) return other(pack);
  const own = await relationsOf(pack, main);
  const named = (type: string) => own.get(type) ?? null;
  return {
    kind: "parts",
    main,
    styles: named("styles"),
    footnotes: named("footnotes"),
    endnotes: named("endnotes"),
    comments: named("comments"),
    properties: root.get("core-properties") ?? null,
  };
}

async function relationsOf(
  pack: OpenPackage,
  part: string,
): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = await pack.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, string>();
  if (!bytes) return found;
  readXml(bytes, {
    open: ({ local, attributes }) => {
      const type = attributes.get("Type")?.split("/").at(-1);
      const target = attributes.get("Target");
      const isOutside = attributes.get("TargetMode") === "External";
      if (local !== "Relationship" || isOutside || !type || !target) return;
      if (!found.has(type)) found.set(type, resolve(folder, target));
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** A name inside the package; one that leads out of it is the name of no part. */
function resolve(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of whole.split("/")) {
    if (name === "..") names.pop();
    else if (name !== ".") names.push(name);
  }
  return names.join("/");
}

function other(pack: OpenPackage): Refusal {
  const sentences: readonly (readonly [string, string])[] = [
    [
      "xl/workbook.xml",
      "This is a spreadsheet, not a Word document. Print the sheet that matters to a PDF and upload that.",
    ],
    [
      "ppt/presentation.xml",
      "These are slides, not a Word document. Export them as a PDF and upload that.",
    ],
    [
      "mimetype",
      "This is an OpenDocument file, not a Word document. Open it, save it as .docx or PDF and upload that.",
    ],
  ];
  const known = sentences.find(([name]) => pack.has(name));
  return refused(
    "binary",
    known?.[1] ??
      "This is a packed folder (zip), not a Word document. Unpack it and upload the document inside.",
  );
}
