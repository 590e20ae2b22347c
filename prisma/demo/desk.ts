import { rentsDesk } from "./desk/rents";
import { sarnLineDesk } from "./desk/sarn-line";
import { sarnLineSources } from "./desk/sarn-line-sources";
import { newsSources } from "./desk/sources";
import { towerLiftsDesk } from "./desk/tower-lifts";
import type { DemoDesk, DemoSource } from "./types";

/**
 * The state of the desk, article by article. An article that is not named here
 * (the storm barrier) is fresh: nobody has touched what the engine suggests.
 */
export const demoDesks: readonly DemoDesk[] = [
  rentsDesk,
  towerLiftsDesk,
  sarnLineDesk,
];

/** The newsroom's library. */
export const demoSources: readonly DemoSource[] = [
  ...newsSources,
  ...sarnLineSources,
];

export { demoPeople } from "./people";
export { demoArticles } from "./articles";
