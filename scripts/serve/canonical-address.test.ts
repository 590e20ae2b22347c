import { expect, test } from "vitest";
import { canonicalAddress } from "./canonical-address";

const desk = "http://localhost:3000";

test.each(["127.0.0.1:3000", "[::1]:3000"])(
  "%s is sent to the name the desk goes by",
  (host) => {
    expect(canonicalAddress(host, "/claims?kind=quote", desk)).toBe(
      "http://localhost:3000/claims?kind=quote",
    );
  },
);

test("the right name, a tunnel's port, a stranger's name and a probe stay where they are", () => {
  expect(canonicalAddress("localhost:3000", "/", desk)).toBeUndefined();
  expect(canonicalAddress("127.0.0.1:8080", "/", desk)).toBeUndefined();
  expect(canonicalAddress("desk.example.org:3000", "/", desk)).toBeUndefined();
  expect(
    canonicalAddress("127.0.0.1:3000", "/api/health/live", desk),
  ).toBeUndefined();
});

test("a desk with a public name sends nobody away", () => {
  const open = "https://desk.example.org";
  expect(canonicalAddress("127.0.0.1", "/", open)).toBeUndefined();
});

test("the address cannot be made to lead to another site", () => {
  expect(canonicalAddress("127.0.0.1:3000", "//evil.example", desk)).toBe(
    "http://localhost:3000/evil.example",
  );
});
