/** "The railway that nobody needed", from the headline to the bet. */
export const sarnLineOpening = `The railway that nobody needed

Thirty-one years after the last train left the Sarn Valley, a branch line the experts had buried is carrying nearly twice the passengers it was built for. It took a card index, a borrowed drone and a minister who lost a bet.

At 5.42 on a wet Monday in April, eleven people stand on the single platform at Upper Tesk and look down the valley. Nobody speaks. The train is due in four minutes, and in Upper Tesk, where for three decades no train was due at all, people still treat it as if it might change its mind.

Then the headlight comes round the shoulder of the hill, and a woman in a yellow raincoat lifts her hand as if to a neighbour.

“I do it every morning,” says Hedda Quist. “My husband says it is silly to greet a machine. But I sold the last ticket here in 1992, and I was told I would not live to see another one sold.”

Quist is 71. She was the station clerk at Upper Tesk for nineteen years, until the state railway closed the Sarn Valley line on 27 September 1992 and took away the clock. For most of the years since, she has been the chair, the treasurer and, by her own count, four-fifths of the energy of the Friends of the Sarn Line, a society that began with nine members in a bakery and now has 3,400.

The line reopened on 10 December 2023. It runs for 47 kilometres from Halvern Junction to Upper Tesk, with seven stations, two tunnels and a viaduct of fourteen arches. It cost 84 million crowns. In 2025, its second full year, it carried 486,000 passengers, according to Estmark Rail, the state operator. The forecast on which the money was granted had been 250,000.

Those two numbers have turned a branch line into an argument. Four other regions have asked the government for one of their own. Economists travel out to count heads. And in the transport ministry in Halvern, where the forecast was made, officials would rather talk about something else.

A line on paper

The case against the Sarn line was never foolish. In 1991 its trains carried 310 passengers a day, fewer than one bus route in Halvern’s suburbs. The viaduct at Lathe Bridge needed new piers. A report by the ministry that year found that each passenger cost the state 41 crowns, more than a taxi over the same distance would have done.

“It would have been cheaper to give every one of them a car,” says Beatrix Lome, who was a junior official at the time and became transport minister in 2017. “That was not a joke. Somebody had worked it out.”

What the report did not count, says Anselm Okafor-Reid, a transport economist at Halvern University, was who was on the train. He has spent six years going through its tables. “They counted tickets,” he says. “They did not count the fact that a third of those tickets belonged to people who had no other way to get to a doctor. When you count only what is sold, you learn only what is sold.”

After the closure the valley emptied. Between 1992 and 2020 the population of its six parishes fell from 21,300 to 14,900, a loss of 30 percent, while the country as a whole grew by 8 percent. The secondary school at Corvel closed in 2009. By 2015 the bus to Halvern ran four times a day and took an hour and thirty-five minutes.

Nobody can prove that the railway would have prevented it. Okafor-Reid thinks that it would have slowed the decline “by perhaps a third”; two officials at the ministry, who spoke on condition that they were not named, because they were not authorised to discuss the matter, called that figure “a guess in a good suit”.

“Valleys lost people everywhere, with trains and without,” one of them says. “You can always find a station to mourn.”

The card index

Quist did not have a theory. She had a card index.

From 1996 the Friends asked everybody they met in the valley the same three questions: where they had travelled last week, how, and whether they would have taken a train. The answers went on to cards, and the cards went into shoeboxes above the bakery. By 2014 there were 22,600 of them.

“People laughed about the boxes,” she says. “I laughed too, some evenings. You sit there with a stack of cards and the rain, and you think: this is what old fools do instead of living.

“Then the university borrowed them. A young man came with a scanner and stayed for a week, and on the last day he asked me, quite pale, whether we knew what we had. I said we had 22 shoeboxes. He said no, you have the longest travel survey in the country.”

The young man was Okafor-Reid’s student, and he was right: the ministry’s own survey of travel had started in 2003 and asked 1,200 people a year in the entire country. From the cards the university estimated that a train every hour would carry between 380,000 and 520,000 passengers a year. The study was published in 2016. The ministry replied, in a note of two pages, that the sample was “self-selecting and sentimental”.

It was self-selecting, Okafor-Reid admits. He corrected for that, he says, by throwing out every card filled in by a member of the Friends, which left 17,100. “The sentimental part I could not correct for,” he says. “I do not know the unit.”

The bet

Lome has told the story of the bet so often that her former colleagues can recite it. In May 2018 she went to Corvel to explain to 400 people in a sports hall why there would be no railway. “This line will never pay,” she told them. Then a man at the back asked what it would take to change her mind.

“I said 2,000 season tickets, paid in advance, for a train that did not exist,” she says. “I thought that was a clever way to say no. I remember being pleased with myself in the car.”

They brought her 2,611. It took the Friends seven weeks. The money, 1.3 million crowns, was paid into an account that needed three signatures, and one of them, at Quist’s suggestion, was the minister’s.

“She rang me on a Sunday,” Quist says. “She said, ‘Mrs Quist, I appear to have lost.’ I said, ‘Minister, I have the receipts here, would you like me to read them out?’ There was a long silence and then she laughed, and I thought, all right, I can work with this one.”

Parliament voted the money on 3 July 2019, by 61 votes to 54. The Farmers’ League voted against. So did three members of Lome’s own party.`;
