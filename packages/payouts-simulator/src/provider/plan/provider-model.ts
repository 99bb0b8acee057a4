import { resolveReference } from "../../document/dereference.ts";
import { pointerOf } from "../../document/json-pointer.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
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

/** What a document says of the things that its operations keep. */
export interface DocumentPlan {
  readonly document: OpenApiDocument;
  readonly plan: Plan;
  /** What the requests of an operation may say. */
  requestOf(operationId: string): RequestModel;
  /** The role that shows the payouts of a collection best: the one that reads one, else the one that lists them. */
  showing(collection: string): Role | undefined;
}

/** A document, prepared to be played. It is the same for every provider that plays it. */
export interface ProviderModel extends DocumentPlan {
  readonly simulated: SimulatedDocument;
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
  return { simulated, ...documentPlan(simulated.document, simulated.table.routes) };
}

export function documentPlan(document: OpenApiDocument, routes: readonly Route[]): DocumentPlan {
  const plan = planDocument(document, routes);
  const requests = new Map<string, RequestModel>();
  const planned: DocumentPlan = {
    document,
    plan,
    requestOf(operationId) {
      const known = requests.get(operationId);
      if (known !== undefined) return known;
      const role = plan.get(operationId);
      const made = role === undefined ? nothingSaid : requestModel(planned, role);
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
  return planned;
}

function requestModel(planned: DocumentPlan, role: Role): RequestModel {
  const { document } = planned;
  const { route, kind, batch, collection, shape } = role;
  // What is documented says all that can be shown of it.
  if (kind === "read" || kind === "list") return { ...nothingSaid, names: shape.names };
  const schema = bodySchema(document, route);
  const item = batch === undefined ? schema : schemaAt(document, schema, `${batch.request}/*`);
  const parts = typeof item === "object" ? partsOf(document, item) : [];
  const parameters = route.parameters.filter((parameter) => parameter.in === "query");
  const names =
    schema === undefined
      ? parameters.map(({ name }) => name)
      : parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const shown = shape.lifecycle === undefined ? (planned.showing(collection)?.shape ?? shape) : shape;
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

function bodySchema(document: OpenApiDocument, { operation }: Route): SchemaOrBoolean | undefined {
  if (operation.requestBody === undefined) return undefined;
  return preferredContent(resolveReference(document, operation.requestBody).content)?.media.schema;
}
