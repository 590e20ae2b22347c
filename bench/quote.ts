import { wordingCases } from "@/lib/text/record/cases/all";
import { compareQuote } from "@/lib/text/record/compare-quote";
import { makeQuotes, makeTranscript } from "./quote/transcript";

/** Three hours at some 153 words a minute. */
const THREE_HOURS = 27_600;
const QUOTES = 100;
const ROUNDS = 3;

/** How long a quote takes to compare with three hours of talk, how that grows, and what the table of cases comes to. */
export function measureQuotes(): void {
  const record = makeTranscript(THREE_HOURS);
  const double = makeTranscript(THREE_HOURS * 2);
  const quotes = makeQuotes(record, QUOTES);
  for (const quote of quotes.slice(0, 20))
    compareQuote(quote, record, "Brandt");
  const times = timesOf(quotes, record);
  const few = quotes.slice(0, 40);
  const growth = sum(timesOf(few, double)) / sum(timesOf(few, record));
  const figures = {
    words: THREE_HOURS,
    quotes: QUOTES,
    medianMs: round(at(times, 0.5)),
    p99Ms: round(at(times, 0.99)),
    mostMs: round(at(times, 1)),
    growth: round(growth),
  };
  console.log(JSON.stringify(figures));
  printCases();
}

function printCases(): void {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { quote, record, speaker, wording } of wordingCases) {
    const count = counts.get(wording) ?? { right: 0, all: 0 };
    const found = compareQuote(quote, record, speaker ?? null).wording;
    count.all += 1;
    count.right += found === wording ? 1 : 0;
    counts.set(wording, count);
  }
  for (const [wording, { right, all }] of counts) {
    console.log(`${wording.padEnd(18)} ${right} of ${all}`);
  }
  console.log(`${wordingCases.length} cases`);
}

/** Milliseconds by quote, the middle of a few rounds: memory is cleared now and then, whoever's quote it is. */
function timesOf(quotes: readonly string[], record: string): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    quotes.map((quote) => timeOf(quote, record)),
  );
  return quotes.map((_, index) =>
    at(
      rounds.map((times) => times[index] ?? 0),
      0.5,
    ),
  );
}

/** Processor time, which does not depend on what else the machine does. */
function timeOf(quote: string, record: string): number {
  const started = process.cpuUsage();
  compareQuote(quote, record, "Brandt");
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[index] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
