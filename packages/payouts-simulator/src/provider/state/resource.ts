/** A change of a payout's state that is to come. */
export interface Move {
  /** Milliseconds since 1970, on the provider's clock. */
  readonly at: number;
  readonly status: string;
  readonly failure?: Failure;
}

/** Why a payout failed, in the provider's words. */
export interface Failure {
  readonly code?: string;
  readonly message?: string;
}

/** What a look-up of a payout asks for, by the name of the parameter. */
export interface BoundValues {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A thing that the provider keeps: a payout, an account, a beneficiary. It is plain data, and never changed in place. */
export interface Resource {
  readonly collection: string;
  /** What reads ask for. */
  readonly key: string;
  /** Counts what is made, all collections together, from 1. */
  readonly order: number;
  /** The operation whose request gave the content; of a documented thing, the operation that shows it. */
  readonly from: string;
  /** Whether it is one of the document's own. */
  readonly isDocumented: boolean;
  /** What was said of it, by the names of the request; of a documented thing, all of it. */
  readonly content: unknown;
  /** Values at pointers into what is shown: what a request gives under another name. */
  readonly echoed: Readonly<Record<string, unknown>>;
  /** Path parameters of where it was made: the account that it belongs to. */
  readonly place: Readonly<Record<string, string>>;
  readonly bound?: BoundValues;
  readonly id: string | number;
  /** Milliseconds since 1970, on the provider's clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** A payout's, in the provider's words. */
  readonly status?: string;
  readonly failure?: Failure;
  /** The earliest first. */
  readonly moves: readonly Move[];
  /** What it took from an account, and has not given back. */
  readonly debit?: Debit;
}

/** Money that a payout took. */
export interface Debit {
  readonly account: string;
  /** In units of the balance. */
  readonly amount: number;
}
