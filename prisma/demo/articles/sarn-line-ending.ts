/** "The railway that nobody needed", from the building of the line to the end. */
export const sarnLineEnding = `Forty-seven kilometres

Building it was another matter. On much of the route the rails had gone, but the ground still belonged to the state. At 112 places somebody had built on it: sheds, a tennis court, part of a dairy.

Tomáš Weyrich, the chief engineer of the project, walked the whole route twice in the autumn of 2019 with a borrowed drone and a notebook. “The drone saw the roofs,” he says. “The notebook was for what people said when they came out from under them.”

Most of them sold. Signe Åkerholm did not. She keeps 160 cows at Lathe Bridge, and the line cuts her lower meadow in two. She went to court, lost, appealed and lost again, in a case that delayed the works by fourteen months. She was paid 214,000 crowns, about half of what her lawyers had asked for.

“Write that I am not against trains,” she says, in a kitchen from which one can see them pass. “I am against being told that it is for my own good. They came with a leaflet. My grandmother’s father sold them the strip in 1894 for a milk halt, and the halt lasted eleven years. So I know something about what a railway promises.

“And now they run every hour, and I will tell you what I have told nobody: I take it on Thursdays. My knee will not do the bus. You may print that as well.”

The viaduct was the worst of it. Weyrich’s team found that the second and fifth piers had sunk by 6 centimetres since 1992; repairing them took a year and swallowed 19 million crowns, almost a quarter of the budget. In all, the National Audit Chamber found last year, the project cost 86 million crowns and was finished eleven months late. That was 12 percent over the sum that Parliament had granted. By the standards of Estmark it was thrift: the Chamber has looked at 27 rail projects since 2000, and their average overrun is 38 percent.

“Twelve percent is nearly a compliment,” says Weyrich.

Who is on the train

Who takes it? Not the people whom the ministry expected. The forecast assumed that two passengers in three would be commuters to Halvern. In a count made by Estmark Rail in March, commuters were 38 percent. Another 27 percent were pupils and students, and 21 percent were over 65. The rest were visitors.

Mila Tressider, who is 17, is one of the pupils. She gets on at Corvel at 6.58 and off at Halvern Junction 46 minutes later, to go to a music school that her brother, ten years older, had to turn down. “He got in as well,” she says. “He would have had to live with an aunt. He drives a lorry now. He says he doesn’t mind, but he’s never once come to a concert.”

Joost Harlan, who drives the 5.46, sees the same faces in the mirror each day. “I drove expresses for twenty years, and I couldn’t have told you one passenger’s name,” he says. “Here they tell me when they’re going to be late.” In February, he adds, he held the train for three minutes for a woman in labour; Estmark Rail’s rules allow for two.

From end to end the train takes 58 minutes, almost half an hour less than the bus. A single ticket is 6.40 crowns; the bus was 5.90. Punctuality last year was 96.1 percent, the best of any line in the country, where the average was 88.7.

The valley has noticed. House prices in Corvel rose by 34 percent between 2022 and 2025, against 13 percent in the whole of Estmark. The Sarn Valley Chamber of Trade says that 57 businesses have opened within walking distance of a station since the first train ran, and that 19 have closed. Last year, for the first time since 1974, more people moved to the valley than left it: the difference was 212.

Not everybody gives the train the credit. Gunnar Ruhl, the mayor of Upper Tesk, points out that fast internet arrived in the valley in the same winter, and that the rise in prices had begun before the first train. He is no enemy of the line; he cut the ribbon. But young families, he says, are being outbid by people from the capital who want a view. “We asked for a railway so that our children could stay,” he says. “I would be sorry if it turned out that we had built it so that other people’s children could come.”

The wrong lesson

In the ministry the Sarn line is known as “the exception”. Its subsidy last year was 9.80 crowns per passenger, the officials say. That is less than a quarter of the figure for 1991, but the money still has to come from somewhere, and four more branch lines would cost at least 600 million crowns.

“Everyone wants to know how to repeat it,” one of them says. “No one wants to hear that you would need another Mrs Quist.”

Okafor-Reid has heard that before, and it makes him cross. “It is a very flattering way of changing nothing,” he says. His own conclusion is duller. For rural lines Estmark still uses a forecasting method from 1988, which measures how people travel now and assumes that they want to. Of the nine rural services opened in Estmark since 2005, buses included, seven have beaten their forecast, by 40 percent on average. In his view that isn’t luck. “If your scales are wrong seven times in the same direction,” he says, “you do not have seven surprises. You have broken scales.”

The ministry said in a written reply that the method was “under review” and that a new one would be published in 2027. It did not answer a question about the card index.

Lome, who left politics in 2021, has a season ticket in a frame on the wall of her study. It is number 2,612. Nobody asked her to buy it, she says, and it expired unused, because by the time the trains ran she was no longer commuting to anything. Would she make the bet again? She thinks about it for a while.

“I would ask for 3,000,” she says.

At 6.44 the train pulls into Halvern Junction, on time. Quist, who has no business in the city, buys a coffee and looks at the board for the next one back. She still puts the three questions to anybody who sits down opposite her, she says. The shoeboxes hold 31,000 cards by now.

“Where did you go last week?” she asks, pencil ready. “And how?”`;
