import type { CallOptions } from "../client-options.ts";

type Verb = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/**
 * openapi-fetch's client, with options that are known: what the dialect of an operation forbids does not compile, nor does
 * a misspelt name.
 *
 * @typeParam Paths - the spec's, as openapi-typescript declares them.
 * @typeParam Options - what a call takes besides, by path and method.
 */
export type FetchClient<Paths, Options, Middleware> = {
  readonly [V in Verb]: <Path extends PathsWith<Paths, Lowercase<V>>, As extends ParseAs = "json">(
    path: Path,
    ...init: InitArguments<FetchInit<Paths, Options, Path, Lowercase<V>, Middleware>, As>
  ) => Promise<FetchResult<OperationAt<Paths, Path, Lowercase<V>>, As>>;
} & {
  /** A call whose method is a value. */
  request<M extends Lowercase<Verb>, Path extends PathsWith<Paths, M>, As extends ParseAs = "json">(
    method: M,
    path: Path,
    ...init: InitArguments<FetchInit<Paths, Options, Path, M, Middleware>, As>
  ): Promise<FetchResult<OperationAt<Paths, Path, M>, As>>;
  /** Registers middleware. */
  use(...middleware: Middleware[]): void;
  /** Unregisters middleware. */
  eject(...middleware: Middleware[]): void;
};

/** How the body of a success is given. */
export type ParseAs = keyof Parsed<unknown>;

interface Parsed<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** What a call gives. `data` is the whole body, envelope included. Of a failure, `failureOf` gives the rest. */
export type FetchResult<Operation, As extends ParseAs = "json"> =
  | { data: Parsed<SuccessBody<Operation>>[As]; error?: never; response: Response }
  | { data?: never; error: ErrorBody<Operation>; response: Response };

/** Settings of all calls, as openapi-fetch has them. What sends the requests, and where to, is the client's. */
export interface FetchSettings {
  headers?: FetchHeaders;
  /** @defaultValue each parameter in the style that the spec names */
  querySerializer?: QuerySerializer;
  /** @defaultValue each value in the style that the spec names; it must write what the client would write */
  pathSerializer?: (path: string, values: Record<string, unknown>) => string;
  /** @defaultValue the media type that the spec names first */
  bodySerializer?: (body: never, headers?: Headers) => unknown;
}

/** Headers as openapi-fetch takes them: `null` takes one back. */
export type FetchHeaders =
  | Headers
  | Readonly<
      Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>
    >;

/** A function, or openapi-fetch's own serialiser with these options. */
export type QuerySerializer =
  | ((query: Record<string, unknown>) => string)
  | {
      array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean };
      object?: { style: "form" | "deepObject"; explode: boolean };
      allowReserved?: boolean;
    };

type PathsWith<Paths, M extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [K in M]: { responses: unknown } } ? Path : never;
}[keyof Paths];
type OperationAt<Paths, Path extends keyof Paths, M extends string> = Paths[Path] extends {
  [K in M]: infer Found;
}
  ? Found
  : never;
type OptionsAt<Options, Path, M> = Path extends keyof Options
  ? M extends keyof Options[Path]
    ? Omit<Options[Path][M], "headers">
    : Omit<CallOptions, "headers">
  : Omit<CallOptions, "headers">;

/** What a call takes. */
export type FetchInit<Paths, Options, Path extends keyof Paths, M extends string, Middleware> = Params<
  OperationAt<Paths, Path, M>
> &
  BodyOf<OperationAt<Paths, Path, M>> &
  OptionsAt<Options, Path, M> &
  FetchSettings & { middleware?: Middleware[] };
type InitArguments<Init, As> = {} extends Init
  ? [init?: Init & { parseAs?: As }]
  : [init: Init & { parseAs?: As }];

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

type Responses<Operation> = Operation extends { responses: infer Found } ? Found : never;
type BodiesOf<Found> = Found extends { content: infer Content } ? Content[keyof Content] : undefined;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | "2XX";
type SuccessBody<Operation> = {
  [S in keyof Responses<Operation>]: S extends Success ? BodiesOf<Responses<Operation>[S]> : never;
}[keyof Responses<Operation>];
type ErrorBody<Operation> = {
  [S in keyof Responses<Operation>]: S extends Success ? never : BodiesOf<Responses<Operation>[S]>;
}[keyof Responses<Operation>];
