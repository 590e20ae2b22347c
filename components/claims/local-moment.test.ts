import { expect, test } from "vitest";
import { isoToLocal, localToIso } from "./local-moment";

test("a moment in the person's time comes back as it was", () => {
  for (const local of [
    "2026-05-04T10:00",
    "2026-12-31T23:59",
    "0999-01-02T03:04",
  ]) {
    expect(isoToLocal(localToIso(local))).toBe(local);
  }
});

test("the moment is sent in UTC", () => {
  const iso = localToIso("2026-05-04T10:00") ?? "";
  expect(iso).toMatch(/Z$/);
  expect(new Date(iso).getHours()).toBe(10);
});

test("no moment, and half of one, is none", () => {
  expect(localToIso("")).toBeNull();
  expect(localToIso("T10:00")).toBeNull();
  expect(isoToLocal(null)).toBe("");
  expect(isoToLocal("soon")).toBe("");
});
