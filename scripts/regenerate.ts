/**
 * `pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]`: the clients and their changesets, as the
 * specs have them. This module alone reads the command line and prints.
 */
import { readCommandLine } from "./command-line.ts";
import { regenerate } from "./regenerate/regenerate.ts";

const usage = `Usage: pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]

Turns specs/<provider>.yaml into packages/<provider>-client, compares the result with the client's last release, and
writes .changeset/spec-<provider>.md: how much the version moves, and what callers have to do. Without a provider, all.

  --check        write nothing; exit with 1 if anything is not as this command would leave it
  --dry-run      write nothing, and say what would be written
  --json         print one object to stdout, and nothing else
  --against REF  compare with this commit instead of the last release`;

process.exitCode = await main(process.argv.slice(2));

async function main(commandLine: readonly string[]): Promise<0 | 1> {
  const options = readCommandLine(
    commandLine,
    usage,
    {
      check: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      against: { type: "string" },
    },
    ({ values: { against, check, json, "dry-run": isDry }, positionals }) => ({
      providers: positionals,
      against,
      check,
      json,
      isReadOnly: check || isDry,
    }),
  );
  if (typeof options === "number") return options;
  const { exitCode, json, lines, errors } = await regenerate(new URL("../", import.meta.url), options);
  if (options.json) console.log(JSON.stringify(json, undefined, 2));
  else if (lines.length > 0) console.log(lines.join("\n"));
  if (errors.length > 0) console.error(errors.join("\n"));
  return exitCode;
}
