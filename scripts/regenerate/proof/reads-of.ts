import ts from "typescript";
import { literalsOf as distinctions } from "../verdict/types/pair-members.ts";
import { typeParts } from "../verdict/types/type-parts.ts";

const deepest = 6;

/** Statements that read every field of what an expression gives, as a program would that knows its type. */
export class Reader {
  readonly #checker: ts.TypeChecker;
  #count = 0;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  read(expression: string, type: ts.Type, isOptional = false, depth = 0): string {
    const { isUnknown, isOpen, keywords, literals, lists, objects } = typeParts(
      this.#checker,
      type,
      !isOptional,
    );
    if (depth > deepest) return "";
    const name = `v${(this.#count += 1)}`;
    const mayLack = isOptional || keywords.has("undefined");
    const structures = [...objects, ...lists];
    if (isUnknown) return `const ${name}: unknown = ${expression};\n`;
    if (structures.length === 0) {
      const plain = [
        ...keywords.keys(),
        ...(isOpen ? ["string", "number"] : [...literals.keys()]),
        ...(isOptional ? ["undefined"] : []),
      ];
      if (plain.length === 0 || plain.join() === "undefined") return "";
      const isClosed =
        !isOpen && literals.size > 1 && ![...literals.keys()].every((text) => /^(true|false)$/.test(text));
      const check =
        isClosed && keywords.size === 0 && !isOptional ? this.#switch(name, [...literals.keys()]) : "";
      return `const ${name}: ${plain.join(" | ")} = ${expression};\n${check}`;
    }
    const plain = [...keywords.keys(), ...literals.keys(), ...(isOpen ? ["string"] : [])].filter(
      (keyword) => keyword !== "null" && keyword !== "undefined",
    );
    const inner =
      plain.length > 0 || objects.some(isCallable)
        ? this.#mixed(name, plain, structures, depth)
        : this.#structure(name, objects, lists, depth);
    // As strict as the type allows: who knows `null` only does not look for `undefined`.
    const isThere = mayLack ? `${name} != null` : keywords.has("null") ? `${name} !== null` : undefined;
    return `const ${name} = ${expression};\n${isThere === undefined ? inner : `if (${isThere}) {\n${inner}}\n`}`;
  }

  #mixed(name: string, plain: readonly string[], structures: readonly ts.Type[], depth: number): string {
    const objects = structures.filter((type) => !this.#isList(type) && !isCallable(type));
    const lists = structures.filter((type) => this.#isList(type));
    // What every object has, such as `toString`, stands there where a field of that name is left out.
    const callables = structures.filter(isCallable).map((type) => `(${this.#checker.typeToString(type)})`);
    if (objects.length + lists.length === 0)
      return `const rest${name}: ${[...plain, ...callables].join(" | ")} = ${name};\n`;
    return `if (typeof ${name} === "object") {\n${this.#structure(name, objects, lists, depth)}} else {\nconst rest${name}: ${[...plain, ...callables].join(" | ")} = ${name};\n}\n`;
  }

  #structure(name: string, objects: readonly ts.Type[], lists: readonly ts.Type[], depth: number): string {
    const [list] = lists;
    if (list !== undefined && objects.length === 0) {
      const [item] = this.#checker.getTypeArguments(list as ts.TypeReference); // a list is a reference to its generic type
      if (lists.length > 1 || item === undefined || !this.#checker.isArrayType(list)) return "";
      const each = `each${name}`;
      return `for (const ${each} of ${name}) {\n${this.read(each, item, false, depth + 1)}}\n`;
    }
    if (list !== undefined) return "";
    const [only] = objects;
    if (objects.length === 1 && only !== undefined) return this.#properties(name, only, depth);
    return this.#members(name, objects, depth);
  }

  /** Narrowed by the value that tells the members apart, or by a property that only one has. */
  #members(name: string, objects: readonly ts.Type[], depth: number): string {
    const values = objects.map((type) => distinctions(this.#checker, type));
    const discriminator = [...(values[0]?.keys() ?? [])].find((key) => {
      const all = values.flatMap((each) => each.get(key) ?? []);
      return values.every((each) => each.has(key)) && new Set(all).size === all.length;
    });
    if (discriminator !== undefined) {
      const cases = objects.map((type, index) => {
        const labels = (values[index]?.get(discriminator) ?? []).map((value) => `case ${value}:`).join("\n");
        return `${labels} {\n${this.#properties(name, type, depth)}break;\n}\n`;
      });
      return `switch (${name}[${JSON.stringify(discriminator)}]) {\n${cases.join("")}default: {\nconst never${name}: never = ${name};\n}\n}\n`;
    }
    const own = objects.map((type) =>
      this.#checker
        .getPropertiesOfType(type)
        .find(
          (property) =>
            !(property.flags & ts.SymbolFlags.Optional) &&
            objects.every(
              (other) =>
                other === type || this.#checker.getPropertyOfType(other, property.name) === undefined,
            ),
        ),
    );
    const known = objects.flatMap((type, index) =>
      own[index] === undefined ? [] : [{ type, property: own[index] }],
    );
    const branches = known.map(
      ({ type, property }) =>
        `if (${JSON.stringify(property.name)} in ${name}) {\n${this.#properties(name, type, depth)}}\n`,
    );
    // Where each has its own, nothing is left besides them.
    const isNone = known.map(({ property }) => `!(${JSON.stringify(property.name)} in ${name})`);
    const rest =
      known.length === objects.length
        ? `if (${isNone.join(" && ")}) {\nconst never${name}: never = ${name};\n}\n`
        : "";
    return branches.join("") + rest;
  }

  #properties(name: string, type: ts.Type, depth: number): string {
    const declarations = type.isIntersection() ? [] : (type.symbol?.declarations ?? []);
    if (isCallable(type)) return "";
    if (declarations.some((node) => node.getSourceFile().hasNoDefaultLib))
      // An alias has a name of the client's, which the program need not have imported.
      return `const whole${name}: ${this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias)} = ${name};\n`;
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const always = this.#checker
      .getPropertiesOfType(type)
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map((property) => `${JSON.stringify(property.name)}: unknown`);
    return [
      // As a program hands it on to a type of its own.
      `const shape${name}: { ${always.join("; ")} } = ${name};\n`,
      ...this.#checker
        .getPropertiesOfType(type)
        .map((property) =>
          this.read(
            `${name}[${JSON.stringify(property.name)}]`,
            this.#checker.getTypeOfSymbol(property),
            (property.flags & ts.SymbolFlags.Optional) !== 0,
            depth + 1,
          ),
        ),
      ...(index === undefined ? [] : [this.read(`${name}["anything"]`, index.type, true, depth + 1)]),
    ].join("");
  }

  #isList(type: ts.Type): boolean {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
  }

  #switch(name: string, literals: readonly string[]): string {
    return `switch (${name}) {\n${literals.map((literal) => `case ${literal}:\n`).join("")}break;\ndefault: {\nconst never${name}: never = ${name};\n}\n}\n`;
  }
}

function isCallable(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0 || type.symbol?.name === "Function";
}
