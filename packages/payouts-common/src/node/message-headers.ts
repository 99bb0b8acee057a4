import type { IncomingMessage } from "node:http";
import type { ReceivedHeaders } from "../transport/transport.ts";

/** The headers of a message of Node's, read without making a `Headers`. */
export class MessageHeaders implements ReceivedHeaders {
  readonly #message: Pick<IncomingMessage, "headers" | "rawHeaders">;

  constructor(message: Pick<IncomingMessage, "headers" | "rawHeaders">) {
    this.#message = message;
  }

  get(name: string): string | null {
    const value = this.#message.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  }

  toHeaders(): Headers {
    const headers = new Headers();
    const { rawHeaders } = this.#message;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2)
      headers.append(rawHeaders[index] as string, rawHeaders[index + 1] as string);
    return headers;
  }
}
