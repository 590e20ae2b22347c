import { describe, expect, test } from "vitest";
import { limits } from "@/lib/limits";
import { readPageAddress } from "./page-address";

const ports = [80, 443];

test("an address of the web is read into its parts, without its fragment", () => {
  expect(
    readPageAddress(
      " HTTPS://Records.Example.ORG./budget?year=2026#p3 ",
      ports,
    ),
  ).toMatchObject({
    kind: "address",
    host: "records.example.org",
    port: 443,
    isName: true,
  });
});

test("a place to be sent on to is read from where one is", () => {
  const base = new URL("https://example.org/a/b");
  const read = readPageAddress("../c", ports, base);
  expect(read.kind === "address" && read.url.href).toBe(
    "https://example.org/c",
  );
});

test.each([
  ["http://2130706433/"],
  ["http://0x7f.1/"],
  ["http://0177.0.0.1/"],
  ["http://127.1/"],
  ["http://①②⑦.⓪.⓪.①/"],
])("%s comes out as the loopback address it is", (given) => {
  expect(readPageAddress(given, ports)).toMatchObject({
    kind: "address",
    host: "127.0.0.1",
    isName: false,
  });
});

describe("is refused as no web address", () => {
  test.each([
    ["another scheme", "file:///etc/passwd"],
    ["script", "javascript:alert(1)"],
    ["without a scheme", "example.org/budget"],
    ["a name and password", "http://user:pw@example.org/"],
    ["a name that looks like a host", "http://example.org@127.0.0.1/"],
    ["another port", "http://example.org:22/"],
    ["a database's port", "http://127.0.0.1:5432/"],
    ["a space in the name", "http://exa mple.org"],
    ["a NUL in the name", "http://ex\u0000ample.org"],
    ["a tab the parser would take out", "http://exam\tple.org/"],
    ["a line end in it", "http://example.org/\nHost: other"],
    ["nothing", ""],
    ["no host", "http://"],
    ["a hundred thousand characters", `http://example.org/${"a".repeat(1e5)}`],
    [
      "one character too many",
      `http://example.org/${"a".repeat(limits.urlLength - 18)}`,
    ],
  ])("%s", (_, given) => {
    expect(readPageAddress(given, ports)).toMatchObject({ reason: "address" });
  });

  test("but not one that just fits", () => {
    const given = `http://example.org/${"a".repeat(limits.urlLength - 19)}`;
    expect(readPageAddress(given, ports)).toMatchObject({ kind: "address" });
  });
});

test.each([
  "http://localhost/",
  "http://LOCALHOST./",
  "http://foo.localhost/",
  "http://printer.local/",
  "http://wiki.corp/",
  "http://metadata.google.internal/",
])("%s is a name of a private network", (given) => {
  expect(readPageAddress(given, ports)).toMatchObject({ reason: "forbidden" });
});
