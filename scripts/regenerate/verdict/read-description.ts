import ts from "typescript";
import type { ProviderDescription } from "../../../packages/payouts-common/src/provider-description.ts";

/** The object that a `src/description.ts` of an earlier generator exports; `undefined` where there is none. */
export function readDescription(text: string): ProviderDescription | undefined {
  const source = ts.createSourceFile("description.ts", text, ts.ScriptTarget.ES2022, true);
  const declared = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => name.getText() === "description");
  const value = declared?.initializer && valueOf(declared.initializer);
  return value as ProviderDescription | undefined; // which is what the compiler checked when it was released
}

/** A literal is all that the emitter writes. */
function valueOf(node: ts.Expression): unknown {
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties
        .filter((property) => ts.isPropertyAssignment(property))
        .map(({ name, initializer }) => [
          ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
            ? name.text
            : name.getText(),
          valueOf(initializer),
        ]),
    );
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  // What the runtime makes: as JSON shows it of the model's.
  if (ts.isCallExpression(node))
    return { name: node.expression.getText(), given: node.arguments.map(valueOf) };
  // A class shows in neither.
  if (ts.isIdentifier(node) && /^[a-z]/.test(node.text)) return { name: node.text };
  if (ts.isPrefixUnaryExpression(node)) return -Number(node.operand.getText());
  return { true: true, false: false, null: null }[node.getText()];
}
