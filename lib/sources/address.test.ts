import { expect, test } from "vitest";
import { addressWords, canonicalAddress } from "./address";

const page = "https://paper.example/news/rents-2026?id=7&page=2";

test.each([
  ["the scheme", "http://paper.example/news/rents-2026?id=7&page=2"],
  ["capitals of the host", "https://Paper.EXAMPLE/news/rents-2026?id=7&page=2"],
  ["www", "https://www.paper.example/news/rents-2026?id=7&page=2"],
  ["the default port", "https://paper.example:443/news/rents-2026?id=7&page=2"],
  [
    "a dot after the host",
    "https://paper.example./news/rents-2026?id=7&page=2",
  ],
  ["a last slash", "https://paper.example/news/rents-2026/?id=7&page=2"],
  ["a place in the page", `${page}#comments`],
  ["words to look for in the page", `${page}#:~:text=rents`],
  [
    "the order of parameters",
    "https://paper.example/news/rents-2026?page=2&id=7",
  ],
  ["campaigns", `${page}&utm_source=mail&utm_medium=x&fbclid=abc&gclid=1`],
  [
    "the form for small screens",
    "https://m.paper.example/news/rents-2026?id=7&page=2",
  ],
  [
    "the AMP form, by host",
    "https://amp.paper.example/news/rents-2026?id=7&page=2",
  ],
  [
    "the AMP form, by path",
    "https://paper.example/news/rents-2026/amp/?id=7&page=2",
  ],
  ["the AMP form, by parameter", `${page}&amp=1&outputType=amp`],
  [
    "a search engine's AMP copy",
    "https://www.google.com/amp/s/paper.example/news/rents-2026?id=7&page=2",
  ],
  [
    "a cache's AMP copy",
    "https://paper-example.cdn.ampproject.org/c/s/paper.example/news/rents-2026?id=7&page=2",
  ],
  [
    "escapes that were not needed",
    "https://paper.example/news/%72ents%2D2026?id=7&page=2",
  ],
  ["white space around it", `  ${page} `],
])("%s does not make another page", (_, address) => {
  expect(canonicalAddress(address)).toBe(page);
});

test.each([
  ["another path", "https://paper.example/news/rents-2025?id=7&page=2"],
  ["the case of a path", "https://paper.example/news/Rents-2026?id=7&page=2"],
  ["another parameter", "https://paper.example/news/rents-2026?id=8&page=2"],
  ["a parameter more", `${page}&print=1`],
  ["another port", "https://paper.example:8443/news/rents-2026?id=7&page=2"],
  ["another host", "https://blog.paper.example/news/rents-2026?id=7&page=2"],
  ["a page that is a route of the site", `${page}#!/part/2`],
  [
    "an escape that means something",
    "https://paper.example/news%2Frents-2026?id=7&page=2",
  ],
  ["a parameter that is called amp and is not", `${page}&amp=230`],
])("%s makes another page", (_, address) => {
  expect(canonicalAddress(address)).not.toBe(page);
});

test.each([
  ["https://m.example/", "https://m.example"],
  ["https://www.com/x", "https://www.com/x"],
  ["https://paper.example/amp", "https://paper.example/amp"],
  ["https://paper.example/a%2fb", "https://paper.example/a%2Fb"],
  ["https://paper.example", "https://paper.example"],
])("%s is %s", (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test.each([
  "",
  "paper.example",
  "mailto:a@b.example",
  "javascript:alert(1)",
  "https://",
  "ftp://a.example/x",
])("“%s” is no address of a page", (address) => {
  expect(canonicalAddress(address)).toBeNull();
});

test("a canonical address is its own", () => {
  expect(canonicalAddress(canonicalAddress(page) ?? "")).toBe(page);
});

test("what is looked for stands in every spelling", () => {
  expect(addressWords("http://www.paper.example/a/rents-2026/amp")).toEqual([
    ...["paper.example", "rents-2026"],
  ]);
  expect(addressWords("https://paper.example/")).toEqual(["paper.example"]);
  expect(addressWords("not an address")).toEqual([]);
});
