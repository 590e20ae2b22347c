import { buildZip, type ZipEntry } from "./zip-file";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function xml(name: string, content: string): ZipEntry {
  return { name, bytes: new TextEncoder().encode(content) };
}

/** The parts of a Word document with this body. @param relations further relationships of the main part. */
export function wordParts(body: string, relations = ""): readonly ZipEntry[] {
  return [
    xml("[Content_Types].xml", "<Types/>"),
    xml(
      "_rels/.rels",
      `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    xml(
      "word/_rels/document.xml.rels",
      `<Relationships>${relations}</Relationships>`,
    ),
    xml(
      "word/document.xml",
      `<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ),
  ];
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A sound document with further entries beside it. */
function soundWith(...entries: readonly ZipEntry[]): Uint8Array {
  return buildZip([...wordParts(wordParagraph("Rents rose.")), ...entries]);
}

/** 4 GB of nothing in a few kilobytes, a thousand names for the same bytes (D. Fifield, A better zip bomb, 2019). */
export function overlappingBomb(): Uint8Array {
  const name = (index: number) => `word/media/${index}`;
  const kernel = { name: name(0), bytes: new Uint8Array(4_000_000) };
  const others = Array.from({ length: 1_000 }, (_, index) => ({
    ...{ ...kernel, name: name(index + 1), isShared: true },
  }));
  return soundWith(kernel, ...others);
}

/** The same bytes under three names only: small enough for every limit of size. */
export function overlappingEntries(): Uint8Array {
  const bytes = new Uint8Array(1_000);
  return soundWith(
    { name: "a", bytes },
    { name: "b", bytes, isShared: true },
    { name: "c", bytes, isShared: true },
  );
}

/** One part of 40 MB of spaces in 40 kB. */
export function tightlyPackedPart(): Uint8Array {
  return soundWith({
    name: "word/media/1",
    bytes: new Uint8Array(40_000_000).fill(32),
  });
}

export function manyEntries(count = 100_000): Uint8Array {
  const bytes = new Uint8Array();
  return soundWith(
    ...Array.from({ length: count }, (_, index) => ({
      name: `${index}`,
      bytes,
    })),
  );
}

/** Names that lead out of any folder, and one that is a symbolic link. */
export function escapingEntries(): Uint8Array {
  return soundWith(
    xml("../../app/.env", "SECRET=1"),
    xml("/etc/cron.d/x", "* * * * * x"),
    xml("C:\\windows\\x", "x"),
    { ...xml("word/link", "/etc/passwd"), attributes: 0o120777 * 65_536 },
  );
}

/** Two parts of one name, of which programs read different ones. */
export function twinParts(): Uint8Array {
  const twin = wordParts(wordParagraph("Rents fell.")).at(-1);
  return soundWith(...(twin ? [twin] : []));
}

/** A main part with a document type of its own and entities that grow a thousandfold at each step. */
export function billionLaughs(): Uint8Array {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join("");
  const doctype = `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const parts = wordParts(wordParagraph("&e9;&file;"));
  return buildZip(
    parts.map((part) =>
      part.name === "word/document.xml"
        ? xml(part.name, doctype + new TextDecoder().decode(part.bytes))
        : part,
    ),
  );
}

/** Pictures that are somewhere else: on this machine, and on another one. */
export function linkedPictures(): Uint8Array {
  const targets = ["file:///etc/passwd", "/dev/zero", "\\\\host\\share\\x.png"];
  const relations = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 5}" Type="${RELATIONS}/image" Target="${target}" TargetMode="External"/>`,
  );
  const pictures = targets.map(
    (_, index) =>
      `<w:p><w:r><w:drawing><a:blip xmlns:a="x" r:link="rId${index + 5}"/></w:drawing></w:r></w:p>`,
  );
  return buildZip(
    wordParts(
      wordParagraph("Rents rose.") + pictures.join(""),
      relations.join(""),
    ),
  );
}

/** Says 10 bytes before the bytes and as much as can be said in the directory. */
export function lyingDirectory(): Uint8Array {
  return soundWith({
    ...xml("word/media/1", "Ten bytes."),
    ...{ localSize: 10, declaredSize: 0xfffffffe },
  });
}

/** The same, and more than 32 bits can say. */
export function hugeDirectory(): Uint8Array {
  return soundWith({
    ...xml("word/media/1", "Ten bytes."),
    ...{ localSize: 10, declaredSize: 10_000_000_000 },
  });
}

/** A main part that is far larger than it says. */
export function understatedPart(): Uint8Array {
  return buildZip(
    wordParts(wordParagraph("word ".repeat(200_000))).map((part) =>
      part.name === "word/document.xml" ? { ...part, declaredSize: 100 } : part,
    ),
  );
}

export function truncatedWord(): Uint8Array {
  const whole = soundWith();
  return whole.slice(0, whole.length * 0.7);
}

/** Every part marked as encrypted. */
export function lockedWord(): Uint8Array {
  return buildZip(
    wordParts(wordParagraph("Secret.")).map((part) => ({ ...part, flags: 1 })),
  );
}

export function plainZip(): Uint8Array {
  return buildZip([xml("notes.txt", "Rents rose.")]);
}

export function nestedWord(depth = 100_000): Uint8Array {
  return buildZip(
    wordParts(
      "<w:tbl>".repeat(depth) + "x".repeat(10) + "</w:tbl>".repeat(depth),
    ),
  );
}
