import { dereference, isJson, pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  ErrorEnvelope,
  LocatedOperation,
  Pagination,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { isError, isSuccess, responsesOf, schemasOf } from "../document/operation-schemas.ts";
import { partsOf, schemasAt, typesOf } from "../document/schemas-at.ts";
import { nameWords } from "../name-words.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import type { Suggestion } from "./suggestion.ts";

/** How answers are read: what is the resource within an envelope, where the next page is, what an error says. */
export function* proposeAnswers(spec: CheckedSpec): Iterable<Suggestion> {
  yield* results(spec);
  for (const located of spec.operations) yield* pages(spec, located);
  yield* errors(spec);
}

const resourceNames = /^(data|result|results?|response|payload)$/;
const besideResource =
  /^(status|success|message|messages|msg|code|meta|error|errors|request id|requestid|timestamp|pagination|links|type)$/;

/** `{ status, message, data }`: the resource is what is called `data`, if all beside it is about the answer. */
function* results({ document, operations }: CheckedSpec): Iterable<Suggestion> {
  const seen = new Set<object>();
  for (const { operation, pointer, method, path } of operations) {
    for (const [status, written] of Object.entries(operation.responses ?? {})) {
      const response = isSuccess(status) ? dereference(document, written) : undefined;
      if (response === undefined || seen.has(response) || response["x-payouts-result"] !== undefined)
        continue;
      seen.add(response);
      const schemas = schemasOf(response.content, isJson);
      const names = schemas.map((schema) => resourceOf(partsOf(document, schema)));
      const [name] = names;
      if (name === undefined || names.some((other) => other !== name)) continue;
      const isShared = response !== written;
      yield {
        word: "x-payouts-result",
        pointer: isShared ? (pointerOfReference(written) ?? "") : pointer + pointerOf(["responses", status]),
        subject: `${method.toUpperCase()} ${path}`,
        value: pointerOf([name]),
        because: `all that stands beside \`${name}\` is about the answer`,
      };
    }
  }
}

function pointerOfReference(written: object): string | undefined {
  const { $ref } = written as { readonly $ref?: string };
  return $ref?.startsWith("#") ? decodeURIComponent($ref.slice(1)) : undefined;
}

function resourceOf(parts: readonly Schema[]): string | undefined {
  const names = [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const found = names.filter((name) => resourceNames.test(name.toLowerCase()));
  const others = names.filter((name) => !found.includes(name));
  const areAbout = others.every((name) => besideResource.test(nameWords(name).join(" ")));
  return found.length === 1 && others.length > 0 && areAbout ? found[0] : undefined;
}

const cursors =
  /^(cursor|after|after cursor|starting after|page token|next token|next cursor|continuation token|start key)$/;
const nextCursors =
  /^(next|next cursor|cursor|after|after cursor|next page token|next token|page token|continuation token|end cursor)$/;
const limits = /^(limit|per page|page size|size|count|take|max results|pagesize|perpage)$/;

function* pages(
  spec: CheckedSpec,
  { operation, pointer, method, path, parameters }: LocatedOperation,
): Iterable<Suggestion> {
  if (method !== "get" || operation["x-speakeasy-pagination"] !== undefined) return;
  const queries = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const named = (names: RegExp): string | undefined =>
    queries.find((name) => names.test(nameWords(name).join(" ")));
  const limit = named(limits);
  const cursor = named(cursors);
  const byNumber = named(/^(page|page number)$/) ?? named(/^(offset|skip|start)$/);
  if (cursor === undefined && byNumber === undefined) return;
  const bodies = responsesOf(spec.document, operation, isSuccess).flatMap((response) =>
    schemasOf(response.content, isJson),
  );
  const list = bodies.length === 1 ? listIn(spec, bodies) : undefined;
  if (list === undefined) return;
  const next = cursor === undefined ? undefined : nextIn(spec, bodies);
  const subject = `${method.toUpperCase()} ${path}`;
  const limitInput = limit === undefined ? [] : [{ name: limit, in: "parameters", type: "limit" } as const];
  const inputs = (name: string, type: "cursor" | "page" | "offset"): Pagination["inputs"] => [
    { name, in: "parameters", type },
    ...limitInput,
  ];
  if (cursor !== undefined && next !== undefined) {
    const value: Pagination = {
      type: "cursor",
      inputs: inputs(cursor, "cursor"),
      outputs: { results: list, nextCursor: next },
    };
    yield {
      word: "x-speakeasy-pagination",
      pointer,
      subject,
      value,
      because: `\`${cursor}\` takes what \`${next}\` gives`,
    };
  } else if (byNumber !== undefined) {
    const type = byNumber.toLowerCase().includes("page") ? "page" : "offset";
    const value: Pagination = {
      type: "offsetLimit",
      inputs: inputs(byNumber, type),
      outputs: { results: list },
    };
    yield {
      word: "x-speakeasy-pagination",
      pointer,
      subject,
      value,
      because: `\`${byNumber}\` counts ${type === "page" ? "pages" : "items"}`,
    };
  }
}

/** The list of an answer, as JSONPath: the answer itself, or the only list in it, at most one level deep. */
function listIn({ document }: CheckedSpec, bodies: readonly Schema[]): string | undefined {
  if (bodies.every((body) => isList(document, body))) return "$";
  const found = fieldsOf(document, bodies, 2).filter(({ schema }) => isList(document, schema));
  const paths = [...new Set(found.map(({ path }) => path))];
  const shallow = paths.filter((path) => path.split(".").length === 2);
  return shallow.length === 1 ? shallow[0] : paths.length === 1 ? paths[0] : undefined;
}

function nextIn({ document }: CheckedSpec, bodies: readonly Schema[]): string | undefined {
  return fieldsOf(document, bodies, 2).find(
    ({ name, schema }) =>
      nextCursors.test(nameWords(name).join(" ")) && typesOf(document, schema).has("string"),
  )?.path;
}

function isList(document: CheckedSpec["document"], schema: Schema): boolean {
  return typesOf(document, schema).has("array");
}

interface NamedField {
  readonly name: string;
  readonly schema: Schema;
  /** JSONPath in its dotted form. */
  readonly path: string;
}

/** Properties that a dotted path can name, to some depth. */
function fieldsOf(
  document: CheckedSpec["document"],
  schemas: readonly Schema[],
  levels: number,
  path = "$",
): NamedField[] {
  return schemas
    .flatMap((schema) => partsOf(document, schema))
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([name]) => /^\w+$/.test(name))
    .flatMap(([name, schema]) => [
      { name, schema, path: `${path}.${name}` },
      ...(levels > 1 && !isList(document, schema)
        ? fieldsOf(document, [schema], levels - 1, `${path}.${name}`)
        : []),
    ]);
}

const codes = [
  "/error/code",
  "/error/type",
  "/errors/0/code",
  "/code",
  "/error_code",
  "/errorCode",
  "/name",
  "/type",
  "/error",
];
const messages = [
  "/error/message",
  "/errors/0/message",
  "/message",
  "/error_message",
  "/errorMessage",
  "/detail",
  "/title",
  "/description",
];

/** The places of code and message that the most error answers have. */
function* errors({ document, operations }: CheckedSpec): Iterable<Suggestion> {
  if (document["x-payouts-error"] !== undefined) return;
  const answers = new Set(operations.flatMap(({ operation }) => responsesOf(document, operation, isError)));
  const schemas = [...answers].flatMap((response) => schemasOf(response.content, isJson));
  const best = (pointers: readonly string[]): string | undefined => {
    const counts = pointers.map((pointer) => ({
      pointer,
      count: schemas.filter((schema) =>
        schemasAt(document, schema, pointer).some((field) => isScalar(document, field)),
      ).length,
    }));
    return counts.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count)[0]
      ?.pointer;
  };
  const [code, message] = [best(codes), best(messages)];
  const header = [...answers]
    .flatMap(({ headers = {} }) => Object.keys(headers))
    .find((name) => /request-?id|trace-?id|correlation-?id|debug-?id/i.test(name));
  const value: ErrorEnvelope = {
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(header !== undefined && { requestIdHeader: header }),
  };
  if (Object.keys(value).length === 0) return;
  yield {
    word: "x-payouts-error",
    pointer: "",
    subject: "errors",
    value,
    because: "most error answers have these fields",
  };
}

function isScalar(document: CheckedSpec["document"], schema: Schema): boolean {
  const types = typesOf(document, schema);
  return types.has("string") || types.has("integer");
}
