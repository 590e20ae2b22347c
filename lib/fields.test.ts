import { describe, expect, test } from "vitest";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
  webAddressField,
} from "./fields";

const message = (
  schema: typeof idField | ReturnType<typeof textField>,
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

describe("text that somebody typed", () => {
  test("is trimmed, has LF line ends and is composed", () => {
    expect(textField(20).parse("  e\u0301te\u0301\r\nend \n")).toBe("été\nend");
  });

  test.each([
    ["NUL", "a\u0000b"],
    ["half a surrogate pair", "a\ud83d"],
    ["the other half", "\ude00a"],
  ])("is refused with %s in it", (_, text) => {
    expect(message(textField(20), text)).toMatch(/cannot be stored/);
  });

  test("keeps whole emoji and marks of direction", () => {
    expect(textField(20).parse("😀 \u202Eabc")).toBe("😀 \u202Eabc");
  });

  test("may have exactly as many characters as its limit, after trimming", () => {
    expect(textField(3).safeParse(" abc ").success).toBe(true);
    expect(message(textField(3), "abcd")).toMatch(/Shorten it to 3/);
  });

  test("that is required is not satisfied by white space", () => {
    const field = requiredTextField(5, "Say why.");
    expect(message(field, " \n ")).toBe("Say why.");
    expect(field.parse(" x ")).toBe("x");
  });
});

describe("a web address", () => {
  const field = webAddressField(60);
  test.each(["https://a.example/b?c=d#e", "http://a.example:8080/"])(
    "can be %s",
    (address) => expect(field.parse(address)).toBe(address),
  );

  test("may be left empty", () => {
    expect(field.parse("  ")).toBeNull();
  });

  test.each([
    "javascript:alert(1)",
    " java\tscript:alert(1)",
    "data:text/html,x",
    "//a.example/",
    "a.example",
    "https://user:word@a.example/",
    "https://a.example@b.example/",
    "https://a b.example/",
    "https://",
  ])("is not %s", (address) => {
    expect(field.safeParse(address).success).toBe(false);
  });
});

test("an id is a UUID, whatever its case, and nothing else", () => {
  const id = "0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B";
  expect(idField.parse(id)).toBe(id.toLowerCase());
  expect(idField.safeParse("1 OR 1=1").success).toBe(false);
});

test.each([0, -1, 1.5, "1", 2_147_483_648, Number.NaN, undefined])(
  "a version is not %s",
  (version) => expect(versionField.safeParse(version).success).toBe(false),
);
