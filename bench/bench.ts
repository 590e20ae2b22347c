import { measureAccuracy } from "./accuracy";
import { measureEngine } from "./engine";
import { measureSentenceEnds } from "./sentences";
import { analyseErrors } from "./errors";
import { measureNames } from "./names";
import { measureQuotes } from "./quote";
import { measureLabDelay } from "./quote/lab-delay";
import { measureSharedText } from "./shared-text";

const USAGE = `npm run bench -- accuracy --corpus DIR          figures of the scorers, beside the floor's
npm run bench -- errors --corpus DIR            what of dev was missed, and why
npm run bench -- sentences --corpus DIR [--golden FILE]  sentence ends, beside the platform's segmenter
npm run bench -- engine --corpus FILE.jsonl [--json]   speed against wink-nlp and compromise
npm run bench -- names --corpus DIR [--errors]          whose words they are: full names against an annotation
npm run bench -- quote                          quotes against three hours of transcript: time, growth, the table of cases
npm run bench -- lab-delay                      how long others wait while a quote is compared with the longest records
npm run bench -- origins --corpus DIR           which reprints are suggested to have one origin, and what else`;

const BENCHES: Readonly<
  Record<string, (args: readonly string[]) => void | Promise<void>>
> = {
  accuracy: measureAccuracy,
  engine: measureEngine,
  sentences: measureSentenceEnds,
  errors: analyseErrors,
  names: measureNames,
  quote: measureQuotes,
  "lab-delay": measureLabDelay,
  origins: measureSharedText,
};

async function main([name = "", ...rest]: readonly string[]): Promise<void> {
  const measure = BENCHES[name];
  if (measure) await measure(rest);
  else console.log(USAGE);
}

await main(process.argv.slice(2));
