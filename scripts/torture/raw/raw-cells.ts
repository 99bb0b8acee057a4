import type { Transport } from "@org/payouts-common";
import { planCalls } from "@org/payouts-simulator/contract";
import type { TorturedProvider } from "../tortured-provider.ts";
import { loggedIn } from "../logged-in.ts";
import { judgeRawCall } from "./judge-raw-call.ts";
import { type RawAnswer, rawAnswers } from "./raw-answers.ts";
import { startRawServer } from "./raw-server.ts";

/** A write of a provider, called in one way, and answered in one. */
export interface RawCell {
  readonly operationId: string;
  /** What names the payout: nothing, an idempotency key of the caller's, or a reference. */
  readonly named: "neither" | "key" | "reference";
  readonly answer: RawAnswer;
}

const timeoutMs = 150;
const deadlineMs = 1500;

/** Every write of a provider, called in every way that it has, and answered in every way that the server knows. */
export function rawCells({ description }: TorturedProvider): RawCell[] {
  const writes = Object.entries(description.operations).filter(([id, { idempotency }]) => {
    const isLogin = Object.values(description.security).some(({ token }) =>
      [token?.login, token?.refresh].includes(id),
    );
    return idempotency !== undefined && !isLogin;
  });
  return writes.flatMap(([operationId, { idempotency, creates }]) => {
    const ways = (["neither", "key", "reference"] as const).filter(
      (named) =>
        named === "neither" || (named === "key" ? idempotency?.carrier !== "none" : creates !== undefined),
    );
    return rawAnswers.flatMap((answer) => ways.map((named) => ({ operationId, named, answer })));
  });
}

/** Plays cells one after the other, over `fetch` or another transport. Returns all that is wrong in them. */
export async function playRawCells(
  tortured: TorturedProvider,
  cells: readonly RawCell[],
  transport?: Transport,
): Promise<string[]> {
  const { description, document, createClient, options, id } = tortured;
  const { calls } = planCalls(document);
  const logins = Object.values(description.security).flatMap(({ token }) =>
    [
      token?.endpoint?.path,
      ...[token?.login, token?.refresh].map((id) => description.operations[id ?? ""]?.path),
    ].flatMap((path) => (path === undefined ? [] : [[path, loggedIn(token)] as const])),
  );
  const server = await startRawServer(new Map(logins));
  const secrets = ["raw-token", ...textsOf(options["credential"])];
  const wrong: string[] = [];
  for (const [index, { operationId, named, answer }] of cells.entries()) {
    const planned = calls.find((call) => call.operationId === operationId);
    const operation = description.operations[operationId];
    if (planned === undefined || operation === undefined) continue;
    const account = `raw-${id}-${index}`;
    const baseUrl = server.play(account, answer);
    const sends = { baseUrl, account, timeoutMs, deadlineMs, maxRetries: 1, transport };
    const client = createClient({ ...options, ...sends });
    const method = client[operationId] as (...given: readonly unknown[]) => PromiseLike<unknown>;
    const name = { neither: {}, key: { idempotencyKey: keyOf(index) }, reference: { reference: account } }[
      named
    ];
    const given = argumentsOf(planned.path, planned.arguments, operation.body !== undefined, name);
    const body = operation.body === undefined ? undefined : given.at(-2);
    const hidden = [...secrets, ...personalTexts(body, new Set(description.personal))];
    const found = await judgeRawCall(
      server,
      answer,
      { play: account, operation, deadlineMs, secrets: hidden },
      () => method(...given),
    );
    wrong.push(...found.map((each) => `${id} ${operationId}, ${named}, ${answer.name}: ${each}`));
  }
  await server.close();
  return wrong;
}

/** Of a form that every provider takes. */
function keyOf(index: number): string {
  return `raw-key-0000-${String(index).padStart(8, "0")}`;
}

/** The documented arguments, with options at their end. */
function argumentsOf(
  path: string,
  planned: readonly unknown[],
  hasBody: boolean,
  options: object,
): unknown[] {
  const before = [...path.matchAll(/\{[^}]+\}/g)].length + (hasBody ? 1 : 0);
  const given = planned.slice(0, before);
  while (given.length < before) given.push(undefined);
  return [...given, { ...(planned[before] as object | undefined), ...options }];
}

function textsOf(credential: unknown): string[] {
  const texts =
    typeof credential === "object" && credential !== null ? Object.values(credential) : [credential];
  return texts.filter((text) => typeof text === "string" && text.length > 3) as string[];
}

/** Personal texts that nothing else would show: not so short that they stand in words. */
function personalTexts(value: unknown, personal: ReadonlySet<string>, isInside = false): string[] {
  if (typeof value === "string") return isInside && value.length > 5 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    personalTexts(member, personal, isInside || personal.has(name.toLowerCase())),
  );
}
