/** Runs the recipes of every client's README as they stand, but for the addresses: those are of servers on this machine. */
import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type IncomingHttpHeaders, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import type { TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  authority,
  clientCertificate,
  serverCertificate,
} from "../packages/payouts-common/test/certificates.ts";
import { clientPackages } from "./bench/client-packages.ts";
import { places } from "./bench/places.ts";
import { TemporaryWorkspace } from "./generator/__fixtures__/temporary-workspace.ts";
import { exampleCall, firstCreation } from "./generator/emitters/readme/example-call.ts";
import type { ProviderModel } from "./generator/provider-model.ts";
import { readmeBlocks } from "./readme-programs.ts";

/** What the recipes import besides, and what this test needs for them. */
const libraries = [
  ...["@opentelemetry/api", "@opentelemetry/sdk-trace", "https-proxy-agent", "msw", "pino", "winston"],
];

const clients = await clientPackages();
let workspace: TemporaryWorkspace;
let provider: Provider;
let proxy: Proxy;

beforeAll(async () => {
  workspace = await TemporaryWorkspace.create();
  for (const { model, directory } of clients)
    await workspace.link(model.names.package, fileURLToPath(directory));
  for (const name of libraries)
    await workspace.link(
      name,
      fileURLToPath(new URL(`payouts-common/node_modules/${name}`, places.packages)),
    );
  await workspace.write("", [
    { path: "package.json", text: '{ "type": "module" }' },
    { path: "authority.pem", text: authority },
    { path: "client.pem", text: clientCertificate.cert },
    { path: "client.key", text: clientCertificate.key },
    {
      path: "sdk.ts",
      text: 'import { trace } from "@opentelemetry/api";\nimport { TracerProvider } from "@opentelemetry/sdk-trace";\ntrace.setGlobalTracerProvider(new TracerProvider());\n',
    },
  ]);
});
beforeEach(async () => {
  vi.stubEnv("NODE_EXTRA_CA_CERTS", workspace.path("authority.pem"));
  provider = await startProvider();
  proxy = await startProxy();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([provider.stop(), proxy.stop()]);
});
afterAll(() => workspace.remove());

describe.each(clients)("$name", ({ directory, model }) => {
  const recipes = readmeBlocks(readFileSync(new URL("README.md", directory), "utf8"));

  /** The program that holds these words, run to its end; what it printed. */
  const run = async (words: string, change: (text: string) => string = (text) => text): Promise<string> => {
    const program = recipes.find((text) => text.includes(words)) ?? expect.fail(`no recipe has ${words}`);
    for (const name of variablesOf(model)) vi.stubEnv(name, "test_secret");
    await workspace.write("", [{ path: "recipe.ts", text: change(program) }]);
    const { code, output } = await workspace.node("recipe.ts");
    expect(code, output).toBe(0);
    return output;
  };

  /** With a call at its end, which goes to this machine. */
  const called = (text: string): string =>
    text.replace(
      `${model.names.create}({`,
      `${model.names.create}({ baseUrl: "${provider.address}", maxRetries: 0,`,
    ) +
    `const called = await ${callOf(model)}.safe();\nconsole.log("called", called.ok || called.error.message);\n`;

  it("reaches the provider through a proxy", async () => {
    await run("HttpsProxyAgent", (text) =>
      called(text).replace("http://proxy.example.com:8080", proxy.address),
    );
    expect(proxy.targets).toEqual([new URL(provider.address).host]);
    expect(provider.requests).toHaveLength(1);
  });

  it("shows its certificate", async () => {
    await run("client.pem", called);
    expect(provider.requests.map(({ subject }) => subject)).toEqual(["client of tests"]);
  });

  it("sends by a `fetch` of the caller's", async () => {
    const output = await run("await fetch(url, request)", called);
    expect(provider.requests.map(({ subject }) => subject)).toEqual([undefined]);
    expect(output).toMatch(/^POST .* 422$/m);
  });

  it.each(["pino", "winston", "console"])("writes to %s, fields and all", async (name) => {
    const output = await run("const loggers", (text) =>
      called(text).replace("logger: loggers.pino", `logger: loggers.${name}`),
    );
    expect(output).toContain("payouts: attempt");
    expect(output).toMatch(/operationId"?: ?["']\w+/);
    expect(output).toMatch(new RegExp(`provider"?: ?["']${model.id}`));
  });

  it("sends the span along", async () => {
    await run("openTelemetryHooks", (text) => `import "./sdk.ts";\n${called(text)}`);
    expect(provider.requests[0]?.headers["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it("is answered by the simulator", async () => {
    const output = await run(
      "result.ok ? result.data",
      (text) => `${text}\nif (!result.ok) console.log(result.error.message);\n`,
    );
    expect(output).toMatch(/^\{/);
  });

  it("is rehearsed at the simulator", async () => {
    expect(await run("simulator.inject", (text) => text)).toContain("status:");
  });

  it("is answered by Mock Service Worker", async () => {
    const output = await run(
      "setupServer",
      (text) => `${text}\nif (!result.ok) console.log(result.error.message);\n`,
    );
    expect(output).toMatch(/^(unknown|not_sent)$/m);
    expect(output).toContain("503");
  });
});

/** A call that the README shows. */
function callOf(model: ProviderModel): string {
  const operation =
    firstCreation(model) ?? model.operations.find((each) => exampleCall(model, each) !== undefined);
  return (operation && exampleCall(model, operation)) ?? expect.fail(`${model.id} shows no call`);
}

function variablesOf({ credential }: ProviderModel): string[] {
  return credential?.parts.flatMap(({ environmentVariable }) => environmentVariable ?? []) ?? [];
}

interface Provider {
  readonly address: string;
  readonly requests: readonly {
    readonly headers: IncomingHttpHeaders;
    readonly subject: string | undefined;
  }[];
  readonly stop: () => Promise<void>;
}

/** Asks for a certificate, and refuses every request. */
async function startProvider(): Promise<Provider> {
  const requests: { headers: IncomingHttpHeaders; subject: string | undefined }[] = [];
  const server = createHttpsServer(
    { ...serverCertificate, ca: authority, requestCert: true, rejectUnauthorized: false },
    (request, response) => {
      const { CN } = (request.socket as TLSSocket).getPeerCertificate().subject ?? {}; // as `createServer` of https gives it
      requests.push({ headers: request.headers, subject: CN?.toString() });
      response.writeHead(422, { "content-type": "application/json", connection: "close" }).end("{}");
    },
  );
  return { address: `https://localhost:${await portOf(server)}`, requests, stop: () => stop(server) };
}

interface Proxy {
  readonly address: string;
  readonly targets: readonly string[];
  readonly stop: () => Promise<void>;
}

async function startProxy(): Promise<Proxy> {
  const targets: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createHttpServer();
  server.on("connect", ({ url = "" }, socket) => {
    targets.push(url);
    sockets.add(socket);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const each of [socket, target]) each.on("error", () => target.destroy());
  });
  return { address: `http://127.0.0.1:${await portOf(server)}`, targets, stop: () => stop(server, sockets) };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port; // a port, and no pipe
}

/** @param tunnels - which the server does not count among its connections. */
async function stop(server: Server, tunnels: Iterable<Duplex> = []): Promise<void> {
  for (const tunnel of tunnels) tunnel.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
