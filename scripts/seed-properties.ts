/** Property tests try the same values in every run, so that a failure repeats. `SEED=7 pnpm test` tries other values. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
