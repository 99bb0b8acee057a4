import type { Exchange } from "../exchange.ts";
import { places } from "../places.ts";
import type { SpecCall } from "../six-calls.ts";
import { keyHeaders, sixCallModule, token, type Contestant, type Fetch } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

interface Generated {
  createClient(config: object): unknown;
  createConfig(config: { baseUrl: string; fetch?: Fetch; auth: () => string }): object;
}
type Operation = (options: object) => Promise<{ readonly data?: unknown }>;

/** The client that hey-api generates from the spec of one of our clients. */
export function heyApi(exchange: Exchange, calls: readonly SpecCall[]): Contestant {
  const { operationId } = exchange.operation;
  const { request, answer } = exchange;
  const entry = new URL("hey-api/index.js", places.generated);
  return {
    name: "hey-api",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch) {
      const generated = (await import(entry.href)) as Generated & Readonly<Record<string, Operation>>;
      const { createClient, createConfig, [operationId]: operation } = generated;
      if (operation === undefined) throw new Error(`hey-api generated no ${operationId}.`);
      const client = createClient(createConfig({ baseUrl, auth: () => token, ...(fetch && { fetch }) }));
      return async () => (await operation({ client, headers: keyHeaders, body: request })).data;
    },
    program: `import { client } from "./dist/hey-api/source/client.gen.ts";
    import { ${operationId} } from "./dist/hey-api/source/sdk.gen.ts";
    client.setConfig({ baseUrl: "${exampleAddress}", auth: () => "${token}" });
    console.log(await ${operationId}({ headers: ${JSON.stringify(keyHeaders)}, body: ${JSON.stringify(request)} }));`,
    imports: [entry.href],
    sixCalls: sixCallModule(
      `import { ${calls.map((call) => call.operationId).join(", ")} } from "../hey-api/declarations/sdk.gen.js";`,
      calls.map(callOf),
    ),
  };
}

function callOf({ operationId, parameters, body }: SpecCall): string {
  const { path, query, header } = parameters;
  return `${operationId}(${JSON.stringify({ path, query, headers: header, body })})`;
}
