import { documentedResponses } from "../../answer/documented-responses.ts";
import type { DocumentedResponse } from "../../answer/documented-responses.ts";
import { dereference } from "../../document/dereference.ts";
import { resolvePointer } from "../../document/json-pointer.ts";
import { isJson } from "../../document/media-types.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { readPagination } from "../../document/pagination.ts";
import type { Paging } from "../../document/pagination.ts";
import type { Route } from "../../document/route-table.ts";
import { schemaAt } from "../../document/schema-at.ts";
import { identified, type Shape, shapeOf } from "./shape.ts";
import { onlyReads } from "./only-reads.ts";

/** What an operation does with the things that the provider keeps. */
export interface Role {
  readonly kind: "create" | "read" | "list" | "update" | "delete" | "act";
  /** Name of what is kept together, such as all payouts: the path of its list or its creation. */
  readonly collection: string;
  readonly route: Route;
  /** The documented success. */
  readonly response: DocumentedResponse;
  /** JSON Pointer from its body to the thing, or to the list of things. */
  readonly resultAt: string;
  /** How it shows one of them. */
  readonly shape: Shape;
  readonly paging: Paging | undefined;
  /** Documented ids of such things. */
  readonly ids: readonly unknown[];
  /** Whether payouts are looked for here by what their requests gave (`x-payouts-reconcile`). */
  readonly looksUp: boolean;
  /** The path parameter that names the thing. */
  readonly parameter: string | undefined;
  /** The thing in whose path this one is. */
  readonly parent: { readonly collection: string; readonly parameter: string } | undefined;
  /** Of a batch: pointers to the list in the request and, from `resultAt`, in the answer. */
  readonly batch: { readonly request: string; readonly results: string | undefined } | undefined;
}

/** What the operations of a document do with what the provider keeps, by operation. Those that are not in it keep nothing. */
export type Plan = ReadonlyMap<string, Role>;

/**
 * Reads from a document which operations act on the same things. Operations belong together where a word or a link says so
 * (`x-payouts-creates`, `x-payouts-reconcile`, `links`), where they have the same path but for the id at its end, and where
 * they show the same component schema.
 */
export function planDocument(document: OpenApiDocument, routes: readonly Route[]): Plan {
  const lookedUp = new Set(routes.map(({ operation }) => operation["x-payouts-reconcile"]?.operation));
  const drafts = routes.map((route) => draftOf(document, route, lookedUp.has(route.operationId)));
  const bases = new Set(
    drafts.filter(({ kind }) => isShowing(kind)).map(({ route }) => basePath(route.path)),
  );
  const groups = new Groups(drafts.map(({ route }) => route.operationId));
  for (const draft of drafts) {
    const { route } = draft;
    const { "x-payouts-creates": creates, "x-payouts-reconcile": reconcile } = route.operation;
    const linked = Object.values(draft.response?.response.links ?? {}).map(
      (link) => dereference(document, link)?.operationId,
    );
    for (const other of [creates?.read, reconcile?.operation, ...linked])
      if (other !== undefined) groups.join(route.operationId, other);
    const base = actedOn(draft, bases)?.base ?? basePath(route.path);
    for (const other of drafts)
      if (basePath(other.route.path) === base || isSameSchema(draft, other))
        groups.join(route.operationId, other.route.operationId);
  }
  // A batch that shows no payouts makes them among the others.
  const [payouts] = drafts.filter(({ kind, shape }) => kind === "list" && shape.view !== undefined);
  for (const { route, batch, shape } of drafts)
    if (batch !== undefined && shape.idAt === undefined && payouts !== undefined)
      groups.join(route.operationId, payouts.route.operationId);

  const drafted = new Map(drafts.map((draft) => [draft.route.operationId, draft]));
  const roles = groups.all().flatMap((members) =>
    rolesOf(
      members.flatMap((operationId) => drafted.get(operationId) ?? []),
      bases,
    ),
  );
  return new Map(roles.map((role) => [role.route.operationId, { ...role, parent: parentOf(role, roles) }]));
}

/** The thing that the path of an operation begins with, where it is not the one that the operation is about. */
function parentOf({ route, collection }: Role, roles: readonly Role[]): Role["parent"] {
  const [, base, parameter] = /^(.+?)\/\{([^{}]+)\}\/./.exec(route.path) ?? [];
  const parent = roles.find((role) => isShowing(role.kind) && basePath(role.route.path) === base)?.collection;
  return parent === undefined || parent === collection || parameter === undefined
    ? undefined
    : { collection: parent, parameter };
}

