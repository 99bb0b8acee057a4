import { visitNodes } from "./visit-nodes.ts";

/** Shows each reference of a part of a document, those of a `mapping` too, with a way to change it. */
export function referencesOf(
  part: unknown,
  visit: (reference: string, change: (reference: string) => void) => void,
): void {
  visitNodes(part, (node) => {
    if (typeof node.$ref === "string") visit(node.$ref, (reference) => (node.$ref = reference));
    const { mapping } = typeof node.discriminator === "object" ? node.discriminator : {};
    for (const [value, target] of Object.entries(mapping ?? {})) {
      // OpenAPI 3.1, Discriminator Object: a bare name is the name of a schema component.
      const reference = target.includes("/") ? target : `#/components/schemas/${target}`;
      visit(reference, (changed) => {
        if (mapping !== undefined) mapping[value] = changed;
      });
    }
  });
}
