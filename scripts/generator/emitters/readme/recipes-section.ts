import type { ProviderModel } from "../../provider-model.ts";
import { exampleCall, exampleClient, firstCreation } from "./example-call.ts";

/** What surrounds a client in a program: each recipe compiles as it stands, and is run by a test. */
export function recipesSection(model: ProviderModel): string {
  return [
    "## Recipes",
    "### A proxy",
    program(model, ["node"], {
      imports: ['import { HttpsProxyAgent } from "https-proxy-agent";'],
      before: ['const agent = new HttpsProxyAgent("http://proxy.example.com:8080");'],
      options: "transport: nodeTransport({ agent })",
    }),
    "From Node 24.5 on, Node's own agent does it too, by the variables `HTTPS_PROXY` and `NO_PROXY`: `new Agent({ proxyEnv: process.env })` of `node:https`.",
    "### A `fetch` of your own",
    "Pass `request` on as it is: its body can be sent only once, so that nothing below the client repeats a payout.",
    program(model, [], {
      options: `fetch: async (url, request) => {
    const response = await fetch(url, request);
    console.log(request.method, new URL(url).pathname, response.status);
    return response;
  }`,
    }),
    "### Logging",
    "A logger is a function of one entry. Personal data and credentials are masked in it.",
    program(model, [], {
      types: ["Logger"],
      imports: ['import { pino } from "pino";', 'import { createLogger, transports } from "winston";'],
      before: [
        'const toPino = pino({ level: "debug" });',
        'const toWinston = createLogger({ level: "debug", transports: [new transports.Console()] });',
        "const loggers = {",
        "  pino: ({ level, message, ...fields }) => toPino[level](fields, message),",
        "  winston: (entry) => toWinston.log(entry),",
        "  console: ({ level, message, ...fields }) => console[level](message, fields),",
        "} satisfies Record<string, Logger>;",
      ],
      options: "logger: loggers.pino",
    }),
    "### Tracing",
    "Each attempt is a span by OpenTelemetry's conventions for HTTP clients, within the span of the caller, and is sent as `traceparent`. Where an instrumentation traces `fetch` or Node's HTTP as well, leave one of the two out: `openTelemetryHooks(tracer, { propagate: false })` sends nothing along.",
    program(model, ["open-telemetry"], {
      imports: ['import { trace } from "@opentelemetry/api";'],
      options: 'hooks: openTelemetryHooks(trace.getTracer("payouts"))',
    }),
    "### Tests",
    "The simulator's `fetch` answers every operation as the provider documents it, and refuses what is not valid (`npm install --save-dev @org/payouts-simulator`):",
    simulated(model),
    "With Mock Service Worker, to see what a program does when the provider fails:",
    mocked(model),
  ].join("\n\n");
}

interface Program {
  /** Which the client's entry has besides. */
  readonly types?: readonly string[];
  readonly imports?: readonly string[];
  readonly before?: readonly string[];
  readonly options: string;
}

const entries = { node: "nodeTransport", "open-telemetry": "openTelemetryHooks" } as const;

function program(
  model: ProviderModel,
  used: readonly (keyof typeof entries)[],
  { types = [], imports = [], before = [], options }: Program,
): string {
  const { names } = model;
  const imported = [names.create, ...types.map((type) => `type ${type}`)];
  return code([
    `import { ${imported.join(", ")} } from ${JSON.stringify(names.package)};`,
    ...used.map(
      (entry) => `import { ${entries[entry]} } from ${JSON.stringify(`${names.package}/${entry}`)};`,
    ),
    ...imports,
    "",
    ...before,
    exampleClient(model, options),
  ]);
}

function simulated(model: ProviderModel): string {
  const { names } = model;
  return code([
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    `import document from ${JSON.stringify(`${names.package}/openapi.json`)} with { type: "json" };`,
    'import { createSimulator } from "@org/payouts-simulator";',
    "",
    "const simulator = createSimulator(document);",
    exampleClient(model, "fetch: simulator.fetch"),
    ...tried(model),
  ]);
}

function mocked(model: ProviderModel): string {
  const { names } = model;
  return code([
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    'import { http, HttpResponse } from "msw";',
    'import { setupServer } from "msw/node";',
    "",
    "const server = setupServer(",
    '  http.all("https://provider.test/*", () => new HttpResponse(null, { status: 503 })),',
    ");",
    "server.listen();",
    exampleClient(model, 'baseUrl: "https://provider.test"', "maxRetries: 0"),
    ...tried(model),
    "server.close();",
  ]);
}

/** A call whose outcome is shown, where the spec has an example of one. */
function tried(model: ProviderModel): string[] {
  const operation =
    firstCreation(model) ?? model.operations.find((each) => exampleCall(model, each) !== undefined);
  const call = operation && exampleCall(model, operation);
  if (call === undefined) return [];
  return [
    `const result = await ${call}.safe();`,
    "console.log(result.ok ? result.data : result.error.outcome);",
  ];
}

function code(lines: readonly string[]): string {
  return `\`\`\`ts\n${lines.join("\n")}\n\`\`\``;
}
