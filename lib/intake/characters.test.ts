import { expect, test } from "vitest";
import { findForeignCharacters } from "./characters";

test("an article's own characters are none of them foreign", () => {
  const text =
    "Tabs\t, lines\r\n, a page\f break, Zalgo e\u0301\u0301\u0301, joiners a\u200db, 😀, \u0085, \u202e";
  expect(findForeignCharacters(text)).toBeNull();
});

test("counts what is foreign and says behind which words the first stands", () => {
  const text = "Line one\nRents rose\u0000 by a\u001b third\ufffe";
  expect(findForeignCharacters(text)).toEqual({
    count: 3,
    after: "Rents rose",
  });
});

test("every control character but white space is foreign", () => {
  const codes = [
    0x00, 0x01, 0x08, 0x0e, 0x1f, 0x7f, 0x80, 0x9f, 0xfffe, 0xffff,
  ];
  for (const code of codes) {
    expect(
      findForeignCharacters(`a${String.fromCharCode(code)}b`),
    ).toMatchObject({ count: 1 });
  }
});
