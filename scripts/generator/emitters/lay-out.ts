import workspace from "../../../package.json" with { type: "json" };

const { printWidth } = workspace.prettier;

/**
 * Lays a statement of a generated module out as Prettier would, in the few forms that are long because a document is:
 * lists of names, literals, and interfaces of methods. On a thousand operations, Prettier takes longer than all the rest.
 *
 * `undefined` for whatever it is not sure of: that is Prettier's. `lay-out.test.ts` compares the two on whole packages.
 */
export function layOut(statement: string): string | undefined {
  const lines = statement.trimEnd().split("\n");
  const start = lines.findIndex((line) => line !== "" && !isComment(line));
  const head = lines[start];
  if (head === undefined) return statement;
  const comments = lines
    .slice(0, start)
    .map((line) => `${line}\n`)
    .join("");
  const rest = lines.slice(start);
  // Of other scripts, some characters take two columns.
  if (rest.some((line) => !isComment(line) && /[^ -~]/.test(line))) return undefined;
  const code =
    rest.length === 1
      ? (namesList(head) ?? constant(head))
      : head.startsWith("export interface ")
        ? interfaceOf(rest)
        : undefined;
  return code === undefined ? undefined : `${comments}${code}\n`;
}

/** The top-level statements of a module, each with the comments and blank lines before it. */
export function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let current: string[] = [];
  let isOpen = false;
  for (const line of text.trimEnd().split("\n")) {
    current.push(line);
    if (isComment(line) || line === "") continue;
    if (!isOpen && line.endsWith("{")) isOpen = true;
    else if (isOpen && line === "}") isOpen = false;
    if (isOpen) continue;
    statements.push(current.join("\n"));
    current = [];
  }
  return current.length === 0 ? statements : [...statements, current.join("\n")];
}

