export type TimeForm = "both" | "date" | "clock";

const parts = {
  date: { day: "numeric", month: "short", year: "numeric" },
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const forms: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  both: { ...parts.date, ...parts.clock },
  date: parts.date,
  clock: parts.clock,
};

/** The moment in UTC, the same on every machine: what the server writes. */
export function stableTime(iso: string, form: TimeForm): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const words = new Intl.DateTimeFormat("en-GB", {
    ...forms[form],
    timeZone: "UTC",
  }).format(moment);
  return form === "date" ? words : `${words} UTC`;
}

/** The moment in the reader's own time zone and language. */
export function localTime(iso: string, form: TimeForm): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(undefined, forms[form]).format(moment);
}
