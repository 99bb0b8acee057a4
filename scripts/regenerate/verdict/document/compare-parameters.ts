import { dereference, pointerOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  Parameter,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { below, type Finding } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { deprecation } from "./deprecation.ts";
import { type PlacedSchema, schemaIn } from "./flat-schema.ts";
import type { Side } from "./side.ts";

/** What an operation takes besides its body. */
export function compareParameters(
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
    found.push(...deprecation(before, parameter).map((finding) => ({ ...finding, path, pointer })));
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
  return schemaIn(
    places.document,
    schema === undefined ? `${pointer}${pointerOf(["content", mediaType, "schema"])}` : `${pointer}/schema`,
  );
}
