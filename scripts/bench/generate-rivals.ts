/** Generates the two rivals that are made from a spec, from that of our first client, so that they call the same API. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { clientPackages } from "./client-packages.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";

const [client] = await clientPackages();
if (client === undefined) throw new Error("packages/ has no client: run `pnpm generate`.");
const openapi = new URL("openapi.json", client.directory);
await rm(places.generated, { recursive: true, force: true });
await generateOpenapiFetchTypes();
await generateHeyApi();
report({});

async function generateOpenapiFetchTypes(): Promise<void> {
  const directory = new URL("openapi-fetch/", places.generated);
  await mkdir(directory, { recursive: true });
  await writeFile(
    new URL("schema.ts", directory),
    astToString(await openapiTypescript(openapi, { silent: true })),
  );
}

/** Built as it would be published: JavaScript and declarations. */
async function generateHeyApi(): Promise<void> {
  const directory = new URL("hey-api/", places.generated);
  const source = new URL("source/", directory);
  await createClient({
    input: fileURLToPath(openapi),
    output: { path: fileURLToPath(source), postProcess: [] },
    logs: { level: "silent" },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  });
  const entry = fileURLToPath(new URL("entry.ts", source));
  await writeFile(
    entry,
    `export * from "./sdk.gen";\nexport { createClient, createConfig } from "./client";\n`,
  );
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    outfile: fileURLToPath(new URL("index.js", directory)),
    logLevel: "silent",
  });
  const program = ts.createProgram([entry], {
    declaration: true,
    emitDeclarationOnly: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    outDir: fileURLToPath(new URL("declarations/", directory)),
    types: [],
  });
  program.emit();
}
