import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../", import.meta.url));

describe("pnpm release", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(realpathSync(tmpdir()), "release-"));
    mkdirSync(join(directory, "scripts"));
    mkdirSync(join(directory, ".changeset"));
    copyFileSync(join(root, "scripts/release.ts"), join(directory, "scripts/release.ts"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  function release(values: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const script = join(directory, "scripts/release.ts");
    return spawnSync(process.execPath, [script, ...values], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
  }

  it.each([[[]], [["publsh"]], [["pack", "now"]]])("explains itself for %j", (values) => {
    expect(release(values)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Usage: pnpm release <step>"),
    });
  });

  it("says how it is run where pnpm is not on the path, which changesets needs", () => {
    const { status, stderr } = release(["publish"], { PATH: dirname(process.execPath) });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'changesets runs pnpm, which is not on the path. Run `npx -y -p pnpm@12 -c "node scripts/release.ts publish"`.\n',
    );
  });

  it("prints the mode, and gives it to the workflow", () => {
    writeFileSync(join(directory, ".changeset/README.md"), "");
    writeFileSync(join(directory, ".changeset/one.md"), "");
    const output = join(directory, "output");
    expect(release(["mode"], { GITHUB_OUTPUT: output })).toMatchObject({ status: 0, stdout: "version\n" });
    expect(readFileSync(output, "utf8")).toBe("mode=version\n");
  });
});

describe("the workflows", () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  const steps = globSync(".github/workflows/*.yml", { cwd: root }).flatMap((file) => {
    const { jobs } = parse(readFileSync(join(root, file), "utf8")) as {
      readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
    };
    return Object.values(jobs).flatMap((job) => job.steps);
  });

  it("run actions of known content: a tag can be moved, a commit cannot", () => {
    const actions = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(actions.length).toBeGreaterThan(5);
    for (const action of actions) expect(action).toMatch(/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/);
  });

  it("release by the script that the rehearsal runs, and by nothing beside it", () => {
    const commands = steps.flatMap((step) => step.run ?? step.with?.["script"] ?? []);
    expect(
      commands.filter((command) => !/^(bash \.ci\/run|npx -y pnpm@12 install .*)$/.test(String(command))),
    ).toEqual([
      "npx -y pnpm@12 release mode",
      "npx -y pnpm@12 release version",
      "npx -y pnpm@12 release pack",
      'npx -y -p pnpm@12 -c "node scripts/release.ts publish"',
    ]);
  });
});
