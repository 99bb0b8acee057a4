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
  const webhooks = new Map(old.model.webhooks.map(({ name, type }) => [type, name]));
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

  const gone = typesOfOperations(old, (method) => !after.methods.has(method));
  for (const [name, type] of before.exports) {
    const successor = after.exports.get(name);
    const webhook = webhooks.get(name);
    const key = keys.get(name);
    if (successor === undefined) {
      if (gone.has(name)) continue; // with its method
      const lost = { what: "it is not exported any more", todo: "Use the type that took its place." };
      const pointer = key === undefined ? {} : { pointer: pointerOf([key]) };
      log.add(webhook ?? "", `type ${name}`, [{ bump: "major", path: [], ...lost, ...pointer }]);
    } else if (webhook !== undefined) {
      log.add(webhook, `webhook ${webhook}`, below("body", types.compare(type, successor, "in")));
    } else if (key !== undefined) {
      for (const direction of roles.get(key) ?? [])
        log.addFurther("", `type ${name}`, below(key, types.compare(type, successor, direction)).map(byType));
    }
  }
  const fresh = typesOfOperations(now, (method) => !before.methods.has(method));
  for (const name of after.exports.keys())
    if (!before.exports.has(name) && !fresh.has(name))
      log.add("", `type ${name}`, [{ bump: "minor", path: [], what: "it is exported" }]);
}

/** Names that the types of these operations have of their own. */
function typesOfOperations(
  { model }: JudgedClient,
  isWanted: (method: string) => boolean,
): ReadonlySet<string> {
  return new Set(
    model.operations
      .filter(({ method }) => isWanted(method))
      .flatMap(({ types, options }) => [
        ...[types.body, types.query, types.result, types.envelope, types.errors, options.own].flatMap(
          (type) => type ?? [],
        ),
        ...types.aliases.map(({ name }) => name),
      ]),
  );
}
