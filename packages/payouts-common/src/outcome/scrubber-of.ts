import type { Authorization } from "../credentials/authorization.ts";
import { createScrubber, type Scrub } from "../privacy/create-scrubber.ts";
import { type Paths, personalTexts } from "../privacy/mask.ts";
import type { SealedCall } from "../request/sealed-call.ts";

const withheld = "[withheld]";

/**
 * Takes all that is personal or secret in a request and its answer out of what an error shows.
 *
 * It never throws, because an error must come whatever it is about: what cannot be searched is withheld.
 *
 * @param body - the answer's body, where there is one.
 */
export function scrubberOf(call: SealedCall, authorization: Authorization, body?: unknown): Scrub {
  let scrub: Scrub | undefined;
  return (text, most) => {
    try {
      scrub ??= createScrubber(secretsIn(call, authorization, body));
      return scrub(text, most);
    } catch {
      scrub ??= () => withheld;
      return withheld;
    }
  };
}

function* secretsIn(
  { context, plan, sealed }: SealedCall,
  authorization: Authorization,
  body: unknown,
): Generator<string, void, undefined> {
  yield* authorization.secrets;
  yield* headerSecrets(context.headers, { "user-agent": context.description.agent });
  const { idempotencyKey = "" } = sealed;
  const ours = { ...plan.headers, "content-type": plan.operation.body ?? "" };
  for (const value of headerSecrets(sealed.headers, ours)) if (value !== idempotencyKey) yield value;
  const [path = "", query] = sealed.url.slice(plan.baseUrl.length).split("?");
  const segments = path.split("/");
  const names = plan.operation.path.split("/");
  const isForm = plan.operation.body === "application/x-www-form-urlencoded";
  const sent = isForm ? Object.fromEntries(new URLSearchParams(sealed.body)) : parsed(sealed.body);
  const { personal } = plan;
  const sources: [value: unknown, paths: Paths | undefined][] = [
    [body, personal.answer],
    [sent, personal.request],
    [sealed.headers, personal.parameters],
    [Object.fromEntries(new URLSearchParams(query)), personal.parameters],
    ...names.map((name, index): [unknown, Paths | undefined] => [
      { [name.replace(/[{}]/g, "")]: decodeURIComponent(segments[index] ?? "") },
      personal.parameters,
    ]),
  ];
  for (const [source, paths] of sources) yield* personalTexts(source, context.personal, paths);
}

/** Values of headers that are the caller's own, which may be credentials of a proxy, and what follows a scheme in them. */
function* headerSecrets(
  headers: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
): Generator<string, void, undefined> {
  for (const name in headers) {
    const value = headers[name] ?? "";
    if (value === ours[name]) continue;
    yield value;
    // `Bearer abc123`: the provider may repeat the token alone.
    for (const part of value.split(/[\s=;,]+/)) if (part.length > 7) yield part;
  }
}

/** JSON, else the text. */
export function parsed(raw: string | Uint8Array | undefined): unknown {
  const text = raw instanceof Uint8Array ? new TextDecoder().decode(raw) : raw;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
