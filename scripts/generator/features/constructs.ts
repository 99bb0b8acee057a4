import type { Feature } from "./feature.ts";

const payout = "/components/schemas/Payout";
const request = "/components/schemas/PayoutRequest";
const receiver = "/components/schemas/Receiver";
const reference = `${payout}/properties/reference`;
const note = `${request}/properties/note`;
const paid = "/webhooks/payout.paid/post";
const list = "/paths/~1payouts/get";
const create = "/paths/~1payouts/post";
const read = "/paths/~1payouts~1{id}/get";
const limit = `${list}/parameters/0`;
const branch = `${list}/parameters/1`;
const id = `${read}/parameters/0`;
const content = `${create}/requestBody/content`;
const search = "/paths/~1drawers~1{drawer}~1{sizes}~1{span}~1{shelf}~1{open}~1{query}.json/get/parameters";
const adjust = "/paths/~1tills~1{till}/post/requestBody/content/application~1x-www-form-urlencoded";
const counts = "/paths/~1tills~1{till}~1counts/post/requestBody/content";
const upload = "/paths/~1receipts/post/requestBody/content/multipart~1form-data";

const evidence = [{ source: "keys", mark: "docs" }];
const byReference = { path: { id: "/reference" } };

/** What is more than a keyword: values, combinations, and what holds between places. */
export const constructs: readonly Feature[] = [
  ...supported({
    "several servers, by environment": "/servers/1",
    "server variables, as options: one of several values": "/servers/0/variables/region",
    "server variables, as options: any value": "/paths/~1statement/servers/0/variables/shelf",
    "servers of an operation, by environment": "/paths/~1sessions/post/servers",
    "servers of a path, for every environment": "/paths/~1statement/servers",
    "parameters of a path item": "/paths/~1payouts~1{id}/parameters/0",
    "path parameter: string": "/paths/~1payouts~1{id}/parameters/0",
    "path parameter: number": "/paths/~1tills~1{till}~1entries~1{in}~1{default}/get/parameters/2",
    "query parameter: list, exploded": "/paths/~1payouts/get/parameters/3",
    "query parameter: list, `form` with commas": "/paths/~1payouts/get/parameters/2",
    "query parameter: list, `spaceDelimited`": "/paths/~1payouts/get/parameters/4",
    "query parameter: list, `pipeDelimited`": "/paths/~1payouts/get/parameters/5",
    "query parameter: object, `deepObject`": "/paths/~1payouts/get/parameters/6",
    "query parameter: JSON by `content`": `${search}/6/content`,
    "query parameter: `allowReserved`": `${search}/7/allowReserved`,
    "path parameter: list, `simple`": `${search}/1`,
    "path parameter: boolean": `${search}/4`,
    "path parameter: style `label`": `${search}/2/style`,
    "path parameter: style `matrix`": `${search}/0/style`,
    "path parameter: JSON by `content`": `${search}/5/content`,
    "path: template with a text beside a parameter": search.replace("/get/parameters", ""),
    "header parameter": "/paths/~1payouts~1{id}~1note/patch/parameters/2",
    "header parameter: list": `${search}/8/schema`,
    "header parameter: object": `${search}/9/schema`,
    "header parameter: JSON by `content`": `${search}/10/content`,
    "cookie (not from browsers)": `${search}/12`,
    "cookie: list, with commas": `${search}/13`,
    "cookie: JSON by `content`": `${search}/14/content`,
    "request body: JSON": "/paths/~1payouts/post/requestBody",
    "request body: text": "/paths/~1payouts~1{id}~1note/patch/requestBody/content/text~1plain",
    "request body: form":
      "/paths/~1tills~1{till}/post/requestBody/content/application~1x-www-form-urlencoded",
    "request body: form with lists": `${adjust}/schema/properties/clerks`,
    "request body: form with objects, by `encoding`": `${adjust}/encoding/labels/style`,
    "request body: form with JSON, by `encoding`": `${adjust}/encoding/detail/contentType`,
    "request body: `multipart/form-data` with texts, objects and lists": `${upload}/schema`,
    "request body: `multipart/form-data` with files": `${upload}/encoding/photo`,
    "request body: `multipart/form-data`, part with a fixed header": `${upload}/encoding/line/headers`,
    "request body: bytes":
      "/paths/~1receipts~1{receipt-id}~1image/put/requestBody/content/application~1octet-stream",
    "request body: vendor type `+json`": `${counts}/application~1vnd.petty-cash.count+json`,
    "request body: several media types, by the option `contentType`": counts,
    "request body that may be left out": "/paths/~1payouts~1{id}~1note/patch/requestBody",
    "several successes": "/paths/~1payouts~1batch/post/responses/207",
    "status ranges": "/paths/~1payouts/post/responses/5XX",
    "`default` response": "/paths/~1payouts/post/responses/default",
    "response without a body": "/paths/~1payouts~1{id}/delete/responses/204",
    "response: bytes": "/paths/~1receipts~1{receipt-id}~1image/get/responses/200",
    "response: text": "/paths/~1statement/get/responses/200",
    "response: vendor type `+json`, named in `Accept`":
      "/paths/~1tills~1{till}~1counts/post/responses/200/content/application~1vnd.petty-cash.count+json",
    "responses of several kinds": "/paths/~1tills~1{till}~1counts/post/responses",
    "response headers": "/paths/~1ledger/get/responses/200/headers",
    webhooks: "/webhooks/payout.settled",
    "webhooks: signature over time and body, under several headers":
      "/webhooks/payout.settled/post/x-fern-webhook-signature/header",
    "webhooks: signature over id, time and body, with a key in base64":
      "/webhooks/coins-counted/post/x-fern-webhook-signature/secret",
    "webhooks: signature with a prefix": "/webhooks/drawer-opened/x-fern-webhook-signature/signature-prefix",
    "webhooks: shared secret in a header": "/webhooks/drawer-shut/post/x-fern-webhook-signature/header",
    "webhooks: shared secret in the body": "/webhooks/till-closed/post/x-fern-webhook-signature/field",
    "webhooks: signature that no document describes":
      "/webhooks/audit-begun/post/x-fern-webhook-signature/type",
    "webhooks: events, by their type": "/webhooks/coins-counted/post/x-payouts-event/names",
    "callbacks, as webhooks": "/paths/~1payouts~1batch/post/callbacks/batchCounted",
    "references to callbacks": "/paths/~1payouts~1batch/post/callbacks/batchDone/$ref",
    "links, told in the documentation": "/paths/~1payouts/post/responses/201/links/note",
    "references to links": "/paths/~1payouts/post/responses/201/links/read/$ref",
    "references to path items": "/paths/~1ledger~1index/$ref",
    "security: bearer": "/components/securitySchemes/auditor",
    "security: basic": "/components/securitySchemes/till",
    "security: API key in a header": "/components/securitySchemes/boxKey",
    "security: API key in the query": "/components/securitySchemes/reportKey",
    "security: token by login (`x-payouts-token`)": "/components/securitySchemes/session",
    "security: several schemes at once": "/paths/~1statement/get/security/0",
    "security: constants of a login (`const`)":
      "/paths/~1sessions/post/requestBody/content/application~1json/schema/properties/kind",
    "security: OAuth 2, client credentials": "/components/securitySchemes/partner",
    "security: OpenID Connect, as a bearer token": "/components/securitySchemes/inspector",
    "security: mutual TLS, which the transport satisfies": "/components/securitySchemes/certificate",
    "security: scopes": "/paths/~1ledger/get/security/0/partner",
    "security: roles of a scheme without scopes": "/paths/~1statement/get/security/0/auditor",
    "security: alternatives; the first for which there is a credential": "/paths/~1ledger/get/security",
    "security: alternatives, none among them": "/paths/~1receipts~1{receipt-id}~1image/get/security",
    "security: none": "/paths/~1sessions/post/security",
    "references to responses": "/paths/~1payouts/post/responses/default/$ref",
    "references to parameters": "/paths/~1payouts/parameters/0/$ref",
    "references to request bodies": "/paths/~1payouts~1batch/post/requestBody/$ref",
    "references to examples":
      "/paths/~1payouts/post/requestBody/content/application~1json/examples/drawer/$ref",
    "references to headers": "/paths/~1ledger/get/responses/200/headers/Petty-Cash-Pages/$ref",
    "several types": "/components/schemas/class/properties/line-item 2/type",
    "null among the types": "/components/schemas/PayoutRequest/properties/note/type",
    "open sets (`x-extensible-enum`)": "/components/schemas/PayoutStatus/x-extensible-enum",
    "enum of numbers": "/components/schemas/Payout/allOf/1/properties/urgency/enum",
    "`required` beside `allOf`": "/components/schemas/Payout/allOf",
    "union by `discriminator`, two values for one member":
      "/components/schemas/Receiver/discriminator/mapping",
    "union by required properties": "/components/schemas/BatchRequest/oneOf",
    "union with null": "/components/schemas/class/properties/parent/oneOf",
    "schema that holds itself": "/components/schemas/class/properties/class",
    "map of a type": "/components/schemas/class/properties/labels/additionalProperties",
    "named properties and any others": "/components/schemas/class/properties/counts/additionalProperties",
    "boolean and empty schemas": "/components/schemas/class/properties/whatever",
    "names that are no identifiers": "/components/schemas/receipt.line-item",
    "condition (`if`, `then`, `else`) on described properties": "/components/schemas/Ledger/if",
    "a `readOnly` property that is required, in what is sent too":
      "/components/schemas/Cabinet/allOf/1/properties/lock/properties/opened",
    "a `writeOnly` property that is required, in what is answered too":
      "/components/schemas/Cabinet/allOf/1/properties/lock/properties/code",
    "a schema that requires itself, or null": "/components/schemas/Folder/properties/within",
    "a schema that requires a list of itself": "/components/schemas/Folder/properties/folders",
    "`example` of one part of an `allOf`": "/components/schemas/Filed/example",
    "constraints beside `$ref`": "/components/schemas/Cabinet/allOf/1/properties/codes/required",
    "reference to a definition (`$defs`)": "/components/schemas/Size/prefixItems/0/$ref",
    "reference to an anchor": "/components/schemas/Cabinet/allOf/1/properties/colors/$ref",
    "reference to a schema within another": "/components/schemas/Cabinet/allOf/1/properties/area/$ref",
    "tuple: some positions required, and further items": "/components/schemas/Size/prefixItems",
    "tuple: no further items": "/components/schemas/Drawer/properties/place/unevaluatedItems",
    "named properties, and others of a type": "/components/schemas/Keys/additionalProperties",
    "named properties, and others by pattern": "/components/schemas/Codes/patternProperties",
    "several `patternProperties`": "/components/schemas/Notes/patternProperties",
    "an object that may hold nothing":
      "/components/schemas/Cabinet/allOf/1/properties/nothing/additionalProperties",
    "inheritance (`discriminator` without a union)": "/components/schemas/Drawer/discriminator",
    "union by `discriminator` without `mapping`: names, or what a member fixes":
      "/components/schemas/Sign/discriminator",
    "union of scalars beside a type": "/components/schemas/Cabinet/allOf/1/properties/either/oneOf",
    "union of what is required": "/components/schemas/Cabinet/allOf/1/properties/window/anyOf",
    "`oneOf` beside `anyOf`": "/components/schemas/Cabinet/allOf/1/properties/worth/anyOf",
    "`const: null`": "/components/schemas/Cabinet/allOf/1/properties/sold",
    "properties of names such as `constructor`": "/components/schemas/Cabinet/allOf/1/properties/constructor",
    "a property of the name `__proto__`": "/components/schemas/Cabinet/allOf/1/properties/__proto__",
  }),

  ...supported({
    "look-up in a list with pages": `${create}/x-payouts-reconcile`,
    "look-up in a list without pages": "/paths/~1wallets~1{wallet}~1payouts/get",
    "look-up in a list without pages, in an envelope": "/paths/~1payouts~1search/post",
    "look-up under a path, from the path of the request":
      "/paths/~1wallets~1{wallet}~1payouts/post/x-payouts-reconcile/parameters",
    "look-up of one payout by its reference": "/paths/~1tips/post/x-payouts-reconcile/absent",
    "look-up by a query, from the body of the request":
      "/paths/~1tips/post/x-payouts-reconcile/parameters/query",
    "look-up by a search with POST": "/paths/~1coins~1drop/get/x-payouts-reconcile/operation",
    "reference in the query of a request": "/paths/~1coins~1drop/get/x-payouts-reconcile/reference",
    "GET that pays": "/paths/~1coins~1drop/get/x-payouts-idempotency",
    "POST that only reads (`x-payouts-read-only`)": "/paths/~1payouts~1search/post/x-payouts-read-only",
    "keys by operation (`unique: operation`)": "/paths/~1quotations/post/x-payouts-idempotency/unique",
    "keys of all operations (`unique: account`)": `${create}/x-payouts-idempotency/unique`,
  }),

  refused("OpenAPI 3.0", { "/openapi": "3.0.3" }, "version"),
  refused("OpenAPI 3.2", { "/openapi": "3.2.0" }, "version"),
  refused("`openapi` as a number", { "/openapi": 3.1 }, "version"),
  refused("a document without operations", { "/paths": {}, "/x-payouts-sources": undefined }, "paths"),
  refused("a misspelt keyword of a schema", { [`${payout}/requierd`]: ["id"] }, "standard"),
  refused("a misspelt keyword of an operation", { [`${list}/summery`]: "All payouts." }, "standard"),
  refused("a misspelt word of ours", { [`${list}/x-payouts-idempotancy`]: {} }, "vocabulary"),
  refused("an unknown keyword beside `$ref`", { [`${request}/properties/to/requried`]: [] }, "keywords"),
  refused(
    "server: relative address",
    { "/servers/0/variables": undefined, "/servers/0/url": "/v1" },
    "server-addresses",
    "/servers/0/url",
  ),
  refused(
    "server: without TLS",
    { "/servers/0/variables": undefined, "/servers/0/url": "http://api.example.com" },
    "server-addresses",
    "/servers/0/url",
  ),
  refused(
    "server: address with a query",
    { "/servers/0/variables": undefined, "/servers/0/url": "https://api.example.com/?v=1" },
    "server-addresses",
    "/servers/0/url",
  ),
  refused(
    "server: address with a credential",
    { "/servers/0/variables": undefined, "/servers/0/url": "https://a:b@api.example.com" },
    "server-addresses",
    "/servers/0/url",
  ),
  refused(
    "server of an operation: relative address",
    { [`${list}/servers`]: [{ url: "/v2" }] },
    "server-addresses",
    `${list}/servers/0/url`,
  ),
  refused(
    "server of an operation: an environment that the document has not",
    { [`${list}/servers`]: [{ url: "https://a.example", "x-environment": "sandbox" }] },
    "environment",
  ),
  refused(
    "server of a path: several without an environment",
    {
      "/paths/~1payouts/servers": [
        { url: "https://a.example" },
        { url: "https://b.example", "x-environment": "production" },
      ],
    },
    "environment",
    "/paths/~1payouts/servers/0",
  ),
  refused("servers of an operation: none", { [`${list}/servers`]: [] }, "environment"),
  refused(
    "server variable: a default that is not in `enum`",
    { "/servers/0/variables/region/enum": ["eu", "us"] },
    "server-variables",
    "/servers/0/variables/region",
  ),
  refused("server variable: a number", { "/servers/0/variables/region/default": 1 }, "standard"),
  refused(
    "server variable that its address does not have",
    { "/servers/0/variables/zone": { default: "a" } },
    "standard",
  ),
  refused(
    "server variable that servers describe differently",
    {
      [`${list}/servers`]: [
        { url: "https://{region}.example.net", variables: { region: { default: "us" } } },
      ],
    },
    "server-variables",
    `${list}/servers/0/variables/region`,
  ),
  refused(
    "server variable with the name of an option",
    {
      "/servers/0/url": "https://{environment}.example.com",
      "/servers/0/variables": { environment: { default: "api" } },
    },
    "reserved-names",
    "/servers/0/variables/environment",
  ),

  refused(
    "reference to the network",
    { [`${request}/properties/to/$ref`]: "https://example.com/a.yaml" },
    "references",
  ),
  refused(
    "reference to a file that does not exist",
    { [`${request}/properties/to/$ref`]: "absent.yaml#/A" },
    "references",
  ),
  refused(
    "reference that leads nowhere",
    { [`${request}/properties/to/$ref`]: "#/components/schemas/Reciever" },
    "references",
  ),
  refused(
    "reference to an anchor that no schema has",
    { [`${request}/properties/to/$ref`]: "#receiver" },
    "references",
  ),
  refused(
    "reference to an anchor that two schemas have",
    {
      [`${request}/properties/to/$ref`]: "#to",
      [`${receiver}/$anchor`]: "to",
      "/components/schemas/BankReceiver/$anchor": "to",
    },
    "references",
  ),
  refused("reference to the whole document", { [`${request}/properties/to/$ref`]: "#" }, "references"),
  refused(
    "reference to an object of another kind",
    { [`${request}/properties/to/$ref`]: "#/components/headers/Total" },
    "references",
  ),
  refused("reference to a text", { [`${request}/properties/to/$ref`]: "#/info/title" }, "references"),
  refused(
    "path item by reference, which says again what it names",
    {
      "/paths/~1both": { $ref: "#/components/pathItems/Both", parameters: [] },
      "/components/pathItems": {
        Both: { parameters: [], get: { operationId: "both", responses: { "200": { description: "A." } } } },
      },
    },
    "references",
    "/paths/~1both/$ref",
  ),
  refused(
    "two paths by reference to one path item",
    {
      "/paths/~1one": { $ref: "#/components/pathItems/One" },
      "/paths/~1two": { $ref: "#/components/pathItems/One" },
      "/components/pathItems": {
        One: { get: { operationId: "one", responses: { "200": { description: "A." } } } },
      },
    },
    "operation-ids",
    "/components/pathItems/One/get/operationId",
  ),
  refused(
    "link to an operation that does not exist",
    { [`${list}/responses/200/links`]: { next: { operationId: "listPayuots" } } },
    "links",
    `${list}/responses/200/links/next/operationId`,
  ),
  refused(
    "link with a parameter that its operation has not",
    {
      [`${list}/responses/200/links`]: { next: { operationId: "getPayout", parameters: { payout: "$url" } } },
    },
    "links",
    `${list}/responses/200/links/next/parameters`,
  ),
  refused(
    "callback that is not a POST",
    {
      [`${create}/callbacks`]: {
        done: { "{$request.body#/url}": { put: { responses: { "200": { description: "Heard." } } } } },
      },
    },
    "keywords",
    `${create}/callbacks/done/{$request.body#~1url}/put`,
  ),
  refused(
    "webhook signature of which a fact is missing",
    { [`${paid}/x-fern-webhook-signature`]: { type: "hmac", header: "Sign", algorithm: "sha256" } },
    "webhook-signature",
  ),
  refused(
    "webhook signature with a time that is not signed",
    {
      [`${paid}/x-fern-webhook-signature`]: {
        type: "hmac",
        header: "Sign",
        algorithm: "sha256",
        encoding: "hex",
        "payload-format": { components: ["body"] },
        timestamp: { header: "Time", tolerance: 300 },
      },
    },
    "webhook-signature",
    `${paid}/x-fern-webhook-signature/timestamp`,
  ),
  refused(
    "webhook signature with another algorithm",
    { [`${paid}/x-fern-webhook-signature`]: { type: "shared-secret", header: "Sign", algorithm: "md5" } },
    "vocabulary",
    `${paid}/x-fern-webhook-signature/algorithm`,
  ),
  refused(
    "webhook event whose type stands nowhere",
    { [`${paid}/x-payouts-event`]: { type: "/kind" } },
    "webhook-event",
    `${paid}/x-payouts-event/type`,
  ),
  refused(
    "references in a circle",
    {
      "/components/schemas/One": { $ref: "#/components/schemas/Two" },
      "/components/schemas/Two": { $ref: "#/components/schemas/One" },
    },
    "references",
    "/components/schemas/One/$ref",
  ),

  refused(
    "path: parameter twice in a template",
    {
      "/paths/~1payouts~1{id}~1{id}": {
        get: {
          operationId: "getPart",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { "200": { description: "It." } },
        },
      },
    },
    "paths",
  ),
  refused(
    "path: two parameters with nothing between",
    {
      "/paths/~1payouts~1{id}{part}": {
        get: {
          operationId: "getPart",
          parameters: ["id", "part"].map((name) => ({
            name,
            in: "path",
            required: true,
            schema: { type: "string" },
          })),
          responses: { "200": { description: "It." } },
        },
      },
    },
    "paths",
  ),
  refused(
    "path: a character that no path can hold",
    {
      "/paths/~1größen": {
        get: { operationId: "listSizes", responses: { "200": { description: "All." } } },
      },
    },
    "paths",
  ),
  refused(
    "path: a segment `.` or `..`",
    {
      "/paths/~1a~1..~1b": {
        get: { operationId: "listB", responses: { "200": { description: "All." } } },
      },
    },
    "paths",
  ),
  refused(
    "path: two that differ in the last slash",
    {
      "/paths/~1payouts~1": {
        get: { operationId: "listAll", responses: { "200": { description: "All." } } },
      },
    },
    "paths",
  ),
  refused(
    "path: parameter that is not in the template",
    { [`${list}/parameters/0/in`]: "path", [`${list}/parameters/0/required`]: true },
    "standard",
    "/paths/~1payouts/get/parameters/0/name",
  ),
  refused("path: template whose parameter is not described", { [`${read}/parameters`]: [] }, "standard"),
  refused("two operations of one name", { [`${read}/operationId`]: "listPayouts" }, "operation-ids"),
  refused("an operation without a name", { [`${read}/operationId`]: undefined }, "operation-ids", read),
  refused("a name that every client has", { [`${read}/operationId`]: "resume" }, "reserved-names"),
  refused(
    "an operation without a success",
    { [`${list}/responses`]: { default: { description: "An error." } } },
    "responses",
    list,
  ),
  refused(
    "a range of statuses in lower case",
    { [`${list}/responses/4xx`]: { description: "An error." } },
    "responses",
  ),
  refused(
    "a 204 with content",
    {
      [`${list}/responses/204`]: {
        description: "None.",
        content: { "application/json": { schema: { type: "object" } } },
      },
    },
    "responses",
  ),
  refused("a status that is none", { [`${list}/responses/ok`]: { description: "All." } }, "standard"),

  refused("path parameter: style of a query", { [`${id}/style`]: "form" }, "parameters"),
  refused("path parameter: null", { [`${id}/schema`]: { type: ["string", "null"] } }, "parameters"),
  refused(
    "path parameter: list within a list",
    { [`${id}/schema`]: { type: "array", items: { type: "array", items: { type: "string" } } } },
    "parameters",
  ),
  refused("path parameter that is not required", { [`${id}/required`]: false }, "parameters"),
  refused("header parameter: style of a query", { [`${branch}/style`]: "form" }, "parameters"),
  refused(
    "header parameter: object within an object",
    { [`${branch}/schema`]: { type: "object", properties: { a: { type: "object" } } } },
    "parameters",
  ),
  refused("header parameter: name that is no token", { [`${branch}/name`]: "X Branch" }, "parameters"),
  refused(
    "cookie: list, exploded",
    {
      [`${limit}/in`]: "cookie",
      [`${limit}/schema`]: { type: "array", items: { type: "string" } },
    },
    "parameters",
    `${limit}/schema`,
  ),
  refused(
    "cookie: name that is no token",
    { [`${limit}/name`]: "a;b", [`${limit}/in`]: "cookie" },
    "parameters",
  ),
  refused(
    "query parameter: list within an object",
    {
      [`${limit}/style`]: "deepObject",
      [`${limit}/schema`]: {
        type: "object",
        properties: { in: { type: "array", items: { type: "string" } } },
      },
    },
    "parameters",
    `${limit}/schema`,
  ),
  refused(
    "query parameter: `pipeDelimited`, exploded",
    {
      [`${limit}/style`]: "pipeDelimited",
      [`${limit}/explode`]: true,
      [`${limit}/schema`]: { type: "array", items: { type: "string" } },
    },
    "parameters",
    `${limit}/explode`,
  ),
  refused(
    "query parameter: `allowReserved` with `deepObject`",
    {
      [`${limit}/allowReserved`]: true,
      [`${limit}/style`]: "deepObject",
      [`${limit}/schema`]: { type: "object", properties: { in: { type: "string" } } },
    },
    "parameters",
  ),
  refused(
    "header parameter that OpenAPI ignores: `Accept`, `Content-Type`, `Authorization`",
    { [`${branch}/name`]: "Content-Type" },
    "sent-names",
    branch,
  ),
  refused(
    "header parameter that frames the message: `Host`, `Content-Length`, `Cookie`",
    { [`${branch}/name`]: "Host" },
    "sent-names",
    branch,
  ),
  refused("parameter that a security scheme sends", { [`${branch}/name`]: "x-key" }, "sent-names", branch),
  refused(
    "one header in two spellings",
    {
      [`${list}/parameters/2`]: { name: "x-branch", in: "header", schema: { type: "string" } },
    },
    "sent-names",
  ),
  refused(
    "query parameter: object whose member is sent as another parameter is",
    {
      [`${list}/parameters/2`]: {
        name: "page",
        in: "query",
        schema: { type: "object", properties: { limit: { type: "integer" } } },
      },
    },
    "sent-names",
  ),
  refused("header parameter: `allowReserved`", { [`${branch}/allowReserved`]: true }, "parameters"),
  refused(
    "parameter by `content` that is not JSON",
    {
      [`${limit}/content`]: { "application/xml": { schema: { type: "string" } } },
      [`${limit}/schema`]: undefined,
    },
    "parameters",
  ),
  refused(
    "global parameter: list",
    {
      [`${branch}/schema`]: { type: "array", items: { type: "string" } },
      "/x-speakeasy-globals": {
        parameters: [
          { name: "X-Branch", in: "header", schema: { type: "array", items: { type: "string" } } },
        ],
      },
    },
    "parameters",
    `${branch}/schema`,
  ),
  refused("query parameter: `deepObject` of no object", { [`${limit}/style`]: "deepObject" }, "parameters"),
  refused("parameter of a name such as `constructor`", { [`${limit}/name`]: "constructor" }, "parameters"),
  refused("parameter without a schema", { [`${limit}/schema`]: undefined }, "standard", limit),

  refused(
    "request body: form with an object, and no `encoding`",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            properties: { a: { type: "object", properties: { b: { type: "string" } } } },
          },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded`,
  ),
  refused(
    "request body: form with a list within an object",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            properties: {
              a: { type: "object", properties: { b: { type: "array", items: { type: "string" } } } },
            },
          },
          encoding: { a: { style: "deepObject" } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded`,
  ),
  refused(
    "request body: form with a file",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "string", format: "binary" } } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded`,
  ),
  refused(
    "request body: form that is no object",
    { [content]: { "application/x-www-form-urlencoded": { schema: { type: "string" } } } },
    "media-types",
    `${content}/application~1x-www-form-urlencoded`,
  ),
  refused(
    "request body: form whose fields would have one name",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            properties: {
              b: { type: "string" },
              a: { type: "object", properties: { b: { type: "string" } } },
            },
          },
          encoding: { a: { style: "form" } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded`,
  ),
  refused(
    "encoding of no field",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          encoding: { b: { style: "form" } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/b`,
  ),
  refused(
    "encoding: `headers` of a form",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          encoding: { a: { headers: { "X-A": { schema: { const: "1" } } } } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/a/headers`,
  ),
  refused(
    "encoding: style of a path",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
          encoding: { a: { style: "matrix" } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/a/style`,
  ),
  refused(
    "encoding: `pipeDelimited`, exploded",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
          encoding: { a: { style: "pipeDelimited", explode: true } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/a/style`,
  ),
  refused(
    "encoding: `allowReserved` with commas",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
          encoding: { a: { allowReserved: true, explode: false } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/a/allowReserved`,
  ),
  refused(
    "encoding: XML in a form",
    {
      [content]: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          encoding: { a: { contentType: "application/xml" } },
        },
      },
    },
    "media-types",
    `${content}/application~1x-www-form-urlencoded/encoding/a/contentType`,
  ),
  refused(
    "encoding: style in several parts",
    {
      [content]: {
        "multipart/form-data": {
          schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
          encoding: { a: { style: "form" } },
        },
      },
    },
    "media-types",
    `${content}/multipart~1form-data/encoding/a/style`,
  ),
  refused(
    "encoding: header of any value",
    {
      [content]: {
        "multipart/form-data": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          encoding: { a: { headers: { "X-A": { schema: { type: "string" } } } } },
        },
      },
    },
    "media-types",
    `${content}/multipart~1form-data/encoding/a/headers/X-A`,
  ),
  refused(
    "encoding of a response",
    { [`${list}/responses/200/content/application~1json/encoding`]: {} },
    "media-types",
  ),
  refused(
    "encoding of JSON",
    {
      [content]: {
        "application/json": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          encoding: { a: { contentType: "text/plain" } },
        },
      },
    },
    "media-types",
    `${content}/application~1json/encoding`,
  ),
  refused(
    "request body: file within a JSON part",
    {
      [content]: {
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: { a: { type: "object", properties: { b: { type: "string", format: "binary" } } } },
          },
        },
      },
    },
    "media-types",
    `${content}/multipart~1form-data`,
  ),
  refused(
    "request body: `multipart/mixed`",
    { [content]: { "multipart/mixed": { schema: { type: "object" } } } },
    "media-types",
    `${content}/multipart~1mixed`,
  ),
  refused(
    "key that the client fills into several parts",
    {
      [content]: {
        "multipart/form-data": { schema: { type: "object", properties: { key: { type: "string" } } } },
      },
      [`${create}/x-payouts-idempotency`]: {
        carrier: "body",
        name: "/key",
        evidence: [{ source: "keys", mark: "docs" }],
      },
    },
    "media-types",
    `${content}/multipart~1form-data`,
  ),
  refused(
    "request body: XML from an object",
    { [content]: { "application/xml": { schema: { type: "object" } } } },
    "media-types",
    `${content}/application~1xml`,
  ),
  refused(
    "request body: an unwritable media type beside JSON",
    { [`${content}/application~1xml`]: { schema: { type: "object" } } },
    "media-types",
  ),
  refused(
    "request body: range of media types",
    { [content]: { "*/*": { schema: { type: "object" } } } },
    "media-types",
    `${content}/*~1*`,
  ),
  refused(
    "request body of a GET",
    { [`${list}/requestBody`]: { content: { "application/json": { schema: { type: "object" } } } } },
    "media-types",
  ),
  refused(
    "webhook that is not JSON",
    {
      "/webhooks/payout.paid/post/requestBody/content/application~1x-www-form-urlencoded": {
        schema: { type: "object", properties: { id: { type: "string" } } },
      },
    },
    "media-types",
  ),
  refused("request body without a media type", { [content]: {} }, "media-types", `${create}/requestBody`),

  refused(
    "security: OAuth 2 without a flow",
    { "/components/securitySchemes/machine/flows": {} },
    "security",
    "/components/securitySchemes/machine",
  ),
  refused(
    "security: OAuth 2, token URL without TLS",
    {
      "/components/securitySchemes/machine/flows/clientCredentials/tokenUrl":
        "http://login.example.com/token",
    },
    "security",
  ),
  refused(
    "security: OAuth 2, relative token URL",
    { "/components/securitySchemes/machine/flows/clientCredentials/tokenUrl": "/token" },
    "security",
  ),
  refused(
    "security: OAuth 2, environment variables of other fields",
    { "/components/securitySchemes/machine/x-credential-env": "EXAMPLE_SECRET" },
    "credential-env",
  ),
  refused(
    "security: OAuth 2, token URL of an unknown environment",
    {
      "/components/securitySchemes/machine/x-payouts-client-credentials": {
        tokenUrls: { sandbox: "https://sandbox.example.com/token" },
      },
    },
    "security",
    "/components/securitySchemes/machine/x-payouts-client-credentials/tokenUrls/sandbox",
  ),
  refused(
    "security: scope that is not described",
    { "/security": [{ machine: ["wirte"] }] },
    "security",
    "/security/0/machine",
  ),
  refused(
    "security: login that requires what nothing fills",
    {
      "/paths/~1login": {
        post: {
          operationId: "logIn",
          security: [],
          "x-payouts-idempotency": { carrier: "none", evidence: [{ source: "keys", mark: "docs" }] },
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["pin", "device"],
                  properties: { pin: { type: "string" }, device: { type: "string" } },
                },
              },
            },
          },
          responses: {
            "200": {
              description: "A token.",
              content: {
                "application/json": { schema: { type: "object", properties: { token: { type: "string" } } } },
              },
            },
          },
        },
      },
      "/components/securitySchemes/key/x-payouts-token": {
        login: "logIn",
        credential: { pin: "/pin" },
        token: "/token",
      },
    },
    "token",
    "/components/securitySchemes/key/x-payouts-token/credential",
  ),
  refused(
    "security: login of a scheme that is not bearer",
    {
      "/components/securitySchemes/other/x-payouts-token": {
        login: "logIn",
        credential: { pin: "/pin" },
        token: "/token",
      },
    },
    "token",
  ),
  refused(
    "security: digest",
    { "/components/securitySchemes/key/scheme": "digest" },
    "security",
    "/components/securitySchemes/key",
  ),
  refused(
    "security: API key in a cookie",
    { "/components/securitySchemes/other/in": "cookie" },
    "security",
    "/components/securitySchemes/other",
  ),
  refused(
    "security: API key in a header that every request has",
    { "/components/securitySchemes/other/name": "Content-Type" },
    "security",
  ),
  refused(
    "security: API key in a header whose name is no token",
    { "/components/securitySchemes/other/name": "X Key" },
    "security",
  ),
  refused("security: scheme that does not exist", { "/security": [{ kye: [] }] }, "security", "/security/0"),
  refused(
    "security: two credentials in one header",
    {
      "/security": [{ key: [], other: [] }],
      "/components/securitySchemes/other": { type: "http", scheme: "basic" },
    },
    "security",
    "/security/0",
  ),
  refused("security: not described", { "/security": undefined }, "security", ""),

  refused(
    "`required` of no property",
    { [`${payout}/required`]: ["id", "refrence"] },
    "required",
    `${payout}/required/1`,
  ),
  refused(
    "`dependentRequired` of no property",
    { [`${payout}/dependentRequired`]: { id: ["curency"] } },
    "required",
    `${payout}/dependentRequired/id/0`,
  ),
  refused("`default` of another type", { [`${limit}/schema/default`]: "many" }, "values"),
  refused("`default` beyond a limit", { [`${limit}/schema/default`]: 200 }, "values"),
  refused(
    "`default` that is not in `enum`",
    { [`${reference}/enum`]: ["a"], [`${reference}/default`]: "b" },
    "values",
    `${reference}/default`,
  ),
  refused("`enum` of another type", { [`${reference}/enum`]: ["a", 1] }, "values", `${reference}/enum/1`),
  refused("`const` of another type", { [`${reference}/const`]: 1 }, "values"),
  refused("`example` of another type", { [`${reference}/example`]: 1 }, "values"),
  refused(
    "`examples` that break a pattern",
    { [`${reference}/pattern`]: "^a", [`${reference}/examples`]: ["b"] },
    "values",
    `${reference}/examples/0`,
  ),
  refused("`example` that lacks a required property", { [`${payout}/example`]: {} }, "values"),
  refused(
    "example of a body that its schema refuses",
    { [`${content}/application~1json/examples/one/value/reference`]: 1 },
    "examples",
    `${content}/application~1json/examples/one/value`,
  ),
  refused(
    "a `const` beyond what JavaScript holds",
    { [`${payout}/properties/number`]: { const: 2 ** 53 } },
    "values",
    `${payout}/properties/number/const`,
  ),
  refused("empty `enum`", { [`${reference}/enum`]: [] }, "limits"),
  refused("`minimum` above `maximum`", { [`${limit}/schema/minimum`]: 101 }, "limits"),
  refused("`minLength` above `maxLength`", { [`${note}/minLength`]: 141 }, "limits"),
  refused(
    "`minItems` above `maxItems`",
    { [`${request}/properties/tags/minItems`]: 2, [`${request}/properties/tags/maxItems`]: 1 },
    "limits",
  ),
  refused("`multipleOf: 0`", { [`${limit}/schema/multipleOf`]: 0 }, "limits"),
  refused("`pattern` that is no expression", { [`${reference}/pattern`]: "(" }, "limits"),
  refused("`pattern` of another language", { [`${reference}/pattern`]: "(?s)^.$" }, "limits"),
  refused(
    "`patternProperties` that is no expression",
    { [`${payout}/properties/labels`]: { type: "object", patternProperties: { "(": { type: "string" } } } },
    "limits",
    `${payout}/properties/labels/patternProperties/(`,
  ),
  refused(
    "`allOf` of two types",
    { [reference]: { allOf: [{ type: "string" }, { type: "integer" }] } },
    "limits",
    `${reference}/allOf`,
  ),

  refused(
    "`items` without a type",
    { [reference]: { items: { type: "string" } } },
    "typed",
    `${reference}/items`,
  ),
  refused(
    "`prefixItems` without a type",
    { [reference]: { prefixItems: [{ type: "string" }] } },
    "typed",
    `${reference}/prefixItems`,
  ),
  refused(
    "a tuple that is shorter than `minItems`",
    { [reference]: { type: "array", prefixItems: [{ type: "string" }], items: false, minItems: 2 } },
    "limits",
    `${reference}/minItems`,
  ),
  refused(
    "`additionalProperties: false` beside `allOf`",
    {
      [reference]: {
        allOf: [{ type: "object", properties: { a: { type: "string" } } }],
        additionalProperties: false,
      },
    },
    "typed",
    `${reference}/additionalProperties`,
  ),
  refused(
    "a schema in `unevaluatedProperties` beside `allOf`",
    {
      [`${payout}/unevaluatedProperties`]: { type: "string" },
      [`${payout}/allOf`]: [{ $ref: "#/components/schemas/BankReceiver" }],
    },
    "typed",
  ),
  refused(
    "`unevaluatedItems` beside `allOf`",
    {
      [reference]: {
        allOf: [{ type: "array", prefixItems: [{ type: "string" }] }],
        unevaluatedItems: false,
      },
    },
    "typed",
    `${reference}/unevaluatedItems`,
  ),
  refused(
    "a property that only a condition describes",
    {
      [`${payout}/if`]: { required: ["reference"] },
      [`${payout}/then`]: { properties: { paid: { type: "boolean" } } },
    },
    "typed",
    `${payout}/then/properties/paid`,
  ),
  refused(
    "a property that is both `readOnly` and `writeOnly`",
    { [`${note}/readOnly`]: true, [`${note}/writeOnly`]: true },
    "directions",
    `${note}/writeOnly`,
  ),
  refused(
    "a schema that requires itself without end",
    {
      [`${payout}/required`]: ["id", "next"],
      [`${payout}/properties/next`]: { $ref: "#/components/schemas/Payout" },
    },
    "samples",
    `${list}/responses/200/content/application~1json/schema`,
  ),
  refused(
    "a schema of which no example can be made",
    {
      [`${request}/properties/reference`]: { type: "string", not: { const: "example" } },
      [`${content}/application~1json/examples`]: undefined,
    },
    "samples",
    `${content}/application~1json/schema`,
  ),

  refused(
    "`discriminator` without a union, of which nothing inherits",
    { [`${payout}/discriminator`]: { propertyName: "id" } },
    "discriminators",
  ),
  refused(
    "`discriminator` by a property that no member has",
    { [`${receiver}/discriminator/propertyName`]: "knid" },
    "discriminators",
  ),
  refused(
    "`discriminator` by a property that one member lacks",
    { [`${receiver}/discriminator/propertyName`]: "iban" },
    "discriminators",
  ),
  refused(
    "`mapping` that contradicts a `const`",
    {
      [`${receiver}/discriminator/mapping/bank`]: undefined,
      [`${receiver}/discriminator/mapping/iban`]: "#/components/schemas/BankReceiver",
    },
    "discriminators",
    `${receiver}/discriminator/mapping/iban`,
  ),
  refused(
    "`mapping` to nothing",
    { [`${receiver}/discriminator/mapping/cash`]: "#/components/schemas/Cash" },
    "unions",
    `${receiver}/discriminator/mapping`,
  ),
  refused(
    "a member without a name beside a `discriminator`",
    {
      [`${receiver}/oneOf/2`]: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "cash" } },
      },
    },
    "discriminators",
  ),
  refused(
    "a union whose members cannot be distinguished",
    {
      [reference]: {
        oneOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { a: { type: "integer" } } },
        ],
      },
    },
    "unions",
    `${reference}/oneOf`,
  ),

  refused(
    "a key in the header of a credential",
    { [`${create}/x-payouts-idempotency/name`]: "authorization" },
    "idempotency",
  ),
  refused(
    "a key format that no key can meet",
    { [`${create}/x-payouts-idempotency/format`]: { pattern: "^(yes|no)$", minLength: 8 } },
    "idempotency",
  ),
  refused(
    "a key format that is no expression",
    { [`${create}/x-payouts-idempotency/format`]: { pattern: "(" } },
    "vocabulary",
    `${create}/x-payouts-idempotency/format/pattern`,
  ),
  refused(
    "a key format that only some of the client's keys meet",
    { [`${create}/x-payouts-idempotency/format`]: { pattern: "^[0-4]" } },
    "idempotency",
  ),
  refused(
    "generated keys that the key format refuses",
    {
      [`${create}/x-payouts-idempotency/generate`]: { pattern: "^[0-9a-f-]+$" },
      [`${create}/x-payouts-idempotency/format`]: { pattern: "^[0-9]+$" },
    },
    "idempotency",
  ),
  refused(
    "a key that its field refuses",
    {
      [`${create}/x-payouts-idempotency`]: { carrier: "body", name: "/note", evidence },
      [`${note}/maxLength`]: 20,
    },
    "idempotency",
  ),
  refused(
    "a filled reference that its field refuses",
    {
      [`${create}/x-payouts-reconcile/reference/fill`]: "uuid",
      [`${create}/x-payouts-creates`]: {},
      [`${create}/x-payouts-reconcile`]: lookUp({
        reference: { request: "/note", result: "/reference", fill: "uuid" },
      }),
      [`${note}/maxLength`]: 20,
    },
    "idempotency",
  ),
  refused(
    "a write that does not say whether it may be repeated",
    { [`${create}/x-payouts-idempotency`]: undefined, "/x-payouts-sources": undefined },
    "idempotency",
    create,
  ),
  refused("a write that only reads", { [`${create}/x-payouts-read-only`]: { evidence } }, "idempotency"),
  refused(
    "look-up with a required parameter that nothing binds",
    {
      [`${create}/x-payouts-reconcile`]: lookUp({}),
      [`${create}/x-payouts-creates`]: {},
      [`${limit}/required`]: true,
    },
    "reconcile",
    `${create}/x-payouts-reconcile/operation`,
  ),
  refused(
    "look-up parameter that is bound to nothing of the request",
    {
      [`${create}/x-payouts-reconcile`]: lookUp({ parameters: { query: { limit: "/many" } } }),
      [`${create}/x-payouts-creates`]: {},
    },
    "reconcile",
    `${create}/x-payouts-reconcile/parameters/query/limit`,
  ),
  refused(
    "look-up of one payout that does not say by which answer there is none",
    {
      [`${create}/x-payouts-reconcile`]: lookUp({ operation: "getPayout", parameters: byReference }),
      [`${create}/x-payouts-creates`]: {},
    },
    "reconcile",
  ),
  refused(
    "look-up of one payout whose bare 404 is to prove that there is none",
    {
      [`${create}/x-payouts-reconcile/absent`]: { status: "404" },
      [`${create}/x-payouts-reconcile`]: lookUp({
        operation: "getPayout",
        parameters: byReference,
        absent: { status: "404" },
      }),
      [`${create}/x-payouts-creates`]: {},
      [`${read}/responses/404`]: { description: "None." },
    },
    "reconcile",
  ),
];

/** A look-up in the sound spec's list. */
function lookUp(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    operation: "listPayouts",
    reference: { request: "/reference", result: "/reference", fill: "uuid" },
    settle: "PT1M",
    empty: "not_found",
    evidence,
    ...more,
  };
}

function supported(shown: Readonly<Record<string, string>>): Feature[] {
  return Object.entries(shown).map(([feature, pointer]) => ({
    feature,
    status: "supported",
    shown: pointer,
  }));
}

function refused(
  feature: string,
  change: Readonly<Record<string, unknown>>,
  rule: string,
  at?: string,
): Feature {
  return { feature, status: "refused", change, rule, ...(at !== undefined && { at }) };
}
