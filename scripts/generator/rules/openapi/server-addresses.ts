import type { Server } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";

/** Each server is an address to which a request, with its credential, can be sent. */
export const serverAddresses: SpecRule = {
  name: "server-addresses",
  says: "the `url` of each server is absolute, `https`, and neither holds a credential nor ends in a query or a fragment; each of its variables has a default",
  *check({ document }) {
    for (const [index, server] of (document.servers ?? []).entries()) {
      const fault = faultOf(server);
      if (fault !== undefined) yield { pointer: `/servers/${index}/url`, ...fault };
    }
  },
};

function faultOf({ url, variables }: Server): { message: string; remedy: string } | undefined {
  if (typeof url !== "string") return undefined; // the linter reports it
  const missing = [...url.matchAll(/\{([^{}]+)\}/g)].find(
    ([, name = ""]) => !Object.hasOwn(variables ?? {}, name),
  );
  if (missing !== undefined) return undefined; // so does it here
  const address = url.replace(/\{([^{}]+)\}/g, (_, name: string) => variables?.[name]?.default ?? name);
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
