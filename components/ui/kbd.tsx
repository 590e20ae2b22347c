"use client";

import { createContext, useContext } from "react";

/** The person's own name for the house's key; null where they switched it off. */
export type KeyNames = (houseKey: string) => string | null;

const Names = createContext<KeyNames>((houseKey) => houseKey);

/** Gives the keys below it the names they have for this person. */
export const KeyNamesProvider = Names.Provider;

/** A key, as a hint: the house's, shown as this person has it. Hidden on touch, and where they switched it off. */
export function Kbd({ children }: { readonly children: string | number }) {
  const name = useContext(Names)(String(children));
  return name === null ? null : <kbd className="key">{name}</kbd>;
}
