import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import type { Gate } from "./gate.ts";
import { publishedPackages } from "./published-packages.ts";

/** An entry point of a hand-written package. Each has its report, `packages/<name>/api/<entry point>.api.md`. */
interface EntryPoint {
  readonly directory: string;
  readonly declarations: string;
  readonly report: string;
}

/**
 * The public API of the packages that are written by hand equals its report, so that a change of it is seen in review.
 * The clients have no reports: their committed `src` is generated, and is one.
 */
export const apiReport: Gate = (root) => Promise.resolve(compare(root, "check"));

/** Writes every report anew. Gives the paths of those that it changed or removed. */
export function writeApiReports(root: URL): readonly string[] {
  return compare(root, "write");
}

function compare(root: URL, mode: "check" | "write"): readonly string[] {
  const entryPoints = entryPointsOf(root);
  const reports = new Set(entryPoints.map(({ report }) => report));
  const orphans = globSync("packages/*/api/*.api.md", { cwd: root }).filter((file) => !reports.has(file));
  if (mode === "write") for (const file of orphans) rmSync(new URL(file, root));
  const changed = changedReports(root, entryPoints, mode);
  if (mode === "write") return [...changed, ...orphans];
  const remedy = "Run `pnpm api-report`, and commit what it writes.";
  return [
    ...changed.map(
      (report) => `${report}: differs from the public API.\n${differenceOf(root, report)}${remedy}`,
    ),
    ...orphans.map((report) => `${report}: its package has no such entry point. ${remedy}`),
  ];
}

/** From the `exports` of each hand-written package's manifest. */
function entryPointsOf(root: URL): readonly EntryPoint[] {
  return publishedPackages(root)
    .filter(({ directory }) => !directory.endsWith("-client"))
    .flatMap(({ directory, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
        if (typeof target === "string" || target.types === undefined) return [];
        const name = path === "." ? "index" : path.slice("./".length).replaceAll("/", "-");
        const declarations = `${directory}/${target.types.slice("./".length)}`;
        return [{ directory, declarations, report: `${directory}/api/${name}.api.md` }];
      }),
    );
}

function changedReports(root: URL, entryPoints: readonly EntryPoint[], mode: "check" | "write"): string[] {
  const absolute = (path: string): string => fileURLToPath(new URL(path, root));
  const unbuilt = entryPoints.filter(({ declarations }) => !existsSync(absolute(declarations)));
  if (unbuilt.length > 0) {
    throw new Error(`${unbuilt[0]?.declarations} does not exist. Run \`pnpm build\` first.`);
  }
  const configs = entryPoints.map(({ directory, declarations, report }) => {
    mkdirSync(absolute(dirname(report)), { recursive: true });
    const configObject: IConfigFile = {
      projectFolder: absolute(directory),
      mainEntryPointFilePath: absolute(declarations),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [absolute(declarations)] } },
      apiReport: {
        enabled: true,
        // A type that an exported one is made of is part of the API, though it has no name to import.
        includeForgottenExports: true,
        reportFileName: basename(report),
        reportFolder: absolute(dirname(report)),
        reportTempFolder: absolute(dirname(freshOf(report))),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    };
    return ExtractorConfig.prepare({
      configObject,
      configObjectFullPath: undefined,
      packageJsonFullPath: absolute(`${directory}/package.json`),
    });
  });
  const [first] = configs;
  if (first === undefined) return [];
  // One program for all entry points: reading the compiler's own library for each would take ten times as long.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  return entryPoints.flatMap(({ report }, index) => {
    const { apiReportChanged } = Extractor.invoke(configs[index] ?? first, {
      compilerState,
      localBuild: mode === "write",
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return apiReportChanged ? [report] : [];
  });
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/** Where the API as it is now is written, beside other reports that are not committed. */
function freshOf(report: string): string {
  return `.reports/${report}`;
}

function differenceOf(root: URL, report: string): string {
  if (!existsSync(new URL(report, root))) return "";
  try {
    execFileSync("git", ["diff", "--no-index", "--unified=0", report, freshOf(report)], { cwd: root });
    return "";
  } catch (error) {
    // With a difference, git exits with 1. Its first four lines name the files.
    const { stdout } = error as { readonly stdout: Buffer };
    return `${stdout.toString().split("\n").slice(4).join("\n")}`;
  }
}
