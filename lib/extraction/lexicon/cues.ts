import { wordList } from "@/lib/text/people/word-list";

/** Forecasts and readings that experts are reported to hold: their work is to publish them. */
export const FORECASTING = wordList(`
  anticipate expect forecast project foresee see predict estimate
`);
