import type { Answer } from "../answer/answer.ts";
import { chooseResponse } from "../answer/choose-response.ts";
import { errorResponse } from "../answer/error-response.ts";
import { isRecord } from "../document/document-nodes.ts";
import { durationMs } from "../document/duration-ms.ts";
import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { Schema } from "../document/schema.ts";
import type { Violation } from "../validate/violation.ts";
import { Balances } from "./balances.ts";
import { createResources } from "./create-resources.ts";
import { documentedFailure } from "./documented-failure.ts";
import { isInPlace, listResources, pageBody } from "./list-resources.ts";
import { type Delays, isFinal, usualDelays } from "./life/moves-to.ts";
import { outcomeOf } from "./life/outcome-of.ts";
import type { ProviderModel } from "./plan/provider-model.ts";
import type { Role } from "./plan/plan-document.ts";
import { identified, shapeOf } from "./plan/shape.ts";
import { onlyReads } from "./plan/only-reads.ts";
import { contentOf, type ProviderRequest } from "./provider-request.ts";
import type { ProviderClock } from "./provider-clock.ts";
import { type Dialect, dialectOf } from "./repeat/dialect.ts";
import { keyOf } from "./repeat/key-of.ts";
import { showResource } from "./render/show-resource.ts";
import { seedStore } from "./seed-store.ts";
import type { Failure, Move, Resource } from "./state/resource.ts";
import type { KeptAnswer, Store } from "./state/store.ts";

/** What a provider answers, before any fault. */
export interface ProviderAnswer extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the answer is lost on its way, though the provider has done what was asked for. */
  readonly isLost?: boolean;
}

export interface ProviderSettings {
  readonly store: Store;
  readonly clock: ProviderClock;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  readonly delays?: Delays;
  /** Whether the things that the document shows are there from the beginning. */
  readonly isSeeded?: boolean;
  /** How long a key is remembered, in milliseconds. @defaultValue as documented; without end where nothing is documented */
  readonly keyLifetimeMs?: number | undefined;
  /** Called for each request that the provider has done something for: if its operation pays, the money has moved. */
  readonly onCommit?: (request: ProviderRequest) => void;
  /** Called whenever a payout is in another state, and when it is made. */
  readonly onChange?: (resource: Resource) => void;
}

interface Running {
  readonly said: string;
  readonly answer: Promise<ProviderAnswer>;
}

/**
 * A provider that a document describes. It keeps what requests make, recognises repeats as `x-payouts-idempotency` says, and
 * moves payouts through their lifecycle on its clock.
 */
export class Provider {
  readonly model: ProviderModel;
  readonly #settings: ProviderSettings;
  readonly #balances: Balances;
  /** Requests that are being worked on, by their keys. */
  readonly #running = new Map<string, Running>();

  constructor(model: ProviderModel, settings: ProviderSettings) {
    this.model = model;
    this.#settings = settings;
    this.#balances = new Balances(model, settings.store);
    if (settings.store.numberOf("is seeded") === undefined) this.#seed();
  }

  /** Forgets everything but what the document shows. */
  reset(): void {
    this.#settings.store.clear();
    this.#running.clear();
    this.#seed();
  }

  /** When the next payout moves; milliseconds since 1970. */
  nextMoveAt(): number | undefined {
    return this.#settings.store.firstDue()?.at;
  }

  find(collection: string, key: string): Resource | undefined {
    return this.#settings.store.find(collection, key);
  }

  count(collection: string): number {
    return this.#settings.store.count(collection);
  }

  /** The newest first. */
  newest(collection: string): Iterable<Resource> {
    return this.#settings.store.newest(collection);
  }

