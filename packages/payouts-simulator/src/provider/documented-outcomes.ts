import { chooseResponse } from "../answer/choose-response.ts";
import { errorResponse } from "../answer/error-response.ts";
import type { Violation } from "../validate/violation.ts";
import { documentedFailure } from "./documented-failure.ts";
import type { Role } from "./plan/plan-document.ts";
import type { ProviderModel } from "./plan/provider-model.ts";
import type { ProviderAnswer } from "./provider-answer.ts";
import type { ProviderRequest } from "./provider-request.ts";
import { type Dialect, dialectOf } from "./repeat/dialect.ts";
import type { KeptAnswer } from "./state/store.ts";

/** What a provider says, in the words of its document: successes with what it keeps, and its own refusals. */
export class DocumentedOutcomes {
  readonly #model: ProviderModel;

  constructor(model: ProviderModel) {
    this.#model = model;
  }

  success({ response }: Role, body: unknown): ProviderAnswer {
    const status = Number(response.key.replace(/XX/i, "00")) || 200;
    if (response.mediaType === undefined) return { status, documented: response };
    return { status, documented: response, mediaType: response.mediaType, body };
  }

  documented({ route, values, headers }: ProviderRequest): ProviderAnswer {
    return chooseResponse(this.#model.simulated, route, values, {}, headers.get("accept") ?? "");
  }

  unknown({ route }: ProviderRequest): ProviderAnswer {
    const violation = { where: "path", pointer: "", rule: "unknown", message: "does not exist" } as const;
    return errorResponse(this.#model.simulated, route, [violation]);
  }

  refused({ route }: ProviderRequest, message: string): ProviderAnswer {
    const violation: Violation = { where: "path", pointer: "", rule: "state", message };
    return errorResponse(this.#model.simulated, route, [violation]);
  }

  /** The failure by which the provider says that no payout has the reference. */
  absent(role: Role, request: ProviderRequest): ProviderAnswer | undefined {
    if (!role.looksUp) return undefined;
    const [absent] = [...this.#model.plan.values()].flatMap(({ route: { operation } }) => {
      const lookUp = operation["x-payouts-reconcile"];
      return lookUp?.operation === role.route.operationId ? (lookUp.absent ?? []) : [];
    });
    if (absent === undefined) return undefined;
    const { status, ...failure } = absent;
    return documentedFailure(this.#model.simulated.document, request.route, Number(status), failure);
  }

  mismatch(request: ProviderRequest, said: string): ProviderAnswer | undefined {
    return said === request.said
      ? undefined
      : this.#conflict(request, dialectOf(request.route.operation).onMismatch);
  }

  inFlight(request: ProviderRequest): ProviderAnswer | undefined {
    return this.#conflict(request, dialectOf(request.route.operation).onInFlight);
  }

  #conflict(
    { route }: ProviderRequest,
    documented: Dialect["onMismatch" | "onInFlight"],
  ): ProviderAnswer | undefined {
    if (typeof documented !== "object") return undefined;
    const { status, ...failure } = documented;
    return documentedFailure(this.#model.simulated.document, route, Number(status), failure);
  }

  /** An answer that was kept, with the documented response that it is. */
  kept(request: ProviderRequest, { status, mediaType, body }: KeptAnswer): ProviderAnswer {
    const role = this.#model.plan.get(request.route.operationId);
    return {
      status,
      ...(mediaType !== undefined && { mediaType }),
      ...(body !== undefined && { body }),
      ...(status < 300 && role && { documented: role.response }),
    };
  }
}

/** An answer that comes again, marked as the dialect says. */
export function replayed(answer: ProviderAnswer, { replayMarker: marker }: Dialect): ProviderAnswer {
  const { isLost: _lost, ...found } = answer;
  if (found.status >= 300 || marker === undefined) return found;
  if ("status" in marker) return { ...found, status: Number(marker.status) };
  return { ...found, headers: { ...found.headers, [marker.header.toLowerCase()]: marker.value } };
}
