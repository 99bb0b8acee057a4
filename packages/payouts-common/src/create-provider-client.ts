import { generatedFormat, idempotencyKey } from "./keys/idempotency-key.ts";
import { createContext } from "./create-context.ts";
import { type Reconcilable, reconcile, type ReconcileOptions } from "./call/reconcile.ts";
import { engineOf, makeEngine } from "./client/engine.ts";
import type { AnyCallOptions } from "./delivery/limits.ts";
import { conclude, type ConcludeOptions } from "./reference/conclude.ts";
import { forget } from "./reference/forget.ts";
import { inJournal } from "./delivery/delivery.ts";
import { type Call, ProviderCall } from "./delivery/provider-call.ts";
import type { Reconciliation } from "./call/reconciliation.ts";
import { recover, type Recovered } from "./reference/recover.ts";
import { argumentReader } from "./client/argument-reader.ts";
import { type SendOptions, sendSealed } from "./client/send-sealed.ts";
import { startCall } from "./client/start-call.ts";
import type { ClientOptions } from "./client-options.ts";
import type { AnyClientOptions, Context } from "./context.ts";
import type { Exchange } from "./credentials/authorization.ts";
import type { TokenExchange } from "./login/keep-token.ts";
import { InputError } from "./errors/input-error.ts";
import { hide } from "./errors/payouts-error.ts";
import { identityProblem } from "./journal/ledger.ts";
import type { OperationPlan } from "./operation-plan.ts";
import { type Payout, toPayout, type ToPayoutOptions } from "./payout/payout.ts";
import type { OperationDescription, ProviderDescription } from "./provider-description.ts";
import { loadBody } from "./request/load-body.ts";
import { type CallArguments, sealRequest } from "./request/seal-request.ts";
import type { SealedRequest } from "./sealed-request.ts";

/** What every client has besides its operations. */
export interface ProviderClient<
  NativePayout,
  Client = unknown,
  Writes extends string = string,
  Uploads extends string = never,
> {
  /** Reads a payout of this provider as the shape that all providers share. @throws {TypeError} It is not a payout. */
  toPayout<Native extends NativePayout>(native: Native, options?: ToPayoutOptions): Payout<Native>;
  /**
   * Looks for the payouts of calls whose outcome is unknown, by the errors or the sealed requests of these calls. It only
   * ever reads: one pass over the provider's list, however many are asked for; the limits of the options are those of a page.
   *
   * @returns an answer, or one for each, in the order asked.
   * @throws {InputError} It is of another client or account.
   * @throws {PayoutsError} A page of the list failed: nothing is known of any of them.
   */
  reconcile(source: Reconcilable, options?: ReconcileOptions): Promise<Reconciliation<NativePayout>>;
  reconcile(
    sources: readonly Reconcilable[],
    options?: ReconcileOptions,
  ): Promise<readonly Reconciliation<NativePayout>[]>;
  /**
   * Seals a write and sends nothing: the same arguments as the method give the request, complete and serialised. It is
   * plain JSON without a credential; store it, and send it with `send`, now or in another process. Where the body may hold
   * a file it is a promise, because the bytes of a `Blob` must be waited for.
   *
   * @throws {InputError} What is wrong with the call.
   */
  readonly seal: {
    readonly [Name in Writes]: Sealer<
      MethodOf<Client, Name>,
      Name extends Uploads ? Promise<SealedRequest<Name>> : SealedRequest<Name>
    >;
  };
  /**
   * Sends a sealed request that has not been sent yet, or, with the times of earlier sendings in the options, one that has.
   *
   * @throws {InputError} It is of another client or account, or must not be sent again; nothing was sent.
   */
  send<Name extends Writes>(
    sealed: SealedRequest<Name>,
    options?: SendOptions,
  ): ReturnType<MethodOf<Client, Name>>;
  /**
   * Sends a sealed request that may have been sent before: same bytes, same key.
   *
   * @throws {InputError} The provider's dialect does not allow it, or its key is too old: reconcile instead.
   */
  resume<Name extends Writes>(
    sealed: SealedRequest<Name>,
    options?: SendOptions,
  ): ReturnType<MethodOf<Client, Name>>;
  /**
   * Walks the payouts with a `reference` whose outcome is not recorded, and resumes or reconciles each: what a crash left
   * open. It is safe beside running calls and other workers.
   */
  recover(options?: AnyCallOptions): AsyncGenerator<Recovered, void, undefined>;
  /**
   * Records what a person found out about a payout whose outcome is unknown. After `not_paid` the next call with the
   * reference pays under a new key.
   *
   * @throws {InputError} The payout is being sent, is answered, or may still be made (`not_paid`; `early: true` overrules).
   */
  conclude(reference: string, answer: "paid" | "not_paid", options: ConcludeOptions): Promise<void>;
  /**
   * Erases from the journal what was sent and answered of payouts that were finished before `olderThan`; reference,
   * fingerprint, ids, times and outcome stay.
   *
   * @returns how many payouts were erased.
   */
  forget(olderThan: Date): Promise<number>;
  /**
   * A stable key for a payout, from what names it in your books: the same parts give the same key, which cannot be
   * guessed without the client's `idempotencySecret`.
   *
   * @throws {InputError} The client has no secret, or no key fits the provider's format.
   */
  idempotencyKey(...reference: readonly string[]): Promise<string>;
}

