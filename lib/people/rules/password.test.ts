import { expect, test } from "vitest";
import { newPasswordFault, passwordFault, passwordText } from "./password";

const email = "noor.falk@ledger.example";

test.each([
  "correct tides under Marlow",
  "pässwörd🙂 with spaces …",
  "  leading and trailing  ",
  "x7#mQ2!v",
  "密码可以是任何字符",
  "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(3),
  "🙂 " + "ä very löng line ".repeat(10),
])("%j can be chosen", (password) => {
  expect(newPasswordFault(password, email)).toBeNull();
});

test("eight characters are enough and seven are not", () => {
  expect(newPasswordFault("tz4!kpwm", email)).toBeNull();
  expect(newPasswordFault("tz4!kpw", email)).toMatch(/at least 8/);
});

test("two hundred characters are the most, counted as a person counts them", () => {
  const longest = `begins${"ä🙂".repeat(97)}`;
  expect([...longest]).toHaveLength(200);
  expect(newPasswordFault(longest, email)).toBeNull();
  expect(newPasswordFault(`${longest}ä`, email)).toMatch(/at most 200/);
  expect(newPasswordFault(longest.normalize("NFD"), email)).toBeNull();
});

test("a NUL and half a character are refused, when trying as when choosing", () => {
  expect(passwordFault("long enough\u0000tail")).not.toBeNull();
  expect(passwordFault("long enough\ud83d")).not.toBeNull();
  expect(newPasswordFault("long enough\u0000tail", email)).not.toBeNull();
});

test("a short or common password may still be tried: it may be somebody's from before", () => {
  expect(passwordFault("abc")).toBeNull();
  expect(passwordFault("password")).toBeNull();
});

test.each([
  "password",
  "Password1",
  "P@ssw0rd",
  "pa$$word2026!",
  "12345678",
  "87654321",
  "abcdefgh",
  "qwertyuiop",
  "aaaaaaaaaa",
  "abcabcabc",
  "1q2w3e4r",
  "Welcome123",
  "!!Sunshine!!",
  "iloveyou",
  "Galley2026",
  "newsroom1",
  "football99",
  "2026summer",
])("%s is refused: it is among the first that anybody tries", (password) => {
  expect(newPasswordFault(password, email)).toMatch(/first that anybody tries/);
});

test.each(["noor.falk@ledger.example", "Noor.Falk"])(
  "%s is refused: others know it",
  (password) => {
    expect(newPasswordFault(password, email)).toMatch(/others know/);
  },
);

test("the same letters typed on two systems are the same password, and nothing else is", () => {
  expect(passwordText("Cafe\u0301")).toBe("Café");
  expect(passwordText(" Café ")).toBe(" Café ");
  expect(passwordText("ﬁ")).toBe("ﬁ");
});
