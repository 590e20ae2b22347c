/**
 * The day that a date in ISO 8601 names, as YYYY-MM-DD. The day is taken as written: an article of 23:30 in its own
 * time zone keeps its day. Null for anything else, a day that no calendar has included.
 */
export function calendarDay(date: string): string | null {
  const found = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(date);
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  const isReal =
    !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isReal && Number(found[1]) >= 1000 ? day : null;
}
