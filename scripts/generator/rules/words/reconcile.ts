import {
  dereference,
  isJson,
  isRecord,
  pointerOf,
  pointerOfPath,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Operation,
  Parameter,
  Reconcile,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { contentSchemas, takesBody } from "../../document/content-schemas.ts";
import { onlyReads } from "../../document/only-reads.ts";
import { isSuccess, responsesOf, schemasOf } from "../../document/operation-schemas.ts";
import { hasField, partsOf, schemasAt } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-reconcile`, by which the client finds a payout whose outcome is unknown. */
export const reconcile: SpecRule = {
  name: "reconcile",
  says: "`x-payouts-reconcile` names an operation that only reads; its pointers lead into the request and into one listed item; whatever that operation requires is bound to the request, and one that reads a single payout says by which answer there is none",
  follows: true,
  *check({ document, operations }) {
    for (const located of operations) {
      const word = located.operation["x-payouts-reconcile"];
      if (!isRecord(word) || !isRecord(word.reference)) continue;
      const at = `${located.pointer}/x-payouts-reconcile`;
      const look = operations.find((other) => other.operation.operationId === word.operation);
      if (look === undefined || !onlyReads(look)) {
        yield {
          pointer: `${at}/operation`,
          message: `no operation that only reads is named \`${word.operation}\`.`,
          remedy: "Name the operationId of the operation that lists, or gets, what this one creates.",
        };
        continue;
      }
      const { items, isList } = listedItems(document, look.operation);
      const { request, result } = word.reference;
      const requests = contentSchemas(document, located);
      const what = takesBody(located) ? "the request body" : "the query of the request";
      yield* missing(document, requests, request, `${at}/reference/request`, what);
      yield* missing(document, items, result, `${at}/reference/result`, `an item of \`${word.operation}\``);
      for (const [sent, listed] of Object.entries(word.compare ?? {})) {
        const place = at + pointerOf(["compare", sent]);
        yield* missing(document, requests, sent, place, what);
        yield* missing(document, items, listed, place, `an item of \`${word.operation}\``);
      }
      yield* fillFindings(located, word, `${at}/reference`);
      yield* parameterFindings(document, located, look, word, at);
      yield* absentFindings(document, look.operation, word, isList, at);
    }
  },
};

/**
 * The schemas of one item of what an operation lists, or of the resource itself where it lists nothing: page by page, or at
 * once, as the resource.
 */
function listedItems(
  document: OpenApiDocument,
  operation: Operation,
): { readonly items: Schema[]; readonly isList: boolean } {
  const results = operation["x-speakeasy-pagination"]?.outputs.results;
  let isList = results !== undefined;
  const items = responsesOf(document, operation, isSuccess).flatMap((response) => {
    const pointer = results === undefined ? (response["x-payouts-result"] ?? "") : pointerOfPath(results);
    return schemasOf(response.content, isJson)
      .flatMap((schema) => schemasAt(document, schema, pointer))
      .flatMap((schema) => {
        if (!partsOf(document, schema).some((part) => part.items !== undefined)) return [schema];
        isList = true;
        return schemasAt(document, schema, "/*");
      });
  });
  return { items, isList };
}

/** The client fills a reference into a body. A query is the caller's own. */
function* fillFindings(located: LocatedOperation, word: Reconcile, at: string): Iterable<Finding> {
  const { request, fill, consent } = word.reference;
  if (takesBody(located)) {
    if (fill === undefined)
      yield {
        pointer: at,
        message: "it does not say what the client fills in where the caller gives no reference.",
        remedy: "Add `fill`.",
      };
    return;
  }
  if (fill !== undefined || consent !== undefined)
    yield {
      pointer: `${at}/${fill === undefined ? "consent" : "fill"}`,
      message: "the request has no body, and the client fills nothing into a query.",
      remedy: "Remove it: there the caller always gives the reference.",
    };
  const parameter = located.parameters.find(
    (each) => each.in === "query" && request === pointerOf([each.name]),
  );
  if (parameter !== undefined && parameter.required !== true)
    yield {
      pointer: `${at}/request`,
      message: `the query parameter \`${parameter.name}\` may be left out, and then the payout could not be found.`,
      remedy:
        "Let the parameter be `required`, if the provider requires it; if not, remove `x-payouts-reconcile`.",
    };
}

/** Every parameter that the look-up needs comes from the request, from an option of the client, or from nowhere. */
function* parameterFindings(
  document: OpenApiDocument,
  located: LocatedOperation,
  look: LocatedOperation,
  word: Reconcile,
  at: string,
): Iterable<Finding> {
  const bound = (["path", "query"] as const).flatMap((kind) =>
    Object.entries(word.parameters?.[kind] ?? {}).map(([name, place]) => ({ kind, name, place })),
  );
  for (const { kind, name, place } of bound) {
    const pointer = at + pointerOf(["parameters", kind, name]);
    if (!look.parameters.some((parameter) => parameter.in === kind && parameter.name === name)) {
      yield {
        pointer,
        message: `\`${word.operation}\` has no ${kind} parameter \`${name}\`.`,
        remedy: "Name one of its parameters, or describe the one that is missing.",
      };
    }
    yield* placeFindings(document, located, place, pointer);
  }
  const inputs = look.operation["x-speakeasy-pagination"]?.inputs ?? [];
  const globals = (document["x-speakeasy-globals"]?.parameters ?? []).map((each) =>
    dereference(document, each),
  );
  for (const parameter of look.parameters) {
    const { in: kind, name, required } = parameter;
    const isBound = bound.some((each) => each.kind === kind && each.name === name);
    if (isBound && kind === "query" && inputs.some((input) => input.name === name)) {
      yield {
        pointer: at + pointerOf(["parameters", kind, name]),
        message: `\`${name}\` moves through the pages of \`${word.operation}\`, so the request cannot set it.`,
        remedy: "Bind another parameter.",
      };
    }
    if ((kind !== "path" && required !== true) || isBound) continue;
    if (globals.some((global) => global !== undefined && isSame(global, parameter))) continue;
    yield {
      pointer: `${at}/operation`,
      message: `\`${word.operation}\` requires the ${kind} parameter \`${name}\`, and nothing of the request is bound to it.`,
      remedy:
        kind === "path" || kind === "query"
          ? `Add \`parameters: { ${kind}: { ${name}: … } }\`, with the place of its value in the request that makes the payout.`
          : "Name another operation: a look-up sends no such parameter of its own.",
    };
  }
  if (dereference(document, look.operation.requestBody)?.required === true)
    yield {
      pointer: `${at}/operation`,
      message: `\`${word.operation}\` requires a body, and a look-up sends none.`,
      remedy: "Name an operation that finds the payout by its address.",
    };
}

