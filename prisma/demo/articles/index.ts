import type { DemoArticle } from "../types";
import { rents } from "./rents";
import { sarnLine } from "./sarn-line";
import { stormBarrier } from "./storm-barrier";
import { towerLifts } from "./tower-lifts";

/** Every article of the demo newsroom, oldest first. */
export const demoArticles: readonly DemoArticle[] = [
  rents,
  stormBarrier,
  towerLifts,
  sarnLine,
];
