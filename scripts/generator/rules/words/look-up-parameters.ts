import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Parameter,
  Reconcile,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { contentSchemas } from "../../document/content-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { Finding } from "../spec-rule.ts";

/** Every parameter that the look-up needs comes from the request, from an option of the client, or from nowhere. */
export function* lookUpParameterFindings(
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

/** Header names are case-insensitive (RFC 9110, 5.1). */
function isSame(one: Pick<Parameter, "in" | "name">, other: Pick<Parameter, "in" | "name">): boolean {
  const [left, right] = [one, other].map(({ in: kind, name }) =>
    kind === "header" ? name.toLowerCase() : name,
  );
  return one.in === other.in && left === right;
}
