import { dereference } from "../document/dereference.ts";
import { durationMs } from "../document/duration-ms.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { Limit } from "../document/vocabulary.ts";

/** A limit that a request would go beyond, and when it no longer does. */
export interface Crossed {
  readonly limit: Limit;
  readonly waitMs: number;
}

/** Counts requests against the limits of their documents, over any period that ends now. */
export class RequestCounter {
  readonly #times = new Map<string, readonly number[]>();

  /** Counts a request, unless it goes beyond a limit: that had no effect, and does not count. */
  count(
    name: string,
    document: OpenApiDocument,
    { operation, operationId }: Route,
    request: Request,
    now: number,
  ): Crossed | undefined {
    const credential = credentialOf(document, request);
    const environment = environmentOf(document, credential, new URL(request.url).host);
    const limits = [
      ...(document["x-payouts-limits"] ?? []).map((limit) => ({ limit, of: "" })),
      ...(operation["x-payouts-limits"] ?? []).map((limit) => ({ limit, of: operationId })),
    ];
    const counted = limits
      .filter(({ limit }) => (limit.environment ?? environment) === environment)
      .map(({ limit, of }) => {
        const counts = limit.scope === "endpoint" ? operationId : of;
        const key = JSON.stringify([name, limit.scope, limit.period, counts, credential]);
        const since = now - durationMs(limit.period);
        return { limit, key, since, times: (this.#times.get(key) ?? []).filter((at) => at > since) };
      });
    for (const { limit, times, since } of counted) {
      const first = times.at(-limit.requests);
      if (first !== undefined) return { limit, waitMs: first - since };
    }
    for (const { key, times } of counted) this.#times.set(key, [...times, now]);
    return undefined;
  }

  /** Forgets all requests. */
  reset(): void {
    this.#times.clear();
  }
}

/** The environment that the credential shows, else the one of the address, else the first. */
function environmentOf({ servers = [] }: OpenApiDocument, credential: string, host: string): string {
  const fitting = servers.flatMap((server) => {
    const prefix = server["x-credential-prefix"];
    return prefix !== undefined && credential.startsWith(prefix) ? [{ server, length: prefix.length }] : [];
  });
  const [longest] = fitting.sort((one, other) => other.length - one.length);
  const addressed = servers.find(({ url }) => URL.canParse(url) && new URL(url).host === host);
  return (longest?.server ?? addressed ?? servers[0])?.["x-environment"] ?? "production";
}

/** What authenticates a request. The simulator knows no accounts: each credential is one. */
export function credentialOf(document: OpenApiDocument, { headers }: Pick<Request, "headers">): string {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const names = schemes.flatMap((written) => {
    const scheme = dereference(document, written);
    return scheme?.type === "apiKey" && scheme.in === "header" ? [scheme.name] : [];
  });
  const [found = ""] = ["authorization", ...names].flatMap((name) => headers.get(name) ?? []);
  return found.replace(/^(bearer|basic) /i, "");
}
