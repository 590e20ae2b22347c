import type { DemoArticle } from "../types";
import { sarnLineEnding } from "./sarn-line-ending";
import { sarnLineOpening } from "./sarn-line-opening";

export const sarnLine: DemoArticle = {
  key: "sarn-line",
  title: "The railway that nobody needed",
  section: "Magazine",
  byline: "Cass Lindqvist",
  author: "cass",
  publication: "The Halvern Ledger",
  url: "https://ledger.example/magazine/the-railway-that-nobody-needed",
  date: "2026-05-16",
  text: `${sarnLineOpening}\n\n${sarnLineEnding}`,
};
