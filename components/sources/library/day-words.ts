import { stableTime } from "@/components/ui/time-words";

/** A calendar day as people write it: "3 Nov 2026". It is the same day wherever it is read. */
export function dayWords(day: string): string {
  return stableTime(`${day}T00:00:00Z`, "date");
}
