import { expect, test } from "vitest";
import { limits } from "@/lib/limits";
import { readUploadedFile } from "./uploaded-file";

async function nameOf(given: string): Promise<string> {
  return (await readUploadedFile(new File(["Rents rose."], given))).name;
}

test.each([
  ["folders above", "../../app/.env", ".env"],
  ["an absolute path", "/etc/passwd", "passwd"],
  ["a path of Windows", "C:\\Users\\noor\\minutes.docx", "minutes.docx"],
  ["a share", "\\\\host\\share\\minutes.docx", "minutes.docx"],
  ["only folders", "../../", "file"],
  ["nothing", "", "file"],
  ["white space", " \t ", "file"],
  ["a second header", 'a"; filename=evil.html', 'a"; filename=evil.html'],
  ["line ends", "a.txt\r\nSet-Cookie: b=c", "a.txt Set-Cookie: b=c"],
  ["a NUL", "minutes.docx\u0000.exe", "minutes.docx .exe"],
  ["half a character", "minutes\ud800.txt", "minutes\ufffd.txt"],
  ["an escape for terminals", "\u001b[2Jminutes.txt", "[2Jminutes.txt"],
  ["letters turned round", "minutes\u202etxt.exe", "minutestxt.exe"],
  ["marks of direction", "\u2066minutes\u2069\u200f.txt", "minutes.txt"],
  ["markup", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
  ["letters of its language", "Årsmøte e\u0301té.docx", "Årsmøte été.docx"],
])("a name with %s is kept as what can be shown", async (_, given, name) => {
  expect(await nameOf(given)).toBe(name);
});

test("an overlong name is cut, and keeps its ending", async () => {
  const longest = limits.shortTextLength;
  expect(await nameOf("a".repeat(5_000))).toHaveLength(longest);
  const name = await nameOf(`${"a".repeat(longest)}.docx`);
  expect(name).toBe(`${"a".repeat(longest - 5)}.docx`);
});

test("a file with nothing in it is refused with a sentence", async () => {
  await expect(readUploadedFile(new File([], "a.txt"))).rejects.toThrow(
    "This file is empty. Choose another one.",
  );
});
