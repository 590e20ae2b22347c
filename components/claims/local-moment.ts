/** A moment of the browser's own field ("2026-05-04T10:00", in the person's time) in UTC; null when there is none. */
export function localToIso(local: string): string | null {
  const moment = new Date(local);
  return local === "" || Number.isNaN(moment.getTime())
    ? null
    : moment.toISOString();
}

/** The same, back again; empty when there is none. */
export function isoToLocal(iso: string | null): string {
  if (iso === null) return "";
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return "";
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [
    String(moment.getFullYear()).padStart(4, "0"),
    two(moment.getMonth() + 1),
    two(moment.getDate()),
  ].join("-");
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
