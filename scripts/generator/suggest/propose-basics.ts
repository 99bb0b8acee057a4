import { dereference, pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { camelCase, methodName, pascalCase } from "../naming.ts";
import type { CheckedSpec } from "../rules/spec-rule.ts";
import type { Suggestion } from "./suggestion.ts";

/** What OpenAPI itself has a word for, and many documents leave out. */
export function* proposeBasics(spec: CheckedSpec): Iterable<Suggestion> {
  yield* environments(spec);
  yield* operationIds(spec);
  yield* security(spec);
  yield* credentialVariables(spec);
}

function* environments({ document: { servers = [] } }: CheckedSpec): Iterable<Suggestion> {
  if (servers.length < 2) return;
  const taken = new Set(servers.flatMap((server) => server["x-environment"] ?? []));
  for (const [index, server] of servers.entries()) {
    if (server["x-environment"] !== undefined) continue;
    const said = /sandbox|staging|test|demo|uat|development|preview|local/.exec(
      `${server.url} ${server.description ?? ""}`.toLowerCase(),
    )?.[0];
    const wanted = said === undefined ? "production" : said === "test" || said === "demo" ? "sandbox" : said;
    const name =
      [wanted, ...ordinals.map((ordinal) => `${wanted}-${ordinal}`)].find((each) => !taken.has(each)) ??
      wanted;
    taken.add(name);
    yield {
      word: "x-environment",
      pointer: `/servers/${index}`,
      subject: server.url,
      value: name,
      because:
        said === undefined
          ? "neither the address nor its description speaks of tests"
          : `its address or description says \`${said}\``,
      isGuess: said === undefined && wanted !== name,
      isNeeded: true,
    };
  }
}

const ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

function* operationIds({ operations }: CheckedSpec): Iterable<Suggestion> {
  const taken = new Set<string>();
  for (const { operation, pointer, method, path } of operations) {
    const { operationId } = operation;
    const isUsable = typeof operationId === "string" && /\p{L}/u.test(operationId);
    if (isUsable && !taken.has(methodName(operationId))) {
      taken.add(methodName(operationId));
      continue;
    }
    const stem = isUsable ? camelCase(`${operationId} ${method}`) : nameOf(method, path);
    let value = stem;
    for (let number = 2; taken.has(methodName(value)); number++) value = `${stem}${number}`;
    taken.add(methodName(value));
    yield {
      word: "operationId",
      pointer,
      subject: `${method.toUpperCase()} ${path}`,
      value,
      because: isUsable
        ? `another operation gives the method \`${methodName(operationId)}\``
        : "it has no name",
      isNeeded: true,
    };
  }
}

const verbs: Readonly<Record<string, string>> = {
  get: "get",
  post: "create",
  put: "replace",
  patch: "update",
};

/** `GET /payouts/{id}` → `getPayoutsById` */
function nameOf(method: string, path: string): string {
  const steps = path
    .split("/")
    .filter((step) => step !== "")
    .map((step) => (step.startsWith("{") ? `By${pascalCase(step)}` : pascalCase(step)));
  return `${verbs[method] ?? method}${steps.join("")}`;
}

function* security({ document, operations }: CheckedSpec): Iterable<Suggestion> {
  if (document.security !== undefined || operations.some(({ operation }) => operation.security !== undefined))
    return;
  const [scheme] = Object.keys(document.components?.securitySchemes ?? {});
  yield {
    word: "security",
    pointer: "",
    subject: "document",
    value: scheme === undefined ? [] : [{ [scheme]: [] }],
    because:
      scheme === undefined
        ? "the document describes no security scheme: look how requests are authenticated"
        : `nothing says what requests need, and \`${scheme}\` is the first scheme`,
    isGuess: true,
    isNeeded: true,
  };
}

function* credentialVariables({ id, document }: CheckedSpec): Iterable<Suggestion> {
  const prefix = id.toUpperCase().replaceAll("-", "_");
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  for (const [name, written] of schemes) {
    const scheme = dereference(document, written);
    if (
      scheme === undefined ||
      scheme["x-credential-env"] !== undefined ||
      !/^(http|apiKey)$/.test(scheme.type)
    )
      continue;
    const stem =
      schemes.length === 1
        ? prefix
        : `${prefix}_${camelCase(name)
            .replace(/(?=[A-Z])/g, "_")
            .toUpperCase()}`;
    yield {
      word: "x-credential-env",
      pointer: pointerOf(["components", "securitySchemes", name]),
      subject: name,
      value:
        scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic"
          ? { username: `${stem}_USERNAME`, password: `${stem}_PASSWORD` }
          : `${stem}_${scheme.type === "http" ? "TOKEN" : "API_KEY"}`,
      because: "it follows from the spec's name",
    };
  }
}
