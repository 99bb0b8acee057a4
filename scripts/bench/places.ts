/** Directories of the benchmark, with a slash at the end. */
export const places = {
  root: new URL("../../", import.meta.url),
  packages: new URL("../../packages/", import.meta.url),
  bench: new URL("./", import.meta.url),
  /** Files that the benchmark generates; not committed. */
  generated: new URL("dist/", import.meta.url),
} as const;
