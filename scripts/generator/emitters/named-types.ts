import ts from "typescript";

/**
 * Declarations in which every schema goes by its own name, and the names that they use.
 *
 * @param schemas key under `components.schemas` to the type's name
 */
export function withTypeNames<Declaration extends ts.Node>(
  declarations: readonly Declaration[],
  schemas: ReadonlyMap<string, string>,
): { readonly named: readonly Declaration[]; readonly names: readonly string[] } {
  const names = new Set<string>();
  const visit = (node: ts.Node): ts.Node => {
    const name = schemas.get(keyOf(node) ?? "");
    if (name === undefined) return ts.visitEachChild(node, visit, undefined);
    names.add(name);
    return ts.factory.createTypeReferenceNode(name);
  };
  // A declaration stays one: only what it refers to is replaced.
  const named = declarations.map((declaration) => ts.visitEachChild(declaration, visit, undefined));
  return { named, names: [...names].sort() };
}

/** `Payout` → `components["schemas"]["Payout"]`, as openapi-typescript writes it. */
export function schemaReference(key: string): ts.TypeNode {
  return ["schemas", key].reduce<ts.TypeNode>(
    (type, index) =>
      ts.factory.createIndexedAccessTypeNode(
        type,
        ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(index)),
      ),
    ts.factory.createTypeReferenceNode("components"),
  );
}

/** `components["schemas"]["Payout"]` → `Payout`. */
function keyOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isComponents && literalOf(section) === "schemas" ? literalOf(node.indexType) : undefined;
}

function literalOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
