import { exchangeOf, loginOf, type Login } from "../exchange.ts";
import { clientOptions } from "../client-options.ts";
import type { ClientPackage } from "../client-packages.ts";
import { oneCallProgram } from "../one-call-program.ts";
import { sixCalls } from "../six-calls.ts";
import { sixCallModule, type Contestant, type Fetch } from "./contestant.ts";

type Create = (options: object) => Readonly<Record<string, (body: unknown) => Promise<unknown>>>;

/** A client of ours with its defaults: every guarantee on. */
export function ours(client: ClientPackage): Contestant {
  const { name, directory, entry, model } = client;
  const { operation, request, answer } = exchangeOf(model);
  const options = clientOptions(model);
  const login = loginOf(model);
  return {
    name,
    kind: "ours",
    operations: client.operations,
    request,
    answer,
    ...(login && { login }),
    async connect(baseUrl, fetch) {
      const sender = fetch && { fetch: login === undefined ? fetch : withLogin(login, fetch) };
      return callOf(client, operation.method, { ...options, baseUrl, ...sender });
    },
    program: oneCallProgram(client),
    imports: [entry.href],
    sixCalls: sixCallModule(
      `import { ${model.names.create} } from ${JSON.stringify(entry.pathname)};
       const ${model.names.variable} = ${model.names.create}(${JSON.stringify(options)});`,
      sixCalls(model).map(({ ours }) => ours),
    ),
    installs: directory,
  };
}

/** The same over Node's own HTTP. What no transport changes is measured once, with the default. */
export function oursOverNode(client: ClientPackage): Contestant {
  const { name, entry, model } = client;
  const { operation, request, answer } = exchangeOf(model);
  const options = clientOptions(model);
  const login = loginOf(model);
  const sub = new URL("node.js", entry);
  // A write without a key pays for a connection that has carried nothing yet.
  const isKept = operation.idempotency !== undefined && operation.idempotency.carrier !== "none";
  return {
    name: `${name}, Node's HTTP`,
    kind: "ours",
    operations: client.operations,
    limits: { throughput: isKept ? 1.5 : 0.9, coldPayout: 1 },
    request,
    answer,
    ...(login && { login }),
    async connect(baseUrl) {
      const { nodeTransport } = (await import(sub.href)) as { readonly nodeTransport: () => unknown };
      return callOf(client, operation.method, { ...options, baseUrl, transport: nodeTransport() });
    },
    program: oneCallProgram(client, sub),
    imports: [entry.href, sub.href],
  };
}

async function callOf(
  { name, entry, model }: ClientPackage,
  method: string,
  options: object,
): Promise<() => Promise<unknown>> {
  const { request } = exchangeOf(model);
  const { [model.names.create]: create } = (await import(entry.href)) as Readonly<Record<string, Create>>;
  const call = create?.(options)[method];
  if (call === undefined) throw new Error(`${name} has no ${method}: run \`pnpm build\`.`);
  return () => call(request);
}

/** Answers the login of a token exchange without sending it: it happens once, and is not measured. */
function withLogin({ path, answer }: Login, fetch: Fetch): Fetch {
  const { status, body } = answer;
  return (input, init) =>
    String(input).endsWith(path)
      ? Promise.resolve(new Response(body, { status, headers: { "content-type": "application/json" } }))
      : fetch(input, init);
}
