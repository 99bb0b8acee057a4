/** The entry `openapi-fetch` of every client as it is built, against the simulator. */
import { createSimulator } from "@org/payouts-simulator";
import { describe, expect, it } from "vitest";
import { clientOptions } from "./bench/client-options.ts";
import { clientPackages } from "./bench/client-packages.ts";
import { exchangeOf } from "./bench/exchange.ts";

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
type ByPath = Readonly<Record<string, (path: string, init: object) => Promise<Result>>> & {
  use(middleware: object): void;
};
type Creator = (given: object) => object;
type FailureOf = (result: unknown) => { readonly outcome: string } | undefined;

describe.each(await clientPackages())("$name", ({ model, entry, directory }) => {
  const simulator = createSimulator([{ name: model.id, document: model.document }]);
  const connect = async (): Promise<{ readonly byPath: ByPath; readonly failureOf: FailureOf }> => {
    const main = (await import(entry.href)) as Readonly<Record<string, Creator>>;
    const module = (await import(new URL("dist/openapi-fetch.js", directory).href)) as Readonly<
      Record<string, unknown>
    >;
    const client = main[model.names.create]?.({
      ...clientOptions(model),
      fetch: simulator.fetch,
      maxRetries: 0,
    });
    const create = module[model.names.createFetch] as (client: unknown) => ByPath;
    return { byPath: create(client), failureOf: module["failureOf"] as FailureOf };
  };

  it("makes the payout of the spec's example, with middleware and without", async () => {
    const { byPath, failureOf } = await connect();
    const { operation, path, request } = exchangeOf(model);
    for (const middleware of [[], [{ onRequest: () => undefined }]]) {
      const result = await byPath[operation.httpMethod]?.(path, { body: request, middleware });
      expect(failureOf(result)).toBeUndefined();
      expect(result?.response.ok).toBe(true);
      expect(result?.data).toBeTypeOf("object");
      expect(result?.data).toEqual(simulator.requests.at(-1)?.answer.body);
    }
  });

  it("gives every documented failure with its outcome", async () => {
    const { byPath, failureOf } = await connect();
    const { operation, path, request } = exchangeOf(model);
    const statuses = Object.keys(
      (model.document.paths?.[path]?.[operation.httpMethod.toLowerCase() as "post"]?.responses ??
        {}) as object,
    ).filter((status) => /^[45]\d\d$/.test(status));
    expect(statuses).not.toEqual([]);
    for (const status of statuses) {
      const release = simulator.force({ operationId: operation.operationId, status: Number(status) });
      const result = await byPath[operation.httpMethod]?.(path, { body: request });
      release();
      expect(result?.response.status).toBe(Number(status));
      expect(failureOf(result)?.outcome).toMatch(/^(rejected|unknown)$/);
    }
  });
});
