import { contractCredential } from "../../packages/payouts-simulator/src/contract/contract-credential.ts";
import { nameDocument } from "../../packages/payouts-simulator/src/document/read-document.ts";
import { createRouteTable } from "../../packages/payouts-simulator/src/document/route-table.ts";
import type { ContractClient } from "../../packages/payouts-simulator/src/contract/contract-client.ts";
import type { ProviderModel } from "../generator/provider-model.ts";

const root = new URL("../../", import.meta.url);

/** Makes a client with these options, besides those that every client of this provider needs. */
export type CreateClient = (options: Readonly<Record<string, unknown>>) => ContractClient;

/** Makes clients from the built package of a provider. They neither retry nor wait. */
export async function clientOf(model: ProviderModel): Promise<CreateClient> {
  const entry = new URL(`${model.names.directory}/dist/index.js`, root);
  const exported = (await import(entry.href)) as Record<string, (options: object) => Record<string, unknown>>;
  const { document } = nameDocument(model.document);
  const credential = contractCredential(document, createRouteTable(document).routes);
  const globals = Object.fromEntries(model.globals.map(({ option, example }) => [option, example]));
  const create = exported[model.names.create];
  if (create === undefined) throw new Error(`${entry.pathname} has no ${model.names.create}.`);
  return (options) => {
    const client = create({ credential, maxRetries: 0, pace: false, ...globals, ...options });
    return (operationId, values) => {
      const method = client[operationId];
      if (typeof method !== "function") throw new Error(`The client of ${model.id} has no ${operationId}.`);
      return Reflect.apply(method, client, values) as unknown;
    };
  };
}
