import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { run } from "./run.ts";

/** A workflow of GitHub, as far as ours uses it. */
interface WorkflowFile {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export type Mode = "version" | "publish" | "none";

/** What a step of a job works with. */
interface Job {
  readonly name: string;
  readonly checkout: string;
  readonly env: NodeJS.ProcessEnv;
  readonly outputs: string;
}

/** Runs the jobs of `.github/workflows/release.yml`, each in a clone of its own, as GitHub would. */
export class ReleaseWorkflow {
  readonly #jobs: WorkflowFile["jobs"];
  readonly #directory: string;
  readonly #origin: string;
  readonly #env: NodeJS.ProcessEnv;
  #clones = 0;

  /** `origin`: a bare repository, to which the jobs push. */
  constructor(file: string, directory: string, origin: string, env: NodeJS.ProcessEnv) {
    this.#jobs = (parse(readFileSync(file, "utf8")) as WorkflowFile).jobs;
    this.#directory = directory;
    this.#origin = origin;
    this.#env = env;
  }

  /** What a push to main starts. While changesets wait, "Version packages" is merged, which is the next push. */
  async release(): Promise<string> {
    if ((await this.#run("version")).mode === "version") {
      const { mode } = await this.#run("version");
      if (mode !== "publish")
        throw new Error(`After "Version packages" the next mode is "${mode}", not "publish".`);
    }
    await this.#run("pack");
    const { checkout } = await this.#run("publish");
    const { mode } = await this.#run("version");
    if (mode !== "none") throw new Error(`After publishing, the next mode is "${mode}", not "none".`);
    return checkout;
  }

  async #run(name: string): Promise<{ readonly mode: Mode | undefined; readonly checkout: string }> {
    this.#clones += 1;
    const checkout = join(this.#directory, `${this.#clones}-${name}`);
    const outputs = `${checkout}.outputs`;
    writeFileSync(outputs, "");
    const job: Job = { name, checkout, outputs, env: { ...this.#env, GITHUB_OUTPUT: outputs } };
    for (const step of this.#jobs[name]?.steps ?? []) await this.#runStep(step, job);
    return { mode: modeIn(outputs), checkout };
  }

  async #runStep(step: Step, job: Job): Promise<void> {
    const { name, checkout, outputs } = job;
    if (step.if?.includes("mode == 'version'") && modeIn(outputs) !== "version") return;
    const env = { ...job.env, ...step.env };
    const artifact = join(this.#directory, "artifacts", step.with?.["name"] ?? "");
    const path = join(checkout, step.with?.["path"] ?? "");
    const action = /^[^@]*/.exec(step.uses ?? "run")?.[0] ?? "";
    switch (action) {
      case "run":
        await this.#command(name, step.run ?? "", { cwd: checkout, env });
        break;
      case "actions/checkout":
        await run("git", ["clone", "--quiet", "--branch=main", this.#origin, checkout], {
          cwd: this.#directory,
          env,
        });
        break;
      case "actions/upload-artifact":
        mkdirSync(artifact, { recursive: true });
        cpSync(path, artifact, { recursive: true });
        break;
      case "actions/download-artifact":
        cpSync(artifact, path, { recursive: true });
        break;
      case "changesets/action/version":
        await this.#command(name, step.with?.["script"] ?? "", { cwd: checkout, env });
        await this.#merge(checkout, step.with?.["commit-message"] ?? "");
        break;
      // Node is there; and no token is needed where nothing is asked of GitHub.
      case "actions/setup-node":
      case "actions/create-github-app-token":
        break;
      default:
        throw new Error(
          `The rehearsal does not know the action ${action} of the job "${name}". Add it to workflow.ts.`,
        );
    }
  }

  async #command(
    name: string,
    command: string,
    options: { cwd: string; env: NodeJS.ProcessEnv },
  ): Promise<void> {
    const isTests = command === "bash .ci/run";
    console.log(`${name}: ${command}${isTests ? " (left out: it is `pnpm test`)" : ""}`);
    // As GitHub runs a step, though `bash -c` reads no profile.
    if (!isTests) await run("bash", ["-e", "-o", "pipefail", "-c", command], options);
  }

  /** What the action commits to the branch of its pull request, merged. */
  async #merge(checkout: string, message: string): Promise<void> {
    const who = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com"];
    const options = { cwd: checkout, env: this.#env };
    await run("git", ["add", "--all"], options);
    await run("git", [...who, "commit", "--quiet", "--message", message], options);
    await run("git", ["push", "--quiet", "origin", "HEAD:main"], options);
  }
}

function modeIn(outputs: string): Mode | undefined {
  const [, mode] = /^mode=(version|publish|none)$/m.exec(readFileSync(outputs, "utf8")) ?? [];
  return mode as Mode | undefined;
}
