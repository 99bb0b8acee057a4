import { describe, expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

describe("nearestWord", () => {
  it("finds the word that takes the fewest edits", () => {
    expect(nearestWord("lifetme", ["lifetimes", "lifetime", "settle"])).toBe("lifetime");
  });

  it("finds none that is too far", () => {
    expect(nearestWord("scope", ["settle", "lifetime"])).toBeUndefined();
  });

  it("finds one that takes as many edits as are allowed", () => {
    expect(nearestWord("ab", ["abcd"], 2)).toBe("abcd");
  });
});
