import { z } from "zod";
import { quoteWordings } from "@/lib/claims/statuses";
import type {
  ComparedWording,
  QuoteComparison,
} from "@/lib/text/record/compare-quote";
import { criticalKinds } from "@/lib/text/record/critical-words";
import { type Told } from "@/lib/text/record/describe";
import { tellDifferences } from "@/lib/text/record/told-difference";

/** The rules by which quotes were compared. Another number: the same texts may come out otherwise. */
export const COMPARER_VERSION = "record-4";

const place = z.tuple([z.int().min(0), z.int().min(0)]);
const comparedWording = z.enum(quoteWordings).exclude(["out_of_context"]);

/** How a quote's words compared with a record, as it is kept with the evidence. */
const storedComparison = z.strictObject({
  engineVersion: z.string(),
  wording: comparedWording,
  applies: z.array(comparedWording),
  /** [start, end) of each stretch in the record's text. */
  passage: z.array(place),
  speakers: z.array(z.string().nullable()),
  differences: z.array(
    z.strictObject({
      kind: z.enum(["dropped", "added", "changed", "reordered", "moved"]),
      quote: z.string(),
      record: z.string(),
      isMarked: z.boolean(),
      isFiller: z.boolean(),
      isSpelling: z.boolean(),
      critical: z.array(z.enum(criticalKinds)),
    }),
  ),
  quoteSha256: z.string(),
  textSha256: z.string(),
});
export type StoredComparison = z.output<typeof storedComparison>;

/** A comparison as screens and reports tell it. */
export type RecordComparison = Told & {
  readonly applies: readonly ComparedWording[];
  /** The claim's words, or the record's, are not those that were compared. */
  readonly isOutdated: boolean;
};

export type Compared = {
  readonly quote: string;
  readonly speaker: string | null;
  readonly text: string;
};

/** What is kept of a comparison, but for what texts it was of. */
export type Findings = Omit<StoredComparison, "quoteSha256" | "textSha256">;

/** What is kept of a comparison; with the hashes of both texts it is a stored one. */
export function findingsOf(
  found: QuoteComparison,
  texts: Pick<Compared, "quote" | "text">,
): Findings {
  const told = tellComparison(found, texts);
  return {
    engineVersion: COMPARER_VERSION,
    wording: told.wording,
    speakers: [...told.speakers],
    differences: told.differences.map((one) => ({
      ...one,
      critical: [...one.critical],
    })),
    ...(found.wording === "not_found"
      ? { applies: [], passage: [] }
      : {
          applies: [...found.applies],
          passage: found.passage.map(({ start, end }) => [start, end]),
        }),
  };
}

/** A comparison with the words it is about. */
export function tellComparison(
  found: QuoteComparison,
  { quote, text }: Pick<Compared, "quote" | "text">,
): Told {
  if (found.wording === "not_found") {
    return { wording: "not_found", differences: [], speakers: [] };
  }
  return {
    wording: found.wording,
    differences: tellDifferences(found, { quote, record: text }),
    speakers: found.turns.map(({ speaker }) => speaker),
  };
}

/**
 * A kept comparison as it is told; null where there is none, or none that can be read.
 *
 * @param now the hashes of the claim's words and of the record's newest text; null where they are not known.
 */
export function readComparison(
  stored: unknown,
  now: { readonly quoteSha256: string; readonly textSha256: string | null },
): RecordComparison | null {
  const parsed = storedComparison.safeParse(stored);
  if (!parsed.success) return null;
  const { wording, applies, differences, speakers } = parsed.data;
  const isOfOtherText =
    now.textSha256 !== null && now.textSha256 !== parsed.data.textSha256;
  return {
    ...{ wording, applies, differences, speakers },
    isOutdated: isOfOtherText || now.quoteSha256 !== parsed.data.quoteSha256,
  };
}
