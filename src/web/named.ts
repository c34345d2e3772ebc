/**
 * What `list` itself holds under `name`; null when nothing, or no name was given.
 *
 * Names come from addresses and forms, where ‘constructor’ may stand: what every
 * object inherits is not in the list.
 */
export function named<Thing>(
  list: Readonly<Record<string, Thing>>,
  name: string | undefined,
): Thing | null {
  if (name === undefined || !Object.hasOwn(list, name)) return null;
  return list[name] ?? null;
}
