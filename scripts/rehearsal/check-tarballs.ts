import { join } from "node:path";
import { globSync } from "node:fs";
import { type RunOptions, tryRun } from "./run.ts";

/** Findings that are no mistake, each with the reason. The names are those of @arethetypeswrong/core. */
const exceptions: Readonly<Record<string, string>> = {
  CJSResolvesToESM:
    "The packages are ES modules only; `require()` loads them on every Node that they support.",
};

/** Resolutions that are not judged. */
const resolutions: Readonly<Record<string, string>> = {
  node10: "It cannot read `exports`, and the Node that it describes is not supported.",
};

/** What `attw --format json` prints, as far as it is read here. */
interface Analysis {
  readonly analysis: {
    readonly problems?: readonly {
      readonly kind: string;
      readonly entrypoint?: string;
      readonly resolutionKind?: string;
    }[];
  };
}

/** Runs publint and @arethetypeswrong/cli on every tarball. Prints a line for each; gives the number of those that fail. */
export async function checkTarballs(tools: string, directory: string, options: RunOptions): Promise<number> {
  let failed = 0;
  for (const tarball of globSync("*.tgz", { cwd: directory }).sort()) {
    const findings = [
      ...(await publint(tools, join(directory, tarball), options)),
      ...(await areTheTypesWrong(tools, join(directory, tarball), options)),
    ];
    failed += findings.length > 0 ? 1 : 0;
    console.log(`${findings.length === 0 ? "ok  " : "FAIL"}  ${tarball}`);
    for (const finding of findings) console.log(`      ${finding}`);
  }
  const named = Object.entries({ ...exceptions, ...resolutions });
  console.log(`Not counted: ${named.map(([name, reason]) => `${name} (${reason})`).join("; ")}`);
  return failed;
}

async function publint(tools: string, tarball: string, options: RunOptions): Promise<readonly string[]> {
  const program = join(tools, "node_modules/publint/src/cli.js");
  const { code, output } = await tryRun(process.execPath, [program, "run", tarball, "--strict"], options);
  return code === 0 ? [] : [`publint: ${output.trim()}`];
}

async function areTheTypesWrong(
  tools: string,
  tarball: string,
  options: RunOptions,
): Promise<readonly string[]> {
  const program = join(tools, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const { output } = await tryRun(process.execPath, [program, tarball, "--format", "json"], options);
  const { analysis } = JSON.parse(output) as Analysis;
  return (analysis.problems ?? [])
    .filter(({ kind, resolutionKind }) => !(kind in exceptions) && !((resolutionKind ?? "") in resolutions))
    .map(
      ({ kind, entrypoint, resolutionKind }) =>
        `are the types wrong: ${kind} of "${entrypoint}" (${resolutionKind})`,
    );
}
