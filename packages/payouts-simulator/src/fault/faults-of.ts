import type { Fault } from "./fault.ts";

type Row = Readonly<Record<string, unknown>>;

/** A file of `faults/`: a fault or, with `forEach`, one whose values name fields of the rows, such as `{status}`. */
export interface FaultFile extends Row {
  readonly forEach?: readonly Row[];
}

/**
 * The faults of a file: one, or one for each row of `forEach`.
 *
 * @throws {RangeError} A value names a field that a row does not have.
 */
export function faultsOf(file: FaultFile): Fault[] {
  const { $schema: _schema, forEach, ...fault } = file;
  const faults = forEach === undefined ? [fault] : forEach.map((row) => fill(fault, row));
  // `fault.schema.json` describes faults, and a test validates all published ones.
  return faults as Fault[];
}

function fill(value: unknown, row: Row): unknown {
  if (typeof value === "string") {
    const whole = /^\{(\w+)\}$/.exec(value)?.[1];
    if (whole !== undefined) return fieldOf(row, whole);
    return value.replace(/\{(\w+)\}/g, (_, field: string) => String(fieldOf(row, field)));
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, row));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, row)]));
}

function fieldOf(row: Row, field: string): unknown {
  if (Object.hasOwn(row, field)) return row[field];
  throw new RangeError(`A row of \`forEach\` has no field "${field}": ${JSON.stringify(row)}. Add it.`);
}
