import { expect, test } from "vitest";
import { signInFault } from "./sign-in-faults";
import { verifiedEmail } from "./verified-email";

const email = "noor@ledger.example";

test("a verified e-mail is taken, normalised", () => {
  expect(
    verifiedEmail({ email: " Noor@Ledger.example", email_verified: true }),
  ).toBe(email);
});

test.each<[unknown, string]>([
  [{ email, email_verified: false }, "not verified"],
  [{ email }, "silent about it"],
  [{ email, email_verified: "true" }, "true only as text"],
  [{ email, email_verified: 1 }, "true only as a number"],
  [{ email_verified: true }, "no e-mail"],
  [{ email: [email], email_verified: true }, "a list"],
  [
    { email: `"x@y.example"@ledger.example`, email_verified: true },
    "an odd form",
  ],
  [null, "nothing"],
  ["noor@ledger.example", "a text"],
])("%j is refused: %s", (profile) => {
  expect(verifiedEmail(profile)).toBeNull();
});

test("words of an address never become words of the page", () => {
  const sentence = signInFault("<b>Call 555 to unlock</b>");
  expect(sentence).not.toContain("555");
  expect(signInFault("constructor")).toBe(sentence);
  expect(signInFault(null)).toBeNull();
});
