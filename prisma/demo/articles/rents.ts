import type { DemoArticle } from "../types";

const text = `Halvern rents rise 4.2 percent, the slowest pace in three years

New leases still cost more than old ones, but the gap is narrowing.

Rents in Halvern rose by 4.2 percent in the year to March, the smallest annual increase since early 2023, the Estmark Statistics Office said on Thursday. A year earlier the rate was 6.8 percent.

The average rent for a two-room flat is now 1,148 crowns a month, up from 1,102. Nationally, rents rose by 3.1 percent over the same period.

"Supply is finally doing some of the work," said Ottilie Marchetti, the office's head of price statistics. She said that 2,310 new flats had come on to the Halvern market in the past twelve months, 640 more than in the year before.

The figures hide a divide. Tenants who signed a new lease in the first quarter paid 11 percent more than those who stayed where they were; a year ago the difference was 15 percent.

Bram Ilves, the director of the Halvern Landlords' Association, said that owners were "not getting rich on four percent" while insurance premiums had risen by a fifth in two years. "Nobody builds on a promise," he said.

The Tenants' Union drew the opposite conclusion. Its chair, Néa Corrigan, said that a household on the city's median income of 3,280 crowns a month now spent 35 percent of it on a two-room flat. "Slower is not the same as cheaper," she said.

The Bank of Estmark left its key rate at 3.25 percent last week. The city council votes on its new rent index on 18 June.`;

export const rents: DemoArticle = {
  key: "rents",
  title: "Halvern rents rise 4.2 percent, the slowest pace in three years",
  section: "Economy",
  byline: "Femi Strand",
  author: "femi",
  publication: "The Halvern Ledger",
  url: "https://ledger.example/economy/rents-slowest-pace",
  date: "2026-04-30",
  text,
};
