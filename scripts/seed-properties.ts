/** Property tests try the same values on every run, so that a red one is red again: `SEED=7 pnpm test` tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
