import type { SpecCall } from "../six-calls.ts";
import type { Exchange } from "../exchange.ts";
import { headers, keyHeaders, sixCallModule, type Contestant } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

/** openapi-fetch on its own: typed calls, and none of our guarantees. */
export function openapiFetch({ path, request, answer }: Exchange, calls: readonly SpecCall[]): Contestant {
  return {
    name: "openapi-fetch",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch) {
      const { default: createClient } = await import("openapi-fetch");
      const client = createClient({ baseUrl, headers, ...(fetch && { fetch }) });
      // The paths come from a spec at run time, so there are no types to call it by.
      const post = client.POST as (path: string, init: object) => Promise<{ readonly data?: unknown }>;
      return async () => (await post(path, { params: { header: keyHeaders }, body: request })).data;
    },
    program: `import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "${exampleAddress}", headers: ${JSON.stringify(headers)} });
    console.log(await client.POST("${path}", { body: ${JSON.stringify(request)} }));`,
    imports: ["openapi-fetch"],
    sixCalls: sixCallModule(
      `import createClient from "openapi-fetch";
       import type { paths } from "../openapi-fetch/schema.ts";
       const client = createClient<paths>({ baseUrl: "${exampleAddress}" });`,
      calls.map(callOf),
    ),
    installs: "openapi-fetch",
  };
}

function callOf({ method, path, parameters, body }: SpecCall): string {
  const init = { params: parameters, ...(body !== undefined && { body }) };
  return `client.${method}(${JSON.stringify(path)}, ${JSON.stringify(init)})`;
}
