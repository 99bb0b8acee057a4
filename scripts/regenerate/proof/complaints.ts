import type { JudgedCase } from "./prove.ts";

/** What is wrong with a case: the bump, or that the types and the compiler do not agree. */
export function complaintsOf({ kind, spec, place, verdict, failures }: JudgedCase): string[] {
  const broken = verdict.changes.find(({ layer, bump }) => layer === "types" && bump === "major");
  const where = `${spec.id}, ${kind.rule} at ${place}`;
  return [
    ...(verdict.bump === kind.want
      ? []
      : [`${where}: judged ${verdict.bump}, not ${kind.want}: ${verdict.changes[0]?.what}`]),
    ...((broken === undefined) === (failures.length === 0)
      ? []
      : [
          `${where}: the types say ${broken?.what ?? "nothing"}, and the compiler ${failures[0] ?? "nothing"}`,
        ]),
  ];
}
