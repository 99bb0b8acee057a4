export { sealedFetch } from "./sealed-fetch.ts";
export type { CreateClient } from "./sealed-fetch.ts";
export { failureOf, metaOf } from "./facts-of.ts";
export type {
  FetchClient,
  FetchHeaders,
  FetchInit,
  FetchResult,
  FetchSettings,
  ParseAs,
  QuerySerializer,
} from "./fetch-client.ts";
