/*
 * Reads what an event keeps of before and after. Events of earlier versions stay as they were written, so nothing is
 * taken for granted.
 */

/** An event as it is told. */
export type TellableEvent = {
  readonly actorName: string;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Whether a stored value has members at all. */
export function isObject(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A member of a stored value; undefined when there is none. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** Words stored under a name; null when there are none. */
export function textOf(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}

/** A number stored under a name, or null. */
export function numberOf(value: unknown, name: string): number | null {
  const found = member(value, name);
  return typeof found === "number" ? found : null;
}
