import type { ReactNode } from "react";
import { DeskHead } from "@/components/shell/desk-frame";
import { JumpTabs } from "@/components/ui/jump-tabs";

type SettingsFrameProps = {
  readonly current: "people" | "scales" | "policy";
  readonly children: ReactNode;
};

/** The head of every page of the settings. */
export function SettingsFrame({ current, children }: SettingsFrameProps) {
  return (
    <>
      <DeskHead title="Settings" />
      <JumpTabs
        label="Settings"
        tabs={[
          {
            href: "/settings/people",
            label: "People",
            current: current === "people",
          },
          {
            href: "/settings/scales",
            label: "Scales",
            current: current === "scales",
          },
          {
            href: "/settings/policy",
            label: "Policy",
            current: current === "policy",
          },
        ]}
      />
      {children}
    </>
  );
}
