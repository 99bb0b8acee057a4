import { below, type Finding } from "../../finding.ts";
import type { JudgedClient } from "../../judged-client.ts";
import { locate } from "../../place/locate.ts";
import type { ChangeLog } from "./change-log.ts";
import type { ClientTypes } from "./client-types.ts";
import type { TypeComparison } from "./compare-types.ts";
import { rolesOfSchemas } from "./roles-of-schemas.ts";

type Side = readonly [client: JudgedClient, types: ClientTypes];

/** Every exported name: the bodies of webhooks, the schemas of the spec, and names lost or new. */
export function compareExports(
  log: ChangeLog,
  types: TypeComparison,
  [old, before]: Side,
  [now, after]: Side,
): void {
  // A schema that the generator has made of an operation's part is judged with the operation.
  const own = old.places.document.components?.schemas ?? {};
  const keys = new Map(
    old.model.schemas.filter(({ key }) => Object.hasOwn(own, key)).map(({ type, key }) => [type, key]),
  );
  const roles = rolesOfSchemas(old.model);
  const pointerOf = (path: readonly string[]): string => locate(old.places, now.places, "", path);
  /** A finding of a type goes by the type's name; its pointer needs the schema's. */
  const byType = (finding: Finding): Finding => ({
    ...finding,
    pointer: pointerOf(finding.path),
    path: finding.path.slice(1),
  });

  compareWebhooks(log, types, [old, before], [now, after]);
  const gone = typesOfOperations(old, (method) => !after.methods.has(method), now);
  for (const [name, type] of before.exports) {
    const successor = after.exports.get(name);
    const key = keys.get(name);
    if (successor === undefined) {
      if (gone.has(name)) continue; // with its method or webhook
      const lost = { what: "it is not exported any more", todo: "Use the type that took its place." };
      const pointer = key === undefined ? {} : { pointer: pointerOf([key]) };
      log.add("", `type ${name}`, [{ bump: "major", path: [], ...lost, ...pointer }]);
    } else if (key !== undefined) {
      for (const direction of roles.get(key) ?? [])
        log.addFurther("", `type ${name}`, below(key, types.compare(type, successor, direction)).map(byType));
    }
  }
  const fresh = typesOfOperations(now, (method) => !before.methods.has(method), old);
  for (const name of after.exports.keys())
    if (!before.exports.has(name) && !fresh.has(name))
      log.add("", `type ${name}`, [{ bump: "minor", path: [], what: "it is exported" }]);
}

/** What each webhook delivers, whatever its type is called. */
function compareWebhooks(
  log: ChangeLog,
  types: TypeComparison,
  [old, before]: Side,
  [now, after]: Side,
): void {
  const successors = new Map(now.model.webhooks.map(({ name, type }) => [name, type]));
  for (const { name, type } of old.model.webhooks) {
    const successor = successors.get(name);
    const [from, to] = [before.exports.get(type), after.exports.get(successor ?? "")];
    // Where others share its type, no program notices that it is gone: the documents say so.
    if (successor === undefined && !after.exports.has(type))
      log.add(name, `webhook ${name}`, [
        { bump: "major", path: [], what: "it is gone", todo: "Remove the code that receives it." },
      ]);
    if (from !== undefined && to !== undefined)
      log.add(name, `webhook ${name}`, below("body", types.compare(from, to, "in")));
  }
}

/** Names that the types of these operations have of their own, and those of webhooks that only this client has. */
function typesOfOperations(
  { model }: JudgedClient,
  isWanted: (method: string) => boolean,
  other: JudgedClient,
): ReadonlySet<string> {
  const shared = new Set(other.model.webhooks.map(({ name }) => name));
  return new Set([
    ...model.operations
      .filter(({ method }) => isWanted(method))
      .flatMap(({ types, options }) => [
        ...[types.body, types.query, types.result, types.envelope, types.errors, options.own].flatMap(
          (type) => type ?? [],
        ),
        ...types.aliases.map(({ name }) => name),
      ]),
    ...model.webhooks.flatMap(({ name, type }) => (shared.has(name) ? [] : type)),
  ]);
}
