const CUE_TIMES =
  /^\s*((?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*([\d:.,]+).*$/;

/** The line of times above a subtitle ("00:01.000 --> 00:02.000"), as it writes them; null for any other line. */
export function readCueTimes(
  line: string,
): { readonly start: string; readonly end: string } | null {
  const times = CUE_TIMES.exec(line);
  return times ? { start: times[1] ?? "", end: times[2] ?? "" } : null;
}

/** The seconds of a time code such as "12:31", "01:02:03,500" or "00:01.000". */
export function secondsOf(time: string): number {
  return time
    .replace(",", ".")
    .split(":")
    .reduce((seconds, part) => seconds * 60 + (Number(part) || 0), 0);
}