/** The roles of operations that belong together; none where nothing that they show has an id, or nothing reads it. */
function rolesOf(group: readonly Draft[], bases: ReadonlySet<string>): Role[] {
  const reading = group.find(({ kind, looksUp }) => kind === "read" && !looksUp);
  const { parameter } = reading ?? group.find((draft) => draft.parameter !== undefined) ?? {};
  const listed = group.find(({ kind }) => kind === "list");
  // Of several ids, the one that lists show.
  const idInLists = listed && identified(listed.shape, ["id", parameter]).idAt?.slice(1);
  const named = group.map((draft) => ({
    ...draft,
    shape: identified(draft.shape, [idInLists, "id", parameter]),
  }));
  const showing = named.filter(({ kind, shape }) => isShowing(kind) && shape.idAt !== undefined);
  const first =
    showing.find(({ kind }) => kind === "list") ??
    showing.find(({ kind }) => kind === "create") ??
    showing[0];
  const isKept = showing.some(({ kind, route }) => kind !== "create" || route.operation["x-payouts-creates"]);
  if (first === undefined || !isKept) return [];
  const collection = basePath(first.route.path);
  // One operation may document nothing but a special case: it shows a thing as the others do.
  const shown = showing.flatMap(({ shape }) =>
    shape.templates.filter((template) => resolvePointer(template, shape.idAt ?? "") !== undefined),
  );
  const ids = showing.flatMap(({ shape }) =>
    shape.templates.map((template) => resolvePointer(template, shape.idAt ?? "")),
  );
  return named.flatMap((draft): Role[] => {
    const { response, shape } = draft;
    const acted = actedOn(draft, bases);
    const kind = acted === undefined ? draft.kind : "act";
    if (kind === "plain" || response === undefined) return [];
    if ((kind === "read" || kind === "list") && shape.idAt === undefined) return [];
    const own = shape.templates.filter(
      (template) => resolvePointer(template, shape.idAt ?? "") !== undefined,
    );
    const templates =
      own.length > 0 || !isShowing(kind) || shape.idAt === undefined ? shape.templates : shown;
    return [
      {
        ...draft,
        kind,
        response,
        collection,
        ids: ids.filter((id) => id !== undefined),
        parent: undefined,
        parameter: acted?.parameter ?? draft.parameter,
        shape: { ...shape, templates },
      },
    ];
  });
}

interface Draft extends Omit<Role, "kind" | "collection" | "ids" | "parent" | "response"> {
  readonly kind: Role["kind"] | "plain";
  readonly response: DocumentedResponse | undefined;
}

function draftOf(document: OpenApiDocument, route: Route, looksUp: boolean): Draft {
  const { operation, path } = route;
  const marker = operation["x-payouts-idempotency"]?.replayMarker;
  const replays = marker !== undefined && "status" in marker ? marker.status : undefined;
  const responses = documentedResponses(document, operation)
    .filter(({ key }) => key.startsWith("2"))
    // The status that marks a replay is not that of a first answer, unless there is no other.
    .sort((one, other) => Number(one.key === replays) - Number(other.key === replays));
  const response =
    responses.find(({ mediaType }) => mediaType !== undefined && isJson(mediaType)) ?? responses[0];
  const paging = readPagination(operation["x-speakeasy-pagination"]);
  const resultAt = paging?.results ?? response?.response["x-payouts-result"] ?? "";
  const examples = response?.examples ?? [];
  const results = examples.map(({ value }) => resolvePointer(value, resultAt));
  const creates = operation["x-payouts-creates"];
  const batch =
    creates?.items === undefined ? undefined : { request: creates.items, results: creates.results };
  const isList = results.some(Array.isArray);
  const inList = isList || batch?.results !== undefined;
  const listAt = resultAt + (batch?.results ?? "");
  const shown = inList
    ? examples.flatMap(({ value }) => resolvePointer(value, listAt) ?? [])
    : results.filter((result) => result !== undefined);
  const schema = schemaAt(document, response?.schema, inList ? `${listAt}/*` : resultAt);
  const parameter = /\{([^{}]+)\}$/.exec(path)?.[1];
  return {
    kind: looksUp ? (isList ? "list" : "read") : kindOf(route, isList, parameter !== undefined),
    looksUp,
    route,
    response,
    resultAt,
    shape: shapeOf(document, schema, shown),
    paging,
    parameter: looksUp ? undefined : parameter,
    batch,
  };
}

function kindOf({ operation, method }: Route, isList: boolean, isNamed: boolean): Draft["kind"] {
  if (operation["x-payouts-creates"] !== undefined) return "create";
  if (onlyReads({ operation, method })) return isList ? "list" : isNamed ? "read" : "plain";
  if (method === "POST") return isNamed ? "plain" : "create";
  if (!isNamed) return "plain";
  return method === "DELETE" ? "delete" : "update";
}

/** What an operation does something with whose path goes on after the thing's own: `/payouts/{id}/note`. */
function actedOn(
  { kind, route: { method, path } }: Pick<Draft, "kind" | "route">,
  bases: ReadonlySet<string>,
): { readonly base: string; readonly parameter: string } | undefined {
  const [, base, parameter] = /^(.+)\/\{([^{}]+)\}\/[^{}]+$/.exec(path) ?? [];
  if (base === undefined || parameter === undefined || !bases.has(base)) return undefined;
  // What has a list of its own is made there: `/wallets/{wallet}/payouts`.
  const isPlace = kind === "create" && (bases.has(path) ? method === "POST" : false);
  return isShowing(kind) && (kind !== "create" || isPlace) ? undefined : { base, parameter };
}

function isShowing(kind: Draft["kind"]): boolean {
  return kind === "create" || kind === "read" || kind === "list";
}

/** `/payouts/{id}` and `/payouts` are about the same things. */
function basePath(path: string): string {
  return path.replace(/\/\{[^{}]+\}$/, "");
}

function isSameSchema(one: Draft, other: Draft): boolean {
  const [first, second] = [one, other].map(({ kind, shape }) =>
    isShowing(kind) && shape.names.size > 0 ? shape.schema?.$ref : undefined,
  );
  return first !== undefined && first === second;
}

/** Sets that are joined until nothing more belongs together. */
class Groups {
  readonly #parent = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#parent.set(name, name);
  }

  join(one: string, other: string): void {
    if (this.#parent.has(one) && this.#parent.has(other))
      this.#parent.set(this.#root(one), this.#root(other));
  }

  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const name of this.#parent.keys()) {
      const root = this.#root(name);
      groups.set(root, [...(groups.get(root) ?? []), name]);
    }
    return [...groups.values()];
  }

  #root(name: string): string {
    const parent = this.#parent.get(name) ?? name;
    return parent === name ? name : this.#root(parent);
  }
}
