import {
  dereference,
  pointerOf,
  preferredContent,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Operation,
  Schema,
  TokenExchange,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { hasField, schemaAt } from "./schemas-at.ts";

/** A field that a login's body requires, and that the credential does not fill. */
export interface LoginField {
  readonly pointer: string;
  /** The one value that its schema allows, by `const` or an `enum` of one. */
  readonly constant: unknown;
}

/**
 * The fields that a login's body requires beside the credential; of an object, those within. Of the members of a union
 * counts the first that takes the credential and asks for nothing else.
 */
export function loginFields(
  document: OpenApiDocument,
  { requestBody, "x-payouts-idempotency": key }: Operation,
  { credential }: TokenExchange,
): readonly LoginField[] {
  const filled = [...Object.values(credential), ...(key?.carrier === "body" ? [key.name ?? ""] : [])];
  const fieldsOf = (schema: Schema, pointer: string, depth: number): LoginField[] => {
    const parts = conjunctsOf(document, schema);
    const names = new Set(parts.flatMap(({ required = [] }) => required));
    const own = [...names].flatMap((name): LoginField[] => {
      const at = pointer + pointerOf([name]);
      if (filled.includes(at)) return [];
      const member = schemaAt(document, schema, pointerOf([name])) ?? {};
      const constant = constantOf(document, member);
      const within = constant === undefined && depth < 8 ? fieldsOf(member, at, depth + 1) : [];
      const isFilled = filled.some((each) => each.startsWith(`${at}/`));
      return within.length > 0 || isFilled ? within : [{ pointer: at, constant }];
    });
    // What stands beside a union is described for each of its members.
    const beside = parts.flatMap(({ properties }) => (properties === undefined ? [] : [{ properties }]));
    const chosen = parts
      .flatMap(({ oneOf, anyOf }) => [oneOf, anyOf])
      .flatMap((members = []) => {
        const below = filled.flatMap((at) => (at.startsWith(`${pointer}/`) ? at.slice(pointer.length) : []));
        const fields = members
          .filter((member) => below.every((at) => hasField(document, [member, ...beside], at)))
          .map((member) => fieldsOf(member, pointer, depth + 1));
        return fields.find((each) => each.every(({ constant }) => constant !== undefined)) ?? fields[0] ?? [];
      });
    return [...own, ...chosen];
  };
  const schema = preferredContent(dereference(document, requestBody)?.content)?.media.schema;
  const fields = schema === undefined ? [] : fieldsOf(schema, "", 0);
  return [...new Map(fields.map((field) => [field.pointer, field])).values()];
}

/** A schema, what it refers to, and what it demands besides. */
function conjunctsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const parts = new Set<Schema>();
  const add = (part: Schema | undefined): void => {
    if (part === undefined || parts.has(part)) return;
    parts.add(part);
    if (part.$ref !== undefined) add(dereference(document, part));
    part.allOf?.forEach(add);
  };
  add(schema);
  return [...parts];
}

function constantOf(document: OpenApiDocument, schema: Schema): unknown {
  const parts = conjunctsOf(document, schema);
  return (
    parts.find((part) => part.const !== undefined)?.const ??
    parts.find((part) => part.enum?.length === 1)?.enum?.[0]
  );
}