function isComment(line: string): boolean {
  return /^\/[/*]|^ \*/.test(line);
}

/** `import type { A, B } from "m";`, or a line for each name. */
function namesList(line: string): string | undefined {
  const [, before = "", list, after = ""] =
    /^((?:import|export)(?: type)? )\{ ([\w$, ]+) (\} from "[^"]+";)$/.exec(line) ?? [];
  if (list === undefined) return undefined;
  const names = list.split(", ");
  // Prettier breaks no list of one.
  return names.length === 1 || fits(line)
    ? line
    : `${before}{\n${names.map((name) => `  ${name},\n`).join("")}${after}`;
}

/** `export const description: ProviderDescription = { … };` */
function constant(line: string): string | undefined {
  const [, before = "", text] = /^(export const \w+: \w+ = )(\{.*\});$/.exec(line) ?? [];
  const value = text === undefined ? undefined : valueIn(text);
  return value === undefined
    ? undefined
    : `${before}${literal(value, { indentation: 0, before: before.length, after: 1 })};`;
}

function interfaceOf(lines: readonly string[]): string | undefined {
  const [first = "", ...members] = lines.slice(0, -1);
  const heading = fits(first) ? first : brokenHeading(first);
  if (heading === undefined || lines.at(-1) !== "}" || members[0] === "" || members.at(-1) === "")
    return undefined;
  const laidOut: string[] = [];
  for (let index = 0; index < members.length; index++) {
    const line = members[index] ?? "";
    if (line === "" && members[index - 1] === "") return undefined;
    const last = /^[\w$]+\??: \{ [^}]*$/.test(line)
      ? members.findIndex((each, at) => at > index && each.startsWith(" } & "))
      : -1;
    const member =
      last > 0
        ? objectMember(members.slice(index, last + 1))
        : line === "" || isComment(line)
          ? line
          : memberOf(line);
    if (member === undefined) return undefined;
    laidOut.push(member.replace(/^(?=.)/gm, "  "));
    if (last > 0) index = last;
  }
  return [heading, ...laidOut, "}"].join("\n");
}

/** `headers: { "A": string;` … ` } & B;`: on one line where it fits and no member has a comment. */
function objectMember(lines: readonly string[]): string | undefined {
  const [, open = "", first = ""] = /^([\w$]+\??: \{) (.*)$/.exec(lines[0] ?? "") ?? [];
  const close = (lines.at(-1) ?? "").trimStart();
  const inner = [first, ...lines.slice(1, -1)];
  if (inner.every((line) => /^("[^"\\]+"|[\w$]+)\??: [\w$]+;$/.test(line))) {
    const line = `${open} ${inner.join(" ").slice(0, -1)} ${close}`;
    if (fits(line, { indentation: 2 })) return line;
  } else if (!inner.every((line) => isComment(line) || /^("[^"\\]+"|[\w$]+)\??: [\w$]+;$/.test(line))) {
    return undefined;
  }
  return [open, ...inner.map((line) => `  ${line}`), close].join("\n");
}

/** `export interface A extends B<…> {`, with a line for each type argument. The last one may be a union of names. */
function brokenHeading(line: string): string | undefined {
  const [, before = "", inner] = /^(export interface \w+ extends \w+<)(.*)> \{$/.exec(line) ?? [];
  const parts = inner === undefined ? undefined : itemsIn(inner);
  if (parts === undefined || !parts.every(isPlainType) || !fits(before)) return undefined;
  const args = parts.map((part) => {
    if (fits(part, { indentation: 2, after: 1 })) return `  ${part}`;
    return part
      .split(" | ")
      .map((name) => `  | ${name}`)
      .join("\n");
  });
  return `${before}\n${args.join(",\n")}\n> {`;
}

/** Names, names of names, and unions of such: types with nothing in them that could break otherwise. */
function isPlainType(type: string): boolean {
  return /^[\w$."[\] |&<>-]+$/.test(type);
}

/** `name(a: A, b?: B): Call<C, D>;`, or what fits into a line as it is. */
function memberOf(line: string): string | undefined {
  if (/^[\w$]+\??: [\w$]+(<[\w$]+>)?;$/.test(line)) return fits(line, { indentation: 2 }) ? line : undefined;
  const [, name, list = "", type = "", args = ""] =
    /^([\w$]+|"[^"\\']+")\((.*)\): (\w+)<(.*)>;$/.exec(line) ?? [];
  const [items, types] = [itemsIn(list), itemsIn(args)];
  if (name === undefined || items === undefined || types === undefined) return undefined;
  const isChoice = items.at(-1)?.startsWith("...given: ") === true;
  const choice = isChoice ? choiceOf(items.at(-1) ?? "") : [];
  if (choice === undefined) return undefined;
  const parameters = isChoice ? items.slice(0, -1) : items;
  if (!types.every(isPlainType) || !parameters.every((each) => isPlainType(each.replace(/^[\w$]+\??: /, ""))))
    return undefined;
  if (fits(line, { indentation: 2 })) return line;
  if (![...parameters, ...types].every((part) => fits(part, { indentation: 4, after: 1 }))) return undefined;
  const result = `): ${type}<${types.join(", ")}>;`;
  return [
    `${name}(`,
    ...parameters.map((parameter) => `  ${parameter},`),
    ...choice,
    // One type argument has nothing to break at.
    ...(fits(result, { indentation: 2 }) || types.length === 1
      ? [result]
      : [`): ${type}<`, types.map((each) => `  ${each}`).join(",\n"), ">;"]),
  ].join("\n");
}

/** `...given: [body: A, options?: B] | [body: C, options: B & { … }]`, on a line where it fits, else with a line for each list, or for each of its items. */
function choiceOf(parameter: string): string[] | undefined {
  const [, inner] = /^\.\.\.given: \[(.*)\]$/.exec(parameter) ?? [];
  const lists = inner?.split("] | [").map(itemsIn);
  if (lists === undefined || lists.length < 2) return undefined;
  const lines = lists.flatMap((items): (string | undefined)[] => {
    const isSure = items?.every(
      (item) =>
        isPlainType(item.replace(/^\w+\??: /, "").replace(/ & \{ readonly contentType: "[^"\\]+" \}$/, "")) &&
        fits(item, { indentation: 10, after: 1 }),
    );
    if (items === undefined || isSure !== true) return [undefined];
    const line = `[${items.join(", ")}]`;
    if (fits(line, { indentation: 8 })) return [`    | ${line}`];
    return ["    | [", ...items.map((item) => `        ${item},`), "      ]"];
  });
  if (!lines.every((line) => line !== undefined)) return undefined;
  return fits(parameter, { indentation: 4 }) ? [`  ${parameter}`] : ["  ...given:", ...lines];
}

/** Text between commas that stand in no brackets and no quotes. */
function itemsIn(text: string): string[] | undefined {
  const items: string[] = [];
  let [depth, from, isQuoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' && text.charAt(at - 1) !== "\\") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ("([{<".includes(character)) depth++;
    if (")]}>".includes(character)) depth--;
    if (character === "," && depth === 0) {
      items.push(text.slice(from, at));
      from = at + 2;
    }
  }
  items.push(text.slice(from));
  return depth !== 0 || isQuoted || items.includes("") ? undefined : items;
}

/** An expression: a list, an object, a call with one of these, or anything else as it is written. */
type Value =
  | string
  | { readonly list: readonly Value[] }
  | { readonly members: readonly (readonly [string, Value])[] }
  | { readonly call: string; readonly argument: Value };

/** Reads what emitters write on one line. */
function valueIn(text: string): Value | undefined {
  const inner = text.slice(2, -2);
  if (text.startsWith("{ ") && text.endsWith(" }")) {
    const members = itemsIn(inner)?.map((item) => memberIn(item));
    return members?.every((member) => member !== undefined) === true ? { members } : undefined;
  }
  if (text.startsWith("[") && text.endsWith("]") && text.length > 2) {
    const items = itemsIn(text.slice(1, -1))?.map(valueIn);
    // Of numbers, Prettier fills lines.
    const isSure = items?.every((item) => item !== undefined && !/^[-\d]/.test(String(item)));
    return isSure === true ? { list: items as readonly Value[] } : undefined; // none is `undefined`
  }
  const [, call, given] = /^([\w$]+)\((.+)\)$/.exec(text) ?? [];
  const argument = call === undefined || given === undefined ? undefined : valueIn(given);
  if (call !== undefined && argument !== undefined)
    return typeof argument === "string" ? `${call}(${quoted(argument)})` : { call, argument };
  return /^("([^"\\]|\\.)*"|[\w$.]+|[\w$]+\(\)|-?\d+|\{\}|\[\])$/.test(text) ? text : undefined;
}

function memberIn(item: string): readonly [string, Value] | undefined {
  const [whole, key] = /^("(?:[^"\\]|\\.)*"|[\w$]+): /.exec(item) ?? [];
  if (whole === undefined || key === undefined) return /^[\w$]+$/.test(item) ? [item, ""] : undefined;
  const value = valueIn(item.slice(whole.length));
  return value === undefined ? undefined : [quoted(key), value];
}

interface Place {
  readonly indentation: number;
  /** Columns before it on its line, the indentation not counted. */
  readonly before?: number;
  /** Columns behind it on its line, such as a comma. */
  readonly after?: number;
}

function literal(value: Value, place: Place): string {
  const line = onOneLine(value);
  if (typeof value === "string" || (!isBroken(value) && fits(line, place))) return line;
  // The only argument of a call opens on the line of the call.
  if ("call" in value) {
    const { indentation, before = 0, after = 0 } = place;
    const inner = { indentation, before: before + value.call.length + 1, after: after + 1 };
    return `${value.call}(${literal(value.argument, inner)})`;
  }
  const indentation = place.indentation + 2;
  const items =
    "list" in value
      ? value.list.map((item) => literal(item, { indentation, after: 1 }))
      : value.members.map(([key, member]) => property(key, member, indentation));
  const [open, close] = "list" in value ? "[]" : "{}";
  const margin = `\n${" ".repeat(indentation)}`;
  return `${open}${items.map((item) => `${margin}${item},`).join("")}\n${" ".repeat(place.indentation)}${close}`;
}

function property(key: string, value: Value, indentation: number): string {
  if (value === "") return key;
  const place = { indentation, before: key.length + 2, after: 1 };
  const text = literal(value, place);
  const isText = text.startsWith('"') || text.startsWith("'");
  // Behind a key that is hardly longer than the indentation, a new line would gain nothing.
  if (!isText || key.length <= 4 || fits(text, place)) return `${key}: ${text}`;
  return `${key}:\n${" ".repeat(indentation + 2)}${text}`;
}

function onOneLine(value: Value): string {
  if (typeof value === "string") return quoted(value);
  if ("call" in value) return `${value.call}(${onOneLine(value.argument)})`;
  if ("list" in value) return `[${value.list.map(onOneLine).join(", ")}]`;
  return `{ ${value.members.map(([key, member]) => (member === "" ? key : `${key}: ${onOneLine(member)}`)).join(", ")} }`;
}

/** A list of several objects, or of several lists, each of more than one member, gets a line for each. */
function isBroken(value: Value): boolean {
  if (typeof value === "string") return false;
  if ("call" in value) return isBroken(value.argument);
  const parts = "list" in value ? value.list : value.members.map(([, member]) => member);
  if (parts.some(isBroken)) return true;
  if (!("list" in value) || parts.length < 2) return false;
  return (
    parts.every((part) => typeof part === "object" && "list" in part && part.list.length > 1) ||
    parts.every((part) => typeof part === "object" && "members" in part && part.members.length > 1)
  );
}

/** In the quotes that need the fewer escapes. */
function quoted(text: string): string {
  if (!text.startsWith('"') || !text.includes('\\"')) return text;
  const doubles = text.split('\\"').length;
  const singles = text.split("'").length;
  return doubles > singles ? `'${text.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : text;
}

function fits(text: string, { indentation = 0, before = 0, after = 0 }: Partial<Place> = {}): boolean {
  return indentation + before + text.length + after <= printWidth;
}
