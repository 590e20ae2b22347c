import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { unpack } from "../attribution/model/weights";

const FOLDER = "lib/extraction/model";
const MAX_COMPRESSED_BYTES = 3_000_000;
const MAX_LOAD_MS = 100;
const TRIES = 5;

const hashes = z.array(z.number());
const storedSchema = z.object({
  known: hashes,
  barred: hashes,
  rare: hashes,
  strong: hashes,
  cueBits: z.number(),
  cueScale: z.number(),
  cueWeights: z.string(),
  spanBits: z.number(),
  spanScale: z.number(),
  spanWeights: z.string(),
  transitions: z.array(z.number()),
});

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(join(FOLDER, name)));

describe("the trained weights", () => {
  it("take at most three megabytes compressed", () => {
    const sizes = files.map((file) => gzipSync(file).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(MAX_COMPRESSED_BYTES);
  });

  it("are read and unpacked within a tenth of a second", () => {
    const text = readFileSync(join(FOLDER, "attribution.json"), "utf8");
    const times = Array.from({ length: TRIES }, () => {
      const started = performance.now();
      const model = unpack(storedSchema.parse(JSON.parse(text)));
      expect(model.spanWeights.length).toBe(6 * 2 ** model.spanBits);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(MAX_LOAD_MS);
  });
});
