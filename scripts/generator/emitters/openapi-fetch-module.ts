import type { OperationModel, ProviderModel } from "../provider-model.ts";
import { baseTypes } from "./client-options.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

const runtime = "@org/payouts-common/openapi-fetch";

/**
 * Emits `src/openapi-fetch.ts`: openapi-fetch's client over the sealed calls. It is the one module of a client that knows
 * openapi-fetch, under an entry of its own, so that nothing else loads it and no other declaration names it.
 */
export const emitOpenapiFetchModule: Emitter = (model) => {
  const { names, title } = model;
  const bases = [...new Set(model.operations.flatMap(({ options }) => baseTypes(options)))].sort();
  return {
    path: "src/openapi-fetch.ts",
    text: `${header(model)}import createClient from "openapi-fetch";
import type { Client, Middleware } from "openapi-fetch";
import type { ${bases.join(", ")} } from "@org/payouts-common";
import { sealedFetch } from "${runtime}";
import type { FetchClient, FetchSettings } from "${runtime}";
import type { ${names.client} } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "${runtime}";
export type { FetchSettings } from "${runtime}";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
${callOptions(model)}}

/** openapi-fetch's client for ${title}, over the sealed calls of ${names.client}. */
export interface ${names.fetch} extends FetchClient<paths, CallOptionsByPath, Middleware> {
  /**
   * The same client under openapi-fetch's own type, for what is built on that. This type takes any option; one that is not
   * known is refused when the call is made.
   */
  readonly asOpenapiFetch: Client<paths>;
}

/**
 * Makes openapi-fetch's client over the calls of a client: same paths, same middleware, and the keys, retries, outcomes and
 * journal of that client. \`failureOf(result)\` says what became of the money.
 *
 * @throws {InputError} A setting that is the client's, such as \`baseUrl\`.
 */
export function ${names.createFetch}(client: ${names.client}, settings?: FetchSettings): ${names.fetch} {
  return sealedFetch<${names.fetch}>(createClient, client, settings);
}
`,
  };
};

function callOptions({ operations }: ProviderModel): string {
  const byPath = new Map<string, OperationModel[]>();
  for (const operation of operations)
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  return Array.from(byPath, ([path, each]) => {
    const methods = each.map(
      ({ httpMethod, options }) => `${httpMethod.toLowerCase()}: ${baseTypes(options).join(" & ")};`,
    );
    return `${JSON.stringify(path)}: { ${methods.join(" ")} };\n`;
  }).join("");
}
