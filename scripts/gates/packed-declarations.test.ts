import { describe, expect, it } from "vitest";
import { ScratchRepository } from "./__fixtures__/scratch-repository.ts";
import { packedDeclarations } from "./packed-declarations.ts";

async function problemsOf(declarations: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { root } = new ScratchRepository({
    "pnpm-workspace.yaml": "packages: [packages/*]\npmOnFail: ignore\n",
    "package.json": { name: "root", private: true },
    "packages/purse/package.json": {
      name: "@org/purse",
      version: "1.0.0",
      files: ["dist"],
      exports: { "./openapi-fetch": { types: "./dist/openapi-fetch.d.ts" } },
    },
    ...declarations,
  });
  return packedDeclarations(root);
}

const name = "openapi-fetch";

describe("packed declarations", () => {
  it("pass when only a comment, or a file that is not packed, names a retired package", async () => {
    expect(
      await problemsOf({
        "packages/purse/dist/index.d.ts": `// Serialises as ${name} does.\nexport {};\n`,
        "packages/purse/src/index.ts": `import "${name}";\n`,
      }),
    ).toEqual([]);
  });

  it.each([
    ["an import", `import type { Client } from "${name}";`, name],
    ["an export", `export * from '${name}/dist/index.js';`, name],
    ["the type of an import", `export declare const client: import("${name}").Client;`, name],
    ["the helpers", `import type { Get } from "openapi-typescript-helpers";`, "openapi-typescript-helpers"],
  ])("fail for %s, and say where and what to do", async (_, declaration, named) => {
    expect(await problemsOf({ "packages/purse/dist/types/client.d.ts": `${declaration}\n` })).toEqual([
      `packages/purse/dist/types/client.d.ts: a public type names ${named}. Declare the type yourself, in the source of this file, and run \`pnpm build\`.`,
    ]);
  });

  it("pass where the declaration of the entry for openapi-fetch names it, and nothing else does", async () => {
    expect(
      await problemsOf({
        "packages/purse/dist/index.d.ts": "export {};\n",
        "packages/purse/dist/openapi-fetch.d.ts": `export type { Client } from "${name}";\n`,
      }),
    ).toEqual([]);
  });

  it("fail where another declaration leads to that of the entry, or the entry names another package", async () => {
    const problems = await problemsOf({
      "packages/purse/dist/index.d.ts": `export type { Client } from "./openapi-fetch.ts";\n`,
      "packages/purse/dist/openapi-fetch.d.ts": `export type { Get } from "openapi-typescript-helpers";\n`,
    });
    expect(problems).toEqual([
      "packages/purse/dist/index.d.ts: it imports dist/openapi-fetch.d.ts, so all its users get what that names.",
      expect.stringContaining("a public type names openapi-typescript-helpers."),
    ]);
  });

  it("fail where nothing was built, rather than find nothing", async () => {
    await expect(problemsOf({})).rejects.toThrow("Run `pnpm build` first.");
  });
});
