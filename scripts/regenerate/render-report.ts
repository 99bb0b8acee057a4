import type { GeneratedPackage } from "../generator/pipeline.ts";
import type { Bump, Change } from "./change.ts";
import type { ClientPlan } from "./plan-client.ts";

/** What `--json` prints. */
export interface JsonReport {
  /** Short hash of the commit that was compared with; several where the clients were released apart. */
  readonly against: string;
  readonly packages: readonly {
    readonly name: string;
    readonly spec: string;
    readonly against?: string;
    readonly bump: Bump;
    readonly changeset: string;
    readonly changes: readonly Change[];
    readonly smallerBecause?: string;
  }[];
}

export interface Report {
  readonly json: JsonReport;
  readonly lines: readonly string[];
  /** What is not as the command would leave it, and the line to run. */
  readonly stale: readonly string[];
}

interface Generated {
  readonly packages: readonly GeneratedPackage[];
  readonly orphans: readonly string[];
}

export function renderReport(
  plans: readonly ClientPlan[],
  generated: Generated,
  orphanedChangesets: readonly string[],
  isReadOnly: boolean,
): Report {
  const against = [...new Set(plans.flatMap((plan) => plan.against ?? []))].join(", ");
  const orphans = [
    ...generated.orphans.map(
      (name) => `packages/${name} has no spec. Remove the directory, or restore its spec.`,
    ),
    ...orphanedChangesets.map((path) => `${path} has no spec. Remove it, or restore its spec.`),
  ];
  const stale = plans.flatMap((plan) => staleLines(plan, generated.packages));
  const ids = plans.filter((plan) => staleLines(plan, generated.packages).length > 0).map(({ id }) => id);
  return {
    json: { against, packages: plans.filter(({ bump }) => bump !== "none").map(jsonOf) },
    lines: [...plans.flatMap((plan) => lines(plan, isReadOnly)), ...orphans],
    stale: [
      ...stale,
      ...(stale.length > 0
        ? ["", `Run \`${["pnpm regenerate", ...ids].join(" ")}\`, and commit what it writes.`]
        : []),
      ...orphans,
    ],
  };
}

function jsonOf({
  name,
  spec,
  against,
  bump,
  changeset,
  changes,
}: ClientPlan): JsonReport["packages"][number] {
  return {
    name,
    spec,
    ...(against !== undefined && { against }),
    bump,
    changeset: changeset.path,
    changes,
    ...(changeset.smallerBecause !== undefined && { smallerBecause: changeset.smallerBecause }),
  };
}

function lines({ id, bump, against, changeset }: ClientPlan, isReadOnly: boolean): string[] {
  const { path, standing, text, smallerBecause, formerReason } = changeset;
  const done =
    text === standing
      ? text === undefined
        ? ""
        : `${path} stands`
      : `${path} ${isReadOnly ? "would be " : ""}${text === undefined ? "removed" : "written"}`;
  const since = against === undefined ? "" : ` since ${against}`;
  const own =
    changeset.bump === bump || changeset.bump === "none" ? "" : ` (the changeset asks for ${changeset.bump})`;
  return [
    `${id.padEnd(12)} ${bump}${since}${own}${done === "" ? "" : `; ${done}`}`,
    ...(smallerBecause === undefined ? [] : [`${"".padEnd(12)} Smaller because: ${smallerBecause}`]),
    ...(formerReason === undefined
      ? []
      : [
          `${"".padEnd(12)} The changes are not those of the line \`Smaller because: …\`. Remove it, or set the smaller bump again.`,
        ]),
  ];
}

function staleLines(
  { id, name, bump, changeset }: ClientPlan,
  packages: readonly GeneratedPackage[],
): string[] {
  const made = packages.find((each) => each.id === id);
  const { path, standing, text } = changeset;
  const asked = changeset.bump === "none" ? bump : changeset.bump;
  return [
    ...(made?.changed ?? []).map((file) => `out of date: packages/${made?.name}/${file}`),
    ...(made?.removed ?? []).map((file) => `not generated any more: packages/${made?.name}/${file}`),
    ...(text === standing
      ? []
      : standing === undefined
        ? [`missing: ${path}; the changes of ${name} ask for ${asked}`]
        : [
            `out of date: ${path}; the changes of ${name} ask for ${asked}`,
            ...(changeset.isRaised
              ? ["To ask for less, say why below its marker line: `Smaller because: …`."]
              : []),
          ]),
  ];
}
