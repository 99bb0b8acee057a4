import type { ProviderDescription } from "../../../../packages/payouts-common/src/provider-description.ts";
import type { Finding } from "../../finding.ts";
import { finding } from "./rows.ts";

/**
 * What is masked: names wherever they stand, and places of operations. A name that comes to stand for something else too
 * is kept to its places, which is no loss; nor is it one when a name takes the place of places.
 */
export function compareMasking(old: ProviderDescription, now: ProviderDescription): Finding[] {
  const [before, after] = [maskedBy(old), maskedBy(now)];
  const lost = [
    ...before.names.filter(
      (name) => !after.names.includes(name) && !after.places.some((place) => nameOf(place) === name),
    ),
    ...before.places.filter(
      (place) => !after.places.includes(place) && !after.names.includes(nameOf(place)) && stands(now, place),
    ),
  ];
  const gained = [
    ...after.names.filter((name) => !before.names.includes(name)),
    ...after.places.filter(
      (place) => !before.places.includes(place) && !before.names.includes(nameOf(place)),
    ),
  ];
  const wording = (name: string): Parameters<typeof finding>[0] => ({
    subject: `the masking of \`${name}\``,
    todo: "Mask it yourself before you log it.",
  });
  return [
    ...lost.map((name) => finding(wording(name), "major", true, undefined)),
    ...gained.map((name) => finding(wording(name), "minor", undefined, true)),
  ];
}

interface Masked {
  readonly names: readonly string[];
  /** `createPayout /to/id`: in requests, in answers, and parameters. */
  readonly places: readonly string[];
}

function maskedBy({ personal = [], operations }: ProviderDescription): Masked {
  const places = Object.entries(operations).flatMap(([method, { personal: own = {} }]) =>
    [...(own.request ?? []), ...(own.answer ?? []), ...(own.parameters ?? [])].map(
      (place) => `${method} ${place}`,
    ),
  );
  return { names: personal, places };
}

/** Whether the operation of a place is still there; the types say so where it is not. */
function stands({ operations }: ProviderDescription, place: string): boolean {
  return Object.hasOwn(operations, place.split(" ", 1)[0] ?? "");
}

function nameOf(place: string): string {
  return (place.split(/[ /]/).at(-1) ?? "").toLowerCase();
}
