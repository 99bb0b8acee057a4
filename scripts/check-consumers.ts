/**
 * Type-checks the packages as their users do: the TypeScript of every README against the built declarations, with both
 * compilers, and with the settings that differ between users. `skipLibCheck` is off, so the declarations are checked too.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readmePrograms } from "./readme-programs.ts";

const root = new URL("../", import.meta.url);
const project = new URL(".reports/consumers/", root);
const compilers = ["typescript", "typescript-7"];
const settings = [
  { module: "NodeNext", moduleResolution: "NodeNext", exactOptionalPropertyTypes: true },
  { module: "ESNext", moduleResolution: "Bundler", exactOptionalPropertyTypes: false },
];

rmSync(project, { recursive: true, force: true });
mkdirSync(new URL("node_modules/@org/", project), { recursive: true });
mkdirSync(new URL("node_modules/@types/", project), { recursive: true });
writeFileSync(new URL("package.json", project), JSON.stringify({ private: true, type: "module" }));
for (const name of ["@types/node", "vitest"]) link(`node_modules/${name}`, `node_modules/${name}`);
for (const name of ["hono", "express", "@types/express"])
  link(`scripts/node_modules/${name}`, `node_modules/${name}`);
mkdirSync(new URL("node_modules/@opentelemetry/", project));
for (const name of ["@opentelemetry/api", "https-proxy-agent", "msw", "pino", "winston"])
  link(`packages/payouts-common/node_modules/${name}`, `node_modules/${name}`);

const readmes = ["README.md"];
for (const name of readdirSync(new URL("packages/", root))) {
  link(`packages/${name}`, `node_modules/@org/${name}`);
  readmes.push(`packages/${name}/README.md`);
}
let programs = 0;
for (const readme of readmes) {
  for (const program of readmePrograms(readFileSync(new URL(readme, root), "utf8"))) {
    programs += 1;
    writeFileSync(new URL(`${readme.replaceAll(/[/.]/g, "-")}-${programs}.ts`, project), program);
  }
}

for (const compiler of compilers) {
  for (const setting of settings) {
    const compilerOptions = {
      ...setting,
      target: "ES2022",
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      types: ["node"],
      lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    };
    writeFileSync(new URL("tsconfig.json", project), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const tsc = fileURLToPath(new URL(`node_modules/${compiler}/bin/tsc`, root));
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", fileURLToPath(project)], {
      encoding: "utf8",
    });
    console.log(
      `${status === 0 ? "ok  " : "FAIL"}  ${compiler}, ${setting.module}: ${programs} programs of ${readmes.length} READMEs`,
    );
    if (status !== 0) {
      console.log(stdout);
      process.exitCode = 1;
    }
  }
}

function link(target: string, path: string): void {
  symlinkSync(fileURLToPath(new URL(target, root)), new URL(path, project));
}
