import type { OperationModel, ProviderModel } from "../provider-model.ts";

/** From here on, a list of methods says less than the word "several". */
const several = 4;

/** What types are for, by name: "Request body of `createPayout`." Shown where the spec does not describe a type. */
export function typeRoles({ operations, globals, webhooks }: ProviderModel): ReadonlyMap<string, string> {
  const roles = new Map<string, { readonly role: string; readonly users: Set<string> }>();
  const add = (type: string | undefined, role: string, user: string): void => {
    for (const name of type?.split(" | ") ?? []) {
      const known = roles.get(name);
      if (known === undefined) roles.set(name, { role, users: new Set([user]) });
      else if (known.role === role) known.users.add(user);
    }
  };
  for (const operation of operations) {
    for (const [type, role] of rolesOf(operation)) {
      add(type, role, operation.method);
      add(operation.types.aliases.find(({ name }) => name === type)?.type, role, operation.method);
    }
  }
  for (const { type, option } of globals) add(type, "Value of the option", option);
  for (const { type, name } of webhooks) add(type, "Body of the webhook", name);
  return new Map(
    [...roles].map(([type, { role, users }]) => {
      const names = [...users].map((user) => `\`${user}\``).join(", ");
      return [type, `${role} ${users.size < several ? names : "several operations"}.`];
    }),
  );
}

function rolesOf({
  types,
  item,
  errors,
  pathParameters,
}: OperationModel): readonly (readonly [string | undefined, string])[] {
  return [
    [types.body, "Request body of"],
    ...types.otherBodies.map((type) => [type, "Request body of"] as const),
    [types.query, "Query parameters of"],
    [types.cookies, "Cookies of"],
    [types.result, "Result of"],
    [types.envelope, "Whole response body of"],
    [item, "One item of"],
    ...pathParameters.map(({ name, type }) => [type, `Argument \`${name}\` of`] as const),
    ...errors.map(({ type }) => [type, "Error body of"] as const),
  ];
}
