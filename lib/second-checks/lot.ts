import { sha256 } from "@/lib/audit/canonical";

/** Hexadecimal digits of the hash that make the lot: 2^32 different ones. */
const DIGITS = 8;

/**
 * The lot of a claim, from 0 to below 1: the lowest that any of its verdicts drew. It depends on nothing but the
 * claim's id and how many verdicts there were, so nobody can draw again by pressing again; and since the lowest
 * counts, a claim that was drawn once stays drawn however often its verdict is sent back.
 *
 * @param verdictNumber of the newest verdict, from 1.
 */
export function lotOf(claimId: string, verdictNumber: number): number {
  const numbers = Array.from({ length: verdictNumber }, (_, at) => at + 1);
  const lots = numbers.map((number) => {
    const hash = sha256(`second-check ${claimId} ${number}`);
    return parseInt(hash.slice(0, DIGITS), 16) / 16 ** DIGITS;
  });
  return Math.min(...lots);
}
