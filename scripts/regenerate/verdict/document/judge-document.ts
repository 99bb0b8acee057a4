import type { Change } from "../../change.ts";
import { type Finding, pathText } from "../../finding.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";
import { compareOperations } from "./compare-operations.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import { compareWebhooks } from "./compare-webhooks.ts";

/** One walk over both documents, for what neither the types nor the description show. */
export function judgeDocument(old: SpecPlaces, now: SpecPlaces): Change[] {
  const schemas = new SchemaComparison();
  const changes: Change[] = [];
  for (const [method, located] of now.operations) {
    const before = old.operations.get(method);
    if (before === undefined) continue; // the types say so
    const findings = compareOperations(schemas, [old, before], [now, located]);
    changes.push(...findings.map((finding) => changeOf(finding, method, located.pointer)));
  }
  for (const [name, located] of now.webhooks) {
    const before = old.webhooks.get(name);
    const findings: readonly Finding[] =
      before === undefined
        ? [{ bump: "minor", path: [], what: "it is new" }]
        : compareWebhooks(schemas, [old, before], [now, located]);
    changes.push(...findings.map((finding) => changeOf(finding, `webhook ${name}`, located.pointer)));
  }
  for (const [name, { pointer }] of old.webhooks)
    if (!now.webhooks.has(name)) {
      const gone = { what: "it is gone", todo: "Remove the code that receives it." };
      changes.push(changeOf({ bump: "major", path: [], ...gone }, `webhook ${name}`, pointer));
    }
  return changes;
}

function changeOf({ bump, path, what, todo, pointer }: Finding, root: string, parent: string): Change {
  const field = pathText(path);
  return {
    bump,
    layer: "document",
    where: field === "" ? root : `${root} ${field}`,
    pointer: pointer ?? parent,
    what,
    ...(todo !== undefined && { todo }),
  };
}
