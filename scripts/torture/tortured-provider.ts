import {
  clientCredentials,
  createProviderClient,
  type ProviderDescription,
  tokenExchange,
} from "@org/payouts-common";
import { planCalls } from "@org/payouts-simulator/contract";
import type { OpenApiDocument } from "@org/payouts-simulator";
import type { ProviderModel } from "../generator/provider-model.ts";
import { readModel, readModels } from "../read-models.ts";
import { payoutOperation } from "./payout-operation.ts";

/** A provider and its client. */
export interface TorturedProvider {
  readonly id: string;
  /** Name of the package, or of the spec where there is none. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** What the client knows of it. */
  readonly description: ProviderDescription;
  /** operationId of the operation that makes one payout. */
  readonly payoutOperation: string;
  /** A client with its methods under their operationIds. */
  readonly createClient: (options: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** The credential and the globals. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether it is one that there is, and not the generator's invented one. */
  readonly isReal: boolean;
}

const root = new URL("../../", import.meta.url);
const invented = new URL("scripts/generator/__fixtures__/petty-cash.yaml", root);

/** The providers of `specs/` with the clients that were built for them, and the invented one. */
export async function readTorturedProviders(only: string | undefined): Promise<TorturedProvider[]> {
  const models = await readModels();
  const all = await Promise.all([
    ...models.map(async (model) => {
      const entry = new URL(`${model.names.directory}/dist/index.js`, root);
      const exported = (await import(entry.href)) as Record<string, (options: object) => object>;
      const create = exported[model.names.create];
      if (create === undefined)
        throw new Error(`${model.names.package} has no ${model.names.create}. Run \`pnpm build\`.`);
      return providerOf(model, create, true);
    }),
    readModel(invented).then((model) =>
      providerOf(
        model,
        (options) => createProviderClient<object>(model.description, options, exchangeOf(model)),
        false,
      ),
    ),
  ]);
  const wanted = all.filter(({ id }) => only === undefined || id === only);
  if (wanted.length === 0)
    throw new Error(`No provider "${only ?? ""}". There are ${all.map(({ id }) => id).join(", ")}.`);
  return wanted;
}

/** As the generated client has it. */
function exchangeOf({ description }: ProviderModel): typeof tokenExchange {
  const schemes = Object.values(description.security);
  return schemes.some(({ token }) => token?.endpoint !== undefined) ? clientCredentials : tokenExchange;
}

function providerOf(
  model: ProviderModel,
  create: (options: object) => object,
  isReal: boolean,
): TorturedProvider {
  const { id, names, globals, operations } = model;
  const document = model.document;
  const given = globals.filter(({ required, example }) => required || example !== undefined);
  return {
    id,
    name: isReal ? names.package : `${id} (invented)`,
    document,
    description: model.description,
    payoutOperation: payoutOperation(model.document),
    createClient(options) {
      const client = create(options) as Record<string, unknown>;
      const byOperation = operations.map(({ operationId, method }) => [operationId, client[method]]);
      return { ...client, ...(Object.fromEntries(byOperation) as Record<string, unknown>) };
    },
    options: {
      credential: planCalls(document).credential,
      // Its provider counts nothing, and hours of waiting would test nothing else.
      pace: false,
      ...Object.fromEntries(given.map(({ option, example }) => [option, example ?? option])),
    },
    isReal,
  };
}
