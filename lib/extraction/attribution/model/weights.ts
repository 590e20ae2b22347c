import stored from "@/lib/extraction/model/attribution.json";
import type { CueLexicon } from "./cue-lexicon";

/** What training leaves behind: small whole numbers, each to be multiplied with its table's scale. */
export type AttributionModel = {
  readonly lexicon: CueLexicon;
  readonly cueBits: number;
  readonly cueWeights: Int8Array;
  readonly cueScale: number;
  readonly spanBits: number;
  /** Six in a row for each bucket, one per tag. */
  readonly spanWeights: Int8Array;
  readonly spanScale: number;
  /** [boundary][tag before, the last for none][tag]. */
  readonly transitions: Float32Array;
};

let loaded: AttributionModel | null = null;

/** The model, unpacked at first use and kept. */
export function attributionModel(): AttributionModel {
  loaded ??= unpack(stored);
  return loaded;
}

/** The stored form: numbers as base64 of signed bytes. */
export type StoredModel = {
  readonly known: readonly number[];
  readonly barred: readonly number[];
  readonly rare: readonly number[];
  readonly strong: readonly number[];
  readonly cueBits: number;
  readonly cueScale: number;
  readonly cueWeights: string;
  readonly spanBits: number;
  readonly spanScale: number;
  readonly spanWeights: string;
  readonly transitions: readonly number[];
};

export function unpack(model: StoredModel): AttributionModel {
  return {
    lexicon: {
      known: new Set(model.known),
      barred: new Set(model.barred),
      rare: new Set(model.rare),
      strong: new Set(model.strong),
    },
    cueBits: model.cueBits,
    cueScale: model.cueScale,
    cueWeights: signedBytes(model.cueWeights),
    spanBits: model.spanBits,
    spanScale: model.spanScale,
    spanWeights: signedBytes(model.spanWeights),
    transitions: Float32Array.from(model.transitions),
  };
}

/** Unpacks base64 into signed bytes. */
export function signedBytes(base64: string): Int8Array {
  const bytes = atob(base64);
  const values = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) values[at] = bytes.charCodeAt(at);
  return values;
}
