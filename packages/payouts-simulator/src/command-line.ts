import { parseArgs } from "node:util";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import { createSimulator } from "./create-simulator.ts";
import { DocumentError } from "./document/document-error.ts";
import { findDocuments } from "./document/find-documents.ts";
import { readDocument } from "./document/read-document.ts";
import { serve } from "./serve.ts";
import type { Simulator } from "./simulator.ts";
import type { RunningSimulator } from "./serve.ts";
import { describeViolation } from "./validate/violation.ts";

const help = `Usage: payouts-simulator [options] [documents…]

Simulates payout providers from their OpenAPI 3.1 documents (files, or directories of them): keeps what requests make, moves
payouts through their lifecycle, recognises repeats, and answers invalid requests with the providers' own errors. Without
documents: those in specs/, else the openapi.json of each installed *-client package.

  --port N      Port on 127.0.0.1 (default 4010; 0 takes any free port)
  --state FILE  Keep everything in this file, through restarts and crashes (default: in memory)
  --speed N     Seconds that pass for the providers in one of yours (default 1; 0: only when you advance time)
  --seed TEXT   Decides new ids and which requests meet a fault (default 1)
  --webhooks URL, --secret TEXT
                Tell this address of payouts that change, signed with this secret
  --limits      Refuse requests beyond the documented limits (429)
  --quiet       Print no line for each request
  --help        This text

A request may ask for an answer: "Prefer: code=409", "Prefer: example=name". The page for people is at /, the control API at
/_simulator.
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
        state: { type: "string" },
        speed: { type: "string", default: "1" },
        seed: { type: "string", default: "1" },
        webhooks: { type: "string" },
        secret: { type: "string" },
        limits: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      print(help);
      return 0;
    }
    const [port, speed] = [Number(values.port), Number(values.speed)];
    const problems = [
      ...(/^\d+$/.test(values.port) && port <= 65535
        ? []
        : [`--port must be a number from 0 to 65535, not "${values.port}".`]),
      ...(/^\d+(\.\d+)?$/.test(values.speed)
        ? []
        : [`--speed must be a number from 0, not "${values.speed}".`]),
    ];
    if (problems.length > 0) throw new RangeError(problems.join("\n"));
    const files = await findDocuments(positionals, directory);
    const simulator = createSimulator(await Promise.all(files.map(readDocument)), {
      limits: values.limits,
      speed,
      seed: values.seed,
      ...(values.state !== undefined && { state: values.state }),
      ...(!values.quiet && { onRequest: (request) => print(`${requestLine(request)}\n`) }),
    });
    const { webhooks: url, secret } = values;
    if (url !== undefined) subscribe(simulator, url, secret);
    const running = await serve(simulator, { port }).catch((error: unknown) => {
      simulator.close();
      throw error;
    });
    for (const { name, document, basePath } of simulator.documents) {
      const operations = simulator.operations.filter((operation) => operation.document === name);
      const routes = operations.map(
        ({ method, path, operationId }) => `  ${method.padEnd(6)} ${basePath}${path}  ${operationId}\n`,
      );
      const count = `${operations.length} operations`;
      print(`${document.info.title}: ${count}, baseUrl ${running.url}${basePath}\n${routes.join("")}`);
    }
    print(`The page for people: ${running.url}/\n`);
    print("Any credential of the correct form is accepted. Press Ctrl-C to stop.\n");
    return running;
  } catch (error) {
    printError(`${explain(error)}\n`);
    return 1;
  }
}

/** Tells an address of the payouts of each document that has webhooks. */
function subscribe({ documents, webhooks }: Simulator, url: string, secret: string | undefined): void {
  const telling = documents.filter(({ document: { webhooks: named = {} } }) => Object.keys(named).length > 0);
  if (telling.length === 0) throw new RangeError("--webhooks needs a document that has webhooks.");
  for (const { name } of telling)
    webhooks.subscribe({ url, document: name, ...(secret !== undefined && { secret }) });
}

/** `12:30:05 POST /example/v1/payouts 400 createPayout: body /amount must be integer` */
function requestLine({
  method,
  path,
  status,
  operationId = "no operation",
  violations,
}: RecordedRequest): string {
  const problems = violations.map(describeViolation).join("; ");
  const time = new Date().toTimeString().slice(0, 8);
  return `${time} ${method} ${path} ${status} ${operationId}${problems === "" ? "" : `: ${problems}`}`;
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
