import { makeRandom } from "@/bench/train/random";

const SEED = 20_261_126;
const SPEAKERS = ["CHAIR BRANDT", "TOMAS VELD", "ANNA SØRENSEN", "Q"];
const WORDS =
  "the a of to and in we it that is was for on they you this have with not are but what all were when there can an your which their if do will about how said up one two forty percent million road bridge school council money water harbour people year month builder contract price number report meeting question answer think know want need build pay open close sign count ask tell wait look find keep leave um uh well small large old new better more less never no".split(
    " ",
  );

/** A transcript with names and time codes, made up word by word: every run gives the same. */
export function makeTranscript(wordCount: number): string {
  const random = makeRandom(SEED);
  const pick = (from: readonly string[]) =>
    from[Math.floor(random() * random() * from.length)] ?? "";
  const lines: string[] = [];
  for (let said = 0; said < wordCount;) {
    const length = Math.min(wordCount - said, 20 + Math.floor(random() * 120));
    const words = Array.from({ length }, () => pick(WORDS));
    const name = SPEAKERS[Math.floor(random() * SPEAKERS.length)] ?? "Q";
    lines.push(`[${timeOf(said)}] ${name}: ${sentencesOf(words, random)}`);
    said += length;
  }
  return lines.join("\n");
}

/** Quotes out of a transcript: as they are, with a word changed, with words left out, and put together of two. */
export function makeQuotes(
  transcript: string,
  count: number,
): readonly string[] {
  const random = makeRandom(SEED + 1);
  const words = transcript.replace(/^\[.*?\] .*?: /gm, "").split(/\s+/);
  const cut = (length: number) => {
    const from = Math.floor(random() * (words.length - length));
    return words.slice(from, from + length);
  };
  return Array.from({ length: count }, (_, at) => {
    const own = cut(5 + Math.floor(random() * 35));
    if (at % 4 === 1) own[Math.floor(own.length / 2)] = "seventeen";
    if (at % 4 === 2) own.splice(2, 2, "…");
    if (at % 4 === 3) own.push("…", ...cut(12));
    return own.join(" ");
  });
}

function sentencesOf(words: readonly string[], random: () => number): string {
  let isFirst = true;
  const written = words.map((word) => {
    const begun = isFirst
      ? word.slice(0, 1).toUpperCase() + word.slice(1)
      : word;
    isFirst = random() < 1 / 14;
    return isFirst ? `${begun}.` : begun;
  });
  return `${written.join(" ").replace(/\.$/, "")}.`;
}

/** At two and a half words a second. */
function timeOf(wordsSaid: number): string {
  const seconds = Math.floor(wordsSaid / 2.5);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}
