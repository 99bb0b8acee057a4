import type {
  OperationDescription,
  ProviderDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import type { Change } from "../../change.ts";
import { type Finding, pathText } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import { compareMasking } from "./compare-masking.ts";
import { compareReasons } from "./compare-reasons.ts";
import { operationRows } from "./operation-rows.ts";
import { providerRows } from "./provider-rows.ts";
import { judgeFields } from "./rows.ts";

/** All that the runtime is given to know of the provider, field by field. */
export function judgeDescription(
  old: ProviderDescription,
  now: ProviderDescription,
  client: string,
  places: SpecPlaces,
): Change[] {
  const changes = [
    ...judgeFields<ProviderDescription>(providerRows, old, now),
    ...compareMasking(old, now),
  ].map((finding) => changeOf(finding, client, ""));
  for (const [method, operation] of Object.entries(now.operations)) {
    const before = old.operations[method];
    const pointer = places.operations.get(method)?.pointer ?? "";
    if (before === undefined) continue; // the types say so
    const findings = [
      ...judgeFields<OperationDescription>(operationRows, written(before, old), written(operation, now)),
      ...compareReasons([old, before], [now, operation]).map((finding) => ({
        ...finding,
        pointer: "/responses",
      })),
    ];
    changes.push(...findings.map((finding) => changeOf(finding, method, pointer)));
  }
  return changes;
}

/** With the credential that goes without saying: the provider's first. */
function written(operation: OperationDescription, { security }: ProviderDescription): OperationDescription {
  return { security: Object.keys(security).slice(0, 1), ...operation };
}

function changeOf({ bump, path, what, todo, pointer = "" }: Finding, root: string, parent: string): Change {
  const field = pathText(path);
  return {
    bump,
    layer: "description",
    where: field === "" ? root : `${root} ${field}`,
    pointer: `${parent}${pointer}`,
    what,
    ...(todo !== undefined && { todo }),
  };
}
