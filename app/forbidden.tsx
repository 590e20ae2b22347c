import { Solo } from "@/components/shell/solo";
import { ButtonLink } from "@/components/ui/button";

/** What a person sees who asks for a page their roles do not open. */
export default function Forbidden() {
  return (
    <Solo
      title="This page is not yours to open"
      lead="Your roles in this newsroom do not include it. Ask an admin of your newsroom if you need it."
    >
      <ButtonLink href="/articles" look="solid">
        Back to the articles
      </ButtonLink>
    </Solo>
  );
}
