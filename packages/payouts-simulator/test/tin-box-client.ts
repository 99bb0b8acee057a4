import { FixtureError, send } from "./fetch-client.ts";
import type { FetchCallOptions, FetchClientOptions } from "./fetch-client.ts";

/** A single mistake of a client. */
export type Flaw =
  | "no method"
  | "wrong method"
  | "wrong path"
  | "wrong path parameter"
  | "no query"
  | "wrong query style"
  | "no own header"
  | "no global"
  | "no key"
  | "other key"
  | "no credential"
  | "wrong body"
  | "other amount"
  | "two requests"
  | "envelope for value"
  | "value for nothing"
  | "wrong class"
  | "wrong status"
  | "wrong outcome"
  | "wrong error body"
  | "swallowed error"
  | "endless pages"
  | "one item only";

interface CreatePayoutBody {
  readonly amount: number;
  readonly destination: object;
}

interface Query {
  readonly [name: string]: unknown;
  readonly status?: readonly string[];
  readonly created?: Readonly<Record<string, unknown>>;
}

/** A handwritten client of the invented provider, with or without a mistake. */
export function tinBoxClient(flaw?: Flaw): (options: FetchClientOptions) => object {
  return (options) => {
    const is = (each: Flaw): boolean => flaw === each;
    const headers = (): Record<string, string> => ({
      ...(!is("no credential") && { authorization: `Bearer ${String(options.credential)}` }),
      ...(!is("no global") && { "tin-box-id": options.boxId ?? "" }),
    });
    const call = async (...[request]: [Parameters<typeof send>[1]]): Promise<unknown> => {
      try {
        if (is("two requests")) await send(options, request);
        return await send(options, request);
      } catch (error) {
        if (is("swallowed error")) return undefined;
        throw error instanceof FixtureError ? alter(error) : error;
      }
    };
    const alter = ({ name, status, outcome, body }: FixtureError): FixtureError =>
      new FixtureError(
        is("wrong class") ? "ApiError" : name,
        is("wrong status") ? status + 1 : status,
        is("wrong outcome") ? "rejected" : outcome,
        is("wrong error body") ? {} : body,
      );
    const resource = (name: string) => (body: unknown) => {
      if (is("envelope for value")) return body;
      return (body as Record<string, unknown> | undefined)?.[name];
    };
    const searchOf = ({ status, created, ...others }: Query): string => {
      if (is("no query")) return "";
      const pairs = Object.entries(others).map(([name, value]) => `${name}=${String(value)}`);
      if (status)
        pairs.push(
          ...(is("wrong query style") ? status.map((each) => `status=${each}`) : [`status=${status.join()}`]),
        );
      for (const [name, value] of Object.entries(created ?? {}))
        pairs.push(`created[${name}]=${String(value)}`);
      return pairs.length > 0 ? `?${pairs.join("&")}` : "";
    };
    const idOf = (id: string): string => (is("wrong path parameter") ? "po-999" : encodeURIComponent(id));

    const client = {
      createPayout(
        body: CreatePayoutBody,
        { query = {}, headers: own = {}, idempotencyKey }: FetchCallOptions = {},
      ) {
        const key = is("other key") ? "another-key" : (idempotencyKey ?? "generated-key");
        const sent = is("wrong body")
          ? { ...body, currency: "XXX" }
          : is("other amount")
            ? { ...body, amount: body.amount + 1 }
            : body;
        return call({
          method: is("wrong method") ? "PUT" : "POST",
          path: is("wrong path") ? "/payout" : "/payouts",
          search: searchOf(query),
          headers: {
            ...headers(),
            ...(!is("no own header") && own),
            ...(!is("no key") && { "idempotency-key": key }),
          },
          body: sent,
        }).then(resource("payout"));
      },
      listPayouts(query: Query = {}) {
        const page = (position: Query): Promise<unknown> =>
          call({
            method: "GET",
            path: "/payouts",
            search: searchOf({ ...query, ...position }),
            headers: headers(),
          });
        return pages(
          page,
          "payouts",
          flaw,
          (body) => {
            const { next } = (body as { page: { next?: string | null } }).page;
            return is("endless pages") ? {} : next ? { after: next } : undefined;
          },
          resource("payouts"),
        );
      },
      exportPayouts: () => call({ method: "GET", path: "/payouts/export" }),
      getPayout: (id: string) =>
        call({ method: "GET", path: `/payouts/${idOf(id)}`, headers: headers() }).then(resource("payout")),
      cancelPayout: async (id: string) => {
        const value = await call({ method: "DELETE", path: `/payouts/${idOf(id)}`, headers: headers() });
        return is("value for nothing") ? {} : value;
      },
      listRates(query: Query = {}) {
        let number = 1;
        const page = (position: Query): Promise<unknown> =>
          call({
            method: "GET",
            path: "/rates",
            search: searchOf({ ...query, ...position }),
            headers: headers(),
          });
        return pages(
          page,
          "rates",
          flaw,
          (body) => {
            number += 1;
            return number <= (body as { pages: number }).pages ? { page: number } : undefined;
          },
          (body) => body,
        );
      },
    };
    return is("no method") ? { ...client, getPayout: undefined } : client;
  };
}

/** One page when awaited, all items when iterated. */
function pages(
  read: (position: Query) => Promise<unknown>,
  list: string,
  flaw: Flaw | undefined,
  next: (body: unknown) => Query | undefined,
  value: (body: unknown) => unknown,
): PromiseLike<unknown> & AsyncIterable<unknown> {
  return {
    then: (resolve, reject) => read({}).then(value).then(resolve, reject),
    async *[Symbol.asyncIterator]() {
      for (let position: Query | undefined = {}; position;) {
        const body = await read(position);
        const items = (body as Record<string, unknown[]>)[list] ?? [];
        yield* flaw === "one item only" ? items.slice(0, 1) : items;
        position = next(body);
      }
    },
  };
}
