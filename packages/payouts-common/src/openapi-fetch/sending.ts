import type { BodyFormat } from "../body-format.ts";
import type { Answer, Transport } from "../transport/transport.ts";
import { type Became, remember } from "./facts-of.ts";
import { type OpenCall, refusalOf } from "./open-call.ts";
import { responseOf } from "./response-of.ts";
import { sealable, type StandIn } from "./sealable.ts";

/** The one sending of a call: what openapi-fetch would fetch is sealed and delivered. */
export class Sending {
  became: Became | undefined;
  /** The last that was given. */
  response: Response | undefined;
  readonly #call: OpenCall;
  #standIn: StandIn | undefined;
  #answer: Promise<() => Response> | undefined;

  constructor(call: OpenCall) {
    this.#call = call;
  }

  /**
   * Sends once. Middleware that asks again gets the same answer again: only the client knows whether a repeat is harmless, and
   * has repeated already what is.
   */
  async fetch(request: Request): Promise<Response> {
    this.#answer ??= this.#deliver(request);
    this.response = (await this.#answer)();
    remember(this.response, this.became);
    return this.response;
  }

  /** Runs what writes a part of the request, and says of its errors that nothing was sent. */
  checked<Written>(write: () => Written): Written {
    try {
      return write();
    } catch (cause) {
      throw refusalOf(this.#call, cause);
    }
  }

  /** The same for a function that openapi-fetch calls. */
  writer(write: unknown): (...given: readonly unknown[]) => unknown {
    return (...given) => this.checked(() => (write as (...values: readonly unknown[]) => unknown)(...given));
  }

  /** Writes the body for middleware to see. Where nobody sees it, the client alone writes it. */
  bodySerializer(own: unknown): (...given: readonly unknown[]) => unknown {
    if (typeof own === "function") return this.writer(own);
    const { plan, isSeen } = this.#call;
    return this.writer((body: unknown) => {
      this.#standIn = isSeen ? standInFor(plan.operation.body, body) : { text: "", value: body };
      return this.#standIn.text;
    });
  }

  async #deliver(request: Request): Promise<() => Response> {
    const { engine, init, isSeen } = this.#call;
    const { context, startCall } = engine;
    const sealing = this.checked(() => sealable(this.#call, request, this.#standIn));
    const refuse = (cause: unknown): Promise<never> => Promise.reject(refusalOf(this.#call, cause));
    const { plan, given } = sealing instanceof Promise ? await sealing.catch(refuse) : sealing;
    let last: Answer | undefined;
    const transport: Transport = {
      send: async (outgoing) => {
        const answer = await context.transport.send(outgoing);
        last = "response" in answer ? answer : undefined;
        return answer;
      },
    };
    const { timeoutMs, deadlineMs, maxRetries } = init;
    const signal = init.signal ?? (isSeen ? request.signal : undefined);
    const limits = Object.entries({ signal, timeoutMs, deadlineMs, maxRetries });
    const options = Object.fromEntries(limits.filter(([, value]) => value !== undefined));
    const became = await startCall({ ...context, transport }, plan, given, options).safe();
    this.became = became;
    const response = responseOf(became, last);
    if (response !== undefined) return response;
    // A success has a response, unless its status is none of the standard's.
    throw became.ok ? new RangeError(`no response has the status ${became.meta.status}`) : became.error;
  }
}

/** A body as it is now, and as text. A file has none: middleware sees nothing of it, and may put another body in its place. */
function standInFor(format: string | BodyFormat | undefined, body: unknown): StandIn {
  if (typeof format !== "object") {
    const text = JSON.stringify(body);
    return { text, value: JSON.parse(text) };
  }
  if (format.load === undefined) {
    const written = format.write(body);
    return { text: written.body, value: format.read(written) };
  }
  const loading = format.load(body);
  // Middleware may answer in the place of the provider, and then nobody waits for it.
  loading?.catch(() => undefined);
  return { text: "", value: loading ?? structuredClone(body) };
}
