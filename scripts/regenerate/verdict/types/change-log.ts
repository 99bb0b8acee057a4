import type { Change } from "../../change.ts";
import { type Finding, pathText } from "../../finding.ts";
import { locate } from "../../place/locate.ts";
import type { SpecPlaces } from "../../place/spec-places.ts";

/** The changes that the types show, each with its place in the spec. */
export class ChangeLog {
  readonly changes: Change[] = [];
  readonly #old: SpecPlaces;
  readonly #now: SpecPlaces;
  readonly #said = new Set<string>();

  constructor(old: SpecPlaces, now: SpecPlaces) {
    this.#old = old;
    this.#now = now;
  }

  /**
   * @param root - the method or the webhook to which the paths of the findings belong; empty: a schema is their first segment.
   * @param where - what callers call it.
   */
  add(root: string, where: string, findings: readonly Finding[]): void {
    for (const finding of findings) this.#add(root, where, finding, this.#keyOf(root, finding));
  }

  /** Only what has not been said of the same place of the spec in other words. */
  addFurther(root: string, where: string, findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = this.#keyOf(root, finding);
      if (!this.#said.has(key)) this.#add(root, where, finding, key);
    }
  }

  #add(root: string, where: string, finding: Finding, key: string): void {
    const { bump, path, what, todo } = finding;
    this.#said.add(key);
    const field = pathText(path);
    this.changes.push({
      bump,
      layer: "types",
      where: field === "" ? where : `${where} ${field}`,
      pointer: this.#pointerOf(root, finding),
      what,
      ...(todo !== undefined && { todo }),
    });
  }

  #keyOf(root: string, finding: Finding): string {
    return `${this.#pointerOf(root, finding)} ${finding.bump} ${finding.what}`;
  }

  #pointerOf(root: string, { path, pointer }: Finding): string {
    return pointer ?? locate(this.#old, this.#now, root, path);
  }
}
