import { expect, test } from "vitest";
import { limits } from "../../lib/limits";
import { screenRequest } from "./screen-request";

const asked = { method: "POST", url: "/articles", headers: {} };

function statusOf(change: Partial<Parameters<typeof screenRequest>[0]>) {
  return screenRequest({ ...asked, ...change })?.status;
}

test("an ordinary request passes", () => {
  expect(screenRequest(asked)).toBeUndefined();
});

test.each([
  "/_next/image?url=x",
  "/_next/image",
  "//_next//image",
  "/_next/%69mage/",
])("%s finds nothing", (url) => {
  expect(statusOf({ method: "GET", url })).toBe(404);
});

test("the built files beside it are still found", () => {
  expect(statusOf({ url: "/_next/static/a.js" })).toBeUndefined();
  expect(statusOf({ url: "/_next/images.js" })).toBeUndefined();
});

test.each(["br", "gzip", "identity, br"])(
  "a body sent as %s is refused",
  (encoding) => {
    expect(statusOf({ headers: { "content-encoding": encoding } })).toBe(415);
  },
);

test("a body at the limit passes and one byte more does not", () => {
  const length = (bytes: number) => ({ "content-length": String(bytes) });
  const limit = limits.requestBodyBytes;
  expect(statusOf({ headers: length(limit) })).toBeUndefined();
  expect(statusOf({ headers: length(limit + 1) })).toBe(413);
});

test("a document may be sent to the one address that takes them, and to no other", () => {
  const url = "/api/v1/intakes/uploads";
  const length = (bytes: number) => ({ "content-length": String(bytes) });
  const limit = limits.uploadBodyBytes;
  expect(statusOf({ url, headers: length(limit) })).toBeUndefined();
  expect(statusOf({ url, headers: length(limit + 1) })).toBe(413);
  for (const other of [`${url}/more`, `/?at=${url}`, "/api/v1/intakes"]) {
    expect(statusOf({ url: other, headers: length(limit) })).toBe(413);
  }
});

test("a method the desk has no use for is refused", () => {
  expect(statusOf({ method: "TRACE" })).toBe(405);
});
