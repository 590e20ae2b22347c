import { crc32, deflateRawSync } from "node:zlib";

/** A file inside a zip and, where given, what the zip says of it instead of the truth. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Size when unpacked, as the directory at the end of the zip has it. */
  readonly declaredSize?: number;
  /** The same, as the header before the bytes has it. */
  readonly localSize?: number;
  /** General purpose bits; 1: encrypted. */
  readonly flags?: number;
  /** Unix mode and kind in the upper half. */
  readonly attributes?: number;
  /** The same bytes as those of the entry before: nothing of its own is written. */
  readonly isShared?: boolean;
};

/** A zip file (APPNOTE 6.3.10), lies included. */
export function buildZip(entries: readonly ZipEntry[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  let last: { offset: number; packed: Buffer } = {
    ...{ offset: 0, packed: Buffer.alloc(0) },
  };
  for (const entry of entries) {
    if (!entry.isShared) {
      last = { offset: length, packed: pack(entry.bytes) };
      const local = [header(entry, last.packed.length), last.packed];
      body.push(...local);
      length += local.reduce((sum, one) => sum + one.length, 0);
    }
    directory.push(directoryEntry(entry, last.packed.length, last.offset));
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...body, listed, end(entries.length, length, listed)]);
}

/** Deflated; nothing at all is a final block without content, which a hundred thousand entries need not ask zlib for. */
function pack(bytes: Uint8Array): Buffer {
  return bytes.length === 0 ? Buffer.from([3, 0]) : deflateRawSync(bytes);
}

/** Version, flags, method, time and date, checksum, sizes and length of the name, which both headers share. */
function facts(entry: ZipEntry, packedSize: number, size: number): Buffer {
  const buffer = Buffer.alloc(24);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(entry.flags ?? 0, 2);
  buffer.writeUInt16LE(8, 4);
  buffer.writeUInt32LE(entry.isShared ? 0 : crc32(entry.bytes), 10);
  buffer.writeUInt32LE(packedSize, 14);
  buffer.writeUInt32LE(size, 18);
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return buffer;
}

function header(entry: ZipEntry, packedSize: number): Buffer {
  const size = entry.localSize ?? entry.bytes.length;
  return Buffer.concat([
    Buffer.from("PK\x03\x04", "latin1"),
    ...[facts(entry, packedSize, size), Buffer.alloc(2)],
    Buffer.from(entry.name),
  ]);
}

function directoryEntry(
  entry: ZipEntry,
  packedSize: number,
  offset: number,
): Buffer {
  const declared = entry.declaredSize ?? entry.bytes.length;
  const isLong = declared > MOST_IN_32_BITS;
  const size = isLong ? MOST_IN_32_BITS : declared;
  const extra = isLong ? longSize(declared) : Buffer.alloc(0);
  const rest = Buffer.alloc(16);
  rest.writeUInt16LE(extra.length, 0);
  rest.writeUInt32LE(entry.attributes ?? 0, 8);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([
    ...[Buffer.from("PK\x01\x02\x14\x03", "latin1")],
    ...[facts(entry, packedSize, size), rest, Buffer.from(entry.name), extra],
  ]);
}

/** In the place of a size this means that the real one stands elsewhere (4.5.3). */
const MOST_IN_32_BITS = 0xffffffff;

function longSize(size: number): Buffer {
  const buffer = Buffer.alloc(12);
  buffer.writeUInt16LE(1, 0);
  buffer.writeUInt16LE(8, 2);
  buffer.writeBigUInt64LE(BigInt(size), 4);
  return buffer;
}

function end(count: number, offset: number, listed: Buffer): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.write("PK\x05\x06", "latin1");
  buffer.writeUInt16LE(count & 0xffff, 8);
  buffer.writeUInt16LE(count & 0xffff, 10);
  buffer.writeUInt32LE(listed.length, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
