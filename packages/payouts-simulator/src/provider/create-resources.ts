import { isRecord } from "../document/document-nodes.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import { boundValues } from "./bound-values.ts";
import { type Delays, movesTo } from "./life/moves-to.ts";
import type { Outcome } from "./plan/outcome.ts";
import type { ProviderModel } from "./plan/provider-model.ts";
import type { Role } from "./plan/plan-document.ts";
import { contentOf, type ProviderRequest } from "./provider-request.ts";
import { newId } from "../answer/new-id.ts";
import type { Resource } from "./state/resource.ts";
import type { Store } from "./state/store.ts";

/** What things are made with. */
export interface Making {
  readonly model: ProviderModel;
  readonly store: Store;
  readonly random: () => number;
  readonly now: number;
  readonly delays: Delays;
}

/** The thing that a request makes, or each payout of a batch; nothing is kept yet. */
export function createResources(
  making: Making,
  role: Role,
  request: ProviderRequest,
  outcomes: readonly Outcome[],
): readonly Resource[] {
  return outcomes.map((outcome, index) => {
    const { model, store, now, delays } = making;
    const { collection, batch, route } = role;
    const content = contentOf(request);
    const item = batch === undefined ? content : resolvePointer(content, `${batch.request}/${index}`);
    const order = store.nextOrder();
    const id = unusedId(making, role, order);
    const shown = role.shape.lifecycle === undefined ? model.showing(collection)?.shape : role.shape;
    const life = shown?.lifecycle && movesTo(shown.lifecycle, outcome, now, delays);
    const lookUp = route.operation["x-payouts-reconcile"];
    return {
      collection,
      key: String(id),
      order,
      from: route.operationId,
      isDocumented: false,
      content: isRecord(item) ? item : {},
      echoed: echoedOf(role, content, index),
      place: placeOf(request),
      ...(lookUp?.parameters && { bound: boundValues(lookUp, request, index) }),
      id,
      createdAt: now,
      updatedAt: now,
      ...(life?.status !== undefined && { status: life.status }),
      moves: life?.moves ?? [],
    };
  });
}

function unusedId({ store, random }: Making, { collection, ids }: Role, order: number): string | number {
  for (;;) {
    const id = newId(ids[0], order, random);
    if (store.find(collection, String(id)) === undefined) return id;
  }
}

/** The path parameters of a request, as texts. */
export function placeOf({ values }: ProviderRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values.path).map(([name, value]) => [name, String(value)]));
}

/** What an answer repeats of the request under other names: what words compare. */
function echoedOf({ route }: Role, content: unknown, index: number): Record<string, unknown> {
  const { "x-payouts-idempotency": dialect, "x-payouts-reconcile": lookUp } = route.operation;
  const pairs = Object.entries({
    ...dialect?.compare,
    ...lookUp?.compare,
    ...(lookUp && { [lookUp.reference.request]: lookUp.reference.result }),
  });
  return Object.fromEntries(
    pairs.flatMap(([asked, shown]) => {
      const value = resolvePointer(content, asked.replace("*", String(index)));
      return value === undefined || value === null || asked === shown ? [] : [[shown, value]];
    }),
  );
}
