/**
 * A document that the simulator cannot serve.
 *
 * `place` is the file or the document's name, with a JSON Pointer where one place is to blame; `remedy` says what to
 * do about it. Both are part of the message.
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly place: string;
  readonly remedy: string;

  constructor(place: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${place}: ${problem} ${remedy}`, options);
    this.place = place;
    this.remedy = remedy;
  }
}
