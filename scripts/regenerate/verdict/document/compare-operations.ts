import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  Parameter,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { below, type Finding } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { placed, type PlacedSchema } from "./flat-schema.ts";
import { judgeIdempotency } from "./word-rows.ts";

/** An operation in its document. */
export type Side = readonly [places: SpecPlaces, located: LocatedOperation];

/** What no type shows of one operation: what it takes, what it answers, and what it promises. */
export function compareOperations(schemas: SchemaComparison, old: Side, now: Side): Finding[] {
  return [
    ...deprecation(old, now),
    ...judgeIdempotency(
      old[1].operation["x-payouts-idempotency"],
      now[1].operation["x-payouts-idempotency"],
    ).map((finding) => ({ ...finding, pointer: `${now[1].pointer}${finding.pointer ?? ""}` })),
    ...compareParameters(schemas, old, now),
    ...compareBodies(schemas, old, now, "out"),
    ...compareResponses(schemas, old, now),
  ];
}

/** @param direction - `in` for a webhook, whose body is an answer. */
export function compareBodies(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
  direction: "out" | "in",
): Finding[] {
  return below(
    "body",
    schemas.compare(at(oldPlaces, oldPlaces.body(old)), at(nowPlaces, nowPlaces.body(now)), direction),
  );
}

function deprecation([, old]: Side, [, now]: Side): Finding[] {
  const [before, after] = [old, now].map(({ operation }) => operation.deprecated === true);
  if (before === after) return [];
  return [
    after
      ? { bump: "minor", path: [], what: "it is deprecated" }
      : { bump: "patch", path: [], what: "it is not deprecated any more" },
  ];
}

function compareParameters(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
): Finding[] {
  const found: Finding[] = [];
  for (const parameter of old.parameters) {
    if (isFilled(parameter, old) || parameter.in === "path") continue;
    const successor = now.parameters.find((each) => isSameParameter(each, parameter));
    const pointer = oldPlaces.parameter(old, parameter);
    if (successor === undefined)
      found.push({
        bump: "major",
        path: pathOf(parameter),
        ...(pointer !== undefined && { pointer }),
        what: "it is not accepted any more",
        todo: "Leave it out.",
      });
  }
  for (const parameter of now.parameters) {
    const before = old.parameters.find((each) => isSameParameter(each, parameter));
    const pointer = nowPlaces.parameter(now, parameter) ?? now.pointer;
    const path = pathOf(parameter);
    if (before === undefined) {
      if (!isFilled(parameter, now) && parameter.in !== "path")
        found.push(
          parameter.required === true && !isGlobal(nowPlaces, parameter)
            ? { bump: "major", path, pointer, what: "it is new, and required", todo: "Give it." }
            : { bump: "minor", path, pointer, what: "it is accepted" },
        );
      continue;
    }
    const isRequiredNow = parameter.required === true && before.required !== true;
    if (isRequiredNow && !isFilled(parameter, now) && !isGlobal(nowPlaces, parameter))
      found.push({ bump: "major", path, pointer, what: "it is required", todo: "Give it." });
    if (parameter.deprecated !== before.deprecated)
      found.push(
        parameter.deprecated === true
          ? { bump: "minor", path, pointer, what: "it is deprecated" }
          : { bump: "patch", path, pointer, what: "it is not deprecated any more" },
      );
    const [from, to] = [
      schemaOf(oldPlaces, oldPlaces.parameter(old, before), before),
      schemaOf(nowPlaces, pointer, parameter),
    ];
    found.push(
      ...path.reduceRight<readonly Finding[]>(
        (inner, segment) => below(segment, inner),
        schemas.compare(from, to, "out"),
      ),
    );
  }
  return found;
}

/** Where callers give it. A global is an option of the client, and shows here by the operation that sends it. */
function pathOf({ in: place, name }: Parameter): string[] {
  return place === "path" ? [`(${name})`] : [place === "header" ? "headers" : place, name];
}

/** The client sends the key itself; authorization and media types are not parameters (OpenAPI 3.1, Parameter Object). */
function isFilled(parameter: Parameter, { operation }: LocatedOperation): boolean {
  if (parameter.in !== "header") return false;
  const key = operation["x-payouts-idempotency"];
  return [
    ...(key?.carrier === "header" && key.name ? [key.name] : []),
    "Accept",
    "Content-Type",
    "Authorization",
  ].some((name) => name.toLowerCase() === parameter.name.toLowerCase());
}

