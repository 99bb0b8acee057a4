import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate } from "./pipeline.ts";
import type { GenerateResult } from "./pipeline.ts";

const spec = `openapi: 3.1.0
info: { title: Example API, version: "1", description: Pays people out. }
servers: [{ url: https://api.example.com, x-environment: production }]
security: [{ secretKey: [] }]
paths:
  /payouts/{id}:
    get:
      operationId: getPayout
      summary: Get a payout
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: pay_1 }]
      responses:
        "200":
          description: The payout.
          content: { application/json: { schema: { $ref: "#/components/schemas/Payout" } } }
        default: { description: An error. }
components:
  securitySchemes:
    secretKey: { type: http, scheme: bearer, x-credential-env: EXAMPLE_SECRET_KEY }
  schemas:
    Payout: { type: object, properties: { id: { type: string } }, required: [id] }
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "pipeline-"));
  await mkdir(join(root, "specs"));
  await writeFile(join(root, "specs", "alpha.yaml"), spec);
  await writeFile(join(root, "specs", "bravo.yaml"), spec);
});
afterEach(() => rm(root, { recursive: true }));

function run(
  mode: "write" | "check" = "write",
  providers: readonly string[] = [],
  repository?: URL,
): Promise<GenerateResult> {
  const directory = (name: string): URL => pathToFileURL(join(root, name, "/"));
  return generate({
    specs: directory("specs"),
    packages: directory("packages"),
    providers,
    mode,
    license: "MIT\n",
    ...(repository && { root: repository }),
  });
}

async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, "packages"), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""]));
}

describe("generate", { timeout: 60_000 }, () => {
  it("makes a package of each spec, and the same again the second time", async () => {
    const first = await run();
    expect(first).toMatchObject({
      ok: true,
      packages: [{ name: "alpha-client" }, { name: "bravo-client" }],
      orphans: [],
    });
    const written = await contents();
    expect(Object.keys(written)).toContain(join(root, "packages", "alpha-client", "src", "index.ts"));

    const second = await run();
    expect(second.ok && second.packages.map(({ changed, removed }) => [...changed, ...removed])).toEqual([
      [],
      [],
    ]);
    expect(await contents()).toEqual(written);
  });

  it("makes only those that are named", async () => {
    const result = await run("write", ["bravo"]);
    expect(result.ok && result.packages.map(({ id }) => id)).toEqual(["bravo"]);
    expect(await readdir(join(root, "packages"))).toEqual(["bravo-client"]);
  });

  it("reports all problems of all specs, and writes nothing", async () => {
    await writeFile(
      join(root, "specs", "bravo.yaml"),
      spec.replace("operationId: getPayout", "deprecated: 1"),
    );
    await writeFile(join(root, "specs", "zulu.yaml"), "a: 1\na: 2\n");
    const result = await run();
    expect(result.ok ? [] : result.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "specs/bravo.yaml operation-ids",
      "specs/bravo.yaml standard",
      "specs/zulu.yaml standard",
    ]);
    expect(await contents()).toEqual({});
  });

  it("writes nothing in check mode, and reports each file that is out of date", async () => {
    await run();
    const edited = join(root, "packages", "alpha-client", "src", "client.ts");
    await writeFile(edited, "edited by hand");
    const before = await contents();
    const result = await run("check");
    expect(result.ok && result.packages.map(({ changed }) => changed)).toEqual([["src/client.ts"], []]);
    expect(await contents()).toEqual(before);
  });

  it("keeps the version and the changelog, which belong to changesets", async () => {
    await run();
    const manifest = join(root, "packages", "alpha-client", "package.json");
    const text = await readFile(manifest, "utf8");
    await writeFile(manifest, text.replace('"version": "0.0.0"', '"version": "2.1.0"'));
    await writeFile(join(root, "packages", "alpha-client", "CHANGELOG.md"), "# 2.1.0\n");
    await run();
    expect(JSON.parse(await readFile(manifest, "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(await readdir(join(root, "packages", "alpha-client"))).toContain("CHANGELOG.md");
  });

  it("reports a client without a spec, and leaves it alone", async () => {
    await run();
    await rm(join(root, "specs", "bravo.yaml"));
    expect(await run()).toMatchObject({ ok: true, orphans: ["bravo-client"] });
    expect(await readdir(join(root, "packages"))).toEqual(["alpha-client", "bravo-client"]);
  });
});

describe("generate, of what follows from the generator itself", { timeout: 60_000 }, () => {
  it("writes what differs, and in check mode only names it", async () => {
    const directory = pathToFileURL(join(root, "/"));
    await mkdir(join(root, "packages/payouts-simulator/src/document"), { recursive: true });
    const reference = async (mode: "write" | "check"): Promise<unknown> => {
      const result = await run(mode, ["alpha"], directory);
      return result.ok ? result.reference : result.problems;
    };
    const types = "packages/payouts-simulator/src/document/vocabulary.ts";
    const all = [types, "specs/VOCABULARY.md", "specs/HOUSE-RULES.md"];
    expect(await reference("check")).toMatchObject({ changed: all, unchanged: 0 });
    expect(await reference("write")).toMatchObject({ changed: all });
    await writeFile(join(root, "specs/VOCABULARY.md"), "edited by hand");
    expect(await reference("check")).toMatchObject({ changed: ["specs/VOCABULARY.md"], unchanged: 2 });
    expect(await readFile(join(root, "specs/VOCABULARY.md"), "utf8")).toBe("edited by hand");
  });
});
