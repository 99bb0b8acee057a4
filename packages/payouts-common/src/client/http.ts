import type { Meta } from "../delivery/provider-call.ts";
import type { Context } from "../context.ts";
import { ApiError } from "../errors/api-error.ts";
import { InputError } from "../errors/input-error.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { startCall } from "./start-call.ts";

type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/**
 * Calls by method and path, in openapi-fetch's style, with the safety of the named methods: the same sealed request, the
 * same retries. An error status comes back as `error`; everything else that fails throws.
 */
export type ProviderHttp<Paths> = {
  readonly [M in Method]: <Path extends PathsWith<Paths, Lowercase<M>>>(
    path: Path,
    ...init: InitArguments<Init<Operation<Paths, Path, Lowercase<M>>>>
  ) => Promise<HttpResult<Operation<Paths, Path, Lowercase<M>>>>;
};

/** What a call by path gives. `data` is the whole body, envelope included. */
export type HttpResult<Operation> =
  | {
      readonly data: SuccessBody<Operation>;
      readonly error?: never;
      readonly response: HttpResponse;
      readonly meta: Meta;
    }
  | {
      readonly data?: never;
      readonly error: ErrorBody<Operation>;
      readonly response: HttpResponse;
      readonly meta?: never;
    };

/** What is left of a response whose body has been read. */
export interface HttpResponse {
  readonly status: number;
  readonly ok: boolean;
}

type PathsWith<Paths, M extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [K in M]: { responses: unknown } } ? Path : never;
}[keyof Paths];
type Operation<Paths, Path extends keyof Paths, M extends string> = Paths[Path] extends {
  [K in M]: infer Found;
}
  ? Found
  : never;

type Init<Operation> = HttpOptions & Params<Operation> & BodyOf<Operation>;
type HttpOptions = AnyCallOptions;
type Params<Operation> = Operation extends { parameters: infer Given }
  ? {
      [
        K in keyof Given as undefined extends Given[K]
          ? never
          : {} extends NonNullable<Given[K]>
            ? never
            : "params"
      ]: Present<Given>;
    } & { params?: Present<Given> }
  : unknown;
type Present<Given> = { [K in keyof Given as Given[K] extends undefined ? never : K]: Given[K] };
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;
type InitArguments<Given> = {} extends Given ? [init?: Given] : [init: Given];

type Responses<Operation> = Operation extends { responses: infer Found } ? Found : never;
type BodiesOf<Found> = Found extends { content: infer Content } ? Content[keyof Content] : undefined;
type SuccessBody<Operation> = {
  [S in keyof Responses<Operation>]: S extends 200 | 201 | 202 | 203 | 204 | 205 | 206 | "2XX"
    ? BodiesOf<Responses<Operation>[S]>
    : never;
}[keyof Responses<Operation>];
type ErrorBody<Operation> = {
  [S in keyof Responses<Operation>]: S extends 200 | 201 | 202 | 203 | 204 | 205 | 206 | "2XX"
    ? never
    : BodiesOf<Responses<Operation>[S]>;
}[keyof Responses<Operation>];

interface AnyInit extends AnyCallOptions {
  readonly params?: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: object;
    readonly cookie?: object;
  };
  readonly body?: unknown;
}

/** Makes `client.http`. */
export function createHttp(context: Context): ProviderHttp<never> {
  const operations = new Map(
    Object.entries(context.description.operations).map(([id, operation]) => [
      `${operation.method} ${operation.path}`,
      id,
    ]),
  );
  const call = async (method: string, path: string, init: AnyInit = {}): Promise<HttpResult<never>> => {
    const plan = context.planOf(operations.get(`${method} ${path}`) ?? "");
    if (plan === undefined) {
      throw new InputError(
        `${method} ${path} is not an operation of ${context.description.name}. Nothing was sent.`,
        { provider: context.description.id, outcome: "not_sent" },
      );
    }
    const { params = {}, body, headers = {}, contentType, idempotencyKey } = init;
    const given = {
      path: { ...params.path },
      query: { ...params.query },
      body,
      headers: { ...params.header, ...headers },
      cookies: params.cookie,
      contentType,
      idempotencyKey,
      reference: init.reference,
    };
    const result = await startCall(context, plan, given, init).safe();
    if (result.ok)
      return {
        data: result.meta.body as never,
        response: { status: result.meta.status, ok: true },
        meta: result.meta,
      };
    const { error } = result;
    // With a 2xx the body is a payout, and that it is not this call's result must not be overlooked.
    if (!ApiError.isInstance(error) || error.status < 300) throw error;
    return { error: error.body as never, response: { status: error.status, ok: false } };
  };
  const methods: readonly Method[] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
  // Only the types differ between operations; the code is the same for all.
  return Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: AnyInit) => call(method, path, init)]),
  ) as unknown as ProviderHttp<never>;
}
