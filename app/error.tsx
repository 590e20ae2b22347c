"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { Solo } from "@/components/shell/solo";

type ErrorPageProps = {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
};

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Solo
      title="This page could not be put together"
      lead="What was saved is safe. Try again; if it happens again, tell your administrator what you did and the number below."
    >
      <Button look="solid" onClick={retry}>
        Try again
      </Button>
      <ButtonLink href="/articles">Go to the articles</ButtonLink>
      {error.digest === undefined ? null : (
        <p className="meta font-mono basis-full">{error.digest}</p>
      )}
    </Solo>
  );
}
