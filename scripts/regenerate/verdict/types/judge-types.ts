import type { Change } from "../../change.ts";
import { below, type Finding } from "../../finding.ts";
import type { JudgedClient } from "../../judged-client.ts";
import { ChangeLog } from "./change-log.ts";
import { clientTypes } from "./client-types.ts";
import { compareExports } from "./compare-exports.ts";
import { compareMethods } from "./compare-methods.ts";
import { comparePaths } from "./compare-paths.ts";
import { TypeComparison } from "./compare-types.ts";
import type { TypeWorld } from "./type-world.ts";

/** Everything that a compiler sees: options, methods, calls by path, webhooks, exported names. */
export function judgeTypes(
  world: TypeWorld,
  [oldName, nowName]: readonly [string, string],
  old: JudgedClient,
  now: JudgedClient,
): Change[] {
  const types = new TypeComparison(world.checker);
  const before = clientTypes(world, oldName, old.model.names);
  const after = clientTypes(world, nowName, now.model.names);
  const log = new ChangeLog(old.places, now.places);

  const { create } = now.model.names;
  if (before.options !== undefined && after.options !== undefined)
    log.add("", create, below("options", types.compare(before.options, after.options, "out")));
  if (before.isOptionless && !after.isOptionless)
    log.add("", create, [
      { bump: "major", path: ["options"], what: "they are required", todo: "Give them." },
    ]);

  for (const [method, type] of before.methods) {
    const successor = after.methods.get(method);
    log.add(
      method,
      method,
      successor === undefined
        ? [{ bump: "major", path: [], what: "it is gone", todo: replacement(old, now, method) }]
        : compareMethods(types, type, successor),
    );
  }
  for (const method of after.methods.keys())
    if (!before.methods.has(method))
      log.add(method, method, [{ bump: "minor", path: [], what: "it is new" }]);
  for (const method of before.writes)
    if (after.methods.has(method) && !after.writes.includes(method))
      log.add(method, `seal.${method}`, [
        { bump: "major", path: [], what: "it is gone", todo: "Call the method itself." },
      ]);
  for (const type of old.model.payoutTypes)
    if (after.exports.has(type) && !now.model.payoutTypes.includes(type))
      log.add("", "toPayout", [
        { bump: "major", path: [], what: `it does not read \`${type}\` any more`, todo: "Read its fields." },
      ]);

  if (before.paths !== undefined && after.paths !== undefined)
    for (const { call, findings } of comparePaths(types, before.paths, after.paths)) {
      const [verb = "", path = ""] = call.split(" ");
      const method = methodOf(now, verb, path) ?? methodOf(old, verb, path) ?? "";
      log.addFurther(method, `openapi-fetch ${call}`, findings.map(inMethodWords));
    }
  compareExports(log, types, [old, before], [now, after]);
  return log.changes;
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
