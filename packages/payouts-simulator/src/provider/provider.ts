import type { Answer } from "../answer/answer.ts";
import { isRecord } from "../document/document-nodes.ts";
import { durationMs } from "../document/duration-ms.ts";
import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { Schema } from "../document/schema.ts";
import { Balances } from "./balances.ts";
import { createResources } from "./create-resources.ts";
import { documentedFailure } from "./documented-failure.ts";
import { DocumentedOutcomes, replayed } from "./documented-outcomes.ts";
import type { ProviderAnswer } from "./provider-answer.ts";
import { isInPlace, listResources, pageBody } from "./list-resources.ts";
import { type Delays, isFinal, usualDelays } from "./life/moves-to.ts";
import { outcomeOf } from "./life/outcome-of.ts";
import type { ProviderModel } from "./plan/provider-model.ts";
import type { Role } from "./plan/plan-document.ts";
import { identified, shapeOf } from "./plan/shape.ts";
import { onlyReads } from "./plan/only-reads.ts";
import { contentOf, type ProviderRequest } from "./provider-request.ts";
import type { ProviderClock } from "./provider-clock.ts";
import { dialectOf } from "./repeat/dialect.ts";
import { keyOf } from "./repeat/key-of.ts";
import { showResource } from "./render/show-resource.ts";
import { seedStore } from "./seed-store.ts";
import type { Failure, Move, Resource } from "./state/resource.ts";
import type { Store } from "./state/store.ts";

export interface ProviderSettings {
  readonly store: Store;
  readonly clock: ProviderClock;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  readonly delays?: Delays;
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
  readonly #answers: DocumentedOutcomes;
  /** Requests that are being worked on, by their keys. */
  readonly #running = new Map<string, Running>();

  constructor(model: ProviderModel, settings: ProviderSettings) {
    this.model = model;
    this.#settings = settings;
    this.#balances = new Balances(model, settings.store);
    this.#answers = new DocumentedOutcomes(model);
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
    const { store, clock } = this.#settings;
    store.atomically(() => {
      store.keepNumber("is seeded", 1);
      seedStore(this.model, store, clock.now());
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
      const conflict = this.#answers.mismatch(request, running.said) ?? this.#answers.inFlight(request);
      return conflict ?? replayed(await running.answer, dialect);
    }
    const known = key === undefined ? undefined : store.answerOf(key);
    const lifetimeMs =
      keyLifetimeMs ?? (dialect.lifetime === undefined ? Infinity : durationMs(dialect.lifetime));
    if (known !== undefined && clock.now() - known.at < lifetimeMs)
      return (
        this.#answers.mismatch(request, known.said) ?? replayed(this.#answers.kept(request, known), dialect)
      );
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
    if (role === undefined) return this.#answers.documented(request);
    if (role.kind === "create") return this.#create(role, request, made);
    const found = this.#find(role, request);
    if (found === undefined) return this.#answers.unknown(request);
    if (role.kind === "act") return this.#answers.documented(request);
    const lifecycle = this.model.showing(role.collection)?.shape.lifecycle;
    const isOver = lifecycle !== undefined && found.status !== undefined && isFinal(lifecycle, found.status);
    // What the document shows being changed may be changed, whatever state it is shown in.
    if (isOver && !found.isDocumented)
      return this.#answers.refused(request, `a payout that is ${found.status} can't be changed any more`);
    const { store, clock } = this.#settings;
    if (role.kind === "delete") {
      if (found.debit !== undefined) this.#balances.giveBack(found.debit);
      store.remove(found.collection, found.key);
      return this.#answers.documented(request);
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
    if (role.shape.names.size === 0 && role.shape.templates.length === 0)
      return this.#answers.documented(request);
    if (role.batch === undefined)
      return only === undefined ? this.#answers.documented(request) : this.#shown(role, only);
    if (role.batch.results === undefined) return this.#answers.documented(request);
    const items = resources.map((resource) => this.show(role, resource));
    return this.#answers.success(
      role,
      writePointer(role.response.examples[0]?.value, role.resultAt + role.batch.results, items),
    );
  }

  #read(request: ProviderRequest): ProviderAnswer {
    const role = this.model.plan.get(request.route.operationId);
    if (role === undefined) return this.#answers.documented(request);
    const { parent } = role;
    const { store } = this.#settings;
    if (
      parent !== undefined &&
      store.find(parent.collection, String(request.values.path[parent.parameter])) === undefined
    )
      return this.#answers.unknown(request);
    if (role.kind === "list") {
      const page = listResources(store, role, request, (resource) => this.show(role, resource));
      const items = page.resources.map((resource) => this.show(role, resource));
      const { schema, examples } = role.response;
      const { validators } = this.model.simulated;
      const accepts = (body: unknown): boolean => validators.check(schema, body, "response").length === 0;
      return this.#answers.success(role, pageBody(examples[0]?.value, role, items, page, accepts));
    }
    const found = this.#find(role, request);
    if (found === undefined) return this.#answers.absent(role, request) ?? this.#answers.unknown(request);
    if (role.kind === "read") return this.#shown(role, found);
    const { body, ...answer } = this.#answers.documented(request);
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
    return this.#answers.success(role, writePointer(first?.value, role.resultAt, this.show(role, resource)));
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
}
