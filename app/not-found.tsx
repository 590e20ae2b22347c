import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Solo } from "@/components/shell/solo";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Solo
      title="There is nothing at this address"
      lead="It may have been withdrawn, or it belongs to a newsroom you are not signed in to."
    >
      <ButtonLink href="/articles" look="solid">
        Go to the articles
      </ButtonLink>
    </Solo>
  );
}
