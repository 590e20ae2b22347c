import type { DemoPersonKey } from "./types";

/** What was read of a demo source: its pages, or its one piece. Several of one source are its snapshots, oldest first. */
export type DemoDocument = {
  readonly source: string;
  readonly by: DemoPersonKey;
  readonly fileName: string;
  readonly pages: readonly string[];
};

const fireReport = [
  `Operation report 0119-26

Halvern Fire Brigade, station Quay Street. Kestrel House, persons shut in.

Alarm 18:02. Departure 18:09. Arrival 18:43. Persons freed 20:12. Back at the station 20:51.`,
  `Situation on arrival

Car 0.4 m below landing level of floor 9, doors jammed. Five persons inside, all answered. The emergency call button in the car gave no sound.

Measures

Main switch off. Car secured by hand winch. Doors opened with a spreader.`,
  `Findings

Danger to persons: yes. The car moved when the doors were opened.

One child handed over to ambulance. Four persons went home on foot.

The lift was handed over to the caretaker, out of service.`,
];

const rentRelease = `Rents in the first quarter of 2026

Between March 2025 and March 2026 rents in Halvern rose by 4.2 percent, the lowest rate since February 2023.

Table 2, monthly rent of a flat without heating, in crowns. One room: 768 (2025), 801 (2026). Two rooms: 1,102 (2025), 1,148 (2026). Three rooms: 1,410 (2025), 1,462 (2026).

New leases remain dearer than existing ones in every district of the city.

The difference between new and existing leases fell from 15 to 11 percent.

The figures rest on 9,200 leases. They do not show what heating costs.`;

/** As it was put online first, and corrected the day after. */
const rentReleaseAtFirst = rentRelease
  .replace("by 4.2 percent", "by 4.4 percent")
  .replace("9,200 leases", "8,900 leases")
  .replace(
    "\n\nNew leases remain dearer than existing ones in every district of the city.",
    "",
  );

const liftAct = `Lift Act 2011, consolidated text

Section 9. Faults

(1) Where an inspection finds a fault that endangers persons, the inspector shall say so on the certificate. The owner shall withdraw the lift from service on the same day.

(2) The lift may return to service when a second inspection finds the fault removed.

(3) The authority may permit goods traffic without passengers for up to 72 hours.`;

export const demoDocuments: readonly DemoDocument[] = [
  {
    source: "fire-report",
    by: "noor",
    fileName: "operation-report-0119-26.txt",
    pages: fireReport,
  },
  {
    source: "rent-release",
    by: "jonas",
    fileName: "rents-2026-q1.txt",
    pages: [rentReleaseAtFirst],
  },
  {
    source: "rent-release",
    by: "jonas",
    fileName: "rents-2026-q1.txt",
    pages: [rentRelease],
  },
  {
    source: "lift-act",
    by: "noor",
    fileName: "lift-act.txt",
    pages: [liftAct],
  },
];

/** The text of a document, and where its pages begin when it has several. */
export function readPages({ pages }: DemoDocument) {
  const text = pages.join("\n\n");
  const starts = pages.map((_, at) =>
    pages.slice(0, at).reduce((sum, page) => sum + page.length + 2, 0),
  );
  const marks = starts.map((at, index) => ({
    ...{ kind: "page", at, page: index + 1 },
  }));
  return { text, marks: pages.length === 1 ? [] : marks };
}
