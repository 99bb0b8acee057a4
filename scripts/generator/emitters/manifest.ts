import type { Emitter } from "./emitter.ts";
import { repository } from "./repository.ts";

/** What an earlier build left in `dist` would be packed and published. */
const clean = `node -e "fs.rmSync('dist', { recursive: true, force: true })"`;

/** These hold types only, laid out to be read; the compiler would print them again, in a form of its own. */
const declarations = `node -e "for (const name of ['schema', 'types']) fs.copyFileSync('src/' + name + '.ts', 'dist/' + name + '.d.ts')"`;

/** One file for each entry, which is what a program loads fastest, and readable: a stack trace needs no source map. */
const bundle =
  "esbuild src/index.ts src/node.ts src/openapi-fetch.ts src/open-telemetry.ts --bundle --packages=external --format=esm --target=es2022 --log-level=warning --outdir=dist";

/** Emits `package.json`. All of it is ours but the version, which is read back and kept. */
export const emitManifest: Emitter = ({ id, names, title, version }) => ({
  path: "package.json",
  text: JSON.stringify({
    name: names.package,
    version,
    description: `Typed TypeScript client for payouts with ${title}: safe retries, idempotency keys, and errors that say whether the money moved.`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" },
      "./openapi-fetch": { types: "./dist/openapi-fetch.d.ts", default: "./dist/openapi-fetch.js" },
      "./open-telemetry": { types: "./dist/open-telemetry.d.ts", default: "./dist/open-telemetry.js" },
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist/*.js", "dist/*.d.ts", "openapi.json"],
    engines: { node: ">=22" },
    repository: {
      type: "git",
      url: `git+${repository}.git`,
      directory: names.directory,
    },
    publishConfig: { access: "public", provenance: true },
    scripts: {
      build: `${clean} && tsc -p tsconfig.build.json && ${declarations} && ${bundle}`,
      typecheck: "tsc -p tsconfig.json",
      test: `vitest run --root ../.. --project ${id}-client`,
    },
    dependencies: { "@org/payouts-common": "workspace:^", "openapi-fetch": "catalog:" },
    devDependencies: {
      "@org/payouts-simulator": "workspace:^",
      "@types/node": "catalog:",
      esbuild: "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
  }),
});
