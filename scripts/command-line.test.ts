import { afterEach, expect, it, vi } from "vitest";
import { readCommandLine } from "./command-line.ts";

afterEach(() => vi.restoreAllMocks());

function read(...commandLine: string[]) {
  const [out, error] = (["log", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const options = { check: { type: "boolean", default: false }, out: { type: "string" } } as const;
  const asked = readCommandLine(commandLine, "Usage: it", options, ({ values, positionals }) => {
    if (values.out === "nowhere") throw new Error("There is no such place.");
    return { ...values, positionals };
  });
  return { asked, printed: out?.mock.calls.flat(), complained: error?.mock.calls.flat() };
}

it.each([
  [["a", "--check"], { check: true, positionals: ["a"] }],
  [["--", "a", "--out", "b"], { check: false, out: "b", positionals: ["a"] }],
])("reads %j", (commandLine, want) => {
  expect(read(...commandLine)).toEqual({ asked: want, printed: [], complained: [] });
});

it.each(["--help", "-h"])("prints the usage on %s", (help) => {
  expect(read("a", help)).toEqual({ asked: 0, printed: ["Usage: it"], complained: [] });
});

it.each([
  [["--chekc"], "Unknown option '--chekc'"],
  [["--out", "nowhere"], "There is no such place."],
])("refuses %j, with the usage", (commandLine, why) => {
  const { asked, complained } = read(...commandLine);
  expect(asked).toBe(1);
  expect(complained?.join()).toContain(why);
  expect(complained?.join()).toContain("Usage: it");
});
