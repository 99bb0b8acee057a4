import type { OperationDescription } from "../provider-description.ts";

/**
 * The parameters of an address, still percent-encoded; `undefined` where it is not one of the operation's. A segment may
 * hold more than a parameter: `/payouts/{id}.pdf`.
 */
export function pathValues(
  { path }: OperationDescription,
  address: string,
): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = path.replace(/\{([^{}]+)\}|[.*+?^$()|[\]\\]/g, (part, name: string | undefined) => {
    if (name === undefined) return `\\${part}`;
    names.push(name);
    return "([^/]+?)";
  });
  const found = new RegExp(`^${pattern}$`).exec(address);
  return found ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ""])) : undefined;
}
