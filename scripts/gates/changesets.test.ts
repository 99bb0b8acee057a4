import { describe, expect, it } from "vitest";
import { type Files, ScratchRepository } from "./__fixtures__/scratch-repository.ts";
import { compareWithBase, type Environment } from "./changesets.ts";

const workspace: Files = {
  "package.json": { name: "root", private: true, packageManager: "pnpm@12.0.0" },
  "pnpm-workspace.yaml": "packages: [packages/*]\ncatalog:\n  coins: 1.0.0\n  tester: 1.0.0\n",
  "pnpm-lock.yaml": "",
  ".changeset/config.json": { baseBranch: "main", access: "public" },
  ".changeset/README.md": "# Changesets\n",
  "packages/purse/package.json": purse("1.0.0"),
  "packages/purse/src/index.ts": "export {};\n",
  "packages/purse/src/index.test.ts": "",
  "packages/purse/faults/reset.json": "{}\n",
  "packages/petty-client/package.json": {
    name: "@org/petty-client",
    version: "1.0.0",
    dependencies: { "@org/purse": "workspace:^" },
  },
};

function purse(version: string, changes: object = {}): object {
  return {
    name: "@org/purse",
    version,
    files: ["dist", "faults", "!**/*.test.ts"],
    dependencies: { coins: "catalog:" },
    devDependencies: { tester: "catalog:" },
    ...changes,
  };
}

/** A branch that leaves `main` after the workspace was committed there. */
function branch(changes: Files = {}): ScratchRepository {
  const repository = new ScratchRepository(workspace);
  repository.git("init", "--quiet", "--initial-branch=main");
  repository.commit();
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.write(changes);
  return repository;
}

function problemsOf({ root }: ScratchRepository, environment: Environment = {}): Promise<readonly string[]> {
  return compareWithBase(root, environment);
}

const changeset = (name: string, bump = "patch"): Files => ({
  [`.changeset/${name}.md`]: `---\n"@org/${name}": ${bump}\n---\n\nA change.\n`,
});
const source = { "packages/purse/src/index.ts": "export const coins = 1;\n" };
const missing =
  "packages/purse: its published files differ from main, and no changeset names @org/purse. Run `pnpm changeset` for @org/purse, and commit the changeset.";

describe("a changeset for each package that changes", () => {
  it.each<[string, Files]>([
    ["source", source],
    ["a new file that is not committed", { "packages/purse/src/more.ts": "" }],
    ["a removed file", { "packages/purse/src/index.ts": undefined }],
    ["a file that the manifest names", { "packages/purse/faults/reset.json": "[]\n" }],
    ["the README", { "packages/purse/README.md": "# Purse\n" }],
    ["the manifest", { "packages/purse/package.json": purse("1.0.0", { engines: { node: ">=24" } }) }],
    [
      "the range that `catalog:` stands for",
      { "pnpm-workspace.yaml": "packages: [packages/*]\ncatalog:\n  coins: 2.0.0\n  tester: 1.0.0\n" },
    ],
  ])("is missing after a change of %s", async (_, changes) => {
    expect(await problemsOf(branch(changes))).toEqual([missing]);
  });

  it.each<[string, Files]>([
    ["nothing", {}],
    ["a test", { "packages/purse/src/index.test.ts": "export {};\n", "packages/purse/test/serve.ts": "" }],
    [
      "what the package is developed with",
      {
        "packages/purse/package.json": purse("1.0.0", { scripts: { test: "vitest" }, devDependencies: {} }),
        "pnpm-workspace.yaml": "packages: [packages/*]\ncatalog:\n  coins: 1.0.0\n  tester: 2.0.0\n",
      },
    ],
    ["a file outside of the packages", { "scripts/check.ts": "" }],
  ])("is not needed after a change of %s", async (_, changes) => {
    expect(await problemsOf(branch(changes))).toEqual([]);
  });

  it("is found, committed or not", async () => {
    const repository = branch({ ...source, ...changeset("purse") });
    expect(await problemsOf(repository)).toEqual([]);
    repository.commit();
    expect(await problemsOf(repository)).toEqual([]);
  });

  it("is not that of another package, nor a release for a dependency's sake", async () => {
    const repository = branch({ ...source, ...changeset("petty-client") });
    expect(await problemsOf(repository)).toEqual([missing]);
    const dependent = branch({ "packages/petty-client/src/index.ts": "", ...changeset("purse", "major") });
    expect(await problemsOf(dependent)).toEqual([
      "packages/petty-client: its published files differ from main, and no changeset names @org/petty-client. Run `pnpm regenerate`, and commit the changeset.",
    ]);
  });

  it("is not needed where a change that was never released is taken back", async () => {
    const repository = branch();
    repository.git("checkout", "--quiet", "main");
    repository.commit({ ...source, ...changeset("purse") });
    repository.git("checkout", "--quiet", "-B", "feature");
    repository.write({ "packages/purse/src/index.ts": "export {};\n", ".changeset/purse.md": undefined });
    expect(await problemsOf(repository)).toEqual([]);
  });

  it("is needed for a package that was never released, though it is as it was first committed", async () => {
    const repository = branch({ "packages/purse/package.json": purse("0.0.0") });
    repository.git("checkout", "--quiet", "main");
    repository.commit();
    repository.commit(source);
    repository.git("checkout", "--quiet", "-B", "feature");
    repository.write({ "packages/purse/src/index.ts": "export {};\n" });
    expect(await problemsOf(repository)).toEqual([missing]);
  });

  it("has become a version on the branch of a release, at home as on GitHub", async () => {
    const repository = branch(source);
    expect(await problemsOf(repository, { GITHUB_HEAD_REF: "changeset-release/main" })).toEqual([]);
    repository.git("checkout", "--quiet", "-b", "changeset-release/main");
    expect(await problemsOf(repository)).toEqual([]);
  });

  it("is looked for since the base of a pull request", async () => {
    const repository = branch(source);
    repository.git("checkout", "--quiet", "-b", "next");
    repository.commit();
    expect(await problemsOf(repository, { GITHUB_BASE_REF: "next" })).toEqual([]);
    expect(await problemsOf(repository)).toEqual([missing]);
  });
});

describe("a shallow clone", () => {
  /** A clone of depth 1 of a branch with one change. */
  function shallowClone(of: "main" | "feature"): ScratchRepository {
    const origin = branch();
    origin.commit(source);
    const clone = new ScratchRepository();
    clone.git("clone", "--quiet", "--depth=1", `--branch=${of}`, `file://${origin.directory}`, ".");
    return clone;
  }

  it("of the base itself has nothing to compare", async () => {
    expect(await problemsOf(shallowClone("main"))).toEqual([]);
  });

  it("of another branch says how to fetch what is missing, and works after that", async () => {
    const clone = shallowClone("feature");
    const command = "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main";
    expect(await problemsOf(clone)).toEqual([
      `This clone does not show where the branch left main. Run \`${command}\`.`,
    ]);
    clone.git(...command.split(" ").slice(1));
    expect(await problemsOf(clone)).toEqual([missing.replace("from main", "from origin/main")]);
  });
});
