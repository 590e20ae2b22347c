import { expect, test } from "vitest";
import { readClientAddress } from "./client-address";

test("without a proxy in front, what the client says of its address counts for nothing", () => {
  expect(readClientAddress("192.0.2.7", "198.51.100.1", 0)).toBe("192.0.2.7");
});

test("behind one proxy the last address counts, and what stands before it is a claim", () => {
  expect(readClientAddress("10.0.0.1", "198.51.100.1, 203.0.113.9", 1)).toBe(
    "203.0.113.9",
  );
});

test("behind two proxies the last but one counts", () => {
  const forwarded = "198.51.100.1, 203.0.113.9, 10.0.0.2";
  expect(readClientAddress("10.0.0.1", forwarded, 2)).toBe("203.0.113.9");
});

test("something that is no address is not taken for one", () => {
  expect(readClientAddress("10.0.0.1", "<script>", 1)).toBe("10.0.0.1");
});

test("an IPv4 address has one spelling", () => {
  expect(readClientAddress("::ffff:192.0.2.7", undefined, 0)).toBe("192.0.2.7");
});
