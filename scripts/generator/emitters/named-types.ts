import ts from "typescript";

/** What a document's types refer to by key, and the names under which `types.ts` exports it. */
export interface TypeNames {
  /** Key under `components.schemas` to the type's name. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Declarations in which every schema goes by its own name, and the names that they use. */
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
