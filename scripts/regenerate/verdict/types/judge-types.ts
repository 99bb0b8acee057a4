import type { Change } from "../../change.ts";
import { below, type Finding, pathText } from "../../finding.ts";
import type { JudgedClient } from "../../judged-client.ts";
import { locate } from "../../place/locate.ts";
import { clientTypes } from "./client-types.ts";
import { compareMethods } from "./compare-methods.ts";
import { comparePaths } from "./compare-paths.ts";
import { TypeComparison } from "./compare-types.ts";
import { rolesOfSchemas } from "./roles-of-schemas.ts";
import type { TypeWorld } from "./type-world.ts";

/** Everything that a compiler sees: methods, options, paths, webhooks, exported names. */
export function judgeTypes(
  world: TypeWorld,
  [oldName, nowName]: readonly [string, string],
  old: JudgedClient,
  now: JudgedClient,
): Change[] {
  const types = new TypeComparison(world.checker);
  const [before, after] = [
    clientTypes(world, oldName, old.model.names),
    clientTypes(world, nowName, now.model.names),
  ];
  const changes: Change[] = [];
  const said = new Set<string>();
  const say = (root: string, where: string, findings: readonly Finding[], isSecond = false): void => {
    for (const { bump, path, what, todo, pointer = locate(old.places, now.places, root, path) } of findings) {
      const key = `${pointer} ${bump} ${what}`;
      if (isSecond && said.has(key)) continue;
      said.add(key);
      const field = pathText(path);
      changes.push({
        bump,
        layer: "types",
        where: field === "" ? where : `${where} ${field}`,
        pointer,
        what,
        ...(todo !== undefined && { todo }),
      });
    }
  };

  const { create } = now.model.names;
  if (before.options !== undefined && after.options !== undefined)
    say("", create, below("options", types.compare(before.options, after.options, "out")));
  if (before.isOptionless && !after.isOptionless)
    say("", create, [{ bump: "major", path: ["options"], what: "they are required", todo: "Give them." }]);
  for (const [method, type] of before.methods) {
    const successor = after.methods.get(method);
    const isRenamed = successor === undefined;
    say(
      method,
      method,
      isRenamed
        ? [{ bump: "major", path: [], what: "it is gone", todo: replacement(old, now, method) }]
        : compareMethods(types, type, successor),
    );
  }
  for (const method of after.methods.keys())
    if (!before.methods.has(method)) say(method, method, [{ bump: "minor", path: [], what: "it is new" }]);
  for (const method of before.writes)
    if (after.methods.has(method) && !after.writes.includes(method))
      say(method, `seal.${method}`, [
        { bump: "major", path: [], what: "it is gone", todo: "Call the method itself." },
      ]);
  for (const type of old.model.payoutTypes)
    if (after.exports.has(type) && !now.model.payoutTypes.includes(type))
      say("", "toPayout", [
        { bump: "major", path: [], what: `it does not read \`${type}\` any more`, todo: "Read its fields." },
      ]);
  if (before.paths !== undefined && after.paths !== undefined)
    for (const { call, findings } of comparePaths(types, before.paths, after.paths)) {
      const [verb = "", path = ""] = call.split(" ");
      const method = methodOf(now, verb, path) ?? methodOf(old, verb, path) ?? "";
      say(method, `http ${call}`, findings.map(inMethodWords), true);
    }

  const webhooks = new Map(old.model.webhooks.map(({ name, type }) => [type, name]));
  // A schema that the generator has made of an operation's part is judged with the operation.
  const own = old.places.document.components?.schemas ?? {};
  const keys = new Map(
    old.model.schemas.filter(({ key }) => Object.hasOwn(own, key)).map(({ type, key }) => [type, key]),
  );
  const roles = rolesOfSchemas(old.model);
  const gone = typesOfOperations(old, (method) => !after.methods.has(method));
  const fresh = typesOfOperations(now, (method) => !before.methods.has(method));
  for (const [name, type] of before.exports) {
    if (gone.has(name) && !after.exports.has(name)) continue; // with its method
    const successor = after.exports.get(name);
    const webhook = webhooks.get(name);
    const key = keys.get(name);
    if (successor === undefined)
      say(webhook ?? "", `type ${name}`, [
        {
          bump: "major",
          path: [],
          pointer: locate(old.places, now.places, webhook ?? "", key === undefined ? [] : [key]),
          what: "it is not exported any more",
          todo: "Use the type that took its place.",
        },
      ]);
    else if (webhook !== undefined)
      say(webhook, `webhook ${webhook}`, below("body", types.compare(type, successor, "in")));
    else if (key !== undefined)
      for (const direction of roles.get(key) ?? [])
        say(
          "",
          `type ${name}`,
          below(key, types.compare(type, successor, direction)).map(withoutKey(locateKey)),
          true,
        );
  }
  for (const name of after.exports.keys())
    if (!before.exports.has(name) && !fresh.has(name))
      say("", `type ${name}`, [{ bump: "minor", path: [], what: "it is exported" }]);
  return changes;

  function locateKey(path: readonly string[]): string {
    return locate(old.places, now.places, "", path);
  }
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

/** A finding of a type goes by the type's name; its pointer needs the schema's. */
function withoutKey(locateKey: (path: readonly string[]) => string): (finding: Finding) => Finding {
  return (finding) => ({ ...finding, pointer: locateKey(finding.path), path: finding.path.slice(1) });
}

/** `path.id`, `query.limit`, `error.409.content…` in the words in which a method has them. */
function inMethodWords(finding: Finding): Finding {
  const [part, ...rest] = finding.path;
  if (part === "header") return { ...finding, path: ["headers", ...rest] };
  const [status = "", content, , ...further] = rest;
  if (part !== "error" || content !== "content") return finding;
  return {
    ...finding,
    path: status.startsWith("2") ? ["meta", "body", ...further] : ["error", status, ...further],
  };
}

function methodOf({ model }: JudgedClient, verb: string, path: string): string | undefined {
  return model.operations.find((operation) => operation.httpMethod === verb && operation.path === path)
    ?.method;
}

function replacement(old: JudgedClient, now: JudgedClient, method: string): string {
  const lost = old.model.operations.find((operation) => operation.method === method);
  const renamed = lost && methodOf(now, lost.httpMethod, lost.path);
  return renamed === undefined ? "Remove the calls." : `Call \`${renamed}\`.`;
}
