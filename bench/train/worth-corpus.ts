import { makeFeatureList } from "@/lib/extraction/attribution/model/hashing";
import { tagWords } from "@/lib/extraction/tagging/tagger";
import {
  groupScale,
  MEANING_START,
  meaningBucket,
  WORTH_BITS,
  wordHash,
  worthFeatures,
} from "@/lib/extraction/worth/worth-features";
import { paragraphs, sliceSpan } from "@/lib/text";
import { z } from "zod";
import { readLines } from "./corpus";

/** One sentence as the models see it. */
export type Example = {
  /** Buckets, each once, with what the sentence gives them. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** The buckets of its words' meanings, in order. */
  readonly meanings: Int32Array;
  readonly label: number;
  readonly id: string;
  readonly group: string | null;
};

const sentenceSchema = z.object({
  id: z.string(),
  text: z.string(),
  label: z.number(),
  context_id: z.string().nullable(),
});
const textSchema = z.object({ text: z.string() });

/** Reads labelled sentences and collects the features the engine will see. */
export function readExamples(
  directory: string,
  file: string,
): readonly Example[] {
  const list = makeFeatureList(WORTH_BITS);
  return readLines(directory, file).map((line) => {
    const parsed = sentenceSchema.parse(line);
    const { id, text, label, context_id: group } = parsed;
    list.count = 0;
    const words = tagWords(text, { start: 0, end: text.length });
    const { groupEnds } = worthFeatures({ text, words }, list);
    const sums = new Map<number, number>();
    const meanings: number[] = [];
    let start = 0;
    groupEnds.forEach((end, index) => {
      const scale = groupScale(index, end - start);
      for (let at = start; at < end; at++) {
        const bucket = list.ids[at] ?? 0;
        if (bucket >= MEANING_START) meanings.push(bucket - MEANING_START);
        else sums.set(bucket, (sums.get(bucket) ?? 0) + scale);
      }
      start = end;
    });
    return {
      ids: Int32Array.from(sums.keys()),
      values: Float64Array.from(sums.values()),
      meanings: Int32Array.from(meanings),
      label,
      id,
      group,
    };
  });
}

/** The words of paragraphs as buckets: what words mean is learned from the company they keep. */
export function readMeanings(
  directory: string,
  file: string,
): readonly Int32Array[] {
  return readLines(directory, file).flatMap((line) => {
    const { text } = textSchema.parse(line);
    return paragraphs(text).map((span) =>
      Int32Array.from(
        tagWords(sliceSpan(text, span), {
          start: 0,
          end: span.end - span.start,
        }),
        (word) => meaningBucket(wordHash(word)),
      ),
    );
  });
}
