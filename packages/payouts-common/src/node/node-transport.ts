import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { causeOf } from "../transport/cause-of.ts";
import { decoded, encodings } from "./decoded.ts";
import { Exchange, isSuccess } from "../transport/exchange.ts";
import { http } from "./http.ts";
import { MessageHeaders } from "./message-headers.ts";
import type { Transport } from "../transport/transport.ts";

/** An `http.Agent` or `https.Agent`: what distinguishes one, without the types of Node, which a program may not have. */
export interface NodeAgent {
  readonly maxSockets: number;
  readonly maxFreeSockets: number;
  destroy(): void;
}

/** Options of `nodeTransport`. */
export interface NodeTransportOptions {
  /**
   * Makes the connections: one for a proxy (`https-proxy-agent`, or Node's own with `proxyEnv`), or an `https.Agent` with a
   * client certificate.
   *
   * @defaultValue one that keeps connections, shared by all that do not name one
   */
  readonly agent?: NodeAgent;
}

/**
 * Sends with Node's own HTTP instead of `fetch`.
 *
 * It knows what left: whatever fails before the connection is ready is `not_sent`. A write that must not be repeated goes
 * over a connection that has carried nothing yet, for the most common lost answer is that of a kept connection which the
 * server was just closing.
 */
export function nodeTransport({ agent }: NodeTransportOptions = {}): Transport {
  return {
    send: (outgoing) =>
      // Node itself refuses what is no agent.
      new Promise((resolve) => new NodeExchange(agent as Agent | undefined, outgoing, resolve).start()),
  };
}

const kept = { http: new http.Agent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
/** Each connection of theirs carries one request. */
const fresh = { http: new http.Agent(), https: new HttpsAgent() };

/** A plain connection, or one of `node:tls`. */
type Connection = Socket & { readonly encrypted?: boolean; readonly secureConnecting?: boolean };

const mostGivenUp = 1000;

class NodeExchange extends Exchange {
  readonly #agent: Agent | undefined;
  #request: ClientRequest | undefined;
  #isSent = false;
  #givenUp = 0;

  constructor(agent: Agent | undefined, ...rest: ConstructorParameters<typeof Exchange>) {
    super(...rest);
    this.#agent = agent;
  }

  start(): void {
    try {
      this.#open();
    } catch (error) {
      // Node refuses what it cannot write, such as a header with a line break, before it looks for a connection.
      this.#failed(error);
    }
  }

  #open(): void {
    const { url, method, headers, isOnce } = this.outgoing;
    const place = placeOf(url);
    const agent = this.#agent ?? (isOnce ? fresh : kept)[place.scheme];
    headers["accept-encoding"] ??= encodings;
    const options = { ...place.options, path: url.slice(place.origin.length), method, headers, agent };
    const request = place.scheme === "https" ? httpsRequest(options) : http.request(options);
    this.#request = request;
    // Of DELETE and OPTIONS Node expects no body, and would write one without its length: as a next request.
    if (this.outgoing.body !== undefined) request.useChunkedEncodingByDefault = true;
    request.on("error", (error) => {
      if (request === this.#request) this.#failed(error);
    });
    request.on("socket", (socket) => this.#connected(request, socket));
    request.on("response", (message) => this.#answered(message));
  }

  /** Nothing is written before this says that the connection is ready, so whatever fails until then was not sent. */
  #connected(request: ClientRequest, socket: Connection): void {
    if (request.reusedSocket && this.outgoing.isOnce) return this.#giveUp(request);
    const isSecure = request.protocol === "https:";
    const send = (): void => {
      if (this.isOver) return;
      this.#isSent = true;
      request.end(this.outgoing.body);
    };
    // An agent for a proxy passes the proxy's refusal on as if it were the provider's answer: on a bare connection.
    if (isSecure && socket.encrypted !== true)
      this.#failed(new Error("the proxy opened no tunnel to the provider"));
    else if (socket.connecting || socket.secureConnecting === true)
      socket.once(isSecure ? "secureConnect" : "connect", send);
    else send();
  }

  /** The caller's agent keeps connections: this one is given up, and the next one may be one that it makes anew. */
  #giveUp(request: ClientRequest): void {
    this.#request = undefined;
    request.destroy();
    this.#givenUp += 1;
    if (this.#givenUp > mostGivenUp)
      this.#failed(new Error("the agent gives nothing but connections that were used before"));
    else this.start();
  }

  #answered(message: IncomingMessage): void {
    const { maxBytes, asBytes } = this.outgoing;
    this.head = { status: message.statusCode ?? 0, headers: new MessageHeaders(message) };
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLong = (): void => {
      const error = new RangeError(`the answer is longer than ${maxBytes} bytes (maxResponseBytes)`);
      this.received(undefined, { cause: "too-long", error });
      this.cancel();
    };
    message.on("error", (error) => this.#failed(error));
    const body: Readable = decoded(message, (error) => this.#failed(error));
    if (body === message && Number(message.headers["content-length"]) > maxBytes) return tooLong();
    body.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) tooLong();
      else chunks.push(chunk);
    });
    body.on("end", () => {
      const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
      const isBytes = asBytes && this.head !== undefined && isSuccess(this.head);
      this.received(isBytes ? new Uint8Array(bytes) : (decoder ??= new TextDecoder()).decode(bytes));
    });
  }

  #failed(error: unknown): void {
    this.broke(causeOf(error), error, this.mayBeSent() ? "unknown" : "not_sent");
    this.cancel();
  }

  protected override cancel(): void {
    this.#request?.destroy();
  }

  protected override mayBeSent(): boolean {
    return this.#isSent;
  }
}

let decoder: TextDecoder | undefined;

/** Where requests to an origin go. */
interface Place {
  readonly origin: string;
  readonly scheme: "http" | "https";
  readonly options: RequestOptions;
}

/** Origins come from descriptions and options, so there are few; parsing an address costs as much as the rest. */
const places = new Map<string, Place>();

function placeOf(url: string): Place {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  const origin = end < 0 ? url : url.slice(0, end);
  let place = places.get(origin);
  if (place === undefined) {
    const { protocol, hostname, port } = new URL(origin);
    // Node takes an IPv6 address without its brackets.
    const options = { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port };
    place = { origin, scheme: protocol === "https:" ? "https" : "http", options };
    places.set(origin, place);
  }
  return place;
}