/** A method of a client by its name. */
type MethodOf<Client, Name extends string> = Name extends keyof Client
  ? Client[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Result
    : never
  : (...given: readonly unknown[]) => Call<unknown>;

/** Takes the arguments of a method and gives its sealed request. */
type Sealer<Method extends (...given: never) => unknown, Sealed> = (...given: Parameters<Method>) => Sealed;

/**
 * Makes a client from a description. Generated packages call this; what it returns is typed by them.
 *
 * @param tokenExchange - passed where the description has a token, so that no other bundle contains it:
 *   `clientCredentials` where one is got at an endpoint of OAuth 2.0, else `tokenExchange`.
 * @throws {InputError} All that is wrong with the options.
 */
export function createProviderClient<Client>(
  description: ProviderDescription,
  options: ClientOptions = {},
  tokenExchange?: TokenExchange,
): Client {
  const exchanges: Record<string, Exchange> = {};
  const context = createContext(description, options as AnyClientOptions, exchanges);
  for (const [name, { token }] of Object.entries(description.security)) {
    if (token === undefined) continue;
    if (tokenExchange === undefined) throw new TypeError(`${description.name} needs a tokenExchange`);
    exchanges[name] = tokenExchange(context, token);
  }
  const client: Record<string, unknown> = {
    toPayout: (native: unknown, settings?: ToPayoutOptions) => toPayout(description, native, settings),
    reconcile: async (source: Reconcilable | readonly Reconcilable[], settings?: ReconcileOptions) =>
      Array.isArray(source)
        ? reconcile(context, source, settings)
        : (await reconcile(context, [source as Reconcilable], settings))[0],
    seal: sealMethods(context),
    send: (sealed: SealedRequest, settings: SendOptions = {}) =>
      new ProviderCall(sendSealed(context, sealed, settings, false)),
    resume: (sealed: SealedRequest, settings: SendOptions = {}) =>
      new ProviderCall(sendSealed(context, sealed, settings, true)),
    recover: (settings?: AnyCallOptions) => recover(context, settings),
    conclude: (reference: string, answer: "paid" | "not_paid", settings: ConcludeOptions) =>
      conclude(context, reference, answer, settings),
    forget: (olderThan: Date) => forget(context, olderThan),
    idempotencyKey: (...reference: readonly string[]) => stableKey(context, reference),
  };
  for (const [operationId, operation] of Object.entries(description.operations))
    client[operationId] = methodOf(context, operationId, operation);
  hide(client, engineOf, makeEngine(context));
  // The generated interface and the description come from the same spec, which is what makes this cast true.
  return client as Client;
}

/** A method that starts a call. */
function methodOf(
  context: Context,
  operationId: string,
  operation: OperationDescription,
): (...values: readonly unknown[]) => ProviderCall {
  const read = argumentReader(operation);
  return (...values) => {
    const { given, options } = read(values);
    // The description that names the operation also describes it.
    return startCall(context, context.planOf(operationId) as OperationPlan, given, options);
  };
}

/** Methods that seal a write and send nothing. */
function sealMethods(
  context: Context,
): Record<string, (...values: readonly unknown[]) => SealedRequest | Promise<SealedRequest>> {
  const writes = Object.entries(context.description.operations).filter(
    ([, { idempotency }]) => idempotency !== undefined,
  );
  return Object.fromEntries(
    writes.map(([operationId, operation]) => {
      const read = argumentReader(operation);
      const seal = (given: CallArguments): SealedRequest => {
        const { sealed } = sealRequest(context, context.planOf(operationId) as OperationPlan, given);
        return sealed.reference === undefined ? sealed : withJournal(context, sealed);
      };
      const sealFiles = async (given: CallArguments): Promise<SealedRequest> =>
        seal((await loadBody(context, context.planOf(operationId) as OperationPlan, given)) ?? given);
      const takesFiles = [operation.body, ...(operation.bodies ?? [])].some(
        (format) => typeof format === "object" && format.load !== undefined,
      );
      return [
        operationId,
        (...values: readonly unknown[]) => (takesFiles ? sealFiles : seal)(read(values).given),
      ];
    }),
  );
}

/** @throws {InputError} The journal does not know yet which one it is. */
function withJournal(context: Context, sealed: SealedRequest): SealedRequest {
  const problem = identityProblem(context.ledger);
  if (problem === undefined) return inJournal(context, sealed);
  const { provider, operationId, reference } = sealed;
  throw new InputError(`${operationId}: ${problem}.`, {
    provider,
    operationId,
    reference,
    outcome: "not_sent",
  });
}

async function stableKey(context: Context, reference: readonly string[]): Promise<string> {
  const { description, idempotencySecret = "" } = context;
  const formats = Object.values(description.operations).flatMap(({ idempotency }) =>
    idempotency === undefined || idempotency.carrier === "none" ? [] : [generatedFormat(idempotency)],
  );
  try {
    return await idempotencyKey(idempotencySecret, reference, formats);
  } catch (cause) {
    throw new InputError(`No key can be made: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      provider: description.id,
      outcome: "not_sent",
      cause,
    });
  }
}
