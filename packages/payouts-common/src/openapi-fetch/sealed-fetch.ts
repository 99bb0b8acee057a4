import { engineOf, type Engine } from "../client/engine.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { callInit } from "./call-init.ts";
import { remember } from "./facts-of.ts";
import { type GivenInit, refusalOf } from "./open-call.ts";
import { optionProblem, settingNames } from "./option-problem.ts";
import { Sending } from "./sending.ts";

/** openapi-fetch: each client imports it, and hands it in. Its arguments are typed by paths, which nothing here knows. */
export type CreateClient = (settings: object) => {
  request(method: never, path: never, init: never): Promise<unknown>;
  use(...middleware: never[]): void;
  eject(...middleware: never[]): void;
};

/** The same for any path. */
interface AnyPath {
  request(method: string, path: string, init: object): Promise<{ readonly response: Response }>;
  use(...middleware: readonly object[]): void;
  eject(...middleware: readonly object[]): void;
}

/**
 * openapi-fetch's client over the sealed calls of one of ours: openapi-fetch writes the address and runs the middleware, and
 * what it would fetch is sealed, sent, repeated and judged as a named method does it. Generated packages call this; what it
 * returns is typed by them.
 *
 * @throws {InputError} A setting that is the client's.
 */
export function sealedFetch<FetchClient>(
  createClient: CreateClient,
  client: object,
  settings: object = {},
): FetchClient {
  const { [engineOf]: engine } = client as { readonly [engineOf]?: Engine };
  if (engine === undefined) throw new TypeError("The first argument must be a client of this package.");
  const problem = optionProblem(settings, settingNames);
  if (problem !== undefined) throw refusal(engine, "openapi-fetch", problem);
  const { operations } = engine.context.description;
  const ids = new Map(Object.entries(operations).map(([id, { method, path }]) => [`${method} ${path}`, id]));
  const inner = createClient({ ...settings, baseUrl: "", Request: LeanRequest }) as AnyPath;
  const registered: object[] = [];

  const request = async (method: string, path: string, given?: GivenInit): Promise<unknown> => {
    const init = { ...given };
    const name = `${String(method).toUpperCase()} ${path}`;
    const plan = engine.context.planOf(ids.get(name) ?? "");
    const wrong = plan === undefined ? `the provider has no such operation in its spec` : optionProblem(init);
    if (plan === undefined || wrong !== undefined) throw refusal(engine, name, wrong ?? "", plan);
    // Only middleware sees the request. Without any, the platform's, which costs more than the rest, is not made.
    const isSeen = registered.length > 0 || (init.middleware?.length ?? 0) > 0;
    const call = { engine, plan, init, isSeen };
    const sending = new Sending(call);
    try {
      const Request = isSeen ? globalThis.Request : LeanRequest;
      const inits = { ...callInit(call, settings, sending), Request };
      const result = await inner.request(method, path, inits);
      // Middleware may have put another response in the place of ours.
      remember(result, sending.became);
      if (result.response !== sending.response) remember(result.response, sending.became);
      return result;
    } catch (error) {
      remember(error, sending.became);
      throw error;
    }
  };
  const fetchClient = {
    request,
    ...Object.fromEntries(
      verbs.map((verb) => [verb, (path: string, init?: GivenInit) => request(verb, path, init)]),
    ),
    use: (...middleware: object[]) => {
      inner.use(...middleware);
      registered.push(...middleware.filter(Boolean));
    },
    eject: (...middleware: object[]) => {
      inner.eject(...middleware);
      for (const each of middleware) {
        const index = registered.indexOf(each);
        if (index >= 0) registered.splice(index, 1);
      }
    },
  };
  // The generated types and the description come from the same spec, which is what makes this cast true.
  return Object.assign(fetchClient, { asOpenapiFetch: fetchClient }) as FetchClient;
}

const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** What openapi-fetch reads of a request, and what is sealed of it. */
class LeanRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;

  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body: unknown }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

function refusal(engine: Engine, id: string, problem: string, known?: OperationPlan): Error {
  // Of the plan, the error reads the name and whether the operation makes several payouts.
  const plan = known ?? ({ id, operation: {} } as OperationPlan);
  return refusalOf({ engine, plan, init: {} }, new TypeError(problem));
}
