import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ScratchCheckout } from "../rehearsal/scratch-checkout.ts";
import { placeholder, replaceScope } from "./replace-scope.ts";
import { scopeProblem } from "./scope-problem.ts";

const root = new URL("../../", import.meta.url);
const { name } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { readonly name: string };

// Once it is renamed, the repository has no placeholder to replace.
describe.runIf(name.startsWith(`${placeholder}/`))(
  "a renamed copy of the repository",
  { timeout: 300_000 },
  () => {
    let copy: ScratchCheckout;
    beforeAll(() => {
      copy = new ScratchCheckout();
      copy.commit("Everything");
      replaceScope(pathToFileURL(`${copy.directory}/`), "@acme-pay");
    });
    afterAll(() => copy.delete());

    it("names the placeholder nowhere but in the command that replaces it", () => {
      const left = copy
        .git("ls-files")
        .trim()
        .split("\n")
        .filter((file) => copy.read(file).includes(placeholder));
      expect(left.filter((file) => !/^scripts\/rename-scope[./]/.test(file))).toEqual([]);
      expect(left.filter((file) => copy.read(file).includes(`${placeholder}/`))).toEqual([]);
    });

    it("generates its packages under the new scope, and finds them up to date then", () => {
      copy.run("scripts/generate.ts");
      const clients = globSync("packages/*-client/package.json", { cwd: copy.directory });
      expect(clients.length).toBeGreaterThan(0);
      for (const client of clients) {
        expect(copy.read(client)).toContain('"name": "@acme-pay/');
        expect(copy.read(client)).not.toContain(placeholder);
      }
      expect(copy.run("scripts/generate.ts", "--check")).toContain("0 out of date");
    });

    it("refuses a second renaming, and says which scope it has", () => {
      expect(() => copy.run("scripts/rename-scope.ts", "@other")).toThrow(
        "The scope is @acme-pay already. This command replaces the placeholder @org, once.",
      );
    });

    it("refuses a checkout with changes, so that the renaming can be taken back", () => {
      copy.git("reset", "--quiet", "--hard");
      copy.write("README.md", "");
      expect(() => copy.run("scripts/rename-scope.ts", "@acme-pay")).toThrow(
        "Commit or stash your changes first",
      );
      expect(copy.git("status", "--porcelain")).toBe(" M README.md\n");
    });

    it("puts everything back when a step fails", () => {
      copy.git("reset", "--quiet", "--hard");
      const programs = mkdtempSync(join(tmpdir(), "failing-pnpm-"));
      writeFileSync(join(programs, "pnpm"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
      vi.stubEnv("PATH", `${programs}${delimiter}${process.env["PATH"]}`);
      try {
        expect(() => copy.run("scripts/rename-scope.ts", "@acme-pay")).toThrow(
          "`pnpm install --no-frozen-lockfile --prefer-offline` failed. Nothing was renamed.",
        );
      } finally {
        vi.unstubAllEnvs();
        rmSync(programs, { recursive: true });
      }
      expect(copy.git("status", "--porcelain")).toBe("");
    });
  },
);

describe("replacing the placeholder", () => {
  it("leaves longer scopes, addresses of e-mail and other words alone, and files that git does not track", () => {
    const directory = mkdtempSync(join(tmpdir(), "replace-scope-"));
    try {
      const text = `${placeholder}/a @org (@org) @organ/b @org-x/c me@org @org.example org/payout-clients\n`;
      for (const file of ["tracked.md", "other.md"]) writeFileSync(join(directory, file), text);
      execFileSync("git", ["init", "--quiet"], { cwd: directory });
      execFileSync("git", ["add", "tracked.md"], { cwd: directory });
      expect(replaceScope(pathToFileURL(`${directory}/`), "@acme")).toEqual(new Map([["tracked.md", 3]]));
      expect(readFileSync(join(directory, "tracked.md"), "utf8")).toBe(
        "@acme/a @acme (@acme) @organ/b @org-x/c me@org @org.example org/payout-clients\n",
      );
      expect(readFileSync(join(directory, "other.md"), "utf8")).toBe(text);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("a scope", () => {
  it.each(["@acme", "@acme-pay", "@a.b_c", "@2pay"])("may be %s", (scope) => {
    expect(scopeProblem(scope)).toBeUndefined();
  });

  it.each(["", "acme", "@Acme", "@", "@-a", "@acme/clients", "@acme pay", "@acmé", `@${"a".repeat(100)}`])(
    'must not be "%s", and the refusal says what it must be',
    (scope) => {
      expect(scopeProblem(scope)).toMatch(
        /must be a scope of npm: "@", then lower-case letters.*for example @acme\.$/,
      );
    },
  );

  it("must not be the placeholder", () => {
    expect(scopeProblem(placeholder)).toBe(
      "@org is the placeholder itself. Pass the scope that you own, such as @acme.",
    );
  });
});