/** An option of the client: whether it is required, its types say. */
function isGlobal({ document }: SpecPlaces, parameter: Parameter): boolean {
  return (document["x-speakeasy-globals"]?.parameters ?? []).some((written) => {
    const global = dereference(document, written);
    return global !== undefined && isSameParameter(global, parameter);
  });
}

function isSameParameter(left: Parameter, right: Parameter): boolean {
  const [before, after] = [left, right].map(
    ({ in: place, name }) => `${place} ${place === "header" ? name.toLowerCase() : name}`,
  );
  return before === after;
}

function schemaOf(
  places: SpecPlaces,
  pointer: string | undefined,
  { schema, content }: Parameter,
): PlacedSchema[] {
  if (pointer === undefined) return [];
  const [mediaType = ""] = Object.keys(content ?? {});
  return at(
    places,
    schema === undefined ? `${pointer}${pointerOf(["content", mediaType, "schema"])}` : `${pointer}/schema`,
  );
}

function compareResponses(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
): Finding[] {
  return Object.keys(old.operation.responses ?? {}).flatMap((status) => {
    if (now.operation.responses?.[status] === undefined) return []; // the types say so
    const isSuccess = status.startsWith("2");
    const bodies = schemas.compare(
      at(oldPlaces, oldPlaces.answer(old, status)),
      at(nowPlaces, nowPlaces.answer(now, status)),
      "in",
    );
    const words = isSuccess
      ? bodies.map((finding) => inResult(finding, nowPlaces.resultPath(now)))
      : below("error", below(status, bodies));
    return [...words, ...compareHeaders(schemas, [oldPlaces, old], [nowPlaces, now], status)];
  });
}

/** What stands within the result is found there by callers, and the rest in the envelope. */
function inResult(finding: Finding, result: readonly string[]): Finding {
  const isWithin = result.every((segment, index) => finding.path[index] === segment);
  return {
    ...finding,
    path: isWithin ? ["result", ...finding.path.slice(result.length)] : ["meta", "body", ...finding.path],
  };
}

function compareHeaders(
  schemas: SchemaComparison,
  [oldPlaces, old]: Side,
  [nowPlaces, now]: Side,
  status: string,
): Finding[] {
  const [before, after] = [headersOf(oldPlaces, old, status), headersOf(nowPlaces, now, status)];
  const found: Finding[] = [];
  for (const [name, { pointer, isRequired }] of before) {
    const path = ["meta", "headers", name];
    const successor = after.get(name);
    if (successor === undefined)
      found.push({
        bump: "major",
        path,
        pointer,
        what: "it is not documented any more",
        todo: "Do not rely on it.",
      });
    else {
      if (isRequired && !successor.isRequired)
        found.push({
          bump: "major",
          path,
          pointer: successor.pointer,
          what: "it may be missing",
          todo: "Handle its absence.",
        });
      const [from, to] = [at(oldPlaces, `${pointer}/schema`), at(nowPlaces, `${successor.pointer}/schema`)];
      found.push(...below("meta", below("headers", below(name, schemas.compare(from, to, "in")))));
    }
  }
  for (const [name, { pointer }] of after)
    if (!before.has(name))
      found.push({ bump: "minor", path: ["meta", "headers", name], pointer, what: "it is documented" });
  return found;
}

interface PlacedHeader {
  readonly pointer: string;
  readonly isRequired: boolean;
}

/** By name, in lower case. */
function headersOf(places: SpecPlaces, located: LocatedOperation, status: string): Map<string, PlacedHeader> {
  const response = dereference(places.document, located.operation.responses?.[status]);
  const parent = places.response(located, status) ?? "";
  return new Map(
    Object.entries(response?.headers ?? {}).map(([name, written]) => [
      name.toLowerCase(),
      {
        pointer: places.resolved(`${parent}${pointerOf(["headers", name])}`),
        isRequired: dereference(places.document, written)?.required === true,
      },
    ]),
  );
}

function at(places: SpecPlaces, pointer: string | undefined): PlacedSchema[] {
  return [placed(places.document, pointer)].flatMap((found) => found ?? []);
}
