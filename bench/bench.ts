import { measureAccuracy } from "./accuracy";
import { measureEngine } from "./engine";

const USAGE = `npm run bench -- accuracy --corpus DIR          figures of the scorers, beside the floor's
npm run bench -- engine --corpus FILE.jsonl [--json]   speed against wink-nlp and compromise`;

const BENCHES: Readonly<Record<string, (args: readonly string[]) => void>> = {
  accuracy: measureAccuracy,
  engine: measureEngine,
};

function main([name = "", ...rest]: readonly string[]): void {
  const measure = BENCHES[name];
  if (measure) measure(rest);
  else console.log(USAGE);
}

main(process.argv.slice(2));
