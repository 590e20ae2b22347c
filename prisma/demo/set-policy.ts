import { newsroomAccess } from "@/lib/access/newsroom-access";
import { changePolicy } from "@/lib/policies/commands";
import { defaultPolicy } from "@/lib/policies/rules";
import type { Clock } from "./clock";
import { type DemoNewsroom, personOf } from "./found-newsroom";

/**
 * What the demo newsroom demands from now on: a second look at what would be printed as a mistake or as a doubt, and two
 * sources before anything is called wrong. The last thing on its first day, so that the day itself was without.
 */
export async function setPolicy(
  newsroom: DemoNewsroom,
  clock: Clock,
): Promise<void> {
  const admin = personOf(newsroom, "marit");
  await changePolicy(
    newsroomAccess(admin, "administer"),
    {
      ...defaultPolicy,
      version: 1,
      secondCheck: "by_rating",
      secondCheckRatings: ["not-confirmed", "wrong"],
      sourcesWanted: { wrong: 2 },
    },
    clock(admin),
  );
}
