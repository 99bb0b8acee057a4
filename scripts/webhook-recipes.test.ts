/** The recipes of the READMEs for webhooks run as they stand, each in its framework. */
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createSimulator, signWebhook } from "@org/payouts-simulator";
import { webhooksOf, type OpenApiDocument } from "@org/payouts-simulator/document";
import { clientPackages } from "./bench/client-packages.ts";

/** What a README's program exports. */
interface Recipes {
  readonly POST: (request: Request) => Promise<Response>;
  readonly app: { readonly fetch: (request: Request) => Response | Promise<Response> };
  readonly server: RequestListener;
}

const root = new URL("../", import.meta.url);
const project = new URL(`.reports/recipes-${process.pid}/`, root);
const secret = "a-secret-of-the-endpoint";
const clients = (await clientPackages()).filter(({ model }) => model.webhooks.length > 0);
const fetchOfThePlatform = globalThis.fetch;

beforeAll(() => {
  mkdirSync(new URL("node_modules/@org/", project), { recursive: true });
  writeFileSync(new URL("package.json", project), JSON.stringify({ private: true, type: "module" }));
  const link = (target: string, name: string): void =>
    symlinkSync(fileURLToPath(new URL(target, root)), new URL(`node_modules/${name}`, project));
  for (const name of ["hono", "express"]) link(`scripts/node_modules/${name}`, name);
  for (const { name } of clients) link(`packages/${name}`, `@org/${name}`);
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockReturnValue(undefined);
});
afterAll(() => {
  globalThis.fetch = fetchOfThePlatform;
  vi.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});

describe.each(clients)("the recipes of $name", ({ directory, model }) => {
  const document = model.document;
  const simulator = createSimulator(document);
  let recipes: Recipes;
  const variables = ["WEBHOOK_SECRET"].map(
    (name) => `${model.id.toUpperCase().replaceAll("-", "_")}_${name}`,
  );
  const credentials =
    model.credential?.parts.flatMap(({ environmentVariable }) => environmentVariable ?? []) ?? [];

  beforeAll(async () => {
    for (const name of variables) process.env[name] = secret;
    for (const name of credentials) process.env[name] = "any";
    globalThis.fetch = simulator.fetch;
    const file = new URL(`${model.id}.ts`, project);
    writeFileSync(file, programOf(readFileSync(new URL("README.md", directory), "utf8")));
    recipes = (await import(/* @vite-ignore */ file.href)) as Recipes; // as the README writes it
  });
  afterAll(() => {
    for (const name of [...variables, ...credentials]) Reflect.deleteProperty(process.env, name);
  });

  const ways: readonly [string, (request: Request) => Promise<Response>][] = [
    ["a route handler", (request) => recipes.POST(request)],
    ["Hono", async (request) => recipes.app.fetch(request)],
    ["Express", (request) => overHttp(recipes.server, request)],
  ];
  it.each(ways)("believe what is signed, and refuse what is not: %s", async (_, send) => {
    const deliver = async (secretOf: string): Promise<number> => {
      const { body, headers } = signWebhook(document, exampleOf(document), {
        secret: secretOf,
        header: "X-Webhook-Secret",
      });
      return (await send(new Request("https://receiver.example/webhooks", { method: "POST", body, headers })))
        .status;
    };
    expect(await deliver(secret)).toBe(204);
    expect(await deliver("another-secret")).toBe(401);
  });

  it("read the payout back from the provider", () => {
    const about = webhooksOf(document).some(
      ({ operation }) => operation["x-payouts-event"]?.payout !== undefined,
    );
    if (about) expect(simulator.requests.map(({ method }) => method)).toContain("GET");
    expect(
      simulator.requests.flatMap(({ violations }) => violations.filter(({ where }) => where !== "path")),
    ).toEqual([]);
  });
});

/** The program with the recipes: the block that verifies, and those that continue it. */
function programOf(readme: string): string {
  const [, section = ""] = /^## Webhooks\n(.*?)^## /ms.exec(readme) ?? [];
  return Array.from(section.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code).join("\n");
}

/** The first documented event. */
function exampleOf(document: OpenApiDocument): unknown {
  for (const { operation } of webhooksOf(document))
    for (const { value } of Object.values(
      (
        operation.requestBody as {
          content: Record<string, { examples?: Record<string, { value: unknown }> }>;
        }
      ).content["application/json"]?.examples ?? {},
    ))
      return value;
  throw new Error("No webhook has an example.");
}

async function overHttp(listener: RequestListener, request: Request): Promise<Response> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    const { pathname } = new URL(request.url);
    return await fetchOfThePlatform(`http://127.0.0.1:${port}${pathname}`, {
      method: "POST",
      headers: request.headers,
      body: await request.text(),
    });
  } finally {
    server.close();
  }
}
