import { mkdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { PlaceError, placeError } from "./place-error.ts";

describe("placeError", () => {
  it.each([
    [
      "a file that does not exist",
      () => readFile("/absent/file"),
      /^\/absent\/file cannot be read: it does not exist\./,
    ],
    [
      "a directory within a file",
      () => mkdir(`${import.meta.filename}/inner`),
      /cannot be written: a file stands where a directory belongs\.\n {2}Move the file away/,
    ],
  ])("says what is wrong with %s", async (_name, attempt, want) => {
    const error = placeError(await attempt().catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(PlaceError);
    expect(String((error as PlaceError).message)).toMatch(want);
  });

  it("says so of a full disk", () => {
    const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write", path: "packages/a" });
    expect(placeError(full)).toMatchObject({
      message:
        "packages/a cannot be written: no space is left on the device.\n  Free some space, and run the command again.",
    });
  });

  it("leaves an error of the program alone", () => {
    const error = new TypeError("no");
    expect(placeError(error)).toBe(error);
  });
});
