import { availableParallelism } from "node:os";
import type { Score } from "./scoreboard.ts";
import { table } from "./table.ts";

/** The page that is committed: the table, the picture, and how the figures came about. */
export function resultsPage(scores: readonly Score[], versions: Readonly<Record<string, string>>): string {
  const rivals = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What a payout client costs

Written by \`pnpm bench\`, on Node ${process.versions.node} with ${availableParallelism()} cores. Absolute times differ from machine to machine and from hour to hour; ratios are of neighbours in one run, and those stand. Every client of ours runs at its defaults, with every guarantee on.

${table(scores)}
![The same as bars, our most expensive client beside its rivals.](results.svg)

What is measured, and how, is at the head of each program:

- POST in process: [in-process.ts](in-process.ts). A stub answers at once, so what is left is the client.
- Heap per POST: [heap.ts](heap.ts). The answer's body is in it, bare fetch's own use too.
- Requests/s: [throughput.ts](throughput.ts). 50 at once over loopback HTTP; axios and stripe send through \`node:http\` by themselves, the others through fetch.
- One-operation bundle: [bundle-size.ts](bundle-size.ts). Minified and gzipped.
- Install, packages, install scripts: [install.ts](install.ts). By npm into an empty project, every file counted.
- Cold import: [cold-import.ts](cold-import.ts). Whole processes, against one that does nothing.
- Type instantiations: [instantiations.ts](instantiations.ts). Six calls of the same API for ours, openapi-fetch and hey-api.

The rivals: ${rivals.join(", ")}.
`;
}
