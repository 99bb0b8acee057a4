import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { freeInputName } from "./free-input-name.ts";
import { visitNodes } from "./visit-nodes.ts";

const prefix = "#/components/schemas/";
type Path = readonly string[];

/**
 * Takes fields out of `required`, without a change to what else uses the schema: a component on the way gets a copy,
 * and the copy takes the component's name when nothing but it was using that.
 */
export class SchemaLoosener {
  readonly #document: DocumentDraft;
  readonly #schemas: Record<string, Draft<Schema>>;
  /** What was loosened of which component, to the name of its copy. */
  readonly #copies = new Map<string, { readonly of: string; readonly name: string }>();

  constructor(document: DocumentDraft) {
    this.#document = document;
    this.#schemas = (document.components ??= {}).schemas ??= {};
  }

  /** The schema with the fields at these paths optional; itself, where they are already. */
  loosen(schema: Draft<Schema>, paths: readonly Path[]): Draft<Schema> {
    if (schema.$ref !== undefined) return this.#loosenReference(schema, schema.$ref, paths);
    const loosened: Draft<Schema> = { ...schema };
    const dropped = paths.filter((path) => path.length === 1).map(([name]) => name);
    if (schema.required?.some((name) => dropped.includes(name))) {
      loosened.required = schema.required.filter((name) => !dropped.includes(name));
    }
    for (const name of new Set(paths.filter((path) => path.length > 1).map(([first]) => first ?? ""))) {
      const rest = paths.filter((path) => path.length > 1 && path[0] === name).map((path) => path.slice(1));
      const property = loosened.properties?.[name];
      if (property !== undefined) {
        const changed = this.loosen(property, rest);
        if (changed !== property) loosened.properties = { ...loosened.properties, [name]: changed };
      } else if (name === "*" && typeof loosened.items === "object") {
        loosened.items = this.loosen(loosened.items, rest);
      }
    }
    for (const keyword of ["allOf", "oneOf", "anyOf"] as const) {
      const parts = loosened[keyword];
      const changed = parts?.map((part) => this.loosen(part, paths));
      if (changed?.some((part, index) => part !== parts?.[index])) loosened[keyword] = changed;
    }
    return isSame(schema, loosened) ? schema : loosened;
  }

  #loosenReference(schema: Draft<Schema>, reference: string, paths: readonly Path[]): Draft<Schema> {
    const name = reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
    const target = dereference<Draft<Schema>>(this.#document, { $ref: reference });
    if (target === undefined) return schema;
    if (name === undefined || !Object.hasOwn(this.#schemas, name)) return this.loosen(target, paths);
    const key = JSON.stringify([name, paths]);
    const known = this.#copies.get(key);
    if (known !== undefined) return { ...schema, $ref: `${prefix}${known.name}` };
    const changed = this.loosen(target, paths);
    if (changed === target) return schema;
    const copy = freeInputName(this.#schemas, name);
    this.#copies.set(key, { of: name, name: copy });
    this.#schemas[copy] = changed;
    delete changed["x-payouts-view"]; // what is sent is not a payout to be read
    return { ...schema, $ref: `${prefix}${copy}` };
  }

  /** Gives a copy the name of its original where nothing uses the original any more. */
  settleNames(): void {
    if (this.#copies.size === 0) return;
    const users = new Map<string, Draft<Schema>[]>();
    visitNodes(this.#document, (node) => {
      if (typeof node.$ref !== "string") return;
      const list = users.get(node.$ref);
      if (list === undefined) users.set(node.$ref, [node]);
      else list.push(node);
    });
    const counts = new Map<string, number>();
    for (const { of } of this.#copies.values()) counts.set(of, (counts.get(of) ?? 0) + 1);
    for (const { of, name } of this.#copies.values()) {
      const copy = this.#schemas[name];
      if (counts.get(of) !== 1 || copy === undefined || users.has(`${prefix}${of}`)) continue;
      for (const node of users.get(`${prefix}${name}`) ?? []) node.$ref = `${prefix}${of}`;
      this.#schemas[of] = copy;
      delete this.#schemas[name];
    }
  }
}

function isSame(a: Draft<Schema>, b: Draft<Schema>): boolean {
  return (Object.keys(b) as (keyof Schema)[]).every((key) => a[key] === b[key]);
}
