import type { Permission } from "@/lib/access/policy";
import type { ReportProfile } from "./schema";

/** What it takes to see or make a report of this profile. */
export function permissionFor(
  profile: ReportProfile,
): Extract<Permission, "read" | "export-internal"> {
  return profile === "internal" ? "export-internal" : "read";
}
