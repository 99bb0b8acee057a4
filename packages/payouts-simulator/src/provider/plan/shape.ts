import { unionTags } from "../../document/tagged-unions.ts";
import { resolvePointer } from "../../document/json-pointer.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { partsOf } from "../../document/schema-parts.ts";
import type { Schema } from "../../document/schema.ts";
import type { Lifecycle, PayoutView } from "../../document/vocabulary.ts";
import { type MoneyPlace, moneyPlaces } from "./money-places.ts";
import { schemaAt } from "../../document/schema-at.ts";

/** How an operation shows one thing that the provider keeps. */
export interface Shape {
  readonly schema: Schema | undefined;
  /** Documented ones. */
  readonly templates: readonly unknown[];
  /** Where the id stands, which reads ask for. `undefined`: it has none. */
  readonly idAt: string | undefined;
  /** The names of its members, as far as the schema says. */
  readonly names: ReadonlySet<string>;
  /** The tags of the unions in it. */
  readonly tags: ReadonlySet<string>;
  readonly money: readonly MoneyPlace[];
  readonly view: PayoutView | undefined;
  readonly lifecycle: Lifecycle | undefined;
}

export function shapeOf(
  document: OpenApiDocument,
  schema: Schema | undefined,
  templates: readonly unknown[],
): Shape {
  const parts = schema === undefined ? [] : partsOf(document, schema);
  const view = parts.map((part) => part["x-payouts-view"]).find((each) => each !== undefined);
  const status = view && schemaAt(document, schema, view.status);
  const lifecycles = status === undefined ? [] : partsOf(document, status);
  return {
    schema,
    templates,
    idAt: undefined,
    names: new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties))),
    tags: unionTags(document, schema),
    money: moneyPlaces(document, schema),
    view,
    lifecycle: lifecycles.map((part) => part["x-payouts-lifecycle"]).find((each) => each !== undefined),
  };
}

/**
 * The shape with the place of its id: as its view says, else the first of the names that it shows, else that it may have.
 *
 * @param wanted - names of members, the best first.
 */
export function identified(shape: Shape, wanted: readonly (string | undefined)[]): Shape {
  const { templates, names, view } = shape;
  const named = wanted.flatMap((name) => (name === undefined ? [] : `/${name}`));
  const candidates = [view?.id ?? [], named].flat();
  const isShown = (pointer: string): boolean =>
    templates.some((template) => isId(resolvePointer(template, pointer)));
  const idAt = candidates.find(isShown) ?? candidates.find((pointer) => names.has(pointer.slice(1)));
  return { ...shape, idAt };
}

function isId(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
