import type { DemoDesk } from "../types";
import { sarnLineBet } from "./sarn-line-bet";
import { sarnLineBuilding } from "./sarn-line-building";
import { sarnLineClosure } from "./sarn-line-closure";
import { sarnLineOpeningClaims } from "./sarn-line-opening";
import { sarnLineToday } from "./sarn-line-today";

export const sarnLineDesk: DemoDesk = {
  article: "sarn-line",
  claims: [
    ...sarnLineOpeningClaims,
    ...sarnLineClosure,
    ...sarnLineBet,
    ...sarnLineBuilding,
    ...sarnLineToday,
  ],
  notClaims: [
    { exact: "A line on paper", by: "noor" },
    { exact: "Quist did not have a theory.", by: "noor" },
    { exact: "Building it was another matter.", by: "jonas" },
    { exact: "Who takes it?", by: "jonas" },
    { exact: "Would she make the bet again?", by: "noor" },
  ],
  rest: "leave",
};
