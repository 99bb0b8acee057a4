/** `pnpm api-report`: writes the reports of the hand-written packages' public API, after building them. */
import { writeApiReports } from "./gates/api-report.ts";

const changed = writeApiReports(new URL("../", import.meta.url));
for (const report of changed) console.log(`written: ${report}`);
if (changed.length === 0) console.log("Every report is up to date.");
