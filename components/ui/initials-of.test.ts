import { describe, expect, it } from "vitest";
import { initialsOf } from "./initials-of";

describe("initialsOf", () => {
  it("takes the first and the last word of a name", () => {
    expect(initialsOf("Noor Falk")).toBe("NF");
    expect(initialsOf("Maria del Carmen Ruiz")).toBe("MR");
  });

  it("takes one letter of a single name", () => {
    expect(initialsOf("Madonna")).toBe("M");
  });

  it("skips words that hold no letter", () => {
    expect(initialsOf("— Jonas  Prewitt .")).toBe("JP");
  });

  it("keeps a letter whole that is two code units long", () => {
    expect(initialsOf("𝒜da Byron")).toBe("𝒜B");
  });

  it("shows a dash for a name without letters", () => {
    expect(initialsOf("  ")).toBe("–");
  });
});
