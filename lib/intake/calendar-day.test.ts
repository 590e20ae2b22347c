import { expect, test } from "vitest";
import { calendarDay } from "./calendar-day";

test.each([
  ["2026-03-14", "2026-03-14"],
  ["2026-03-14T23:30:00+13:00", "2026-03-14"],
  ["20260314", "2026-03-14"],
  ["2026-02-29", null],
  ["2026-13-01", null],
  ["0000-00-00", null],
  ["14 March 2026", null],
  ["1773446400", null],
  ["", null],
])("%j names the day %j", (date, day) => {
  expect(calendarDay(date)).toBe(day);
});
