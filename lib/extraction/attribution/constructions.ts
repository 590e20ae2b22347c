/** Every construction the news writes speech in, in sentences of our own: its name, and the marked text. */
export const CONSTRUCTIONS: readonly (readonly [
  name: string,
  marked: string,
])[] = [
  [
    "single-quote headline",
    `⟦'We are tired'⟧: Moncton nurses plead for help\nNurses in Moncton say ⟦they cannot go on⟧.`,
  ],
  [
    "curly single-quote headline",
    `⟦‘We are tired’⟧: Moncton nurses plead for help\nNurses in Moncton say ⟦they cannot go on⟧.`,
  ],
  [
    "headline with name behind quote",
    `⟦'It's a mess,'⟧ mayor says of flooded tunnel\nThe tunnel under Pine Street will stay shut until May.`,
  ],
  [
    "headline colon quote",
    `Mayor on flooded tunnel: ⟦'It's a mess'⟧\nThe tunnel under Pine Street will stay shut until May.`,
  ],
  [
    "read more line",
    `The bridge opened in June.\nREAD MORE: Toronto bridge closes after crack found\nWATCH: Drone footage of the bridge\nMayor Ann Poole said ⟦the crack was small⟧.`,
  ],
  [
    "with files",
    `⟦"It held,"⟧ said Poole.\n— With files from The Maritime Wire`,
  ],
  [
    "Q and A",
    `Q: How long did the record take?\nA: ⟦Two years, if you count the crying.⟧`,
  ],
  [
    "interrupted by dashes",
    `⟦"This decision"⟧ — he held up the paper — ⟦"is a disgrace to the whole county."⟧`,
  ],
  ["asked replied", `Asked if he would resign, Blais replied: ⟦"No comment."⟧`],
  [
    "asked replied no colon",
    `Asked if he would resign, Blais replied, ⟦"Never."⟧`,
  ],
  ["one word", `Will she run again? ⟦"Yes,"⟧ she said.`],
  [
    "question",
    `⟦"What are we supposed to do with two nurses?"⟧ asked Friesen.`,
  ],
  [
    "brackets in quote",
    `⟦"[The premier] should know better than to promise that,"⟧ Friesen said.`,
  ],
  [
    "ellipsis in quote",
    `⟦"We're going to … get it done before the snow comes,"⟧ Friesen said.`,
  ],
  [
    "spaced dots",
    `⟦"We were told . . . that the roof was safe,"⟧ Friesen said.`,
  ],
  [
    "unclosed paragraphs",
    `⟦"The first winter was the worst. We had no heat and no water.⟧\n⟦"The second winter we had both, and we complained about the price,"⟧ Friesen said with a laugh.`,
  ],
  [
    "unclosed paragraphs, said first",
    `Friesen wrote in her diary: ⟦"The first winter was the worst. We had no heat and no water.⟧\n⟦"The second winter we had both.⟧\n⟦"The third winter we left."⟧`,
  ],
  [
    "curly unclosed paragraphs",
    `⟦“The first winter was the worst,”⟧ Friesen said. ⟦“We had no heat and no water.⟧\n⟦“The second winter we had both.”⟧`,
  ],
  ["missing comma", `⟦"We had no heat at all that winter"⟧ she said.`],
  ["comma outside", `⟦"We had no heat at all that winter"⟧, she said.`],
  [
    "comma outside inverted",
    `⟦"We had no heat at all that winter",⟧ said Ms. Friesen.`,
  ],
  ["blunt colon", `Friesen was blunt: ⟦"We failed these people."⟧`],
  ["response colon", `The minister's response: ⟦"Wait and see."⟧`],
  [
    "in the words of",
    `In the words of one nurse, ⟦"we are mopping with the tap open."⟧`,
  ],
  [
    "for X it is simple",
    `For Friesen, the answer is simple. ⟦"You show up and you do the work,"⟧ is her motto.`,
  ],
  [
    "floating after name",
    `Friesen has heard it all before. ⟦"Every minister tells us to be patient. I'm out of patience."⟧`,
  ],
  ["floating short", `Friesen shakes her head. ⟦"Not again."⟧`],
  [
    "paragraph of a short quote",
    `⟦"I cried,"⟧ Friesen said.\n⟦"I cried a lot."⟧\n⟦"Still do."⟧`,
  ],
  ["two fragments", `Friesen called ⟦the plan "a mistake" and "a shame."⟧`],
  [
    "scare: so-called",
    `The so-called "incel" movement was discussed at the conference.`,
  ],
  [
    "title of a song",
    `The band opened with "The Last Spike" and closed with "Four Strong Winds."`,
  ],
  ["title of a book", `Her book, "How to Talk to Ravens," came out in 2011.`],
  ["nickname", `Robert "Bobby" Carrigan played 11 seasons in Halifax.`],
  ["word as word", `The word "forthwith" appears nine times in the ruling.`],
  [
    "operation name",
    `The raid, dubbed "Operation Snowplow," led to nine arrests.`,
  ],
  ["sign", `A sign reading ⟦"Closed until further notice"⟧ hung on the door.`],
  [
    "tweet layout",
    `⟦Thank you to every volunteer who came out tonight.⟧ — Ann Poole (@annpoole) July 4, 2019`,
  ],
  [
    "tweeted quoted",
    `⟦"Thank you to every volunteer who came out tonight,"⟧ Poole tweeted on Thursday.`,
  ],
  ["reads", `⟦"No person shall feed a gull,"⟧ reads the bylaw.`],
  ["said in French", `Lanctôt said in French: ⟦"This is a law for everyone."⟧`],
  ["told radio", `⟦"I'm not going anywhere,"⟧ Blais told CTX's Sunday Scrum.`],
  ["told that", `Blais told the committee ⟦that the napkin had been lost⟧.`],
  [
    "long apposition then more",
    `⟦"It was a war zone,"⟧ said Dale Ferris, a retired firefighter who lives across the street with his wife and two sons. ⟦"You could see the flames from the highway."⟧`,
  ],
  [
    "long apposition, name first",
    `⟦"It was a war zone,"⟧ Ferris, who lives across the street, said in an interview on Sunday morning. ⟦"You could see the flames from the highway."⟧`,
  ],
  [
    "said of",
    `⟦"He was the best of us,"⟧ Ferris said of his neighbour. ⟦"He'd give you his coat."⟧`,
  ],
  [
    "quote continues after action",
    `⟦"He was the best of us,"⟧ Ferris said. He wiped his eyes. ⟦"He'd give you his coat in January."⟧`,
  ],
  [
    "quote then indirect",
    `⟦"We have no beds,"⟧ Friesen said, adding that ⟦three patients slept in a hallway last week⟧.`,
  ],
  [
    "quote then noting",
    `⟦"We have no beds,"⟧ said Friesen, noting ⟦the hospital was built in 1961⟧.`,
  ],
  [
    "indirect then quote same sentence",
    `Friesen said ⟦the hospital has no beds: "None. Zero. You can count them yourself."⟧`,
  ],
  [
    "he says comma",
    `⟦The trouble⟧, she says, ⟦is the beds⟧. ⟦"We have none."⟧`,
  ],
  [
    "according to tail",
    `⟦The hospital has been over capacity for 300 days⟧, according to documents obtained by the Herald.`,
  ],
  ["say police", `⟦The driver was not hurt⟧, say police.`],
  [
    "police say",
    `Police say ⟦the driver, a 22-year-old from Truro, was not hurt⟧.`,
  ],
  ["believe", `Investigators allege ⟦the man set the fire himself⟧.`],
  [
    "statement from",
    `In a statement, the company said ⟦it "takes the safety of its guests seriously."⟧`,
  ],
  [
    "statement from, no said",
    `A statement from the company read: ⟦"We take the safety of our guests seriously."⟧`,
  ],
  [
    "court document",
    `⟦"The accused did knowingly utter a threat,"⟧ the indictment says.`,
  ],
  [
    "nested",
    `⟦"He looked at me and said, 'You're done here,' and that was that,"⟧ Ferris said.`,
  ],
  [
    "nested curly",
    `⟦“He looked at me and said, ‘You’re done here,’ and that was that,”⟧ Ferris said.`,
  ],
  ["inch", `The 6'2" forward said ⟦"I can still skate"⟧.`],
  [
    "inch then quote",
    `A 12" pipe burst on Friday. ⟦"It sounded like thunder,"⟧ said Ferris.`,
  ],
  [
    "years apostrophe",
    `⟦"Back in the '80s we'd have fixed it in a day,"⟧ said Ferris.`,
  ],
  [
    "possessive singles",
    `⟦'The nurses' lounge is a closet with a kettle,'⟧ said Ferris.`,
  ],
  [
    "double apostrophe",
    `⟦''The lounge is a closet with a kettle,''⟧ said Ferris.`,
  ],
  ["german", `⟦„Die Lage ist ernst und wir brauchen Hilfe“⟧, said Ferris.`],
  [
    "guillemets",
    `⟦« La situation est grave et nous avons besoin d'aide »⟧, said Ferris.`,
  ],
  [
    "single guillemets",
    `⟦‹ La situation est grave et nous avons besoin d'aide ›⟧, said Ferris.`,
  ],
  [
    "unclosed then next para",
    `⟦"It sounded like thunder, said Ferris.⟧\nNobody was hurt.\n⟦"We were lucky,"⟧ said the mayor.`,
  ],
  [
    "double closing",
    `⟦"It sounded like thunder,""⟧ said Ferris.\n⟦"We were lucky,"⟧ said the mayor.`,
  ],
  [
    "wrong curly",
    `⟦”It sounded like thunder,”⟧ said Ferris. ⟦“We ran out of the house.“⟧`,
  ],
  [
    "straight then curly",
    `⟦"It sounded like thunder,”⟧ said Ferris.\n⟦“We were lucky,"⟧ said the mayor.`,
  ],
  ["no space after", `⟦"It sounded like thunder,"⟧said Ferris.`],
  [
    "quote ends sentence then said",
    `⟦"It sounded like thunder!"⟧ Ferris said. ⟦"Boom!"⟧`,
  ],
  [
    "name colon",
    `Ferris: ⟦"It sounded like thunder."⟧\nHis wife: ⟦"It sounded like money."⟧`,
  ],
  [
    "transcript caps",
    `FERRIS: ⟦It sounded like thunder.⟧\nREPORTER: ⟦Where were you?⟧`,
  ],
  ["dash dialogue", `— ⟦It sounded like thunder⟧, Ferris said.`],
  [
    "bullets",
    `Among the reasons people gave:\n- ⟦"The bus never comes on time."⟧\n- ⟦"I can walk faster than that thing."⟧`,
  ],
  ["passives", `Ferris was quoted as saying ⟦the pipe was older than he was⟧.`],
  ["is said", `The pipe is said to ⟦have been laid in 1911⟧.`],
  ["went on to say", `Ferris went on to say ⟦the city had been warned⟧.`],
  ["spoke of", `Ferris spoke of ⟦"a wall of water" coming down the street⟧.`],
  ["referred to", `He referred to ⟦the clerk as "a walking photocopier."⟧`],
  [
    "described as",
    `She described ⟦the council as "nine people looking for a chair."⟧`,
  ],
  [
    "called for",
    `The union called for ⟦a public inquiry into the burst pipe⟧.`,
  ],
  ["urged", `Poole urged residents ⟦to boil their water until Friday⟧.`],
  ["warned of", `She warned of ⟦"more dark days" to come⟧.`],
  ["note that read", `Someone left a note that read ⟦"Sorry about the pipe."⟧`],
  ["email", `In an email, a city spokesperson said ⟦crews were on site⟧.`],
  ["email2", `⟦"Crews are on site,"⟧ a city spokesperson said via email.`],
  [
    "she continued",
    `⟦"And another thing,"⟧ she continued, ⟦"nobody told us the water was off."⟧`,
  ],
  [
    "reported speech multi",
    `She said ⟦the city had known for years, that it had done nothing and that it would do nothing now⟧.`,
  ],
  [
    "spokesperson who",
    `A spokesperson, who declined to be named, said ⟦the pipe "was on a list."⟧`,
  ],
  [
    "leading adverbial",
    `Despite the damage, Poole said ⟦the street would reopen by Monday⟧.`,
  ],
  ["on Tuesday", `On Tuesday, Poole said ⟦the street would reopen by Monday⟧.`],
  [
    "quote with attribution para before",
    `Poole was asked about the pipe.\n⟦"I have no comment on the pipe at this time."⟧`,
  ],
  [
    "joined sentence quote",
    `⟦"The pipe is fine. The street is fine. Everybody is fine,"⟧ Poole said, smiling thinly. ⟦"Next question."⟧`,
  ],
  ["laughs", `⟦"I thought it was my husband snoring!"⟧ laughs Ferris.`],
  ["thought", `⟦"I thought, 'This is it,'"⟧ he recalled.`],
  [
    "wrote on page",
    `⟦"We lost everything but the cat,"⟧ Ferris wrote on a GoFundMe page.`,
  ],
  [
    "interview with",
    `⟦"We lost everything but the cat,"⟧ Ferris said in an interview with The Harbour Post from his sister's home in Dartmouth on Monday afternoon. ⟦"The cat is not impressed."⟧`,
  ],
];
