import { limits } from "@/lib/limits";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type Refusal, refused } from "../refusal";

/** A packed document whose parts can be read by their exact names, each within the limits. */
export type OpenPackage = {
  readonly kind: "package";
  readonly has: (name: string) => boolean;
  /** The part's bytes; null when there is none of that name. Rejects on damage and on a part larger than it says. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

/** Below this size a part may be packed as tightly as it likes: nothing is won by a bomb so small. */
const BOMB_FLOOR_BYTES = 5_000_000;
/** Text of real documents packs twenty or forty times; a bomb packs a thousand times (OWASP ASVS 5.2.3). */
const MAX_RATIO = 100;
/** A local file header without its name (APPNOTE 4.3.7). */
const LOCAL_HEADER_BYTES = 30;

/**
 * Opens a zip file after looking at its directory alone: how many parts, how large they say they are, whether they
 * overlap or are locked. Names are compared and never become paths; a zip inside stays closed.
 */
export async function openPackage(
  bytes: Uint8Array,
): Promise<OpenPackage | Refusal> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    // Names as bytes: whatever they say, they are only ever compared.
    decodeStrings: false,
    validateEntrySizes: true,
    autoClose: false,
  });
  if (zip.entryCount > limits.packedEntries) return tooLarge();
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > limits.packedEntries) return tooLarge();
  }
  return refuseEntries(entries) ?? packageOf(zip, entries);
}

function tooLarge(): Refusal {
  return refused(
    "too_large",
    `This document holds more than ${limits.packedEntries.toLocaleString("en")} parts or, unpacked, more than ${limits.unpackedBytes / 1_000_000} MB. Save it without its pictures, or upload the part that matters.`,
  );
}

function refuseEntries(entries: readonly Entry[]): Refusal | null {
  if (entries.some((entry) => entry.isEncrypted())) {
    return refused(
      "encrypted",
      "This file is locked with a password. Take the password off, save it and upload that.",
    );
  }
  const unpacked = entries.reduce((sum, one) => sum + one.uncompressedSize, 0);
  if (unpacked > limits.unpackedBytes) return tooLarge();
  if (entries.some(isBomb) || overlap(entries) || haveTwins(entries)) {
    return refused(
      "hostile",
      "This file is packed in a way that no text program packs. If you trust it, open it in Word, save it again and upload that.",
    );
  }
  return null;
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return (
    uncompressedSize > BOMB_FLOOR_BYTES &&
    uncompressedSize > compressedSize * MAX_RATIO
  );
}

/** Bombs let many names share the same bytes. */
function overlap(entries: readonly Entry[]): boolean {
  const inOrder = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    const end =
      entry.relativeOffsetOfLocalHeader +
      LOCAL_HEADER_BYTES +
      entry.compressedSize;
    return next !== undefined && next.relativeOffsetOfLocalHeader < end;
  });
}

/** Of two parts of one name, we might read one and Word the other. */
function haveTwins(entries: readonly Entry[]): boolean {
  return new Set(entries.map(nameOf)).size < entries.length;
}

/** Names of parts are ASCII (ECMA-376 part 2, 6.2.2); others are never asked for. */
function nameOf(entry: Entry): string {
  return entry.fileNameRaw.toString("latin1");
}

function packageOf(zip: ZipFile, entries: readonly Entry[]): OpenPackage {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  let read = 0;
  return {
    kind: "package",
    has: (name) => byName.has(name),
    read: async (name) => {
      const entry = byName.get(name);
      if (!entry) return null;
      const chunks: Buffer[] = [];
      // The reader counts against the declared size; this counts what it hands out, over all parts.
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue;
        read += chunk.length;
        if (read > limits.unpackedBytes)
          throw new RangeError("A part is larger than the whole may be.");
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
}
