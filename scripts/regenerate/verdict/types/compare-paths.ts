import ts from "typescript";
import { below, type Finding } from "../../finding.ts";
import { listed } from "../../wording/listed.ts";
import type { TypeComparison } from "./compare-types.ts";

/** What the entry `openapi-fetch` and the exported type `paths` have for one operation. */
export interface PathFindings {
  /** `POST /payouts` */
  readonly call: string;
  readonly findings: readonly Finding[];
}

/** Calls by method and path: what each takes, which statuses it answers, and with what headers. */
export function comparePaths(types: TypeComparison, old: ts.Type, now: ts.Type): PathFindings[] {
  const [before, after] = [callsOf(types, old), callsOf(types, now)];
  const found = [...before].map(([call, operation]): PathFindings => {
    const successor = after.get(call);
    const findings: Finding[] =
      successor === undefined
        ? [{ bump: "major", path: [], what: "it is gone", todo: "Call what took its place." }]
        : compareCall(types, operation, successor);
    return { call, findings };
  });
  for (const call of after.keys())
    if (!before.has(call)) found.push({ call, findings: [{ bump: "minor", path: [], what: "it is new" }] });
  return found;
}

function compareCall(types: TypeComparison, old: ts.Type, now: ts.Type): Finding[] {
  const [before, after] = [types.membersOf(old), types.membersOf(now)];
  const part = (name: string): [ts.Type, ts.Type] | undefined => {
    const [from, to] = [before.get(name), after.get(name)];
    return from === undefined || to === undefined ? undefined : [from, to];
  };
  const [parameters, body, responses] = [part("parameters"), part("requestBody"), part("responses")];
  return [
    ...(parameters ? types.compare(...parameters, "out") : []),
    ...(body ? compareMediaTypes(types, ...body) : []),
    ...(responses ? compareResponses(types, ...responses) : []),
  ];
}

/** What the bodies hold, the methods say. */
function compareMediaTypes(types: TypeComparison, old: ts.Type, now: ts.Type): Finding[] {
  const [before, after] = [old, now].map((type) => {
    const content = types.membersOf(type).get("content");
    return content === undefined ? [] : [...types.membersOf(content).keys()];
  }) as [string[], string[]];
  const lost = before.filter((name) => !after.includes(name));
  const gained = after.filter((name) => !before.includes(name));
  if (before.length === 0 || after.length === 0) return [];
  return [
    ...lost.map((name): Finding => ({
      bump: "major",
      path: ["body"],
      what: `\`${name}\` is not accepted any more`,
      todo: `Send ${listed(after, "or")}.`,
    })),
    ...gained.map((name): Finding => ({ bump: "minor", path: ["body"], what: `\`${name}\` is accepted` })),
  ];
}

function compareResponses(types: TypeComparison, old: ts.Type, now: ts.Type): Finding[] {
  const [before, after] = [types.membersOf(old), types.membersOf(now)];
  const found: Finding[] = [];
  for (const [status, response] of before) {
    const successor = after.get(status);
    if (successor !== undefined)
      found.push(...below("error", below(status, compareResponse(types, response, successor))));
    else if (status.startsWith("2"))
      found.push({
        bump: "major",
        path: ["error", status],
        what: `the status ${status} is not documented any more`,
        todo: "Do not wait for it.",
      });
  }
  for (const status of after.keys())
    if (!before.has(status))
      found.push({ bump: "minor", path: ["error", status], what: `the status ${status} is documented` });
  return found;
}

/**
 * Its headers and its bodies. What had no body may get one, as what has properties may get another. Headers of which none is
 * documented say nothing, whether they are written down or not.
 */
function compareResponse(types: TypeComparison, old: ts.Type, now: ts.Type): Finding[] {
  const [before, after] = [types.membersOf(old), types.membersOf(now)];
  return [...before].flatMap(([part, type]) => {
    const successor = after.get(part);
    const isSilent = part === "headers" && types.membersOf(type).size === 0;
    if (successor === undefined) return part === "headers" && !isSilent ? [undocumentedHeaders] : [];
    if (isNothing(type))
      return isNothing(successor) ? [] : [{ bump: "minor" as const, path: [], what: "it has a body" }];
    const found = types.compare(type, successor, "in");
    return below(part, isSilent ? found.filter(({ path }) => path.length > 0) : found);
  });
}

const undocumentedHeaders: Finding = {
  bump: "major",
  path: ["headers"],
  what: "no header is documented any more",
  todo: "Do without them.",
};

function isNothing(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) !== 0;
}

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** `POST /payouts` to the type of its operation. */
function callsOf(types: TypeComparison, paths: ts.Type): Map<string, ts.Type> {
  const calls = new Map<string, ts.Type>();
  for (const [path, item] of types.membersOf(paths))
    for (const [verb, operation] of types.membersOf(item))
      if (verbs.includes(verb) && !isNothing(operation))
        calls.set(`${verb.toUpperCase()} ${path}`, operation);
  return calls;
}
