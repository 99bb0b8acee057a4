/** Directories of the benchmark, with a slash at the end. */
export const places = {
  root: new URL("../../", import.meta.url),
  packages: new URL("../../packages/", import.meta.url),
  bench: new URL("./", import.meta.url),
  /** What the benchmark makes for itself; not committed. */
  made: new URL("dist/", import.meta.url),
} as const;
