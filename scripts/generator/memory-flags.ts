import workspace from "../../package.json" with { type: "json" };

/**
 * The flags with which `pnpm generate` runs Node: V8 then collects sooner. A spec of a thousand operations needs half the
 * memory, and the usual ones take no longer.
 */
export const memoryFlags: readonly string[] = workspace.scripts.generate
  .split(" ")
  .filter((word) => word.startsWith("--"));
