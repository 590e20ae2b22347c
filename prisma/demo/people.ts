import type { DemoPerson } from "./types";

export const demoNewsroom = { name: "The Halvern Ledger" } as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    key: "noor",
    name: "Noor Falk",
    email: "noor.falk@ledger.example",
    roles: ["reader", "checker"],
  },
  {
    key: "jonas",
    name: "Jonas Prewitt",
    email: "jonas.prewitt@ledger.example",
    roles: ["reader", "checker"],
  },
  {
    key: "marit",
    name: "Marit Ochoa",
    email: "marit.ochoa@ledger.example",
    roles: ["reader", "editor", "admin"],
  },
  {
    key: "femi",
    name: "Femi Strand",
    email: "femi.strand@ledger.example",
    roles: ["reader", "editor"],
  },
  {
    key: "cass",
    name: "Cass Lindqvist",
    email: "cass.lindqvist@ledger.example",
    roles: ["reader"],
  },
];

/** What everybody of the demo newsroom signs in with. A demo desk listens on this machine only. */
export const demoPassword = "proof every line twice";
