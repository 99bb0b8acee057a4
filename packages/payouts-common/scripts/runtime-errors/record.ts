/**
 * Records what each runtime's fetch throws, into `test/runtime-errors`: `node record.ts node-24=/path/to/node bun=…`.
 *
 * Each argument names the recording and the program; the recording's first word is the kind of runtime: node, bun, deno,
 * workerd or chromium. They come from the npm registry (`bun`, `deno`, `workerd`) and from Debian (`chromium`).
 */
import { EventEmitter, once } from "node:events";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format } from "prettier";
import { type Certificates, makeCertificates } from "./certificates.ts";
import { startFaultyServers } from "./faulty-servers.ts";
import type { Finding } from "./probe.ts";

/** How a runtime is made to run a program that trusts our authority. */
interface Launch {
  readonly program: string;
  readonly script: string;
  readonly recorder: string;
  readonly directory: string;
  readonly certificates: Certificates;
}

const kinds: Readonly<Record<string, (launch: Launch) => readonly string[]>> = {
  node: ({ script }) => [script],
  bun: ({ script }) => [script],
  deno: ({ script, certificates }) => ["run", "-A", "--cert", certificates.authorityFile, script],
  workerd: ({ directory, certificates }) => {
    const config = join(directory, "config.capnp");
    writeFileSync(config, workerdConfig(certificates.authority));
    return ["test", config];
  },
  chromium: ({ recorder, directory, certificates }) => [
    "--headless",
    "--no-sandbox",
    // Without it a request to another port would be preceded by a question, which these servers do not answer.
    "--disable-web-security",
    `--user-data-dir=${join(directory, "profile")}`,
    `--ignore-certificate-errors-spki-list=${certificates.fingerprint}`,
    recorder,
  ],
};

for (const argument of process.argv.slice(2)) {
  const [name = "", program = ""] = argument.split("=");
  const recording = await record(name, program);
  const file = fileURLToPath(new URL(`../../test/runtime-errors/${name}.json`, import.meta.url));
  writeFileSync(file, await format(JSON.stringify(recording), { parser: "json", printWidth: 110 }));
  console.log(`${file}: ${recording.version}`);
}
// Faults leave connections open.
process.exit();

/** Runs the probe in a runtime, and adds what the servers received. */
async function record(name: string, program: string): Promise<{ version: string; findings: object }> {
  const kind = kinds[name.split("-")[0] ?? ""];
  if (kind === undefined) throw new Error(`${name} must begin with one of ${Object.keys(kinds).join(", ")}`);
  const directory = mkdtempSync(join(tmpdir(), "runtime-errors-"));
  const certificates = makeCertificates(directory);
  const servers = await startFaultyServers(certificates);
  const events = new EventEmitter();
  const recorder = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      if (request.url === "/findings") events.emit("findings", JSON.parse(text));
      response.setHeader("content-type", request.url === "/" ? "text/html" : "application/json");
      response.end(
        request.url === "/" ? `<script type="module">${bundle}</script>` : JSON.stringify(servers.cases),
      );
    });
  });
  await new Promise<void>((listening) => recorder.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
  const bundle = await bundled(address, name.startsWith("workerd"));
  const script = join(directory, "probe.mjs");
  writeFileSync(script, bundle);
  const launch = { program, script, recorder: address, directory, certificates };
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificates.authorityFile };
  const child = execFile(program, kind(launch), { env, timeout: 120_000 }, (error, stdout, stderr) => {
    events.emit(
      "error",
      new Error(`${program} ended without findings: ${stdout}${stderr}`, { cause: error }),
    );
  });
  try {
    const [found] = (await once(events, "findings")) as [Readonly<Record<string, Finding>>];
    events.on("error", () => undefined);
    const findings = Object.entries(found).map(
      ([of, finding]) => [of, { received: servers.received.get(of) ?? 0, ...finding }] as const,
    );
    const version = execFileSync(program, ["--version"], { encoding: "utf8" }).split("\n")[0] ?? "";
    return { version, findings: Object.fromEntries(findings) };
  } finally {
    child.kill();
    recorder.close();
    servers.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The probe as one script: at once, or as a worker's test. */
async function bundled(recorder: string, asWorker: boolean): Promise<string> {
  const run = `probe(${JSON.stringify(recorder)})`;
  const contents = `import { probe } from "./probe.ts";
    ${asWorker ? `export default { test: () => ${run} };` : `await ${run};`}`;
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const options = { bundle: true, format: "esm", target: "es2022", write: false, keepNames: true } as const;
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, ...options });
  return outputFiles[0]?.text ?? "";
}

function workerdConfig(authority: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (services = [
      (name = "main", worker = (
        modules = [(name = "probe", esModule = embed "probe.mjs")], compatibilityDate = "2026-01-01")),
      (name = "internet", network = (allow = ["public", "private"],
        tlsOptions = (trustedCertificates = [${JSON.stringify(authority)}]))),
    ]);`;
}
