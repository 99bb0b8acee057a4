import ts from "typescript";
import type { ProviderNames } from "../../../generator/naming.ts";
import type { TypeWorld } from "./type-world.ts";

/** A method of a client, as the compiler has it. */
export interface MethodType {
  readonly parameters: readonly {
    readonly name: string;
    readonly type: ts.Type;
    readonly isOptional: boolean;
  }[];
  /** Whether options may stand in the place of a body or query that is left out. */
  readonly mayBeginWithOptions: boolean;
  /** Whether `for await` walks its items. */
  readonly hasPages: boolean;
  readonly item: ts.Type | undefined;
  readonly result: ts.Type;
  readonly envelope: ts.Type;
  /** An interface with a body for each status, where an error is documented. */
  readonly errors: ts.Type | undefined;
}

/** The public types of one generated package. */
export interface ClientTypes {
  readonly exports: ReadonlyMap<string, ts.Type>;
  readonly options: ts.Type | undefined;
  /** Whether a client can be made without options. */
  readonly isOptionless: boolean;
  readonly methods: ReadonlyMap<string, MethodType>;
  readonly paths: ts.Type | undefined;
  /** Names of the operations that can be sealed. */
  readonly writes: readonly string[];
}

/** @param name - of the package in the world. */
export function clientTypes(world: TypeWorld, name: string, names: ProviderNames): ClientTypes {
  const { checker } = world;
  const exports = exportsOf(world, name);
  const client = exports.get(names.client)?.symbol.declarations?.find(ts.isInterfaceDeclaration);
  const heritage = client?.heritageClauses?.[0]?.types[0]?.typeArguments?.map((node) =>
    checker.getTypeFromTypeNode(node),
  );
  const create = exports.get(names.create)?.getCallSignatures()[0]?.parameters[0];
  return {
    exports,
    options: exports.get(names.options),
    isOptionless: create?.valueDeclaration !== undefined && isOptional(create.valueDeclaration),
    methods: new Map(
      [...(client?.members ?? [])]
        .filter((node) => ts.isMethodSignature(node))
        .map((node) => methodType(checker, node)),
    ),
    paths: exports.get("paths"),
    writes: (heritage?.[2]?.isUnion() ? heritage[2].types : [heritage?.[2]]).flatMap((type) =>
      type?.isStringLiteral() ? type.value : [],
    ),
  };
}

function exportsOf({ checker, source }: TypeWorld, name: string): Map<string, ts.Type> {
  const module = source(name, "src/index.ts");
  const symbol = module && checker.getSymbolAtLocation(module);
  return new Map(
    (symbol === undefined ? [] : checker.getExportsOfModule(symbol)).map((exported) => {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const type =
        target.flags & ts.SymbolFlags.Value && !(target.flags & ts.SymbolFlags.Type)
          ? checker.getTypeOfSymbol(target)
          : checker.getDeclaredTypeOfSymbol(target);
      return [exported.name, type];
    }),
  );
}

function methodType(checker: ts.TypeChecker, node: ts.MethodSignature): [string, MethodType] {
  const types =
    (node.type !== undefined && ts.isTypeReferenceNode(node.type) ? node.type.typeArguments : undefined) ??
    [];
  const hasPages = node.type !== undefined && node.type.getText().startsWith("PageCall");
  const given = types.map((type) => checker.getTypeFromTypeNode(type));
  const [result, envelope, errors] = (hasPages ? given.slice(1) : given) as [ts.Type, ts.Type, ts.Type?]; // as the emitter writes it
  return [
    node.name.getText().replace(/^"(.*)"$/, "$1"),
    {
      parameters: node.parameters.flatMap((parameter) =>
        parameter.dotDotDotToken === undefined
          ? {
              name: parameter.name.getText(),
              // Without the `undefined` of one that may be left out: `isOptional` says that.
              type:
                parameter.type === undefined
                  ? checker.getTypeAtLocation(parameter.name)
                  : checker.getTypeFromTypeNode(parameter.type),
              isOptional: isOptional(parameter),
            }
          : firstChoice(checker, parameter.type),
      ),
      mayBeginWithOptions: node.parameters.some(({ type }) => beginsWithOptions(type)),
      hasPages,
      item: hasPages ? given[0] : undefined,
      result,
      envelope,
      errors,
    },
  ];
}

/** Of a body in several media types, the preferred one comes first; the description shows the others. */
function firstChoice(checker: ts.TypeChecker, node: ts.TypeNode | undefined): MethodType["parameters"] {
  const first = node !== undefined && ts.isUnionTypeNode(node) ? node.types[0] : node;
  return first === undefined || !ts.isTupleTypeNode(first)
    ? []
    : first.elements.filter(ts.isNamedTupleMember).map((member) => ({
        name: member.name.getText(),
        type: checker.getTypeFromTypeNode(withoutUndefined(member.type)),
        isOptional: member.questionToken !== undefined,
      }));
}

/** The last choice is options alone. */
function beginsWithOptions(node: ts.TypeNode | undefined): boolean {
  const last = node !== undefined && ts.isUnionTypeNode(node) ? node.types.at(-1) : undefined;
  const [first] = last !== undefined && ts.isTupleTypeNode(last) ? last.elements : [];
  return first !== undefined && ts.isNamedTupleMember(first) && first.name.text === "options";
}

/** `Type | undefined` is how the emitter writes an element of a list that may be left out; `isOptional` says that. */
function withoutUndefined(node: ts.TypeNode): ts.TypeNode {
  if (!ts.isUnionTypeNode(node) || node.types.length !== 2) return node;
  const [type, other] = node.types;
  return type !== undefined && other?.kind === ts.SyntaxKind.UndefinedKeyword ? type : node;
}

function isOptional(node: ts.Node): boolean {
  return ts.isParameter(node) && (node.questionToken !== undefined || node.initializer !== undefined);
}
