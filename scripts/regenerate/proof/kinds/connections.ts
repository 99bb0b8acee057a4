import { webhooksOf } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { type Kind, onOperation, type Scene, onDocument, evidence } from "../kind.ts";

function onScheme(change: (scheme: Record<string, unknown>) => boolean): Kind["change"] {
  return ({ document }: Scene) => {
    const [name, scheme] = Object.entries(document.components?.securitySchemes ?? {})[0] ?? [];
    return scheme !== undefined && change(scheme) ? name : undefined; // a draft of plain JSON
  };
}

function onSignature(change: (signature: Record<string, unknown>) => boolean): Kind["change"] {
  return ({ document, seeded }) => {
    const signatures = webhooksOf(document).flatMap(
      ({ operation, pathItem }) =>
        operation["x-fern-webhook-signature"] ?? pathItem["x-fern-webhook-signature"] ?? [],
    );
    const signed = seeded.pick(signatures.filter(({ type }) => type !== "none"));
    return signed !== undefined && change(signed) ? "webhook" : undefined; // a draft of plain JSON
  };
}

/** Changes of environments, credentials, options and signatures. */
export const connections: readonly Kind[] = [
  {
    rule: "x-environment: environment added",
    want: "minor",
    change: onDocument((document) => {
      document.servers = [
        ...(document.servers ?? []),
        { url: "https://new.example", "x-environment": "brandNew" },
      ];
      return true;
    }),
  },
  {
    rule: "x-environment: environment removed",
    want: "major",
    change: onDocument((document) => {
      if ((document.servers?.length ?? 0) < 2) return false;
      document.servers = document.servers?.slice(0, 1) ?? [];
      return true;
    }),
  },
  {
    rule: "x-environment: another default",
    want: "major",
    change: onDocument((document) => {
      if ((document.servers?.length ?? 0) < 2) return false;
      document.servers = [...(document.servers ?? [])].reverse();
      return true;
    }),
  },
  {
    rule: "servers: host moved",
    want: "minor",
    change: onDocument((document) => {
      const server = document.servers?.[0];
      if (server === undefined) return false;
      server.url = "https://moved.example";
      return true;
    }),
  },
  {
    rule: "x-credential-env: variable renamed",
    want: "major",
    change: onScheme((scheme) => {
      if (scheme["x-credential-env"] === undefined) return false;
      scheme["x-credential-env"] =
        typeof scheme["x-credential-env"] === "string"
          ? "OTHER_NAME"
          : Object.fromEntries(
              Object.keys(scheme["x-credential-env"] as object).map((name) => [
                name,
                `OTHER_${name.toUpperCase()}`,
              ]),
            );
      return true;
    }),
  },
  {
    rule: "api-security-component-type-changed",
    want: "major",
    change: onScheme((scheme) => {
      if (
        scheme["type"] !== "http" ||
        scheme["scheme"] !== "bearer" ||
        scheme["x-payouts-token"] !== undefined
      )
        return false;
      Object.assign(scheme, { type: "apiKey", in: "header", name: "Other" });
      delete scheme["scheme"];
      return true;
    }),
  },
  {
    rule: "api-security-removed",
    want: "minor",
    change: onOperation(
      ({ security }) => security === undefined,
      (operation) => {
        operation.security = [];
      },
    ),
  },
  {
    rule: "x-speakeasy-globals: option lost",
    want: "major",
    change: onDocument((document) => {
      const word = document["x-speakeasy-globals"];
      if (word === undefined) return false;
      delete document["x-speakeasy-globals"];
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: header changed",
    want: "major",
    change: onSignature((signature) => {
      if (signature["header"] === undefined) return false;
      signature["header"] = "Other";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: algorithm changed",
    want: "major",
    change: onSignature((signature) => {
      if (signature["algorithm"] === undefined) return false;
      signature["algorithm"] = "sha512";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: lost",
    want: "major",
    change: onSignature((signature) => {
      for (const name of Object.keys(signature)) Reflect.deleteProperty(signature, name);
      signature["type"] = "none";
      return true;
    }),
  },
  {
    rule: "x-fern-webhook-signature: note changed",
    want: "patch",
    change: onSignature((signature) => {
      signature["note"] = "Other words.";
      return true;
    }),
  },
  {
    rule: "x-payouts-source changed",
    want: "patch",
    change: onOperation(
      ({ "x-payouts-source": source }) => source !== undefined,
      (operation) => {
        Object.assign(operation, { "x-payouts-source": evidence });
      },
    ),
  },
];
