/** How far causes are followed: an error may be its own. */
const depth = 8;

/** The outermost code that the runtime gives, else the innermost error's name. */
export function causeOf(error: unknown, left: number = depth): string {
  const { code, cause, name } = (error ?? {}) as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === "string") return code;
  if (typeof cause === "object" && cause !== null && left > 0) return causeOf(cause, left - 1);
  return typeof name === "string" ? name : "error";
}

/**
 * Whether no byte of the request can have left: the address was not found, the connection was refused, or its encryption
 * was. Node says so (`syscall`, error codes); where a runtime doesn't, the answer is no.
 */
export function isProvablyNotSent(error: unknown, left: number = depth): boolean {
  if (typeof error !== "object" || error === null || left === 0) return false;
  const { syscall, code, cause, errors } = error as {
    syscall?: unknown;
    code?: unknown;
    cause?: unknown;
    errors?: unknown;
  };
  // Happy eyeballs (RFC 8305): one error for each address that was tried.
  if (Array.isArray(errors) && errors.length > 0)
    return errors.every((each) => isProvablyNotSent(each, left - 1));
  if (syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT") return true;
  if (typeof code === "string" && /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code))
    return true;
  return isProvablyNotSent(cause, left - 1);
}
