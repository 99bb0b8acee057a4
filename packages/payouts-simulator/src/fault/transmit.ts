import type { ServerResponse } from "node:http";
import type { Step } from "./fault.ts";

/** An answer, written out. */
export interface Transmission {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined`: it has no body. */
  readonly body: string | Uint8Array | undefined;
}

/** Sends an answer, or breaks the connection as the step asks for. */
export function transmit(
  response: ServerResponse,
  answer: Transmission,
  then: NonNullable<Step["then"]> = "answer",
): void {
  const { socket } = response;
  const { status, headers, body } = answer;
  if (then === "hang") return;
  if (then === "reset") {
    // RST and not FIN, like a peer that has crashed.
    socket?.resetAndDestroy();
    return;
  }
  if (then === "answer") {
    response.writeHead(status, headers);
    response.end(body);
    return;
  }
  // Only a body can be broken, so an answer without one gets one.
  const broken =
    body === undefined
      ? { status: 200, headers: { "content-type": "application/json" }, body: "{}" }
      : answer;
  const bytes = Buffer.from(broken.body ?? "");
  if (then === "cut") {
    response.writeHead(broken.status, { ...broken.headers, "content-length": bytes.length + 1 });
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket?.destroySoon());
    return;
  }
  response.writeHead(broken.status, broken.headers);
  // JSON may begin with any amount of white space (RFC 8259 §2), so these bytes are never invalid.
  // The client may have disconnected before; then there is no event for it.
  const drip = setInterval(() => {
    if (response.destroyed) clearInterval(drip);
    else response.write(" ");
  }, 50);
  response.write(" ");
}
