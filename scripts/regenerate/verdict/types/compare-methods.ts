import ts from "typescript";
import { below, type Finding } from "../../finding.ts";
import { listed } from "../../wording/listed.ts";
import type { MethodType } from "./client-types.ts";
import type { TypeComparison } from "./compare-types.ts";

/** What a method takes and gives. */
export function compareMethods(types: TypeComparison, old: MethodType, now: MethodType): Finding[] {
  return distinct([
    ...compareArguments(types, old, now),
    ...compareResults(types, old, now),
    ...compareErrors(types, old, now),
  ]);
}

/** Names of arguments that are not path parameters; the emitter gives no other argument these names. */
const roles = new Set(["body", "query", "options"]);

function compareArguments(types: TypeComparison, old: MethodType, now: MethodType): Finding[] {
  const [before, after] = [old, now].map(({ parameters }) =>
    parameters.filter(({ name }) => !roles.has(name)).map(({ name }) => name),
  ) as [string[], string[]];
  const added = after.filter((name) => !before.includes(name));
  if (before.length !== after.length) {
    const names = added.length > 0 ? added : before.filter((name) => !after.includes(name));
    return [
      {
        bump: "major",
        path: [],
        what: `${added.length > 0 ? "it takes" : "it does not take"} ${listed(names)} as an argument`,
        todo: `Call it with ${listed(now.parameters.map(({ name }) => name))}, in this order.`,
      },
    ];
  }
  if (added.length === 0 && before.join() !== after.join())
    return [
      {
        bump: "major",
        path: [],
        what: `its arguments are in another order: ${listed(after)}`,
        todo: "Give them in this order.",
      },
    ];
  const found: Finding[] = [];
  for (const [index, parameter] of old.parameters.entries()) {
    const role = roles.has(parameter.name) ? parameter.name : undefined;
    const at = role === undefined ? index : now.parameters.findIndex(({ name }) => name === role);
    const successor = now.parameters[at];
    if (successor === undefined) {
      found.push({
        bump: "major",
        path: [parameter.name],
        what: "it is not taken any more",
        todo: "Leave it out.",
      });
      continue;
    }
    // Where nothing stood before options, they may stand first as before.
    const mayStay = role === "options" && now.mayBeginWithOptions && index === at - 1;
    if (at !== index && !mayStay)
      found.push({
        bump: "major",
        path: [],
        what: `\`${parameter.name}\` is argument ${at + 1}, and was argument ${index + 1}`,
        todo: `Give \`${now.parameters[index]?.name}\` (or \`undefined\`) before it.`,
      });
    if (parameter.isOptional && !successor.isOptional)
      found.push({ bump: "major", path: [parameter.name], what: "it is required", todo: "Give it." });
    if (!parameter.isOptional && successor.isOptional)
      found.push({ bump: "minor", path: [parameter.name], what: "it may be left out" });
    const differences = types.compare(parameter.type, successor.type, "out");
    found.push(...below(role ?? `(${parameter.name})`, differences));
  }
  for (const { name, isOptional } of now.parameters)
    if (isOptional && roles.has(name) && old.parameters.every((before) => before.name !== name))
      found.push({ bump: "minor", path: [name], what: "it is taken" });
  if (old.mayBeginWithOptions && !now.mayBeginWithOptions && !isMoved(found))
    found.push({
      bump: "major",
      path: ["options"],
      what: "they must not stand first any more",
      todo: `Give \`${now.parameters.at(-2)?.name}\` (or \`undefined\`) before them.`,
    });
  return found;
}

/** Whether the arguments have another place anyway, or must be given, which says how to correct the call. */
function isMoved(found: readonly Finding[]): boolean {
  return found.some(
    ({ bump, what }) => bump === "major" && /is argument|is required|is not taken/.test(what),
  );
}

function compareResults(types: TypeComparison, old: MethodType, now: MethodType): Finding[] {
  const found: Finding[] = [];
  if (old.hasPages && !now.hasPages)
    found.push({
      bump: "major",
      path: [],
      what: "it has no pages any more",
      todo: "Replace `for await` by `await`.",
    });
  if (!old.hasPages && now.hasPages)
    found.push({ bump: "minor", path: [], what: "`for await` walks its pages" });
  if (isNothing(old.result) && !isNothing(now.result))
    return [...found, { bump: "minor", path: ["result"], what: "it is given now" }];
  const result = below("result", types.compare(old.result, now.result, "in"));
  const envelope = below("meta", below("body", types.compare(old.envelope, now.envelope, "in")));
  const item =
    old.item === undefined || now.item === undefined
      ? []
      : below("item", types.compare(old.item, now.item, "in"));
  // One cause may show in all three: the closest to what callers use comes first.
  return [...found, ...result, ...item, ...envelope];
}

/** One interface, with a body for each status. What is documented for a status may be documented for its range. */
function compareErrors(types: TypeComparison, old: MethodType, now: MethodType): Finding[] {
  const [before, after] = [old, now].map(({ errors }) =>
    errors === undefined ? new Map() : types.membersOf(errors),
  ) as [Members, Members];
  const found: Finding[] = [];
  for (const [status, body] of before) {
    const successor = after.get(status) ?? after.get(`${status[0]}XX`) ?? after.get("default");
    if (successor === undefined)
      found.push({
        bump: "major",
        path: ["error", status],
        what: "it is not documented any more, nor is any other error in its place",
        todo: "Handle errors without a documented body.",
      });
    else {
      if (!after.has(status))
        found.push({ bump: "patch", path: ["error", status], what: "it is documented with others" });
      found.push(...below("error", below(status, types.compare(body, successor, "in"))));
    }
  }
  for (const status of after.keys())
    if (!before.has(status)) found.push({ bump: "minor", path: ["error", status], what: "it is documented" });
  return found;
}

type Members = ReadonlyMap<string, ts.Type>;

function isNothing(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Undefined) !== 0;
}

/** What shows in several parts of an answer is said once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const [part = "", ...rest] = finding.path;
    const isAnswer = ["result", "item", "meta"].includes(part);
    const tail = isAnswer
      ? (rest.filter((segment) => segment !== "[]").at(-1) ?? "")
      : finding.path.join("/");
    const key = [isAnswer, tail, finding.bump, finding.what].join("|");
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
