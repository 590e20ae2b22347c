/** An invented article; what is speech stands between ⟦ and ⟧, one pair for each single span. */
export type MarkedArticle = { readonly name: string; readonly marked: string };

export const NEWS_ARTICLES: readonly MarkedArticle[] = [
  {
    name: "wire copy from a provincial capital",
    marked: `
HARROW BAY, N.S. — Nova Scotia's fisheries minister says ⟦the province will not buy back the lobster licences it sold last spring⟧.

Carol Penney told reporters on Tuesday ⟦the buyback would cost more than the fleet is worth⟧.

⟦"We looked at it from every side,"⟧ Penney said following a cabinet meeting. ⟦"There is no version of this that makes sense for taxpayers."⟧

⟦"I know that's hard to hear, and I know people are hurting in Harrow Bay tonight."⟧

The Harrow Bay Fishermen's Co-operative called the decision ⟦"a slap in the face."⟧

⟦"They sold us those licences with a handshake,"⟧ said Leonard Surette, president of the co-operative. ⟦"Now the hand's in our pocket."⟧

Surette said ⟦the co-operative will ask the courts to review the sale⟧, adding that ⟦about 40 families stand to lose their boats⟧.

⟦"It's not just the boats,"⟧ he added. ⟦"It's the school, it's the rink, it's the church."⟧

The New Democrats are calling for ⟦a public inquiry⟧. Their leader, Meaghan Oulton, said in a statement that ⟦the sale was "rushed, secret and badly done."⟧

⟦"If the minister won't answer questions in the house, she can answer them under oath,"⟧ the statement read.

Penney's office declined to comment further.

This report by The Maritime Wire was first published Feb. 4, 2020.`,
  },
  {
    name: "a council story with long quotations over several paragraphs",
    marked: `
Council votes to keep downtown rink open for one more winter

City council has voted 9-4 to spend $1.2 million on repairs to the Larkin Street Arena, a building one councillor described as ⟦"held together with paint and prayer."⟧

Mayor Devinder Gill, who has called the rink ⟦"a money pit,"⟧ voted against.

⟦"I love skating as much as the next person. My kids learned there. My father drove the Zamboni there for 11 years, and he'd be the first to tell you that the roof was finished in 1998.⟧

⟦"But we can't keep doing this every single budget. At some point you have to say enough,"⟧ Gill said.

Coun. Patricia Nowak, who brought the motion, disagreed.

⟦"The rink is the heart of this neighbourhood,"⟧ Nowak said in an interview. ⟦"You take out the heart, and what do you think happens to the rest?"⟧

She said ⟦she has received more than 600 emails about the arena⟧. ⟦"Four of them were in favour of closing it. Four."⟧

According to a staff report, ⟦the arena needs a new compressor by 2021⟧.

⟦The compressor alone will cost $400,000⟧, the report says.

Asked whether the city could sell the land, Gill said: ⟦"Everything is on the table."⟧

Lifeguard and skating instructor Tom Bello was in the gallery. ⟦"I cried,"⟧ he said.

⟦"I'm not ashamed to say it."⟧

The vote does not "save" the rink for good, and the next budget is due in November.`,
  },
  {
    name: "police and court, with a tweet and a letter",
    marked: `
Police in Millbrook are asking for the public's help after a fire at a mosque that investigators say ⟦was deliberately set⟧.

Const. Amira Haddad said ⟦officers were called to Dover Road shortly after 3 a.m. on Sunday⟧.

⟦"When they arrived, the rear door was fully engulfed,"⟧ Haddad said. ⟦"Nobody was inside, thank goodness."⟧

No arrests have been made. Anyone with information is asked to call police.

Imam Yusuf Demir said ⟦worshippers are shaken but not surprised⟧.

⟦"We have had letters,"⟧ Demir said, holding up a sheet of paper. ⟦"We have had phone calls. Two weeks ago somebody left a bag of garbage on the steps, with a note that said, 'Next time it won't be garbage.'"⟧

Premier Helen Strand tweeted: ⟦"There is no place for hate in our province. None."⟧

⟦"Millbrook stands with its Muslim neighbours,"⟧ Mayor Jack Poole wrote on Facebook.

In a letter to parents, the principal of Dover Elementary wrote that ⟦the school would stay open⟧ and that ⟦counsellors would be available all week⟧.

⟦"Children may have questions,"⟧ the letter reads. ⟦"Answer them honestly and simply."⟧

A 34-year-old man was convicted last year of what the judge called ⟦"a cowardly and stupid act"⟧ against the same mosque. In her ruling, Justice Anne Corriveau wrote: ⟦"The accused sought to frighten people at prayer. He must learn what it is to be answerable."⟧

The man's lawyer, Peter Szabo, has said ⟦his client was drunk at the time⟧.`,
  },
  {
    name: "an interview told in questions and answers",
    marked: `
Fiddler Rose MacAskill on her new record

Rose MacAskill's third album, "Salt and Wire," comes out on Friday. The Cape Breton fiddler spoke to us from her kitchen in Mabou. The interview has been edited for length.

How long did the record take?

⟦"Two years, if you count the crying,"⟧ MacAskill says, laughing. ⟦"Eight days if you only count the playing."⟧

The title comes from something her grandmother used to say. ⟦"She'd say, 'All you need for a winter is salt and wire,'"⟧ MacAskill recalls. ⟦"I never knew what the wire was for."⟧

⟦"I still don't,"⟧ she adds with a grin.

The song "Drowned Road" was written, she says, ⟦in about 10 minutes⟧. ⟦"Some come like that. You don't ask where from."⟧

MacAskill, 29, doesn't think of herself as a traditionalist. ⟦"Tradition is just what was new long enough ago,"⟧ is how she puts it.

Her producer, Jens Holm, calls her ⟦"the least nostalgic person I've ever met."⟧

⟦"Rose will throw out a perfect take because it's too pretty,"⟧ he says. ⟦"Who does that?"⟧`,
  },
  {
    name: "a health story with experts and a study",
    marked: `
Wait times for hip surgery in Manitoba have doubled since 2015, a new report suggests.

The report, released Thursday by the Prairie Health Council, found that ⟦patients now wait an average of 41 weeks⟧.

⟦"These are people who can't sleep, can't work, can't pick up their grandchildren,"⟧ said Dr. Nadia Friesen, the lead author. ⟦"We would never accept this for cancer, so why do we accept it for pain?"⟧

Friesen, an orthopedic surgeon at Red River Hospital, says ⟦the problem is not a lack of surgeons but a lack of beds⟧.

⟦"I could operate five days a week,"⟧ she told Prairie Radio's Morning Edition. ⟦"I'm given two."⟧

Health Minister Alan Toews acknowledged ⟦the wait times are "not where we want them to be,"⟧ but said ⟦the government has hired 60 nurses since the spring⟧.

⟦"We're turning a big ship,"⟧ Toews said, ⟦"and big ships turn slowly."⟧

Not everyone is convinced. ⟦"That ship has been turning since I was in nursing school,"⟧ said Joan Kehler, who heads the nurses' union.

The union argues ⟦the 60 nurses replaced 85 who quit⟧. Kehler said that ⟦"nobody counts the ones who leave."⟧

For patients like Bill Harasym, 71, the politics matter less than the date on the calendar.

⟦"I used to curl,"⟧ he said. ⟦"I used to do a lot of things."⟧`,
  },
  {
    name: "Ottawa politics with partial quotations",
    marked: `
OTTAWA — The Opposition accused the government on Wednesday of ⟦hiding the true cost of its new ferry contract⟧, a charge the transport minister dismissed as ⟦"pure theatre."⟧

During question period, Conservative MP Roger Blais said ⟦the contract had been "written on a napkin and signed in a panic."⟧

⟦"Will the minister tell Canadians today what they are paying?"⟧ Blais asked.

Transport Minister Lise Fontaine replied that ⟦the figures would be tabled "in due course."⟧

⟦"The honourable member can read, Mr. Speaker,"⟧ Fontaine said to laughter. ⟦"He should try it."⟧

Outside the Commons, Blais went further, suggesting ⟦Fontaine should resign⟧. ⟦"She's lost the thread,"⟧ he told reporters. ⟦"I think the Prime Minister knows it, too."⟧

A spokesperson for the Prime Minister's Office said ⟦Fontaine "has the full confidence" of her leader⟧.

⟦"We're focused on delivering for Canadians,"⟧ Emily Tran said in an email.

NDP critic Sarah Whitebear said ⟦both parties were "playing bumper cars" while coastal communities waited for a boat⟧.

Political scientist Hugh Dunn of Rideau University said ⟦the dispute is unlikely to change many votes⟧.

⟦"Ferries,"⟧ he said drily, ⟦"rarely do."⟧

The so-called "napkin deal" was first reported by the Coast Courier.`,
  },
  {
    name: "an obituary with reader memories and signed quotations",
    marked: `
Friends remember the man who fed the ferry line

For 31 years Gus Pappas sold coffee from a blue van at the Lonsdale ferry dock. He died on Sunday at 84.

⟦"He never once got my order right and I never once complained,"⟧ said commuter Beth Okafor.

We asked readers for their memories.

⟦"He gave my daughter a free muffin every birthday. She's 30 now."⟧ — Karen Liu, Lonsdale

⟦"Gus lent me $20 when I was a student and told me to pay it back when I was rich. I'm still not rich."⟧ — Marc Dubé, Deep Cove

⟦"My first job, my first boss, my first cup of coffee."⟧ — Anita Rao

His son, Nick, says ⟦the van will stay where it is⟧. ⟦"Where else would it go?"⟧

⟦"Dad used to say the sea brings you everything if you wait with a sandwich," he said.⟧`,
  },
  {
    name: "an English-language story from Quebec with French quotations",
    marked: `
MONTRÉAL – Les Québécois ont droit à la vérité, a-t-on lu hier sur les murs de la ville.

The premier, François Lanctôt, said ⟦« La loi sera appliquée, point final »⟧ when asked about the graffiti.

⟦“I don’t answer walls,”⟧ Lanctôt told a news conference in Laval. ⟦“I answer people.”⟧

Opposition leader Dominique Charest was quoted as saying ⟦“walls sometimes have better manners”⟧.

In French, she went on to say that ⟦the law was “une catastrophe”⟧.

The city’s “white coats,” as the cleanup crews are known, worked through the night. ⟦“It’s paint,”⟧ shrugged one of them, Alain Roy. ⟦“We have water.”⟧

Civil liberties groups have warned ⟦the law could be used against peaceful protesters⟧. ⟦“It is a blunt tool in a room full of glass,”⟧ says Miriam Katz of the Rights Clinic.`,
  },
  {
    name: "a business story with statements and documents",
    marked: `
Northline to cut 300 jobs in Calgary

Pipeline operator Northline Energy Ltd. will lay off 300 people in Calgary, the company announced Monday.

⟦"These decisions are never easy,"⟧ chief executive Brad Yaremko said in a statement. ⟦"We thank our colleagues for everything they have built."⟧

The company blamed ⟦"sustained weakness in commodity prices"⟧ for its decision.

In a filing with regulators, Northline said ⟦it expects to take a charge of $45 million in the fourth quarter⟧.

Analysts had expected cuts. ⟦"The surprise is the size,"⟧ Mei-Ling Cho of Foothills Securities wrote in a note to clients, adding ⟦the company "waited a year too long."⟧

One employee, who asked not to be named because he was not authorized to speak publicly, said ⟦workers were told by email⟧.

⟦"Fourteen years,"⟧ he said. ⟦"An email."⟧

The memo, obtained by the Foothills Post, said: ⟦"Your access card will cease to function at noon."⟧

Economist Todd Brandt said ⟦the downturn has "some way to run yet,"⟧ and predicted ⟦unemployment would reach nine per cent by spring⟧.`,
  },
  {
    name: "a sports story in curly marks",
    marked: `
The Harbour Kings were booed off the ice on Saturday, and their coach thought the crowd was being polite.

⟦“I’d have thrown the popcorn,”⟧ Darren Wills said after the 7-1 loss.

Captain Luc Gagné took the blame. ⟦“That’s on me. I’ve got to be better in the room and I’ve got to be better on the dot,”⟧ said Gagné, who hasn’t scored since Jan. 3. ⟦“We’re a proud group and we don’t look like one.”⟧

Wills wouldn’t say ⟦whether goaltender Mika Salo will start on Tuesday⟧.

⟦“Mika knows what I think of Mika,”⟧ he said.

What does Salo think?

⟦“I think I let in seven,”⟧ said the Finn, nicknamed “The Wall.”

General manager Ruth Abbey insisted ⟦there’s no panic⟧. ⟦“It’s 82 games,”⟧ she said. ⟦“Ask me in April.”⟧`,
  },
  {
    name: "copy whose line breaks gained a full stop and whose marks are all straight",
    marked: `
Teachers' union rejects offer.
Ontario teachers have turned down the province's latest offer, union leaders say.
⟦"Our members have spoken and they have spoken loudly,"⟧ said union president Greta Holm.
⟦"We're not going back to the table until the table has legs."⟧.
Education Minister Paul Vance said ⟦he was disappointed⟧.
⟦"Parents deserve better,"⟧ he said in a statement.".
⟦"I have asked the mediator to call both sides".⟧
Holm said ⟦a strike vote could come "as early as next week."⟧.
Vance, in an interview with CTX News: ⟦"We are not there yet".⟧`,
  },
];
