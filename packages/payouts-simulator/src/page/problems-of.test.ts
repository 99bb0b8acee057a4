import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";

describe("problemsOf", () => {
  it("puts each problem at the field that it names, as a sentence", () => {
    const message = 'The rule can\'t hold: `nth` must be a whole number from 1; there is no fault "comet".';
    expect(problemsOf(message, ["fault", "nth"])).toEqual([
      { field: "nth", message: "`nth` must be a whole number from 1." },
      { message: 'There is no fault "comet".' },
    ]);
  });

  it("leaves what names no field of the form to the whole form", () => {
    expect(problemsOf("`url` must begin with http: or https:.\n`retries` is too long.", ["url"])).toEqual([
      { field: "url", message: "`url` must begin with http: or https:." },
      { message: "`retries` is too long." },
    ]);
  });
});
