import { describe, expect, it } from "vitest";
import { localTime, stableTime } from "./time-words";

describe("stableTime", () => {
  it("is in UTC and says so, whatever zone the machine is in", () => {
    expect(stableTime("2026-05-13T16:00:00.000Z", "both")).toBe(
      "13 May 2026, 16:00 UTC",
    );
    expect(stableTime("2026-05-13T23:59:00.000Z", "date")).toBe("13 May 2026");
    expect(stableTime("2026-05-13T00:05:00.000Z", "clock")).toBe("00:05 UTC");
  });

  it("shows what it was given when that is no time", () => {
    expect(stableTime("soon", "both")).toBe("soon");
  });
});

describe("localTime", () => {
  it("differs from UTC where the reader is elsewhere", () => {
    const iso = "2026-05-13T23:59:00.000Z";
    expect(localTime(iso, "clock")).not.toContain("23:59");
  });
});
