import { redirect } from "next/navigation";

/** The settings start with people. */
export default function SettingsPage(): never {
  redirect("/settings/people");
}
