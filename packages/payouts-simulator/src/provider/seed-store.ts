import { parameterExample } from "./parameter-example.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { ProviderModel } from "./plan/provider-model.ts";
import type { Role } from "./plan/plan-document.ts";
import type { BoundValues, Resource } from "./state/resource.ts";
import type { Store } from "./state/store.ts";

/** Puts the documented things in the store, in the order in which lists show them; and each also under the id by which it is documented to be read. */
export function seedStore({ simulated: { document }, plan }: ProviderModel, store: Store, now: number): void {
  const roles = [...plan.values()];
  const wanted = new Map<string, Resource>();
  const add = (role: Role, template: unknown, key: unknown): void => {
    const { collection, shape, route } = role;
    const id = resolvePointer(template, shape.idAt ?? "");
    if (typeof key !== "string" && typeof key !== "number") return;
    const name = JSON.stringify([collection, String(key)]);
    if (wanted.has(name)) return;
    const status = shape.view && resolvePointer(template, shape.view.status);
    wanted.set(name, {
      collection,
      key: String(key),
      order: 0,
      from: route.operationId,
      isDocumented: true,
      content: template,
      echoed: {},
      place: examplesOf(role),
      id: typeof id === "number" ? id : String(id ?? key),
      createdAt: now,
      updatedAt: now,
      ...(typeof status === "string" && { status }),
      moves: [],
    });
  };
  const examplesOf = ({ route, parameter }: Role): Record<string, string> =>
    Object.fromEntries(
      route.parameters
        .filter(({ in: place, name }) => place === "path" && name !== parameter)
        .map((each) => [each.name, String(parameterExample(document, each))]),
    );
  for (const kind of ["list", "read", "create"] as const)
    for (const role of roles.filter((each) => each.kind === kind && each.shape.idAt !== undefined))
      for (const template of role.shape.templates)
        add(role, template, resolvePointer(template, role.shape.idAt ?? ""));
  // What a document reads is there, under the id that it gives for an example.
  for (const { route, collection, parameter, parent } of roles) {
    for (const [of, name] of [
      [collection, parameter],
      [parent?.collection, parent?.parameter],
    ] as const) {
      const named = route.parameters.find((each) => each.in === "path" && each.name === name);
      const shown = roles.filter((role) => role.collection === of && role.shape.idAt !== undefined);
      const showing = shown.find(({ kind }) => kind === "read") ?? shown[0];
      if (named !== undefined && showing !== undefined)
        add(showing, showing.shape.templates[0], parameterExample(document, named));
    }
  }
  // And by the values that it gives for a look-up.
  for (const { route, collection, kind, looksUp, shape } of roles) {
    if (kind !== "read" || !looksUp) continue;
    const key = resolvePointer(shape.templates[0], shape.idAt ?? "");
    const name = JSON.stringify([collection, String(key)]);
    const found = wanted.get(name);
    if (found !== undefined) wanted.set(name, { ...found, bound: boundExamples(document, route) });
  }
  for (const resource of [...wanted.values()].reverse()) store.put({ ...resource, order: store.nextOrder() });
}

function boundExamples(document: OpenApiDocument, { parameters }: Route): BoundValues {
  const valuesIn = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place && each.required === true)
        .map((each) => [each.name, String(parameterExample(document, each))]),
    );
  return { path: valuesIn("path"), query: valuesIn("query") };
}
