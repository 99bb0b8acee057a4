import type { NodeKind } from "../../../packages/payouts-simulator/src/document/index.ts";

/** A keyword or a construct of OpenAPI 3.1 and JSON Schema 2020-12: it comes out right, or it is refused. */
export type Feature = SupportedFeature | RefusedFeature;

export interface SupportedFeature {
  readonly feature: string;
  readonly status: "supported";
  /** Where the invented provider exercises it: a JSON Pointer into `petty-cash.yaml`. */
  readonly shown: string;
}

export interface RefusedFeature {
  readonly feature: string;
  readonly status: "refused";
  /** What to write into the sound spec: value by JSON Pointer. `undefined` removes. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly rule: string;
  /** Where it is refused. Without it, at the first change. */
  readonly at?: string;
}

/** An object of each kind within the sound spec, to which a refused keyword is added. */
export const exampleOf: Readonly<Partial<Record<NodeKind, string>>> = {
  document: "",
  serverVariable: "/servers/0/variables/region",
  pathItem: "/paths/~1payouts",
  operation: "/paths/~1payouts/get",
  webhook: "/webhooks/payout.paid",
  webhookOperation: "/webhooks/payout.paid/post",
  parameter: "/paths/~1payouts/get/parameters/0",
  header: "/components/headers/Total",
  response: "/paths/~1payouts/post/responses/default",
  mediaType: "/paths/~1payouts/post/requestBody/content/application~1json",
  example: "/components/examples/Two",
  components: "/components",
  link: "/components/links/Read",
  oauthFlows: "/components/securitySchemes/machine/flows",
  oauthFlow: "/components/securitySchemes/machine/flows/clientCredentials",
  schema: "/components/schemas/Payout/properties/reference",
};
