import createClient from "openapi-fetch";
import { sealedFetch } from "../src/openapi-fetch/index.ts";

/** What a test reads of a call by path. */
export interface OpenResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Verb = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD";

/** openapi-fetch's client over one of ours. The example's paths are not generated, so it is typed by hand. */
export type OpenFetch = Readonly<Record<Verb, (path: string, init?: object) => Promise<OpenResult>>> & {
  request(method: string, path: string, init?: object): Promise<OpenResult>;
  use(...middleware: object[]): void;
  eject(...middleware: object[]): void;
  readonly asOpenapiFetch: OpenFetch;
};

export function openFetch(client: object, settings?: object): OpenFetch {
  return sealedFetch<OpenFetch>(createClient, client, settings);
}
