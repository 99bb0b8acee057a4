import { afterEach, describe, expect, it, vi } from "vitest";
import { cookieFormat } from "./cookie-format.ts";

const format = cookieFormat({ session: "plain", tags: "form", state: "json" });
afterEach(() => vi.unstubAllGlobals());

describe("cookieFormat", () => {
  it.each<[object, string | undefined]>([
    [{ session: "a b;c=d,é\r\n" }, "session=a%20b%3Bc%3Dd%2C%C3%A9%0D%0A"],
    [{ session: 7, tags: ["a,b", null, "c"] }, "session=7; tags=a%2Cb,c"],
    [{ tags: { x: 1, y: "z" } }, "tags=x,1,y,z"],
    [{ state: { a: [1] } }, "state=%7B%22a%22%3A%5B1%5D%7D"],
    [{ session: "", tags: [] }, "session="],
    [{ session: undefined, tags: null }, undefined],
    [{}, undefined],
  ])("writes %j", (cookies, want) => {
    expect(format.write(cookies)).toBe(want);
    if (want !== undefined) expect(() => format.read(want)).not.toThrow();
  });

  it.each([
    { other: "a" },
    { session: {} },
    { session: Number.NaN },
    { tags: [["a"]] },
    { session: "\ud800" },
  ])("refuses %j", (cookies) => {
    expect(() => format.write(cookies)).toThrow();
  });

  it("refuses where the runtime would leave the header out without a word", () => {
    vi.stubGlobal(
      "Request",
      class {
        headers = new Headers();
      },
    );
    expect(() => format.write({ session: "a" })).toThrow("does not let a program send cookies");
  });

  it("reads what it wrote", () => {
    expect({ ...format.read("session=a%20b; tags=c,d") }).toEqual({ session: "a b", tags: "c,d" });
  });

  it.each(["other=a", "session=a; session=b", "session=a;tags=b", "session=a b", "session", "session=%", ""])(
    "does not take %j for its own",
    (header) => {
      expect(() => format.read(header)).toThrow();
    },
  );
});
