import { documentNodes, pointerOfNode } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { NodeKind, OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { refusedKeywords, supportedKeywords } from "../rules/openapi/keyword-support.ts";
import { exampleOf } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Every keyword as a feature. A supported one is shown where it first stands in one of the documents. */
export function keywordFeatures(documents: readonly OpenApiDocument[]): Feature[] {
  const places = new Map<string, string>();
  for (const node of documents.flatMap((document) => documentNodes(document))) {
    for (const key of Object.keys(node.value)) {
      const feature = nameOf(node.kind, key);
      if (!places.has(feature)) places.set(feature, pointerOfNode(node, key));
    }
  }
  const supported = Object.entries(supportedKeywords).flatMap(([kind, keywords]) =>
    [...keywords].map((keyword): Feature => {
      const feature = nameOf(kind, keyword);
      return { feature, status: "supported", shown: places.get(feature) ?? "" };
    }),
  );
  const refused = Object.entries(refusedKeywords).flatMap(([kind, keywords]) =>
    Object.entries(keywords).map(([keyword, { sample }]): Feature => {
      const at = `${exampleOf[kind as NodeKind] ?? ""}/${keyword}`; // the table's keys are kinds
      return {
        feature: nameOf(kind, keyword),
        status: "refused",
        change: { [at]: sample },
        rule: "keywords",
        at,
      };
    }),
  );
  return [...supported, ...refused];
}

/** `operation: servers` */
function nameOf(kind: string, keyword: string): string {
  return `${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: \`${keyword}\``;
}
