import { constants, deflateRawSync, deflateSync } from "node:zlib";

/** An object of a PDF: its dictionary or value and, where given, the stream behind it. */
type PdfObject = { readonly value: string; readonly stream?: Uint8Array };

/** A PDF (ISO 32000-1, 7.5) of these objects, numbered from 1; the first is the catalogue. */
function buildPdf(objects: readonly PdfObject[]): Uint8Array {
  const pieces: Buffer[] = [
    Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"),
  ];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: Uint8Array | string) => {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  objects.forEach(({ value, stream }, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n${value}\n`);
    if (stream) {
      add("stream\n");
      add(stream);
      add("\nendstream\n");
    }
    add("endobj\n");
  });
  const start = length;
  const table = offsets.map(
    (at) => `${String(at).padStart(10, "0")} 00000 n \n`,
  );
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join("")}`);
  add(
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.concat(pieces));
}

const CATALOGUE = { value: "<< /Type /Catalog /Pages 2 0 R >>" };
const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]";

function pagesOf(kids: string, count: number): PdfObject {
  return { value: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` };
}

/** A page's drawing. @param packed deflated if it is said so */
function drawing(packed: Uint8Array): PdfObject {
  return {
    value: `<< /Length ${packed.length} /Filter /FlateDecode >>`,
    stream: packed,
  };
}

function words(text: string): Uint8Array {
  return deflateSync(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`);
}

/** One page with a font and a drawing. */
function onePage(font: string, packed: Uint8Array): readonly PdfObject[] {
  return [
    CATALOGUE,
    pagesOf("3 0 R", 1),
    {
      value: `${PAGE} /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>`,
    },
    { value: font },
    drawing(packed),
  ];
}

const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

export function soundPdf(text = "Rents rose."): Uint8Array {
  return buildPdf(onePage(HELVETICA, words(text)));
}

/** Pages whose parent is also their child. */
export function pageTreeCycle(): Uint8Array {
  return buildPdf([
    CATALOGUE,
    pagesOf("3 0 R", 1_000),
    pagesOf("2 0 R 3 0 R", 1_000),
  ]);
}

export function nestedArrays(depth = 1_000_000): Uint8Array {
  return buildPdf([
    CATALOGUE,
    pagesOf("3 0 R", 1),
    { value: `${PAGE} /Annots ${"[".repeat(depth)}${"]".repeat(depth)} >>` },
  ]);
}

/** A table of offsets that says the table before it is itself. */
export function xrefLoop(): Uint8Array {
  const text = new TextDecoder("latin1").decode(soundPdf());
  const start = /startxref\n(\d+)/.exec(text)?.[1] ?? "0";
  const looped = text.replace(
    "/Root 1 0 R >>",
    `/Root 1 0 R /Prev ${start} >>`,
  );
  return new Uint8Array(Buffer.from(looped, "latin1"));
}

const BLOCK_BYTES = 10_000_000;

/**
 * White space as zlib would pack it (RFC 1950), a thousand times smaller; of one packed block over and over, which takes
 * no time.
 */
function packedSpaces(blocks: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(BLOCK_BYTES, " "), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const end = Buffer.from([3, 0, 0, 0, 0, 0]);
  end.writeUInt32BE(checksumOfSpaces(BLOCK_BYTES * blocks), 2);
  const body = Array.from({ length: blocks }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...body, end]);
}

/** Adler-32 of so many equal bytes, without adding them up. */
function checksumOfSpaces(count: number): number {
  const [n, space, modulus] = [BigInt(count), 32n, 65_521n];
  const low = (1n + n * space) % modulus;
  const high = (n + (space * n * (n + 1n)) / 2n) % modulus;
  return Number(high * 65_536n + low);
}

/** A drawing of white space, a thousand times larger than it is packed. @param blocks of 10 MB, when unpacked */
export function flateBomb(blocks = 100): Uint8Array {
  return buildPdf(onePage(HELVETICA, packedSpaces(blocks)));
}

/** The same, deflated twice: a kilobyte for each gigabyte. */
export function doubleFlateBomb(blocks = 100): Uint8Array {
  const twice = deflateSync(packedSpaces(blocks));
  const [catalogue = CATALOGUE, ...rest] = onePage(HELVETICA, twice);
  return buildPdf([
    catalogue,
    ...rest.slice(0, -1),
    {
      value: `<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>`,
      stream: twice,
    },
  ]);
}

/**
 * A font whose matrix holds a script (CVE-2024-4367), which sets `__pwn` where it is compiled.
 *
 * @param name which may be spelled with codes of its letters (ISO 32000-1, 7.3.5).
 */
export function scriptInFontMatrix(name = "FontMatrix"): Uint8Array {
  const matrix = "[1 2 3 4 5 (1\\); globalThis.__pwn = 1; //)]";
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /X /${name} ${matrix} /FirstChar 65 /LastChar 65 /Widths [500] >>`;
  return buildPdf(onePage(font, words("Rents rose.")));
}

/** A document that runs a script when it is opened. */
export function scriptOnOpening(): Uint8Array {
  const [, ...rest] = onePage(HELVETICA, words("Rents rose."));
  return buildPdf([
    {
      value:
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.__pwn = 1) >> >>",
    },
    ...rest,
  ]);
}

export function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, () => "3 0 R").join(" ");
  const [, , ...rest] = onePage(HELVETICA, words("Rents rose."));
  return buildPdf([CATALOGUE, pagesOf(kids, count), ...rest]);
}

export function truncatedPdf(): Uint8Array {
  const whole = soundPdf();
  return whole.slice(0, whole.length / 3);
}

/** Drawings that each draw the next ten times over: ten billion in nine steps. */
export function drawingsThatMultiply(steps = 9): Uint8Array {
  const first = 6;
  const forms = Array.from({ length: steps + 1 }, (_, step) => {
    const content =
      step === steps ? "BT /F1 12 Tf (a) Tj ET" : "/X Do ".repeat(10);
    const resources =
      step === steps
        ? "/Resources << /Font << /F1 4 0 R >> >>"
        : `/Resources << /XObject << /X ${first + step + 1} 0 R >> >>`;
    return {
      value: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources} /Length ${content.length} >>`,
      stream: Buffer.from(content),
    };
  });
  const [catalogue, pages, , font] = onePage(HELVETICA, new Uint8Array());
  return buildPdf([
    ...[catalogue, pages].flatMap((one) => one ?? []),
    {
      value: `${PAGE} /Resources << /XObject << /X ${first} 0 R >> >> /Contents 5 0 R >>`,
    },
    ...(font ? [font] : []),
    drawing(deflateSync("/X Do")),
    ...forms,
  ]);
}
