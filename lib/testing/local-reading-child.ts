import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { runReading } from "@/lib/intake/process/run-reading";
import { localOutside } from "./local-site";

/*
 * A reading process for tests: `*.example.org` is a server of this machine, on any port (`p8081.example.org` is on 8081),
 * and a document that says so is bad in one of the ways a document can be bad for who reads it.
 */

const EVERY_PORT = Array.from({ length: 65_536 }, (_, port) => port);

void runReading(
  localOutside(EVERY_PORT, {
    totalMs: 5_000,
    listensAt: (host) => Number(/^p(\d+)\./.exec(host)?.[1]) || null,
  }),
  misbehave,
);

function misbehave(text: string): void {
  if (text.startsWith("SPIN")) for (;;);
  if (text.startsWith("THROW")) throw new Error("A reader's own mistake.");
  if (text.startsWith("EAT")) eat();
  if (text.startsWith("HEAP")) eatHeap();
  if (text.startsWith("BABBLE")) process.stdout.write("no word of ours\n");
  if (text.startsWith("SHOUT")) process.stdout.write("a".repeat(8_000_000));
  if (text.startsWith("EXIT")) process.exit(7);
  if (text.startsWith("PROBE")) probe();
}

/** Tries what it must not be able to do, and says what it could. */
function probe(): void {
  const tries = {
    "read a file": () => fs.readFileSync("package.json"),
    "list a folder": () => fs.readdirSync("/"),
    "write a file": () => fs.writeFileSync("/tmp/galley-probe", "here"),
    "start a program": () => spawnSync("true"),
    "make code of text": () => (0, eval)("1") as unknown,
    "read a secret": () => {
      if (!process.env.DATABASE_URL) throw new Error("There is none.");
    },
  };
  const could = Object.entries(tries).flatMap(([name, attempt]) => {
    try {
      attempt();
      return [name];
    } catch {
      return [];
    }
  });
  const sentence = `It could ${could.join(", ") || "do nothing"}.`;
  const word = { kind: "refused", reason: "probe", isPassing: false, sentence };
  process.stdout.write(`${JSON.stringify(word)}\n`);
}

function eat(): never {
  const eaten: Buffer[] = [];
  for (;;) eaten.push(Buffer.alloc(16 * 1_048_576, eaten.length + 1));
}

function eatHeap(): never {
  const eaten: number[][] = [];
  for (;;) eaten.push(new Array<number>(1_000_000).fill(eaten.length + 0.5));
}
