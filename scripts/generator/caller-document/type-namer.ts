import {
  dereference,
  pointerOfReference,
  segmentsOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { pascalCase, reservedTypes, UniqueNames } from "../naming.ts";
import type { SchemaModel } from "../provider-model.ts";
import type { DocumentDraft, Draft } from "./draft.ts";

/**
 * Gives every type that callers meet a name.
 *
 * A schema that is written inline where a caller will meet it (a body, a result, an error) becomes a component of the
 * caller document, and a reference takes its place. So each type of the package is one lookup of a named component:
 * short in an editor, and next to free for the compiler, however large the spec.
 */
export class TypeNamer {
  readonly #document: DocumentDraft;
  readonly #schemas: Record<string, Draft<Schema>>;
  /** Key under `components.schemas` to the type's name. */
  readonly #types: Map<string, string>;
  readonly #names: UniqueNames;

  constructor(document: DocumentDraft, reserved: Iterable<string>) {
    this.#document = document;
    this.#schemas = (document.components ??= {}).schemas ??= {};
    this.#names = new UniqueNames([...reservedTypes, ...reserved]);
    this.#types = this.#names.claimAll(Object.keys(this.#schemas), (key) => {
      const name = pascalCase(key);
      return this.#names.has(name) ? `${name}Schema` : name;
    });
  }

  /** A name that no type of the package has yet. */
  claim(preferred: string): string {
    return this.#names.claim(preferred);
  }

  /**
   * The schema as a type expression: a keyword, or a name, and that the preferred one if it has none yet. A list goes by
   * the name of its items, as an editor would show it.
   */
  typeOf(schema: Draft<Schema> | boolean | undefined, preferred: string): string {
    if (typeof schema !== "object") return "unknown";
    if (schema.$ref !== undefined) {
      const key = this.#keyOf(schema.$ref);
      const known = key === undefined ? undefined : this.#types.get(key);
      return known ?? this.typeOf(dereference(this.#document, schema), preferred);
    }
    const keyword = keywordOf(schema);
    if (keyword !== undefined) return keyword;
    return isPlain(schema) && schema.type === "array" && schema.prefixItems === undefined
      ? `${this.typeOf(schema.items, `${preferred}Item`)}[]`
      : this.#hoist(schema, preferred);
  }

  /** Adds a schema that the spec does not have as such: the query parameters of an operation. */
  declare(schema: Draft<Schema>, preferred: string): string {
    const type = this.claim(this.#freeKey(preferred));
    this.#schemas[type] = schema;
    this.#types.set(type, type);
    return type;
  }

  /** Every named schema, in the order of the caller document. */
  schemas(): SchemaModel[] {
    return [...this.#types].map(([key, type]) => {
      const { description, title } = this.#schemas[key] ?? {};
      const text = description ?? title;
      return text === undefined ? { key, type } : { key, type, description: text };
    });
  }

  #hoist(schema: Draft<Schema>, preferred: string): string {
    const type = this.declare({ ...schema }, preferred);
    const { description } = schema;
    for (const keyword of Object.keys(schema) as (keyof Schema)[]) delete schema[keyword];
    schema.$ref = `#/components/schemas/${type}`;
    if (description !== undefined) schema.description = description;
    return type;
  }

  #keyOf(reference: string): string | undefined {
    const [components, schemas, key, ...rest] = segmentsOf(pointerOfReference(reference));
    return components === "components" && schemas === "schemas" && rest.length === 0 ? key : undefined;
  }

  #freeKey(preferred: string): string {
    let key = preferred;
    for (let number = 2; Object.hasOwn(this.#schemas, key); number++) key = `${preferred}${number}`;
    return key;
  }
}

/** The keyword of a schema that says no more than its primitive type. */
function keywordOf(schema: Schema): string | undefined {
  const { type } = schema;
  if (!isPlain(schema) || typeof type !== "string") return undefined;
  if (type === "integer") return "number";
  return type === "object" || type === "array" ? undefined : type;
}

function isPlain(schema: Schema): boolean {
  return !(["x-file", "const", "enum", "x-extensible-enum", "oneOf", "anyOf", "allOf"] as const).some(
    (word) => word in schema,
  );
}
