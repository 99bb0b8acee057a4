import type { DocumentNode } from "../document-nodes.ts";
import { pointerOf, segmentsOf } from "../json-pointer.ts";

/** Where the parts of a document stood, before it was normalised: faults are reported there. */
export class Origins {
  readonly #nodes: readonly DocumentNode[];
  #known: ReadonlyMap<object, DocumentNode["path"]> | undefined;
  /** What was made, to the object for which it stands. */
  readonly #made = new Map<object, object>();
  readonly #spelledOut = new Set<object>();
  #hasMoved = false;

  constructor(nodes: readonly DocumentNode[]) {
    this.#nodes = nodes;
  }

  /** Made when it is needed: most documents keep their places. */
  get #paths(): ReadonlyMap<object, DocumentNode["path"]> {
    return (this.#known ??= new Map(this.#nodes.map(({ value, path }) => [value, path])));
  }

  /** Notes an object that was made. Lists and objects within it too. */
  note(made: object, original: object): void {
    this.#hasMoved = true;
    this.#made.set(made, this.of(original));
    for (const part of Object.values(made) as unknown[])
      if (isContainer(part) && !this.#paths.has(part) && !this.#made.has(part)) this.note(part, original);
  }

  /** Notes an object whose own `$ref` went into a part of it. */
  spelledOut(schema: object): void {
    this.#spelledOut.add(schema);
  }

  isSpelledOut(schema: object): boolean {
    return this.#spelledOut.has(schema);
  }

  /** Notes that objects have another place now. */
  moved(): void {
    this.#hasMoved = true;
  }

  /** The object that was written. */
  of(part: object): object {
    return this.#made.get(part) ?? part;
  }

  /** A pointer into the normalised document, as one into the document as it was written. */
  pointerBefore(document: unknown, pointer: string): string {
    if (!this.#hasMoved) return pointer;
    let before = "";
    let part = document;
    for (const segment of segmentsOf(pointer)) {
      part = isContainer(part) && Object.hasOwn(part, segment) ? part[segment] : undefined;
      const original = isContainer(part) ? this.of(part) : undefined;
      const path = original && this.#paths.get(original);
      before = path === undefined ? before + pointerOf([segment]) : pointerOf(path);
    }
    return before;
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
