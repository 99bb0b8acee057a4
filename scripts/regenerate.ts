/**
 * `pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]`: the clients and their changesets, as the
 * specs have them. This module alone reads the command line and prints.
 */
import { parseArgs } from "node:util";
import { regenerate, type RegenerateOptions } from "./regenerate/regenerate.ts";

const usage = `Usage: pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]

Turns specs/<provider>.yaml into packages/<provider>-client, compares the result with the client's last release, and
writes .changeset/spec-<provider>.md: how much the version moves, and what callers have to do. Without a provider, all.

  --check        write nothing; exit with 1 if anything is not as this command would leave it
  --dry-run      write nothing, and say what would be written
  --json         print one object to stdout, and nothing else
  --against REF  compare with this commit instead of the last release`;

process.exitCode = await main(process.argv.slice(2));

async function main(commandLine: readonly string[]): Promise<0 | 1> {
  const options = readOptions(commandLine);
  if (options === undefined) return 1;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { exitCode, json, lines, errors } = await regenerate(new URL("../", import.meta.url), options);
  if (options.json) console.log(JSON.stringify(json, undefined, 2));
  else if (lines.length > 0) console.log(lines.join("\n"));
  if (errors.length > 0) console.error(errors.join("\n"));
  return exitCode;
}

interface Options extends RegenerateOptions {
  readonly json: boolean;
  readonly help: boolean;
}

function readOptions(commandLine: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      // pnpm passes on the `--` that some put before a script's own arguments.
      args: commandLine.filter((argument, index) => index > 0 || argument !== "--"),
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        against: { type: "string" },
      },
    });
    const { against, check, help, json, "dry-run": isDry } = values;
    return { providers: positionals, against, check, help, json, isReadOnly: check || isDry };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}