  #seed(): void {
    const { store, clock, isSeeded = true } = this.#settings;
    store.atomically(() => {
      store.keepNumber("is seeded", 1);
      if (isSeeded) seedStore(this.model, store, clock.now());
    });
  }

  /**
   * Answers a valid request.
   *
   * @param lateMs - does what it asks for only after this time.
   */
  async answer(request: ProviderRequest, lateMs?: number): Promise<ProviderAnswer> {
    this.moveDue();
    if (onlyReads(request.route)) return this.#read(request);
    const { store, clock, keyLifetimeMs } = this.#settings;
    const dialect = dialectOf(request.route.operation);
    const key = keyOf(request);
    const running = key === undefined ? undefined : this.#running.get(key);
    if (running !== undefined) {
      const conflict = this.#mismatch(request, running.said) ?? this.#inFlight(request);
      return conflict ?? replayed(await running.answer, dialect);
    }
    const known = key === undefined ? undefined : store.answerOf(key);
    const lifetimeMs =
      keyLifetimeMs ?? (dialect.lifetime === undefined ? Infinity : durationMs(dialect.lifetime));
    if (known !== undefined && clock.now() - known.at < lifetimeMs)
      return this.#mismatch(request, known.said) ?? replayed(this.#kept(request, known), dialect);
    if (lateMs === undefined) return this.#commit(request, key, clock.now());

    const at = clock.now();
    const answer = clock.delay(lateMs).then(() => this.#commit(request, key, at));
    // A dialect that asks for a pause does not recognise a key before it has committed the request.
    if (key === undefined || dialect.settle !== undefined) return answer;
    this.#running.set(key, { said: request.said, answer });
    return answer.finally(() => this.#running.delete(key));
  }

  /** Keeps a failure that a fault makes of the answer under the key of its request, where the dialect keeps failures. */
  keepFailure(request: ProviderRequest, answer: Answer): void {
    const key = keyOf(request);
    if (key === undefined || dialectOf(request.route.operation).cachesFailures !== true) return;
    this.#keep(key, request, answer, this.#settings.clock.now());
  }

  /** Moves every payout that is due. */
  moveDue(): void {
    const { store, clock } = this.#settings;
    for (;;) {
      const due = store.firstDue();
      if (due === undefined || due.at > clock.now()) return;
      const resource = store.find(due.collection, due.key);
      const [move, ...moves] = resource?.moves ?? [];
      if (resource === undefined || move === undefined) return;
      this.#change(resource, move, moves);
    }
  }

  /** Moves a payout into a state at once, and to no other by itself. */
  move(resource: Resource, status: string, failure?: Failure): Resource {
    const at = this.#settings.clock.now();
    return this.#change(resource, { at, status, ...(failure && { failure }) }, []);
  }

  /** A thing as an operation of the document shows it. */
  show(role: Role, resource: Resource): unknown {
    const { names } = this.model.requestOf(resource.from);
    const shown = showResource(this.model.simulated.validators, role.shape, resource, names);
    return this.#balances.show(role, resource.key, shown);
  }

  /** A thing as a schema of the document describes it, in the manner of documented templates: in a webhook, for example. */
  showAs(schema: Schema | undefined, templates: readonly unknown[], resource: Resource): unknown {
    const { validators, document } = this.model.simulated;
    const shape = identified(shapeOf(document, schema, templates), ["id"]);
    return showResource(validators, shape, resource, this.model.requestOf(resource.from).names);
  }

  #change(resource: Resource, { at, status, failure }: Move, moves: readonly Move[]): Resource {
    const { failure: _before, debit, ...rest } = resource;
    const state = this.model.showing(resource.collection)?.shape.lifecycle?.states[status];
    const isPaidBack = state === "failed" || state === "canceled" || state === "returned";
    const changed = {
      ...rest,
      status,
      ...(failure && { failure }),
      ...(debit && !isPaidBack && { debit }),
      moves,
      updatedAt: at,
    };
    this.#settings.store.atomically(() => {
      if (debit !== undefined && isPaidBack) this.#balances.giveBack(debit);
      this.#settings.store.put(changed);
    });
    this.#settings.onChange?.(changed);
    return changed;
  }

  #commit(request: ProviderRequest, key: string | undefined, at: number): ProviderAnswer {
    const { store, onCommit, onChange } = this.#settings;
    const made: Resource[] = [];
    const answer = store.atomically(() => {
      const done = this.#write(request, made);
      const isKept = done.status < 300 || dialectOf(request.route.operation).cachesFailures === true;
      if (key !== undefined && isKept) this.#keep(key, request, done, at);
      return done;
    });
    if (answer.status < 300) onCommit?.(request);
    for (const resource of made) if (resource.status !== undefined) onChange?.(resource);
    return answer;
  }

  #write(request: ProviderRequest, made: Resource[]): ProviderAnswer {
    const role = this.model.plan.get(request.route.operationId);
    if (role === undefined) return this.#documented(request);
    if (role.kind === "create") return this.#create(role, request, made);
    const found = this.#find(role, request);
    if (found === undefined) return this.#unknown(request);
    if (role.kind === "act") return this.#documented(request);
    const lifecycle = this.model.showing(role.collection)?.shape.lifecycle;
    const isOver = lifecycle !== undefined && found.status !== undefined && isFinal(lifecycle, found.status);
    // What the document shows being changed may be changed, whatever state it is shown in.
    if (isOver && !found.isDocumented)
      return this.#refused(request, `a payout that is ${found.status} can't be changed any more`);
    const { store, clock } = this.#settings;
    if (role.kind === "delete") {
      if (found.debit !== undefined) this.#balances.giveBack(found.debit);
      store.remove(found.collection, found.key);
      return this.#documented(request);
    }
    const content = contentOf(request);
    const changed = {
      ...found,
      content:
        isRecord(found.content) && isRecord(content) ? { ...found.content, ...content } : found.content,
      updatedAt: clock.now(),
    };
    store.put(changed);
    made.push(changed);
    return this.#shown(role, changed);
  }

  #create(role: Role, request: ProviderRequest, made: Resource[]): ProviderAnswer {
    const { store, clock, random, delays = usualDelays } = this.#settings;
    const asked = this.model.requestOf(request.route.operationId);
    const content = contentOf(request);
    const items = role.batch === undefined ? [content] : resolvePointer(content, role.batch.request);
    const outcomes = (Array.isArray(items) ? items : []).map((_, index) => outcomeOf(asked, content, index));
    const refused = outcomes.find(({ kind }) => kind === "refused");
    if (refused?.kind === "refused")
      return documentedFailure(this.model.simulated.document, request.route, refused.status, refused.failure);
    const making = { model: this.model, store, random, now: clock.now(), delays };
    const resources = createResources(making, role, request, outcomes).map((resource, index) => {
      const amounts = asked.money.map(({ amountAt }) =>
        resolvePointer(content, amountAt.replace("*", String(index))),
      );
      const amount = amounts.find((each) => each !== undefined && each !== null);
      const isPayout = resource.status !== undefined;
      const debit = isPayout
        ? this.#balances.debit(content, amount === undefined ? undefined : Number(amount), making.now)
        : undefined;
      return debit === undefined ? resource : { ...resource, debit };
    });
    for (const resource of resources) store.put(resource);
    made.push(...resources);
    const isLost = outcomes.some(({ kind }) => kind === "answer_lost");
    const answer = this.#created(role, resources, request);
    return isLost ? { ...answer, isLost } : answer;
  }

  /** The documented success, with what was made in it. */
  #created(role: Role, resources: readonly Resource[], request: ProviderRequest): ProviderAnswer {
    const [only] = resources;
    if (role.shape.names.size === 0 && role.shape.templates.length === 0) return this.#documented(request);
    if (role.batch === undefined)
      return only === undefined ? this.#documented(request) : this.#shown(role, only);
    if (role.batch.results === undefined) return this.#documented(request);
    const items = resources.map((resource) => this.show(role, resource));
    return this.#success(
      role,
      writePointer(role.response.examples[0]?.value, role.resultAt + role.batch.results, items),
    );
  }

  #read(request: ProviderRequest): ProviderAnswer {
    const role = this.model.plan.get(request.route.operationId);
    if (role === undefined) return this.#documented(request);
    const { parent } = role;
    const { store } = this.#settings;
    if (
      parent !== undefined &&
      store.find(parent.collection, String(request.values.path[parent.parameter])) === undefined
    )
      return this.#unknown(request);
    if (role.kind === "list") {
      const page = listResources(store, role, request, (resource) => this.show(role, resource));
      const items = page.resources.map((resource) => this.show(role, resource));
      const { schema, examples } = role.response;
      const { validators } = this.model.simulated;
      const accepts = (body: unknown): boolean => validators.check(schema, body, "response").length === 0;
      return this.#success(role, pageBody(examples[0]?.value, role, items, page, accepts));
    }
    const found = this.#find(role, request);
    if (found === undefined) return this.#absent(role, request) ?? this.#unknown(request);
    if (role.kind === "read") return this.#shown(role, found);
    const { body, ...answer } = this.#documented(request);
    const shown = this.#balances.show(role, found.key, resolvePointer(body, role.resultAt));
    return body === undefined ? answer : { ...answer, body: writePointer(body, role.resultAt, shown) };
  }

  #find(role: Role, request: ProviderRequest): Resource | undefined {
    const { store } = this.#settings;
    const { collection, parameter } = role;
    if (parameter !== undefined) {
      const found = store.find(collection, String(request.values.path[parameter]));
      const { [parameter]: _own, ...place } = request.values.path;
      return found !== undefined &&
        isInPlace(found, { ...request, values: { ...request.values, path: place } })
        ? found
        : undefined;
    }
    const { path, query } = request.values;
    for (const resource of store.newest(collection)) {
      const { bound } = resource;
      const isBound =
        bound !== undefined &&
        Object.entries(bound.path).every(([name, value]) => String(path[name]) === value) &&
        Object.entries(bound.query).every(([name, value]) => String(query[name]) === value);
      if (isBound) return resource;
    }
    return undefined;
  }

  #shown(role: Role, resource: Resource): ProviderAnswer {
    const [first] = role.response.examples;
    return this.#success(role, writePointer(first?.value, role.resultAt, this.show(role, resource)));
  }

  #success({ response }: Role, body: unknown): ProviderAnswer {
    const status = Number(response.key.replace(/XX/i, "00")) || 200;
    if (response.mediaType === undefined) return { status, documented: response };
    return { status, documented: response, mediaType: response.mediaType, body };
  }

  #documented({ route, values, headers }: ProviderRequest): ProviderAnswer {
    return chooseResponse(this.model.simulated, route, values, {}, headers.get("accept") ?? "");
  }

  #unknown({ route }: ProviderRequest): ProviderAnswer {
    const violation = { where: "path", pointer: "", rule: "unknown", message: "does not exist" } as const;
    return errorResponse(this.model.simulated, route, [violation]);
  }

  #refused({ route }: ProviderRequest, message: string): ProviderAnswer {
    const violation: Violation = { where: "path", pointer: "", rule: "state", message };
    return errorResponse(this.model.simulated, route, [violation]);
  }

  /** The failure by which the provider says that no payout has the reference. */
  #absent(role: Role, request: ProviderRequest): ProviderAnswer | undefined {
    if (!role.looksUp) return undefined;
    const [absent] = [...this.model.plan.values()].flatMap(({ route: { operation } }) => {
      const lookUp = operation["x-payouts-reconcile"];
      return lookUp?.operation === role.route.operationId ? (lookUp.absent ?? []) : [];
    });
    if (absent === undefined) return undefined;
    const { status, ...failure } = absent;
    return documentedFailure(this.model.simulated.document, request.route, Number(status), failure);
  }

  #mismatch(request: ProviderRequest, said: string): ProviderAnswer | undefined {
    return said === request.said
      ? undefined
      : this.#conflict(request, dialectOf(request.route.operation).onMismatch);
  }

  #inFlight(request: ProviderRequest): ProviderAnswer | undefined {
    return this.#conflict(request, dialectOf(request.route.operation).onInFlight);
  }

  #conflict(
    { route }: ProviderRequest,
    documented: Dialect["onMismatch" | "onInFlight"],
  ): ProviderAnswer | undefined {
    if (typeof documented !== "object") return undefined;
    const { status, ...failure } = documented;
    return documentedFailure(this.model.simulated.document, route, Number(status), failure);
  }

  #keep(key: string, { said }: ProviderRequest, { status, mediaType, body }: Answer, at: number): void {
    const kept = {
      said,
      at,
      status,
      ...(mediaType !== undefined && { mediaType }),
      ...(body !== undefined && { body }),
    };
    this.#settings.store.keepAnswer(key, kept);
  }

  /** An answer that was kept, with the documented response that it is. */
  #kept(request: ProviderRequest, { status, mediaType, body }: KeptAnswer): ProviderAnswer {
    const role = this.model.plan.get(request.route.operationId);
    return {
      status,
      ...(mediaType !== undefined && { mediaType }),
      ...(body !== undefined && { body }),
      ...(status < 300 && role && { documented: role.response }),
    };
  }
}

/** An answer that comes again, marked as the dialect says. */
function replayed(answer: ProviderAnswer, { replayMarker: marker }: Dialect): ProviderAnswer {
  const { isLost: _lost, ...found } = answer;
  if (found.status >= 300 || marker === undefined) return found;
  if ("status" in marker) return { ...found, status: Number(marker.status) };
  return { ...found, headers: { ...found.headers, [marker.header.toLowerCase()]: marker.value } };
}
