import { OneTimeBody } from "./one-time-body.ts";

/** How far causes are followed: an error may be its own. */
const depth = 8;

/** The outermost code that the runtime gives, else the innermost error's name. */
export function causeOf(error: unknown, left: number = depth): string {
  const { code, cause, name } = (error ?? {}) as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === "string") return code;
  if (typeof cause === "object" && cause !== null && left > 0) return causeOf(cause, left - 1);
  return typeof name === "string" ? name : "error";
}

/** Codes of a connection that took too long, or whose certificate was refused: both come before anything is sent. */
const codes =
  /^(UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_CERT.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/;

/** Node, where the server hangs up during the handshake, has no code of its own for it: `lib/internal/tls/wrap.js`. */
const nodeHandshake = /^Client network socket disconnected before secure TLS connection was established$/;

/**
 * Deno has no codes. Its client, hyper-util, names the step that failed, and connecting comes before sending. An address
 * has no space in it, so it cannot pass for the words after it.
 *
 * @see https://docs.rs/hyper-util/latest/hyper_util/client/legacy/struct.Error.html#method.is_connect
 */
const denoConnect = /^error sending request for url \(\S+\): client error \(Connect\): /;

/**
 * Whether no byte of the request can have left: the address was not found, the connection was refused, or its encryption
 * was. Where a runtime does not show it, the answer is no; `test/runtime-errors` holds what each of them shows.
 *
 * @param init - what fetch was called with.
 */
export function isProvablyNotSent(error: unknown, init: RequestInit = {}, left: number = depth): boolean {
  if (typeof error !== "object" || error === null || left === 0) return false;
  const { syscall, code, message, cause, errors } = error as Readonly<Record<string, unknown>>;
  // Happy eyeballs (RFC 8305): one error for each address that was tried.
  if (Array.isArray(errors) && errors.length > 0)
    return errors.every((each) => isProvablyNotSent(each, init, left - 1));
  if (syscall === "connect" || syscall === "getaddrinfo") return true;
  const { method = "GET", body }: { method?: string; body?: unknown } = init;
  if (typeof code === "string") {
    if (codes.test(code)) return true;
    // Bun sends all others again by itself, so the first time may have been received.
    if (code === "ECONNREFUSED") return method === "POST" || method === "PATCH";
    // TLS breaks off in the handshake or later with the same codes; but later Node has read the body.
    if (/^(ERR_SSL_|ECONNRESET$)/.test(code) && body instanceof OneTimeBody && body.state === "opened")
      return true;
  }
  if (typeof message === "string") {
    if (nodeHandshake.test(message)) return true;
    // Deno sends again whatever it can, and so not what is in a Blob: see `request-init.ts`.
    if (body instanceof Blob && denoConnect.test(message)) return true;
  }
  return isProvablyNotSent(cause, init, left - 1);
}
