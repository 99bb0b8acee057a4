/**
 * A copy of the document without `discriminator`. express-openapi-validator looks for its property at the top of the body, wherever the union
 * stands (its issue 588), and so refuses every request of a union further down. OpenAPI 3.1 §4.8.25 makes it a hint, which
 * changes nothing of what is valid: `oneOf` stays and says the same.
 */
export function withoutDiscriminators(document: object): {
  readonly rest: unknown;
  readonly pointers: readonly string[];
} {
  const pointers: string[] = [];
  const copy = (node: unknown, pointer: string): unknown => {
    if (Array.isArray(node)) return node.map((each, index) => copy(each, `${pointer}/${index}`));
    if (typeof node !== "object" || node === null) return node;
    const isHint = "discriminator" in node && ("oneOf" in node || "anyOf" in node);
    if (isHint) pointers.push(pointer);
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name]) => !(isHint && name === "discriminator"))
        .map(([name, each]) => [
          name,
          copy(each, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
        ]),
    );
  };
  return { rest: copy(document, ""), pointers };
}
