/** Measures what a browser or an edge function loads for one call: see `bundle-size.ts`. */
import { bundleSize } from "./bundle-size.ts";
import { contestants } from "./contestants/index.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";

const bundle: Record<string, number> = {};
for (const { name, program } of await contestants("bundle"))
  bundle[name] = await bundleSize(program, places.bench);
report({ bundle });
