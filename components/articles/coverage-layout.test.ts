import { describe, expect, it } from "vitest";
import type { CoverageForm } from "@/components/claims/symbols/faces";
import { joinForms, layOutBar, layOutStrip } from "./coverage-layout";

const forms: readonly CoverageForm[] = [
  "decided",
  "decided",
  "untouched",
  "decided",
];

describe("joinForms", () => {
  it("runs neighbours of one form together, and only neighbours", () => {
    expect(joinForms(forms)).toEqual([
      { form: "decided", count: 2 },
      { form: "untouched", count: 1 },
      { form: "decided", count: 1 },
    ]);
  });
});

describe("layOutBar", () => {
  it("fills the width exactly, with one pixel between parts", () => {
    const parts = layOutBar(forms, 200);
    expect(parts[0]?.x).toBe(0);
    parts.slice(1).forEach((part, index) => {
      const before = parts[index];
      expect(part.x).toBe((before?.x ?? 0) + (before?.width ?? 0) + 1);
    });
    const last = parts.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(200);
  });

  it("gives more sentences more room", () => {
    const [two, , one] = layOutBar(forms, 200);
    expect(two?.width ?? 0).toBeGreaterThan(one?.width ?? 0);
  });

  it("keeps one untouched sentence visible among thousands", () => {
    const many: CoverageForm[] = Array.from({ length: 3_000 }, (_, index) =>
      index % 2 === 0 ? "decided" : "not_a_claim",
    );
    many[1_500] = "untouched";
    const parts = layOutBar(many, 200);
    const untouched = parts.filter((part) => part.form === "untouched");
    expect(untouched).toHaveLength(1);
    expect(untouched[0]?.width ?? 0).toBeGreaterThanOrEqual(6);
  });

  it("lets the commonest form stand for a stretch of a long article", () => {
    const forms = Array.from({ length: 300 }, (_, index): CoverageForm => {
      if (index < 100) return index % 3 === 0 ? "untouched" : "decided";
      return index % 3 === 0 ? "decided" : "untouched";
    });
    const drawn = layOutBar(forms, 200).map((part) => part.form);
    expect(drawn).toEqual(["decided", "untouched"]);
  });

  it("shows every form of a long article, even two that share a stretch", () => {
    const forms = Array.from({ length: 600 }, (): CoverageForm => "untouched");
    forms[300] = "decided";
    forms[301] = "stale";
    const drawn = layOutBar(forms, 200).map((part) => part.form);
    expect(new Set(drawn)).toEqual(new Set(["untouched", "decided", "stale"]));
  });

  it("draws nothing for an article without sentences", () => {
    expect(layOutBar([], 200)).toEqual([]);
  });
});

describe("layOutStrip", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      form: "decided" as const,
    }));

  it("draws up to 45 sentences at full size", () => {
    expect(layOutStrip(lines(45))).toMatchObject({ markHeight: 11, pitch: 15 });
  });

  it("shrinks the marks of a long article, but never below three pixels", () => {
    expect(layOutStrip(lines(90)).markHeight).toBe(5);
    expect(layOutStrip(lines(5_000)).markHeight).toBe(3);
  });

  it("leaves a gap at a paragraph and a wider one at a crosshead", () => {
    const { marks } = layOutStrip([
      { number: 1, form: "decided", after: "paragraph" },
      { number: 2, form: "decided" },
      { number: 3, form: "decided", after: "paragraph" },
      { number: 4, form: "decided", after: "crosshead" },
    ]);
    expect(marks.map((mark) => mark.y)).toEqual([0, 15, 38, 71]);
  });
});
