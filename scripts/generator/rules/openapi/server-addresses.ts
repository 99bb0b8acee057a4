import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Server } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** Each server is an address to which a request, with its credential, can be sent. */
export const serverAddresses: SpecRule = {
  name: "server-addresses",
  says: "the `url` of each server is absolute, `https`, and neither holds a credential nor ends in a query or a fragment, whatever the values of its variables",
  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== "server" || !["document", "pathItem", "operation"].includes(node.parent?.kind ?? ""))
        continue;
      // The linter reports what is not one.
      const fault = faultOf(node.value as unknown as Server);
      if (fault !== undefined) yield { pointer: pointerOfNode(node, "url"), ...fault };
    }
  },
};

type Fault = Omit<Finding, "pointer">;

function faultOf({ url, variables = {} }: Server): Fault | undefined {
  if (typeof url !== "string") return undefined; // the linter reports it
  const names = [...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => !Object.hasOwn(variables, name))) return undefined; // so does it here
  const usual = Object.fromEntries(names.map((name) => [name, variables[name]?.default ?? name]));
  const fault = faultOfAddress(url, usual);
  if (fault !== undefined) return fault;
  for (const name of names)
    for (const value of variables[name]?.enum ?? []) {
      const other = faultOfAddress(url, { ...usual, [name]: value });
      if (other !== undefined) return { ...other, message: `with \`${name}: ${value}\`, ${other.message}` };
    }
  return undefined;
}

/** What is wrong with an address, whose variables have these values. */
export function faultOfAddress(url: string, values: Readonly<Record<string, string>>): Fault | undefined {
  const address = url.replace(/\{([^{}]+)\}/g, (_, name: string) => values[name] ?? name);
  if (!URL.canParse(address)) {
    return {
      message: `\`${url}\` is not an absolute address, so the client would not know where to send.`,
      remedy: "Write it whole, such as `https://api.example.com/v1`.",
    };
  }
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  if (protocol !== "https:" && !(protocol === "http:" && isLocal)) {
    return {
      message: `\`${url}\` does not begin with \`https:\`, and a credential would be sent to it in the clear.`,
      remedy: "Write the provider's `https` address.",
    };
  }
  if (username !== "" || password !== "") {
    return {
      message: "the address holds a user name or a password.",
      remedy: "Remove it, and describe it as a security scheme: `http` with `basic`.",
    };
  }
  if (search !== "" || hash !== "") {
    return {
      message: `\`${url}\` has a query or a fragment, after which no path can follow.`,
      remedy: "Remove it. What every request carries is a parameter in `x-speakeasy-globals`.",
    };
  }
  return undefined;
}
