import { expect, test } from "vitest";
import { normalizeEmail } from "./email";

test.each([
  ["noor@ledger.example", "noor@ledger.example"],
  ["  Noor.Falk@Ledger.Example \n", "noor.falk@ledger.example"],
  ["noor＠ledger.example", "noor@ledger.example"],
  ["ｎｏｏｒ@ledger.example", "noor@ledger.example"],
  ["o'hara+desk@news-room.example", "o'hara+desk@news-room.example"],
  ["noor@xn--bcher-kva.example", "noor@xn--bcher-kva.example"],
])("%j is the address %s", (typed, email) => {
  expect(normalizeEmail(typed)).toBe(email);
});

test.each([
  ["", "nothing"],
  ["noor", "no @"],
  ["@ledger.example", "no name"],
  ["noor@", "no domain"],
  ["noor@ledger", "no top level"],
  ['"e@attacker.example"@victim.example', "a quoted name that hides a domain"],
  ['"noor"@ledger.example', "a quoted name"],
  ["e@attacker.example＠victim.example", "a second @ in disguise"],
  ["a@x.example,b@y.example", "two addresses"],
  ["a@x.example;b@y.example", "two addresses"],
  ["a@x.example b@y.example", "two addresses"],
  ["Noor <noor@ledger.example>", "a name and brackets"],
  ["noоr@ledger.example", "a Cyrillic o"],
  ["noor@lеdger.example", "a Cyrillic e in the domain"],
  ["noor@ledger.example\u0000", "a NUL"],
  ["noor@ledger.example\u202e", "a direction mark"],
  ["noor\u200b@ledger.example", "a zero-width space"],
  ["noor\n@ledger.example", "a line break inside"],
  [".noor@ledger.example", "a leading dot"],
  ["noor.@ledger.example", "a trailing dot"],
  ["no..or@ledger.example", "two dots"],
  ["noor@.example", "an empty label"],
  ["noor@ledger.example.", "a trailing dot in the domain"],
  ["noor@-ledger.example", "a label that starts with a hyphen"],
  ["noor@[127.0.0.1]", "an address literal"],
  ["noor@127.0.0.1", "a number for a domain"],
  [`${"n".repeat(65)}@ledger.example`, "a name over 64"],
  [`noor@${"l".repeat(64)}.example`, "a label over 63"],
  [`noor@${"ledger.".repeat(40)}example`, "an address over 254"],
])("%j is refused: %s", (typed) => {
  expect(normalizeEmail(typed)).toBeNull();
});

test("a hostile length is refused without being looked at", () => {
  expect(normalizeEmail(`${"a.".repeat(500_000)}@ledger.example`)).toBeNull();
});
