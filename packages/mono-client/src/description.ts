// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { styledInQuery } from "@org/payouts-common";
import type { ProviderDescription } from "@org/payouts-common";

export const description: ProviderDescription = {
  id: "mono",
  name: "Mono Colombia",
  agent: "@org/mono-client/0.0.0",
  environments: {
    production: "https://api.cuentamono.com",
    sandbox: "https://api.sandbox.cuentamono.com",
    certification: "https://api.cert.monoban.co",
  },
  security: { authorization: { type: "bearer", env: "MONO_API_KEY" } },
  error: {
    code: ["/errors/0/error_code", "/code"],
    message: ["/message"],
    fields: { at: ["/errors"], path: "/path", code: "/error_code", message: "/message" },
    requestId: "/id",
    reasons: [
      { status: "400", outcome: "rejected", retry: false },
      { status: "401", outcome: "rejected", retry: false },
      { status: "403", outcome: "rejected", retry: false },
      { status: "404", outcome: "rejected", retry: false },
      { status: "408", outcome: "unknown", retry: true },
      { status: "409", outcome: "unknown", retry: false },
      { status: "422", outcome: "rejected", retry: false },
      { status: "429", outcome: "rejected", retry: true },
      { status: "500", outcome: "unknown", retry: true },
      { status: "502", outcome: "unknown", retry: true },
      { status: "503", outcome: "unknown", retry: true },
      { status: "504", outcome: "unknown", retry: true },
    ],
  },
  personal: [
    "account_number",
    "details",
    "document_number",
    "email",
    "full_name",
    "key_value",
    "method_params",
    "number",
    "phone_number",
    "reference",
    "value",
  ],
  views: [
    {
      id: ["/id"],
      status: "/state",
      states: { pending: "accepted", processing: "in_flight", settled: "paid", failed: "failed" },
      reversible: ["settled", "failed"],
      amount: [
        { at: "/target_amount/amount", unit: "minor", currency: "/target_amount/currency" },
        { at: "/source_amount/amount", unit: "minor", currency: "/source_amount/currency" },
      ],
      reference: ["/external_id"],
      failureMessage: ["/state_reason"],
    },
  ],
  operations: {
    createPayout: {
      method: "POST",
      path: "/v1/core/payouts",
      body: "application/json",
      exactlyOneOf: ["/source_amount", "/target_amount"],
      payouts: "one",
      creates: { read: "getPayout" },
      idempotency: {
        carrier: "body",
        name: "/external_id",
        minLength: 1,
        generate: { maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" },
        compare: [
          { request: "/account_id", result: "/account_id" },
          { request: "/target/account_number", result: "/target/account_number" },
          { request: "/target/bank_code", result: "/target/bank_code" },
          { request: "/target/payee/document_number", result: "/target/payee/document_number" },
          {
            request: { at: "/source_amount/amount", unit: "minor", currency: "/source_amount/currency" },
            result: { at: "/source_amount/amount", unit: "minor", currency: "/source_amount/currency" },
          },
          {
            request: { at: "/target_amount/amount", unit: "minor", currency: "/target_amount/currency" },
            result: { at: "/target_amount/amount", unit: "minor", currency: "/target_amount/currency" },
          },
        ],
        replay: { status: 200 },
      },
      personal: {
        request: ["/description", "/metadata", "/target/payee/name"],
        answer: ["/description", "/metadata", "/target/payee/name"],
      },
    },
    getPayout: {
      method: "GET",
      path: "/v1/core/payouts/{id}",
      payouts: "one",
      personal: { answer: ["/description", "/metadata", "/target/payee/name"] },
    },
    resolveBrebTarget: {
      method: "POST",
      path: "/v1/core/payouts/co_breb/targets/resolve",
      body: "application/json",
      idempotency: { carrier: "none" },
    },
    listLedgerAccounts: {
      method: "GET",
      path: "/v1/ledger/accounts",
      query: {
        inserted_at: styledInQuery("deepObject"),
        metadata: styledInQuery("deepObject"),
        nickname: styledInQuery("deepObject"),
      },
      pagination: {
        input: "page_number",
        by: "page",
        limit: "page_size",
        results: "/accounts",
        pages: "/pagination/total_pages",
      },
      personal: { answer: ["/accounts/*/metadata"] },
    },
    getLedgerAccountBalances: { method: "GET", path: "/v1/ledger/accounts/{account_id}/balances" },
    listLedgerAccountTransactions: {
      method: "GET",
      path: "/v1/ledger/accounts/{account_id}/transactions",
      query: {
        transaction_at: styledInQuery("deepObject"),
        origin_transaction_at: styledInQuery("deepObject"),
        sort: styledInQuery("deepObject"),
      },
      pagination: {
        input: "page_number",
        by: "page",
        limit: "page_size",
        results: "/transactions",
        pages: "/pagination/total_pages",
      },
    },
    getLedgerAccountTransaction: {
      method: "GET",
      path: "/v1/ledger/accounts/{account_id}/transactions/{id}",
    },
    listBanks: { method: "GET", path: "/v1/banks", query: {} },
    listFxRates: { method: "GET", path: "/v1/core/fx_rates", query: {} },
  },
};
