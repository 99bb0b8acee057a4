import { expect, it } from "vitest";
import { findBaseline } from "./find-baseline.ts";

const request = {
  spec: "specs/example.yaml",
  manifest: "packages/example-client/package.json",
  version: "1.2.3",
  against: undefined,
};

/** Answers by the first words of a command; what it does not know has failed. */
function gitWith(answers: Readonly<Record<string, string>>) {
  const known: Readonly<Record<string, string>> = {
    "rev-parse --is-shallow-repository": "false\n",
    "show HEAD:": '{ "version": "1.2.3" }',
    "log -1": "abc123\n",
    ...answers,
  };
  return (...command: readonly string[]): Promise<string | undefined> => {
    const start = Object.keys(known).find((each) => command.join(" ").startsWith(each));
    return Promise.resolve(start === undefined ? undefined : known[start]);
  };
}

it("is the commit that set the version", async () => {
  expect(await findBaseline(gitWith({}), request)).toEqual({ kind: "commit", commit: "abc123" });
});

it.each([
  ["a client that was never released has none", {}, { version: "0.0.0" }, { kind: "none" }],
  ["a version that is not committed is being released", {}, { version: "2.0.0" }, { kind: "releasing" }],
  [
    "another commit may be named",
    { "rev-parse --verify": "def456\n", "cat-file": "" },
    { against: "v1" },
    { kind: "commit", commit: "def456" },
  ],
  [
    "a commit without the spec is none",
    { "rev-parse --verify": "def456\n" },
    { against: "v1" },
    { kind: "none" },
  ],
])("%s", async (_, answers, changed, want) => {
  expect(await findBaseline(gitWith(answers), { ...request, ...changed })).toEqual(want);
});

it.each([
  [
    "a shallow clone",
    { "rev-parse --is-shallow-repository": "true\n", "log --format": "abc123\n" },
    {},
    /git fetch --unshallow/,
  ],
  [
    "a shallow clone without that commit",
    { "rev-parse --is-shallow-repository": "true\n" },
    { against: "v1" },
    /git fetch --unshallow/,
  ],
  ["a commit that nobody has", {}, { against: "v1" }, /`v1` is not a commit/],
])("says what to do in %s", async (_, answers, changed, want) => {
  expect(await findBaseline(gitWith(answers), { ...request, ...changed })).toEqual({
    kind: "unknown",
    problem: expect.stringMatching(want),
  });
});
