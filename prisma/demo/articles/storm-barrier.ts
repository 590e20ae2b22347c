import type { DemoArticle } from "../types";

const text = `Harbour barrier closes against a storm for the first time in nine years

The gates took 40 minutes to shut. No street in the old port was flooded.

The Pell Sound storm barrier was closed on Sunday evening for the first time since 2017, as a gale pushed the sea to 2.9 metres above its normal level at Halvern, the harbour authority said.

The two steel gates, each 88 metres wide and weighing 1,900 tonnes, began to swing shut at 17:20 and met at 18:15. They stayed closed for nine hours. No flooding was reported in the old port, where water entered 214 houses in the storm of December 2013.

"It moved as if we had done it last week," said Eskil Tarrow, the barrier's duty engineer. "I have been waiting for this for most of my career, and I would be happy never to do it again."

Tarrow, 58, has worked on the barrier since 2001. He said that the crew of 14 had rehearsed the closing twice a year, most recently in March.

The order to close came from Ingrid Solvane-Pry, the harbour master, at 16:40, after three gauges outside the sound had passed the threshold of 2.6 metres. Forecasters at the Estmark Weather Service had expected a peak of 2.4 metres until early afternoon, according to bulletins on its website. The service said that a change in the wind's direction had added about 50 centimetres in three hours.

"The forecast was wrong by half a metre, and half a metre is the whole difference between a wet quay and a flooded cellar," Solvane-Pry said. She has asked the service for a report.

Eleven ships had to wait outside the barrier, among them the grain carrier Amber Lark and a ferry with 312 passengers, who spent the night on board. Veska Lines, which runs the ferry, said that nobody had been hurt and that all tickets would be refunded.

The barrier cost 640 million crowns when it was finished in 1998. Keeping it ready costs about 7 million crowns a year, less than the city spends on clearing snow, according to the council's budget. A study published by Halvern University in 2022 put the damage avoided by a single closing at between 90 and 120 million crowns.

Not everybody was impressed. Lars Quennell, a councillor who wants the barrier's crew cut by half, said on Monday that a barrier "used once in nine years is a monument".

Tarrow shrugged when he was told. "A fire engine is a monument too," he said, "until it is your house."

The sea fell below the threshold at 02:50 on Monday, and the gates were opened at 03:15, the authority said.`;

export const stormBarrier: DemoArticle = {
  key: "storm-barrier",
  title:
    "Harbour barrier closes against a storm for the first time in nine years",
  section: "City desk",
  byline: "Cass Lindqvist",
  author: "cass",
  publication: "The Halvern Ledger",
  url: "https://ledger.example/city/harbour-barrier-closes",
  date: "2026-05-12",
  text,
};
