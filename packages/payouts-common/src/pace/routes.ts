import { completeCredential } from "../credentials/authorize.ts";
import type { LimitDescription, PacedClient } from "../provider-description.ts";
import type { Route } from "./line.ts";

/**
 * How much longer than its period the requests of a limit are spread: not all of them are on the way equally long, and those
 * that left a period apart may arrive closer together.
 */
const spread = 1.05;

/** The way of an operation, and the limits of its gates. */
export interface LimitedRoute extends Route {
  readonly limits: readonly LimitDescription[];
}

/** Which limits hold for a client's operations. @param share - the part of each that is the client's. */
export class Routes {
  readonly #client: PacedClient;
  readonly #share: number;
  readonly #routes = new Map<string, LimitedRoute>();
  #environment: string | undefined;

  constructor(client: PacedClient, share: number) {
    this.#client = client;
    this.#share = share;
  }

  /** The way of an operation. */
  of(operation: string): LimitedRoute {
    const environment = this.#environment ?? this.#chosen();
    const key = `${environment} ${operation}`;
    const route = this.#routes.get(key) ?? this.#make(operation, environment);
    this.#routes.set(key, route);
    return route;
  }

  /** Finds the environment of a credential by its texts. */
  learn(texts: readonly string[]): void {
    const { options, description } = this.#client;
    const fitting = Object.entries(description.limits?.prefixes ?? {}).filter(([, prefix]) =>
      texts.some((text) => text.startsWith(prefix)),
    );
    // `key_` may be the beginning of `key_test_`.
    const [longest] = fitting.sort(([, a], [, b]) => b.length - a.length);
    this.#environment =
      longest?.[0] ?? String(options["environment"] ?? Object.keys(description.environments)[0]);
  }

  #chosen(): string | undefined {
    const { options, description } = this.#client;
    const { credential } = options;
    this.learn(typeof credential === "function" ? [] : textsIn(completeCredential(description, credential)));
    return this.#environment;
  }

  #make(operation: string, environment: string | undefined): LimitedRoute {
    const { description, options, globals } = this.#client;
    const { credential } = options;
    const all = description.limits?.all ?? [];
    // The endpoint of a token is not the provider's operation.
    const limits = all.filter(
      (limit) =>
        Object.hasOwn(description.operations, operation) &&
        (limit.operation ?? operation) === operation &&
        (limit.environment ?? environment) === environment,
    );
    const gates = limits.map((limit) => {
      const { scope, requests, periodMs } = limit;
      const by = scope === "account" ? globals : typeof credential === "function" ? "" : credential;
      const counted = [all.indexOf(limit), scope === "endpoint" ? operation : "", by];
      return { lane: JSON.stringify(counted), gapMs: (periodMs * spread) / (requests * this.#share) };
    });
    return { name: JSON.stringify([operation, gates.map(({ lane }) => lane)]), gates, limits };
  }
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [String(value)];
}
