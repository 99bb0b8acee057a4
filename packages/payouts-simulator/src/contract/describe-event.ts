import { removePointer, resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { WebhookEvent, WebhookSignature } from "../document/vocabulary.ts";
import type { SignedWebhook } from "../webhook/sign-webhook.ts";
import type { TestFunctions } from "./contract-context.ts";

/** What the tests read of an event, or of the error instead of it. */
export interface Verified {
  readonly type?: unknown;
  readonly nativeType?: unknown;
  readonly authenticity?: unknown;
  readonly payout?: unknown;
  readonly body?: unknown;
  readonly reason?: unknown;
}

/** When everything is signed. */
export const at: number = Date.UTC(2026, 10, 21, 12);
export const secret: string = secretOf("a secret of the endpoint, thirty-two bytes");
const other: string = secretOf("another secret, that is long enough");

/** A text that is a secret in each of the forms that secrets have. */
function secretOf(text: string): string {
  return Buffer.from(text.slice(0, 30)).toString("hex");
}

/** One documented event, and how it is signed and verified. */
export interface EventContext extends Pick<TestFunctions, "it" | "expect"> {
  readonly value: unknown;
  readonly word: WebhookEvent;
  readonly signature: WebhookSignature;
  readonly sign: (body: unknown, extra?: object) => SignedWebhook;
  readonly verify: (delivery: unknown, options: object) => Promise<Verified>;
}

/** The tests of one event. */
export function describeEvent(context: EventContext): void {
  const { value, word, signature, sign, verify, it, expect } = context;
  const isSigned = signature.type === "hmac";
  const isOpen = signature.type === "none" || signature.type === "undocumented";
  const own = isOpen ? { header: "X-Own-Secret" } : {};
  const type = resolvePointer(value, word.type);
  const body =
    signature.type === "shared-secret" && signature.field !== undefined
      ? removePointer(value, signature.field)
      : value;
  const proof = isSigned ? "hmac" : "shared_secret";

  it("is believed as it is signed, and handed on without the secret", async () => {
    const event = await verify(sign(value, own), own);
    const { nativeType, authenticity } = event;
    expect({ type: event.type, nativeType, authenticity, body: event.body }).toEqual({
      type,
      nativeType: type,
      authenticity: proof,
      body,
    });
    expect(JSON.stringify(event).includes(secret), "the secret is in the event").toEqual(false);
    const isOfPayout = Object.entries(word.when ?? {}).every(
      ([pointer, wanted]) => resolvePointer(value, pointer) === wanted,
    );
    if (word.payout !== undefined && isOfPayout)
      expect(event.payout).toEqual(resolvePointer(value, word.payout));
  });

  it("is believed as a Request, and with either of two secrets", async () => {
    const { body: text, headers } = sign(value, own);
    const request = new Request("https://receiver.example", { method: "POST", body: text, headers });
    expect((await verify(request, { ...own, secret: [other, secret] })).authenticity).toEqual(proof);
  });

  it("is refused with another secret, without its proof, and parsed", async () => {
    expect((await verify(sign(value, { ...own, secret: other }), own)).reason).toEqual("bad_signature");
    const bare = { body: JSON.stringify(body), headers: {} };
    const isInBody = signature.type === "shared-secret" && signature.field !== undefined;
    expect((await verify(bare, own)).reason).toEqual(isInBody ? "missing_secret" : "missing_header");
    expect((await verify({ ...sign(value, own), body: value }, own)).reason).toEqual("parsed_body");
    expect((await verify(sign(value, own), { ...own, secret: "" })).reason).toEqual("no_secret");
  });

  it("is unknown where its type is not documented", async () => {
    const strange = writePointer(value, word.type, "not.documented");
    const event = await verify(sign(strange, own), { ...own, ...(isOpen && { acceptUnverified: true }) });
    // Of several schemes, what nothing proves is none for an event that is not documented.
    if (event.reason === undefined)
      expect([event.type, event.nativeType]).toEqual(["unknown", "not.documented"]);
    else expect(isOpen, `an unknown event was refused: ${String(event.reason)}`).toEqual(true);
  });

  if (isSigned)
    it("is refused with another body, and with parts in another order", async () => {
      const delivery = sign(value);
      const changed = {
        ...delivery,
        body: delivery.body.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      };
      if (changed.body !== delivery.body) expect((await verify(changed, {})).reason).toEqual("bad_signature");
      expect((await verify({ ...delivery, body: ` ${delivery.body}` }, {})).reason).toEqual("bad_signature");
    });

  const { timestamp } = signature;
  if (timestamp !== undefined)
    it("is refused when it is too old, or from the future", async () => {
      const past = timestamp.tolerance * 1000;
      const future = (timestamp.future ?? 300) * 1000;
      const reasonAt = async (now: number): Promise<unknown> =>
        (await verify(sign(value), { now: () => now })).reason;
      expect([await reasonAt(at + past), await reasonAt(at - future)]).toEqual([undefined, undefined]);
      expect([await reasonAt(at + past + 1), await reasonAt(at - future - 1)]).toEqual([
        "too_old",
        "too_new",
      ]);
    });

  if (isOpen)
    it("is refused unless a header proves it, or nothing need", async () => {
      expect((await verify(sign(value), {})).reason).toEqual("unverifiable");
      expect((await verify(sign(value), { acceptUnverified: true })).authenticity).toEqual("unverifiable");
    });
}
