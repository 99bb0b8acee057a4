import { parseArgs } from "node:util";
import { createSimulator } from "./create-simulator.ts";
import { DocumentError } from "./document/document-error.ts";
import { findDocuments } from "./document/find-documents.ts";
import { readDocument } from "./document/read-document.ts";
import { serve } from "./serve.ts";
import type { RunningSimulator } from "./serve.ts";

const help = `Usage: payouts-simulator [--port N] [--limits] [documents…]

Simulates payout providers: answers every operation of the OpenAPI 3.1 documents (files, or directories of them) with
their own examples, and invalid requests with their own errors. Without documents: those in specs/, else the
openapi.json of each installed *-client package.

  --port N   Port on 127.0.0.1 (default 4010; 0 takes any free port)
  --limits   Refuse requests beyond the documented limits (429)
  --help     This text

A request may ask for an answer: "Prefer: code=409", "Prefer: example=name".
`;

/** Where the command runs, and where its output goes. */
export interface CommandOutput {
  readonly directory: string;
  print(text: string): void;
  printError(text: string): void;
}

/** Runs the command. Returns the running simulator, or the exit code where it does not start one. */
export async function runCommandLine(
  args: readonly string[],
  { directory, print, printError }: CommandOutput,
): Promise<RunningSimulator | number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        limits: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      print(help);
      return 0;
    }
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535) {
      throw new RangeError(`--port must be a number from 0 to 65535, not "${values.port}".`);
    }
    const files = await findDocuments(positionals, directory);
    const simulator = createSimulator(await Promise.all(files.map(readDocument)), { limits: values.limits });
    const running = await serve(simulator, { port });
    const lines = simulator.documents.map(({ name, document, basePath }) => {
      const count = simulator.operations.filter((operation) => operation.document === name).length;
      return `${document.info.title}: ${count} operations, baseUrl ${running.url}${basePath}\n`;
    });
    print(`${lines.join("")}Any credential of the correct form is accepted. Press Ctrl-C to stop.\n`);
    return running;
  } catch (error) {
    printError(`${explain(error)}\n`);
    return 1;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `${error.message}. Pass another --port, or 0 for any free port.`;
  if (error instanceof DocumentError || error instanceof RangeError) return error.message;
  return String(code).startsWith("ERR_PARSE_ARGS")
    ? `${error.message}\n\n${help}`
    : (error.stack ?? error.message);
}
