import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyCheckout } from "../rehearsal/copy-checkout.ts";
import { placeholder, replaceScope } from "./replace-scope.ts";
import { scopeProblem } from "./scope-problem.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
// After the renaming, the repository is one whose scope is not the placeholder any more.
const { name } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  readonly name: string;
};

describe.runIf(name.startsWith(`${placeholder}/`))("a renamed copy of the repository", () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(realpathSync(tmpdir()), "rename-scope-"));
    copyCheckout(repository, copy);
    git("init", "--quiet");
    git("add", "--all");
    for (const installed of globSync("{,packages/*/,scripts/}node_modules", { cwd: repository })) {
      mkdirSync(dirname(join(copy, installed)), { recursive: true });
      symlinkSync(join(repository, installed), join(copy, installed));
    }
    replaceScope(pathToFileURL(`${copy}/`), "@acme-pay");
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  function git(...values: readonly string[]): string {
    return execFileSync("git", values, { cwd: copy, encoding: "utf8" });
  }

  it("names the placeholder nowhere but in the command that replaces it", () => {
    const files = git("grep", "--cached", "--files-with-matches", "-I", placeholder).trim().split("\n");
    const left = files.filter((file) => readFileSync(join(copy, file), "utf8").includes(placeholder));
    expect(left.filter((file) => !/^scripts\/rename-scope[./]/.test(file))).toEqual([]);
  });

  it("generates its packages under the new scope, and finds them up to date then", () => {
    const generate = [process.execPath, join(copy, "scripts/generate.ts")] as const;
    execFileSync(generate[0], [generate[1]], { cwd: copy });
    const clients = globSync("packages/*-client/package.json", { cwd: copy });
    expect(clients.length).toBeGreaterThan(0);
    for (const client of clients) {
      expect(readFileSync(join(copy, client), "utf8")).toContain('"name": "@acme-pay/');
      expect(readFileSync(join(copy, client), "utf8")).not.toContain(placeholder);
    }
    execFileSync(generate[0], [generate[1], "--check"], { cwd: copy });
  });

  it("refuses a second renaming, and says which scope it has", () => {
    const again = () =>
      execFileSync(process.execPath, ["scripts/rename-scope.ts", "@other"], { cwd: copy, stdio: "pipe" });
    expect(again).toThrow(
      "The scope is @acme-pay already. This command replaces the placeholder @org, once.",
    );
  });
});

describe("replacing the placeholder", () => {
  it("leaves longer scopes, addresses of e-mail and other words alone, and files that git does not track", () => {
    const directory = mkdtempSync(join(tmpdir(), "replace-scope-"));
    try {
      const text = "@org/a @org `@org` @organ/b @org-x/c me@org @org.example org/payout-clients\n";
      for (const file of ["tracked.md", "other.md"]) writeFileSync(join(directory, file), text);
      execFileSync("git", ["init", "--quiet"], { cwd: directory });
      execFileSync("git", ["add", "tracked.md"], { cwd: directory });
      expect(replaceScope(pathToFileURL(`${directory}/`), "@acme")).toEqual(new Map([["tracked.md", 3]]));
      expect(readFileSync(join(directory, "tracked.md"), "utf8")).toBe(
        "@acme/a @acme `@acme` @organ/b @org-x/c me@org @org.example org/payout-clients\n",
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
