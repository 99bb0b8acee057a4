import type { Authorization } from "../credentials/authorization.ts";
import { createScrubber, type Scrub } from "../privacy/create-scrubber.ts";
import { type Paths, personalTexts } from "../privacy/mask.ts";
import { pathValues } from "../request/path-values.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { sentBody } from "../request/sent-body.ts";

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
  const { operation, personal } = plan;
  const { cookie, "content-type": contentType, ...headers } = sealed.headers;
  for (const value of headerSecrets(headers, plan.headers)) if (value !== idempotencyKey) yield value;
  // A cookie is a secret, whatever its name.
  if (cookie !== undefined && operation.cookies !== undefined)
    for (const value of Object.values(operation.cookies.read(cookie))) if (value !== "") yield value;
  const [address = "", search] = sealed.url.slice(plan.baseUrl.length).split("?");
  const sent = sentBody(operation, sealed);
  const sources: [value: unknown, paths: Paths | undefined][] = [
    [body, personal.answer],
    [sent, personal.request],
    // Of a form nobody can tell a list of one item from the item.
    [operation.body === contentType ? undefined : asLists(sent), personal.request],
    [sealed.headers, personal.parameters],
  ];
  const query = new URLSearchParams(search);
  const path = Object.entries(pathValues(operation, address) ?? {});
  for (const parameter of [
    ...query,
    ...path.map(([name, text]) => [name, decodeURIComponent(text)] as const),
  ])
    for (const source of sourcesIn(parameter)) sources.push([source, personal.parameters]);
  for (const [source, paths] of sources) yield* personalTexts(source, context.personal, paths);
}

function asLists(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return undefined;
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value].flat()]));
}

/** A parameter by its name, and by those in `created[after]`; of a list, an object or JSON also each part. */
function sourcesIn([name, text]: readonly [string, string]): unknown[] {
  const values = [text, parsed(text), ...text.split(/[,;|=]/)];
  return [name, ...name.split(/[[\]]/)].map((each) => ({ [each]: values }));
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
