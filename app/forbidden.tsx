import Link from "next/link";
import { Solo } from "@/components/shell/solo";

/** What a person sees who asks for a page their roles do not open. */
export default function Forbidden() {
  return (
    <Solo
      title="This page is not yours to open"
      lead="Your roles in this newsroom do not include it. Ask an admin of your newsroom if you need it."
    >
      <Link className="button button-outline" href="/articles">
        Back to the articles
      </Link>
    </Solo>
  );
}
