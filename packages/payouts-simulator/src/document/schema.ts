import type { SchemaWords } from "./vocabulary.ts";

export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "string" | "integer";

/**
 * A JSON Schema of 2020-12.
 *
 * When a document is read, `normaliseDocument` writes boolean schemas as `{}` and `{ not: {} }`, except where they are
 * common: in `additionalProperties`, `unevaluatedProperties`, `items` and `unevaluatedItems`.
 */
export interface Schema extends SchemaWords {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;

  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: SchemaOrBoolean;
  readonly unevaluatedProperties?: SchemaOrBoolean;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;

  readonly items?: SchemaOrBoolean;
  readonly prefixItems?: readonly Schema[];
  readonly unevaluatedItems?: SchemaOrBoolean;
  readonly contains?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;

  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly discriminator?: Discriminator;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** A schema, at a place where a boolean is common. */
export type SchemaOrBoolean = Schema | boolean;

export interface Discriminator {
  readonly propertyName: string;
  /** Value of the property to a `$ref`, or to the name of a schema component. Required in `specs/`. */
  readonly mapping?: Readonly<Record<string, string>>;
}
