import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Options }>
>;

/**
 * Reads the command line of a script: what it asks for, or, where that is help or makes no sense, the code to exit with.
 *
 * @param read - what it asks for. What it throws is reported, with the usage.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig, Asked extends object>(
  commandLine: readonly string[],
  usage: string,
  options: Options,
  read: (parsed: Parsed<Options>) => Asked,
): Asked | 0 | 1 {
  // pnpm passes on the `--` that some put before a script's own arguments.
  const args = commandLine.filter((argument, index) => index > 0 || argument !== "--");
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return 0;
  }
  try {
    return read(parseArgs({ args, allowPositionals: true, options }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 1;
  }
}
