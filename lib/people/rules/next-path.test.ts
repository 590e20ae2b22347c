import { expect, test } from "vitest";
import { HOME, ownAddress, ownPath } from "./next-path";

test.each([
  ["/articles", "/articles"],
  ["/articles/0198?claim=1#evidence", "/articles/0198?claim=1#evidence"],
  ["/claims?q=a%20b&status=open", "/claims?q=a%20b&status=open"],
  [
    "/articles?from=https://evil.example",
    "/articles?from=https://evil.example",
  ],
  ["/a/../claims", "/claims"],
  ["/%2f%2fevil.example", "/%2f%2fevil.example"],
  ["/speakers/José", "/speakers/Jos%C3%A9"],
])("%s leads to %s", (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

test.each<[unknown, string]>([
  ["//evil.example", "another site without its scheme"],
  ["///evil.example", "three slashes"],
  ["/\\evil.example", "a backslash that browsers read as a slash"],
  ["\\\\evil.example", "two backslashes"],
  ["/%5c/..//evil.example", "dot segments that leave two slashes"],
  ["/.//evil.example", "a dot segment before two slashes"],
  ["/a/..//evil.example", "a way up before two slashes"],
  ["/%2e//evil.example", "an encoded dot segment"],
  ["/a/%2e%2e//evil.example", "an encoded way up"],
  ["https:evil.example", "a scheme without slashes"],
  ["https:/evil.example", "a scheme with one slash"],
  ["https://evil.example/articles", "another site"],
  ["https://ours@evil.example", "our name as a user of another site"],
  ["HTTPS://EVIL.EXAMPLE", "another site in capitals"],
  ["javascript:alert(1)", "a script"],
  ["data:text/html,x", "a page of its own"],
  ["/\t/evil.example", "a tab that browsers drop"],
  ["/\n/evil.example", "a line break that browsers drop"],
  ["/\r\nLocation: https://evil.example", "a header"],
  ["\t//evil.example", "a leading tab"],
  [" //evil.example", "a leading space"],
  ["/articles\u0000", "a NUL"],
  ["/\u2028/evil.example", "a line separator"],
  ["articles", "no leading slash"],
  ["?next=/claims", "only a query"],
  ["", "nothing"],
  ["/", "the root, which only leads on"],
  ["/sign-in", "the page itself"],
  ["/Sign-In?next=/sign-in", "the page itself in capitals"],
  ["/invitation/abc", "somebody's link"],
  ["/api/auth/signout", "something that is no page"],
  ["/a/../api/v1/reports", "no page by a detour"],
  [`/${"a".repeat(2_000)}`, "a path over 2,000"],
  [undefined, "no answer"],
  [["/claims", "/speakers"], "two answers"],
  [7, "a number"],
])("%j leads to the first page: %s", (asked) => {
  expect(ownPath(asked)).toBe(HOME);
});

test.each(["/claims", "//evil.example", "/a/..//evil.example", "\\\\evil"])(
  "what %j leads to stays on our site in a browser",
  (asked) => {
    const ours = "https://desk.example.org";
    expect(new URL(ownPath(asked), ours).origin).toBe(ours);
  },
);

test.each([
  ["https://desk.example.org/claims?q=1", "/claims?q=1"],
  ["https://desk.example.org", HOME],
  ["/claims", "/claims"],
  ["https://desk.example.org.evil.example/claims", HOME],
  ["https://desk.example.org@evil.example/", HOME],
  ["https://desk.example.org//evil.example", HOME],
  ["http://desk.example.org/claims", HOME],
  ["//evil.example", HOME],
])("the address %s leads to %s on our site", (asked, path) => {
  const ours = "https://desk.example.org";
  expect(ownAddress(asked, ours)).toBe(`${ours}${path}`);
});
