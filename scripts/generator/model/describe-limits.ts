import type {
  LimitDescription,
  LimitsDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import { createPacer } from "../../../packages/payouts-common/src/pace/create-pacer.ts";
import type {
  Limit,
  LocatedOperation,
  OpenApiDocument,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { methodName } from "../naming.ts";
import { durationMs } from "./duration.ts";
import { fromRuntime } from "./from-runtime.ts";

const pacer = fromRuntime(createPacer, { name: "createPacer" });

/** What the runtime needs of `x-payouts-limits`; `undefined` where the spec has none. */
export function describeLimits(
  document: OpenApiDocument,
  operations: readonly Pick<LocatedOperation, "operation">[],
): LimitsDescription | undefined {
  const ofAll = document["x-payouts-limits"] ?? [];
  const own = operations.flatMap(({ operation }) =>
    (operation["x-payouts-limits"] ?? []).map((limit) =>
      describeLimit(limit, methodName(operation.operationId ?? "")),
    ),
  );
  const all = [...ofAll.map((limit) => describeLimit(limit)), ...own];
  if (all.length === 0) return undefined;
  const prefixes = Object.fromEntries(
    (document.servers ?? []).flatMap((server) => {
      const prefix = server["x-credential-prefix"];
      return prefix === undefined ? [] : [[server["x-environment"] ?? "production", prefix]];
    }),
  );
  const differ = all.some(({ environment }) => environment !== undefined);
  return { all, ...(differ && Object.keys(prefixes).length > 0 && { prefixes }), pacer };
}

function describeLimit(limit: Limit, operation?: string): LimitDescription {
  const { scope, requests, period, environment, header } = limit;
  return {
    scope,
    requests,
    periodMs: durationMs(period),
    ...(environment !== undefined && { environment }),
    ...(operation !== undefined && { operation }),
    ...(header && { header }),
  };
}