/** A value of a request: at a pointer into what it says, or a parameter. */
function* placeFindings(
  document: OpenApiDocument,
  located: LocatedOperation,
  place: string,
  pointer: string,
): Iterable<Finding> {
  const { parameters, operation, path } = located;
  const [, kind, name = ""] = /^\$request\.(path|query)\.(.+)$/s.exec(place) ?? [];
  const isThere =
    kind === undefined
      ? hasField(document, contentSchemas(document, located), place)
      : parameters.some((parameter) => parameter.in === kind && parameter.name === name) &&
        // It is read from the address, where it is a segment of its own.
        (kind === "query" || path.split("/").includes(`{${name}}`));
  if (!isThere) {
    yield {
      pointer,
      message: `\`${place}\` is not a place of the request that makes the payout.`,
      remedy:
        "Name a JSON Pointer into its body, or `$request.path.` or `$request.query.` and one of its parameters.",
    };
  } else if (place.includes("*") && operation["x-payouts-creates"]?.items === undefined) {
    yield {
      pointer,
      message: `\`${place}\` stands for many values, and the request makes one payout.`,
      remedy: "Name the place of one value.",
    };
  }
}

/** An answer that proves that there is no payout must not be one that means anything else. */
function* absentFindings(
  document: OpenApiDocument,
  look: Operation,
  { absent, empty, operation, parameters, reference }: Reconcile,
  isList: boolean,
  at: string,
): Iterable<Finding> {
  if (isList) {
    if (absent !== undefined)
      yield {
        pointer: `${at}/absent`,
        message: `\`${operation}\` lists payouts, so there is none where the list holds none.`,
        remedy: "Remove `absent`.",
      };
    return;
  }
  if (absent === undefined) {
    yield {
      pointer: at,
      message: `\`${operation}\` reads one payout, and nothing says by which answer there is none.`,
      remedy: "Add `absent`: the status of that answer, and its code.",
    };
    return;
  }
  const places = Object.values({ ...parameters?.path, ...parameters?.query });
  if (!places.includes(reference.request))
    yield {
      pointer: `${at}/parameters`,
      message: `\`${operation}\` reads one payout, and no parameter of it is bound to the reference.`,
      remedy: `Bind one to \`${reference.request}\`.`,
    };
  const { status, code, message } = absent;
  const documented = Object.keys(look.responses ?? {});
  if (!/^4\d\d$/.test(status) || ["401", "403", "407", "408", "429"].includes(status)) {
    yield {
      pointer: `${at}/absent/status`,
      message: `a ${status} does not say whether there is such a payout.`,
      remedy: "Name the one status, such as 404, by which the provider says that there is none.",
    };
  } else if (!documented.some((each) => [status, "4XX", "default"].includes(each))) {
    yield {
      pointer: `${at}/absent/status`,
      message: `\`${operation}\` describes no answer ${status}.`,
      remedy: "Describe that answer, or name the one that it describes.",
    };
  }
  if (empty === "not_found" && code === undefined && message === undefined)
    yield {
      pointer: `${at}/absent`,
      message: `a bare ${status} does not prove that there is no payout: a wallet that is gone, a proxy or a wrong address answers the same.`,
      remedy:
        "Add the `code` or the `message` that says it; where there is none, write `empty: inconclusive`.",
    };
  const envelope = document["x-payouts-error"];
  for (const name of ["code", "message"] as const) {
    if (absent[name] === undefined || envelope?.[name] !== undefined) continue;
    yield {
      pointer: `${at}/absent/${name}`,
      message: `nothing says where an error has its ${name}.`,
      remedy: `Add \`${name}\` to \`x-payouts-error\` of the document.`,
    };
  }
}

/** Header names are case-insensitive (RFC 9110, 5.1). */
function isSame(one: Pick<Parameter, "in" | "name">, other: Pick<Parameter, "in" | "name">): boolean {
  const [left, right] = [one, other].map(({ in: kind, name }) =>
    kind === "header" ? name.toLowerCase() : name,
  );
  return one.in === other.in && left === right;
}

function* missing(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  target: unknown,
  pointer: string,
  what: string,
): Iterable<Finding> {
  if (typeof target !== "string" || hasField(document, schemas, target)) return;
  yield {
    pointer,
    message: `\`${target}\` is not a field of ${what}.`,
    remedy: "Let the JSON Pointer lead to a field that the schema has.",
  };
}
