import { delimiter, dirname } from "node:path";

/**
 * The environment of a machine that runs nothing of ours: what pnpm puts into the environment of a script (its settings,
 * and the programs of the workspace on the path) would hide what a command of the workflow lacks.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(p?npm_|github_|vitest|node_options$|node_path$|init_cwd$|xdg_config)/i.test(name),
  );
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((directory) => !/node_modules|pnpm/i.test(directory));
  return {
    ...Object.fromEntries(kept),
    // The Node of the rehearsal is to the steps what the one of setup-node is to a job.
    PATH: [dirname(process.execPath), ...path].join(delimiter),
    CI: "true",
    NO_COLOR: "1",
    // A job has no identity for git but what its steps set.
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    // The registry and the simulator are on the loopback address, whatever proxy leads elsewhere.
    NO_PROXY: "127.0.0.1,localhost",
  };
}
