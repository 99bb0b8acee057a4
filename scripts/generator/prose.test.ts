import { describe, expect, it } from "vitest";
import { firstSentence, pathText, sentence, titleOf } from "./prose.ts";

describe("firstSentence", () => {
  it("ends at the first full stop that ends a sentence, and joins lines", () => {
    expect(firstSentence("Pays v1.2\npayouts. And more.\n\nMuch more.")).toBe("Pays v1.2 payouts.");
  });

  it("is all of a text without one", () => {
    expect(firstSentence("Payouts")).toBe("Payouts");
  });
});

describe("sentence", () => {
  it("adds the full stop that is missing", () => {
    expect([sentence("Pays"), sentence("Pays."), sentence("")]).toEqual(["Pays.", "Pays.", ""]);
  });
});

describe("titleOf", () => {
  it("drops the API from the provider's name", () => {
    expect([titleOf("Petty Cash API"), titleOf("Mono Colombia")]).toEqual(["Petty Cash", "Mono Colombia"]);
  });
});

describe("pathText", () => {
  it("writes a pointer as a path", () => {
    expect(pathText("/items/*/amount~1total/0")).toBe("items[].amount/total[]");
  });
});
