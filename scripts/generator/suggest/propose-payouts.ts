import {
  pointerOf,
  pointerOfNode,
  pointerOfPath,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Creates,
  Lifecycle,
  LocatedOperation,
  PayoutView,
  Reconcile,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import {
  requestSchemas,
  resourceSchemas,
  responseSchemas,
  isSuccess,
} from "../document/operation-schemas.ts";
import { partsOf, schemasAt, typesOf } from "../document/schemas-at.ts";
import { nameWords } from "../name-words.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import { stateOfStatus } from "./state-of-status.ts";
import { unproven } from "./suggestion.ts";
import type { Suggestion } from "./suggestion.ts";

/** Which operations make payouts, how a payout is read, and how one is looked for after an unknown outcome. */
export function* proposePayouts(spec: CheckedSpec): Iterable<Suggestion> {
  const places = new Map(spec.nodes.map((node) => [node.value as Schema, pointerOfNode(node)]));
  const seen = new Set<Schema>();
  for (const located of spec.operations) {
    if (!makesPayouts(spec, located)) continue;
    const { operation, pointer, method, path } = located;
    const subject = `${method.toUpperCase()} ${path}`;
    if (operation["x-payouts-creates"] === undefined) {
      const value = createsOf(spec, located);
      const because = `it posts ${value.items === undefined ? "an amount" : "a list of amounts"} to a path of payouts`;
      yield { word: "x-payouts-creates", pointer, subject, value, because };
    }
    const reconcile = operation["x-payouts-reconcile"] === undefined ? reconcileOf(spec, located) : undefined;
    if (reconcile !== undefined) yield { word: "x-payouts-reconcile", pointer, subject, ...reconcile };
    for (const resource of resourceSchemas(spec.document, operation))
      yield* viewOf(spec, resource, places, seen);
  }
}

const payoutNouns =
  /^(payouts?|disbursements?|transfers?|withdrawals?|remittances?|payment orders?|bulk transfers?|mass payouts?)$/;
/** Not the making of a payout, but something done with one, or beside it. */
const actions =
  /cancel|approve|finali[sz]e|verify|confirm|search|simulate|quote|estimate|fee|validate|recipient|return|revers|refund|capabilit|authori[sz]ation|webhook|list|get$/;

function makesPayouts({ document }: CheckedSpec, { operation, method, path }: LocatedOperation): boolean {
  const steps = path.split("/").filter((step) => step !== "" && !step.startsWith("{"));
  const isOfPayouts = steps.slice(-2).some((step) => payoutNouns.test(nameWords(step).join(" ")));
  if (method !== "post" || !isOfPayouts || path.endsWith("}")) return false;
  if (actions.test(nameWords(`${steps.at(-1)} ${operation.operationId ?? ""}`).join(" "))) return false;
  return requestSchemas(document, operation).some((schema) => holdsMoney(document, schema, 5));
}

type Document = CheckedSpec["document"];

/** Whether money stands in an object, as deep as that: in a member, or in the items of a list. */
function holdsMoney(document: Document, schema: Schema, levels: number): boolean {
  return partsOf(document, schema).some(
    (part) =>
      "x-payouts-money" in part ||
      (levels > 0 &&
        [...Object.values(part.properties ?? {}), part.items].some(
          (child) => typeof child === "object" && holdsMoney(document, child, levels - 1),
        )),
  );
}

/** The only member that is a list of what holds money. */
function moneyList(document: Document, schemas: readonly Schema[]): string | undefined {
  const names = schemas
    .flatMap((schema) => partsOf(document, schema))
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(
      ([, member]) =>
        isList(document, member) &&
        schemasAt(document, member, "/*").some((item) => holdsMoney(document, item, 3)),
    )
    .map(([name]) => name);
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** The list of payouts in a request: beside an amount of its own, a list says what that is made of. */
function payoutList(document: Document, schemas: readonly Schema[]): string | undefined {
  const hasOwn = [...namesIn(document, schemas)].some(
    ([, member]) => !isList(document, member) && holdsMoney(document, member, 1),
  );
  return hasOwn ? undefined : moneyList(document, schemas);
}

function isList(document: Document, schema: Schema): boolean {
  return typesOf(document, schema).has("array");
}

function createsOf({ document, operations }: CheckedSpec, { operation, path }: LocatedOperation): Creates {
  const items = payoutList(document, requestSchemas(document, operation));
  const results = items === undefined ? undefined : moneyList(document, resourceSchemas(document, operation));
  const read = operations.find(
    (other) =>
      other.method === "get" &&
      other.path.startsWith(`${path}/{`) &&
      other.path.endsWith("}") &&
      other.parameters.filter((parameter) => parameter.in === "path").length === 1,
  )?.operation.operationId;
  return {
    ...(items !== undefined && { items: pointerOf([items]) }),
    ...(results !== undefined && { results: pointerOf([results]) }),
    ...(read !== undefined && { read }),
  };
}

const references =
  /^((external|client|merchant|customer|partner|caller|unique|transaction|transfer|payout|sender item)?\s?(reference|ref|reference id|external id|custom id|item id|reference number|tracking id))$/;

/** The list at the same path, and a field of the request that its items have too. */
function reconcileOf(
  { document, operations }: CheckedSpec,
  { operation, path }: LocatedOperation,
): Pick<Suggestion, "value" | "because" | "isGuess"> | undefined {
  const list = operations.find((other) => other.method === "get" && other.path === path);
  const listId = list?.operation.operationId;
  if (
    list === undefined ||
    listId === undefined ||
    payoutList(document, requestSchemas(document, operation)) !== undefined
  )
    return undefined;
  if (
    list.parameters.some(
      (parameter) => parameter.in === "path" || (parameter.required === true && parameter.in === "query"),
    )
  )
    return undefined;
  const results = list.operation["x-speakeasy-pagination"]?.outputs.results;
  const items =
    results === undefined
      ? resourceSchemas(document, list.operation)
      : responseSchemas(document, list.operation, isSuccess).flatMap((body) =>
          schemasAt(document, body, pointerOfPath(results)),
        );
  const listed = namesIn(
    document,
    items.flatMap((item) => (isList(document, item) ? schemasAt(document, item, "/*") : [item])),
  );
  const [name] = [...namesIn(document, requestSchemas(document, operation))]
    .filter(
      ([field, schema]) =>
        references.test(nameWords(field).join(" ")) &&
        listed.has(field) &&
        typesOf(document, schema).has("string"),
    )
    .map(([field]) => field);
  if (name === undefined) return undefined;
  const because = `\`${name}\` is a field of the request, and of what \`${listId}\` lists: does the list hold every payout, and after what time?`;
  const value: Reconcile = {
    operation: listId,
    reference: { request: pointerOf([name]), result: pointerOf([name]), fill: "uuid", consent: true },
    settle: "PT24H",
    empty: "inconclusive",
    evidence: unproven(because),
  };
  return { value, because, isGuess: true };
}

function namesIn(document: Document, schemas: readonly Schema[]): Map<string, Schema> {
  return new Map(
    schemas
      .flatMap((schema) => partsOf(document, schema))
      .flatMap(({ properties = {} }) => Object.entries(properties)),
  );
}

function* viewOf(
  { document }: CheckedSpec,
  resource: Schema,
  places: ReadonlyMap<Schema, string>,
  seen: Set<Schema>,
): Iterable<Suggestion> {
  const [payout, key] = partsOf(document, resource).flatMap((part) => {
    const place = /^\/components\/schemas\/([^/]+)$/.exec(places.get(part) ?? "");
    return place?.[1] === undefined ? [] : [[part, place[1]] as const];
  })[0] ?? [undefined, ""];
  if (payout === undefined || seen.has(payout) || payout["x-payouts-view"] !== undefined) return;
  seen.add(payout);
  const fields = namesIn(document, [payout]);
  const named = (names: RegExp): string | undefined =>
    [...fields.keys()].find((name) => names.test(nameWords(name).join(" ")));
  const status = named(/^((transfer|payout|transaction|batch) )?(status|state)$/);
  const id =
    named(/^(id|uuid)$/) ??
    named(/^(payout|transfer|disbursement|transaction|payment order|payout batch|batch) (id|code)$/);
  const amount = amountIn(document, fields);
  const statusSchema = status === undefined ? undefined : fields.get(status);
  const set = statusSchema && partsOf(document, statusSchema).find((part) => valuesOf(part).length > 0);
  const statusPlace = set && places.get(set);
  if (
    status === undefined ||
    id === undefined ||
    amount === undefined ||
    set === undefined ||
    statusPlace === undefined
  )
    return;
  if (set["x-payouts-lifecycle"] === undefined) yield lifecycleOf(status, set, statusPlace);
  const [reference, code, message, created, updated] = [
    named(references),
    named(/^(failure|error|return|decline|reason) code$/),
    named(/^(failure|error|decline|status) (reason|message|description)$|^failure$/),
    named(/^(created|created at|creation date|date created|create time|createdat|time created)$/),
    named(/^(updated|updated at|last updated|modified|update time|updatedat)$/),
  ];
  const at = (name: string): string => pointerOf([name]);
  const value: PayoutView = {
    id: at(id),
    status: at(status),
    amount,
    ...(reference !== undefined && { reference: at(reference) }),
    ...((code !== undefined || message !== undefined) && {
      failure: {
        ...(code !== undefined && { code: at(code) }),
        ...(message !== undefined && { message: at(message) }),
      },
    }),
    ...((created !== undefined || updated !== undefined) && {
      times: {
        ...(created !== undefined && { created: at(created) }),
        ...(updated !== undefined && { updated: at(updated) }),
      },
    }),
  };
  yield {
    word: "x-payouts-view",
    pointer: pointerOf(["components", "schemas", key]),
    subject: key,
    value,
    because: "an operation that makes payouts answers with it, and its fields are named so",
  };
}

/** `/amount`, or `/amount/value` where the money stands in an object. */
function amountIn(document: Document, fields: ReadonlyMap<string, Schema>): string | undefined {
  const ordered = [...fields].sort(([left], [right]) => rank(left) - rank(right));
  for (const [name, schema] of ordered) {
    const parts = partsOf(document, schema);
    if (parts.some((part) => "x-payouts-money" in part)) return pointerOf([name]);
    const [inner] = parts.flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, member]) =>
        partsOf(document, member).some((part) => "x-payouts-money" in part),
      ),
    );
    if (inner !== undefined) return pointerOf([name, inner[0]]);
  }
  return undefined;
}

function rank(name: string): number {
  const words = nameWords(name);
  return words.length === 1 && words[0] === "amount" ? 0 : words.includes("amount") ? 1 : 2;
}

function valuesOf(schema: Schema): string[] {
  return (schema["x-extensible-enum"] ?? schema.enum ?? []).filter((value) => value !== null).map(String);
}

function lifecycleOf(name: string, schema: Schema, pointer: string): Suggestion {
  const known = valuesOf(schema).map((status) => [status, stateOfStatus(status)] as const);
  const unknown = known.flatMap(([status, state]) => (state === undefined ? [status] : []));
  const because =
    unknown.length === 0
      ? "by the words of each status: look up which are final"
      : `by the words of each status, and \`in_flight\` for those whose words say nothing: ${unknown.map((status) => `\`${status}\``).join(", ")}`;
  const value: Lifecycle = {
    states: Object.fromEntries(known.map(([status, state]) => [status, state ?? ("in_flight" as const)])),
    evidence: unproven(because),
  };
  return { word: "x-payouts-lifecycle", pointer, subject: name, value, because, isGuess: true };
}
