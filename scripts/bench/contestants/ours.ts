import type { ClientPackage } from "../client-packages.ts";
import { answerOf, exchangeOf } from "../exchange.ts";
import { oneCallProgram } from "../one-call-program.ts";
import { clientOptions } from "../client-options.ts";
import { sixCalls } from "../six-calls.ts";
import { sixCallModule, type Contestant, type Fetch } from "./contestant.ts";

type Create = (options: object) => Readonly<Record<string, (body: unknown) => Promise<unknown>>>;

/** A client of ours with its defaults: every guarantee on. */
export function ours(client: ClientPackage): Contestant {
  const { name, directory, entry, model } = client;
  const { operation, request, answer } = exchangeOf(model);
  const options = clientOptions(model);
  return {
    name,
    kind: "ours",
    operations: client.operations,
    request,
    answer,
    async connect(baseUrl, fetch = globalThis.fetch) {
      const { [model.names.create]: create } = (await import(entry.href)) as Readonly<Record<string, Create>>;
      const created = create?.({ ...options, baseUrl, fetch: withLogin(client, fetch) });
      const method = created?.[operation.method];
      if (method === undefined) throw new Error(`${name} has no ${operation.method}: run \`pnpm build\`.`);
      return () => method(request);
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

/** Answers the login of a token exchange without sending it: it happens once, and is not measured. */
function withLogin({ model }: ClientPackage, fetch: Fetch): Fetch {
  const schemes = Object.values(model.description.security);
  const login = schemes.flatMap(({ token }) => token?.login ?? [])[0];
  const operation = model.operations.find(({ method }) => method === login);
  if (operation === undefined) return fetch;
  const { status, body } = answerOf(model, operation.operationId);
  return (input, init) =>
    String(input).endsWith(operation.path)
      ? Promise.resolve(new Response(body, { status, headers: { "content-type": "application/json" } }))
      : fetch(input, init);
}
