import { resolveReference } from "../../document/dereference.ts";
import { pointerOf } from "../../document/json-pointer.ts";
import { preferredContent } from "../../document/media-types.ts";
import type { Route } from "../../document/route-table.ts";
import { partsOf } from "../../document/schema-parts.ts";
import type { SchemaOrBoolean } from "../../document/schema.ts";
import type { SimulatedDocument } from "../../validate/simulated-document.ts";
import { magicAmountsOf } from "./magic-amounts.ts";
import type { MagicAmount } from "./outcome.ts";
import { type MoneyPlace, moneyPlaces } from "./money-places.ts";
import { type Plan, planDocument, type Role } from "./plan-document.ts";
import { schemaAt } from "../../document/schema-at.ts";

/** A document, prepared to keep what its requests make. It is the same for every provider that plays it. */
export interface ProviderModel {
  readonly simulated: SimulatedDocument;
  readonly plan: Plan;
  /** What the requests of an operation may say. */
  requestOf(operationId: string): RequestModel;
  /** The role that shows the payouts of a collection best: the one that reads one, else the one that lists them. */
  showing(collection: string): Role | undefined;
}

/** What the requests of an operation may say of one thing. */
export interface RequestModel {
  /** Names of its members. */
  readonly names: ReadonlySet<string>;
  /** Its amounts, as pointers into the whole request; `*` stands for the number of a payout within a batch. */
  readonly money: readonly MoneyPlace[];
  readonly magic: readonly MagicAmount[];
}

const nothingSaid: RequestModel = { names: new Set(), money: [], magic: [] };

export function providerModel(simulated: SimulatedDocument): ProviderModel {
  const { document, table } = simulated;
  const plan = planDocument(document, table.routes);
  const requests = new Map<string, RequestModel>();
  const model: ProviderModel = {
    simulated,
    plan,
    requestOf(operationId) {
      const known = requests.get(operationId);
      if (known !== undefined) return known;
      const role = plan.get(operationId);
      const made = role === undefined ? nothingSaid : requestModel(model, role);
      requests.set(operationId, made);
      return made;
    },
    showing(collection) {
      const roles = [...plan.values()].filter((role) => role.collection === collection);
      return (
        roles.find(({ kind, looksUp }) => kind === "read" && !looksUp) ??
        roles.find(({ kind }) => kind === "list") ??
        roles.find(({ kind, shape }) => kind === "create" && shape.idAt !== undefined)
      );
    },
  };
  return model;
}

function requestModel(model: ProviderModel, role: Role): RequestModel {
  const { document } = model.simulated;
  const { route, kind, batch, collection, shape } = role;
  // What is documented says all that can be shown of it.
  if (kind === "read" || kind === "list") return { ...nothingSaid, names: shape.names };
  const schema = bodySchema(model, route);
  const item = batch === undefined ? schema : schemaAt(document, schema, `${batch.request}/*`);
  const parts = typeof item === "object" ? partsOf(document, item) : [];
  const parameters = route.parameters.filter((parameter) => parameter.in === "query");
  const names =
    schema === undefined
      ? parameters.map(({ name }) => name)
      : parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const shown = shape.lifecycle === undefined ? (model.showing(collection)?.shape ?? shape) : shape;
  return {
    names: new Set(names),
    money:
      schema === undefined
        ? parameters.flatMap(({ name, schema: of }) =>
            moneyPlaces(document, of).map((place) => ({
              ...place,
              amountAt: pointerOf([name]) + place.amountAt,
            })),
          )
        : moneyPlaces(document, typeof schema === "object" ? schema : undefined),
    magic: kind === "create" ? magicAmountsOf(document, route, shown) : [],
  };
}

function bodySchema(
  { simulated: { document } }: ProviderModel,
  { operation }: Route,
): SchemaOrBoolean | undefined {
  if (operation.requestBody === undefined) return undefined;
  return preferredContent(resolveReference(document, operation.requestBody).content)?.media.schema;
}
