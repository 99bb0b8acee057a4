/** What each client shows of requests and answers: nothing that its spec classifies, and always the payout's id. */
import { describe, expect, it } from "vitest";
import { withValueAt } from "../../packages/payouts-common/src/json/value-at.ts";
import type { ProviderDescription } from "../../packages/payouts-common/src/provider-description.ts";
import { isJson, type Operation, operationsOf } from "../../packages/payouts-simulator/src/document/index.ts";
import { buildModel, pettyCash } from "../generator/__fixtures__/build-model.ts";
import { propertiesOf } from "../generator/document/classified.ts";
import {
  isSuccess,
  requestSchemas,
  responsesOf,
  schemasOf,
} from "../generator/document/operation-schemas.ts";
import { methodName } from "../generator/naming.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { readModels } from "../read-models.ts";
import { type AnyClient, answeredClient, argumentsOf } from "./answered-client.ts";

const canary = "canary-0412";
const payoutId = "payout-id-4711";

/** A client that is answered in this way, whatever it asks. Its requests need not be such that they could be looked for. */
function answered(description: ProviderDescription, status: number, body: unknown): AnyClient {
  const operations = Object.entries(description.operations).map(([id, { reconcile: _look, ...rest }]) => [
    id,
    rest,
  ]);
  return answeredClient(
    { ...description, operations: Object.fromEntries(operations) as ProviderDescription["operations"] },
    () => Response.json(body, { status }),
  );
}

/** A value with the canary at a pointer, in a list where that says so. */
function holding(pointer: string, root: unknown = {}): unknown {
  const [first, ...rest] = pointer.split("/*");
  if (rest.length === 0) return withValueAt(root, pointer, () => canary);
  const inner = rest.join("/*");
  const item = inner === "" ? canary : holding(inner);
  return first === "" ? [item] : withValueAt(root, first ?? "", () => [item]);
}

/** The body with one of the members of which it must have exactly one. */
function whole(description: ProviderDescription, method: string, body: unknown): unknown {
  const [alternative] = description.operations[method]?.exactlyOneOf ?? [];
  const isGiven = alternative === undefined || JSON.stringify(body).includes(alternative.slice(1));
  return isGiven ? body : withValueAt(body, alternative, () => ({}));
}

function errorSaying({ error }: ProviderDescription, message: string): unknown {
  return withValueAt({}, error?.message?.[0] ?? "/message", () => message);
}

const models = [...(await readModels()), await buildModel(pettyCash)];

describe.each(models.map((model) => [model.title, model] as const))("%s", (_title, model) => {
  const { description, document } = model;
  const operations = operationsOf(document).map(({ operation }) => operation);

  it.each(classified(model, operations, requestSchemas))(
    "masks what %s sends at %s where an error repeats it, and names the payout",
    async (operationId, pointer) => {
      const method = methodName(operationId);
      const message = `No ${canary} for ${payoutId}`;
      const client = answered(description, 422, errorSaying(description, message));
      const result = await client[method]?.(
        ...argumentsOf(description, method, whole(description, method, holding(pointer)), payoutId),
      ).safe();
      const error = result?.ok === false ? result.error : undefined;
      expect(error?.message).toContain(`No [masked] for ${payoutId}`);
      expect(JSON.stringify(error)).not.toContain(canary);
    },
  );

  it.each(classified(model, operations, successSchemas))(
    "masks what %s answers at %s in what is logged of it, and names the payout",
    async (operationId, pointer) => {
      const method = methodName(operationId);
      const { result } = description.operations[method] ?? {};
      const resourceAt = typeof result === "string" ? result : "";
      const [idAt = "/id"] = description.views?.[0]?.id ?? [];
      const isWithin = pointer.startsWith(`${resourceAt}/`) && !pointer.startsWith(`${resourceAt}/*`);
      const withId = isWithin ? withValueAt({}, resourceAt + idAt, () => payoutId) : {};
      const body = holding(pointer, withId);
      const client = answered(description, 200, body);
      const answer = await client[method]?.(
        ...argumentsOf(description, method, whole(description, method, {})),
      ).withMeta();
      const logged = JSON.stringify(answer?.meta);
      expect(JSON.stringify(answer?.data ?? body)).toContain("canary");
      expect(logged).toContain("[masked]");
      expect(logged).not.toContain("canary");
      if (isWithin && idAt !== pointer.slice(resourceAt.length)) expect(logged).toContain(payoutId);
    },
  );
});

type Row = readonly [operationId: string, pointer: string];

/** Every classified place of the JSON bodies of all operations. */
function classified(
  { document, description }: ProviderModel,
  operations: readonly Operation[],
  schemasIn: typeof requestSchemas,
): Row[] {
  return operations.flatMap((operation) => {
    const { operationId = "", security } = operation;
    const { reads, body } = description.operations[methodName(operationId)] ?? {};
    const isPlain =
      reads === undefined &&
      (body === undefined || (typeof body === "string" && isJson(body))) &&
      security?.length !== 0;
    if (!isPlain) return [];
    const found = schemasIn(document, operation).flatMap((schema) => [...propertiesOf(document, schema)]);
    const pointers = found.filter((each) => each.isClassified).map(({ pointer }) => pointer);
    return [...new Set(pointers)].map((pointer) => [operationId, pointer] as const);
  });
}

function successSchemas(
  ...[document, operation]: Parameters<typeof requestSchemas>
): ReturnType<typeof requestSchemas> {
  return responsesOf(document, operation, isSuccess).flatMap(({ content }) => schemasOf(content, isJson));
}
