import type { ServerResponse } from "node:http";
import type { Step } from "../fault/fault.ts";
import type { PlainAnswer } from "./documented-answers.ts";

/** Puts an answer on the wire, or breaks the connection in the way that the step asks for. */
export function transmit(response: ServerResponse, answer: PlainAnswer, then: Step["then"] = "answer"): void {
  const { socket } = response;
  const { status, headers, text } = answer;
  if (then === "hang") return;
  if (then === "reset") {
    // RST and not FIN, as a crashed peer sends it.
    socket?.resetAndDestroy();
    return;
  }
  if (then === "answer") {
    response.writeHead(status, headers);
    response.end(text);
    return;
  }
  // Without a body there is nothing to break, so such an answer gets one.
  const broken =
    text === undefined
      ? { status: 200, headers: { "content-type": "application/json" }, text: "{}" }
      : answer;
  const bytes = Buffer.from(broken.text ?? "");
  if (then === "cut") {
    response.writeHead(broken.status, { ...broken.headers, "content-length": bytes.length + 1 });
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket?.destroySoon());
    return;
  }
  response.writeHead(broken.status, broken.headers);
  // JSON may begin with any amount of white space (RFC 8259 section 2): these bytes never make a wrong answer.
  // The client may be gone before this begins, and then no event says so.
  const drip = setInterval(() => {
    if (response.destroyed) clearInterval(drip);
    else response.write(" ");
  }, 50);
  response.write(" ");
}
