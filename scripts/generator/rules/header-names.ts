import type { Finding } from "./spec-rule.ts";

type Breach = Omit<Finding, "pointer">;

/** OpenAPI 3.1, Parameter Object: of these names, "the parameter definition SHALL be ignored". */
const describedElsewhere: ReadonlyMap<string, string> = new Map([
  ["accept", "Leave it out: the `content` of the responses says it."],
  ["content-type", "Leave it out: the `content` of the request body says it."],
  ["authorization", "Describe it as a security scheme, and leave it out here."],
]);

/** What frames a message, and what has a place of its own. The runtime leaves these out of what callers pass. */
const framing: ReadonlyMap<string, string> = new Map([
  ...["content-length", "transfer-encoding", "connection", "host"].map(
    (name) => [name, "Leave it out: what sends the request writes it."] as const,
  ),
  ["cookie", "Describe each cookie as a parameter `in: cookie`."],
  ["proxy-authorization", "Leave it out: a proxy is the transport's business."],
]);

/** Why callers cannot pass a header of this name. */
export function parameterNameFault(written: string): Breach | undefined {
  const name = written.toLowerCase();
  const remedy = describedElsewhere.get(name) ?? framing.get(name);
  if (remedy === undefined) return undefined;
  return {
    message: describedElsewhere.has(name)
      ? `OpenAPI ignores a header parameter \`${written}\`, so callers could not pass it.`
      : `the client does not send a header \`${written}\` of its callers.`,
    remedy,
  };
}

/** Why the client cannot put a credential, or a key, into a header of this name. */
export function ownNameFault(written: string, taken: readonly string[] = []): Breach | undefined {
  const name = written.toLowerCase();
  // RFC 9110, 5.1
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    return {
      message: `\`${written}\` is not a name that a header can have.`,
      remedy: "Write the name as the provider documents it, without spaces and separators.",
    };
  const isOwn = ["accept", "content-type", ...framing.keys()].includes(name) && name !== "cookie";
  if (!isOwn && !taken.includes(name)) return undefined;
  return {
    message: `the header \`${written}\` has another meaning in each request.`,
    remedy: "Write the name of the header that the provider documents for it.",
  };
}
