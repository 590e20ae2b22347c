import { setNonce } from "get-nonce";

/**
 * Lets the scroll lock of a dialog add its style tag: the security policy refuses one without
 * the nonce of the page, and the page's own scripts carry it.
 */
export function adoptPageNonce(): void {
  if (typeof document === "undefined") return;
  const nonce =
    document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (nonce) setNonce(nonce);
}
