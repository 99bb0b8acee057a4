import { partsOf } from "../document/schemas-at.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

/**
 * The members of a request body of which exactly one is given: the members of its `oneOf` require one each, and set those of
 * the others to null.
 */
export function exactlyOneOf(document: OpenApiDocument, schema: Schema | undefined): string[] | undefined {
  for (const { oneOf = [] } of schema === undefined ? [] : partsOf(document, schema)) {
    const names = oneOf.flatMap(({ required = [] }) => required);
    const isEither = oneOf.every(
      ({ required = [], properties = {} }) =>
        required.length === 1 &&
        names.every((name) => required.includes(name) !== (properties[name]?.type === "null")),
    );
    // Members that require the same name differ in its value.
    const areOthers = names.length > 1 && new Set(names).size === names.length;
    if (areOthers && isEither) return names.map((name) => `/${name}`);
  }
  return undefined;
}
