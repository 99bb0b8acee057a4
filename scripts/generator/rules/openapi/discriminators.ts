import {
  dereference,
  pointerOf,
  pointerOfNode,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Discriminator,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt } from "../../document/schemas-at.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** What a discriminator says of the members of its union holds in each of them. */
export const discriminators: SpecRule = {
  name: "discriminators",
  says: "a `discriminator` stands beside a `oneOf` or `anyOf` of references, each of which has its property, and allows the values that are mapped to it",
  follows: true,
  *check({ document, nodes }) {
    for (const node of nodes) {
      if (node.kind !== "schema" || node.value["discriminator"] === undefined) continue;
      const schema: Schema = node.value;
      const { discriminator } = schema;
      if (typeof discriminator?.propertyName !== "string") continue; // the linter reports it
      const pointer = pointerOfNode(node);
      const members = schema.oneOf ?? schema.anyOf;
      if (members === undefined) {
        yield {
          pointer: `${pointer}/discriminator`,
          message: "a `discriminator` without a `oneOf` or `anyOf` is not supported yet.",
          remedy:
            "Write the union where it is used: `oneOf` with a reference to each schema, and the `discriminator` beside it.",
        };
        continue;
      }
      for (const [index, member] of members.entries()) {
        if (member.$ref !== undefined) continue;
        yield {
          pointer: `${pointer}/${schema.oneOf === undefined ? "anyOf" : "oneOf"}/${index}`,
          message: "a member beside a `discriminator` must be a reference, for `mapping` goes by its name.",
          remedy: "Give the schema a name under `components.schemas`, and refer to that.",
        };
      }
      const named = members.filter(({ $ref }) => $ref !== undefined);
      if (named.length > 0) yield* memberFindings(document, named, discriminator, pointer);
    }
  },
};

function* memberFindings(
  document: OpenApiDocument,
  members: readonly Schema[],
  { propertyName, mapping }: Discriminator,
  pointer: string,
): Iterable<Finding> {
  const lacking = members.filter(
    (member) => schemasAt(document, member, pointerOf([propertyName])).length === 0,
  );
  if (lacking.length === members.length) {
    const names = members.flatMap((member) =>
      partsOf(document, member).flatMap(({ properties }) => Object.keys(properties ?? {})),
    );
    const meant = nearestWord(propertyName, names);
    yield {
      pointer: `${pointer}/discriminator/propertyName`,
      message: `no member of the union has the property \`${propertyName}\`.`,
      remedy:
        meant === undefined ? "Name the property by which the members differ." : `Did you mean \`${meant}\`?`,
    };
    return;
  }
  for (const { $ref = "" } of lacking) {
    yield {
      pointer: `${pointer}/discriminator/propertyName`,
      message: `\`${$ref}\` does not have the property \`${propertyName}\`.`,
      remedy: "Describe the property in each member, or name one that all have.",
    };
  }
  for (const [value, target] of Object.entries(mapping ?? {})) {
    const $ref = /^[\w.-]+$/.test(target) ? `#/components/schemas/${target}` : target;
    const allowed = closedValues(document, { $ref }, propertyName);
    if (allowed === undefined || allowed.includes(value)) continue;
    yield {
      pointer: pointer + pointerOf(["discriminator", "mapping", value]),
      message: `\`${value}\` is mapped to \`${target}\`, where \`${propertyName}\` must be ${allowed.map((each) => JSON.stringify(each)).join(" or ")}.`,
      remedy: "Map the value that the member has, or correct the member.",
    };
  }
}

/** The values that a property may have; `undefined`: any. */
function closedValues(
  document: OpenApiDocument,
  schema: Schema,
  property: string,
): readonly unknown[] | undefined {
  const closed = schemasAt(document, schema, pointerOf([property])).flatMap((each) => {
    const found = dereference(document, each) ?? {};
    return found.const !== undefined ? [[found.const]] : found.enum !== undefined ? [found.enum] : [];
  });
  return closed.length === 0
    ? undefined
    : closed.reduce((left, right) => left.filter((each) => right.includes(each)));
}
