"use client";

import { Solo } from "@/components/shell/solo";
import { Button } from "@/components/ui/button";
import { fontVariables } from "./fonts";
import "./globals.css";

type GlobalErrorProps = { readonly retry: () => void };

/** Replaces the whole document when even the outermost layout failed. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Galley</title>
        <Solo
          title="Galley could not be opened"
          lead="What was saved is safe. Try again; if it happens again, tell your administrator."
        >
          <Button look="solid" onClick={retry}>
            Try again
          </Button>
        </Solo>
      </body>
    </html>
  );
}
