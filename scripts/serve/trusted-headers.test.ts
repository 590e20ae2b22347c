import { expect, test } from "vitest";
import { trustedHeaders } from "./trusted-headers";

const known = {
  address: "192.0.2.7",
  requestId: "0d5c",
  url: "/articles?status=open",
  origin: "https://desk.example.org",
  contentSecurityPolicy: "default-src 'none'",
};

test("what a client claims about its request is replaced by what we know", () => {
  const claimed = {
    "x-galley-address": "127.0.0.1",
    "x-galley-path": "//evil.example",
    "x-request-id": "forged",
    "x-forwarded-host": "evil.example",
    "x-forwarded-for": "127.0.0.1",
    "content-security-policy": "script-src 'nonce-known'",
    host: "evil.example",
  };
  expect(trustedHeaders(claimed, known)).toEqual({
    host: "desk.example.org",
    "x-forwarded-host": "desk.example.org",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "192.0.2.7",
    "x-galley-address": "192.0.2.7",
    "x-galley-path": "/articles?status=open",
    "x-request-id": "0d5c",
    "content-security-policy": "default-src 'none'",
  });
});

test.each([
  "x-middleware-subrequest",
  "x-nextjs-postponed",
  "x-nextjs-data",
  "x-invoke-path",
  "x-matched-path",
  "x-real-ip",
  "forwarded",
  "content-security-policy-report-only",
])("%s from outside is dropped", (name) => {
  expect(trustedHeaders({ [name]: "1" }, known)).not.toHaveProperty(name);
});

test("what the desk and Next need from the browser passes", () => {
  const sent = { cookie: "a=b", rsc: "1", "next-action": "c0de", origin: "x" };
  expect(trustedHeaders(sent, known)).toMatchObject(sent);
});

test("the path is the page's, never another site's", () => {
  const at = (url: string) =>
    trustedHeaders({}, { ...known, url })["x-galley-path"];
  expect(at("/articles?_rsc=1x&status=open")).toBe("/articles?status=open");
  expect(at("//evil.example/a")).toBe("/evil.example/a");
  expect(at("/\\evil.example")).toBe("/evil.example");
  expect(at("/ä?q=ü")).toBe("/%C3%A4?q=%C3%BC");
});
