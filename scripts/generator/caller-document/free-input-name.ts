/** A name for what callers give, where the component's own is that of what they get. */
export function freeInputName(schemas: object, name: string): string {
  let free = `${name}Input`;
  for (let number = 2; Object.hasOwn(schemas, free); number++) free = `${name}Input${number}`;
  return free;
}
