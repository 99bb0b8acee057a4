import {
  dereference,
  isRecord,
  pointerOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-credential-env`, the environment variables of a credential. */
export const credentialEnv: SpecRule = {
  name: "credential-env",
  says: "`x-credential-env` is a map only where the scheme takes several values: `basic`, or with `x-payouts-token`; of OAuth 2 it names `clientId` and `clientSecret`",
  *check({ document }) {
    for (const [name, written] of Object.entries(document.components?.securitySchemes ?? {})) {
      const scheme = dereference(document, written);
      const fields = scheme?.["x-credential-env"];
      if (scheme?.type === "oauth2" && fields !== undefined) {
        const named = isRecord(fields) ? Object.keys(fields).sort().join() : "";
        if (named === "clientId,clientSecret") continue;
        yield {
          pointer: pointerOf(["components", "securitySchemes", name, "x-credential-env"]),
          message: `the credential of \`${name}\` is a client id and a client secret, and the word names others.`,
          remedy: "Write `{ clientId: EXAMPLE_CLIENT_ID, clientSecret: EXAMPLE_CLIENT_SECRET }`.",
        };
        continue;
      }
      if (scheme === undefined || !isRecord(fields) || isRecord(scheme["x-payouts-token"])) continue;
      if (scheme.type === "http" && /^basic$/i.test(scheme.scheme)) continue;
      yield {
        pointer: pointerOf(["components", "securitySchemes", name, "x-credential-env"]),
        message: `the scheme \`${name}\` sends one value, and the map names ${Object.keys(fields).length}.`,
        remedy:
          "Name one environment variable, or add `x-payouts-token` where the values are exchanged for a token.",
      };
    }
  },
};
