import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction";

/** The speaker's name for every quote, in reading order. */
function namesIn(...lines: readonly string[]): readonly (string | null)[] {
  return extract(lines.join("\n")).quotes.map((quote) => quote.speakerName);
}

/** The name for the quote that holds these words. */
function nameOf(
  words: string,
  ...lines: readonly string[]
): string | null | undefined {
  const text = lines.join("\n");
  return extract(text).quotes.find(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  )?.speakerName;
}

type Case = readonly [
  name: string,
  lines: readonly string[],
  words: string,
  speaker: string | null,
];

describe("a name in full", () => {
  const cases: readonly Case[] = [
    [
      "leaves the title out",
      ["Prime Minister Justin Tremblay said the plan would pass."],
      "plan would pass",
      "Justin Tremblay",
    ],
    [
      "keeps hyphens and accents",
      ["Health Minister Gaétan Barrette-Côté said the beds were ready."],
      "beds were ready",
      "Gaétan Barrette-Côté",
    ],
    [
      "keeps a hyphen in the given name",
      ["Jean-Yves Duclos-Roy said that the cheques were in the mail."],
      "cheques",
      "Jean-Yves Duclos-Roy",
    ],
    [
      "reads an abbreviated rank",
      ["RCMP Const. Jane Roe said the road was closed."],
      "road was closed",
      "Jane Roe",
    ],
    [
      "reads two ranks in a row",
      ["Det. Sgt. Ron Black said the car was found."],
      "car was found",
      "Ron Black",
    ],
    [
      "keeps particles",
      ["“The wards are full,” said Dr. Eileen de Vries of Toronto."],
      "wards are full",
      "Eileen de Vries",
    ],
    [
      "keeps initials and generations",
      ["“We will wait,” said Sean P. O’Brien Jr., the coach."],
      "We will wait",
      "Sean P. O’Brien Jr.",
    ],
    [
      "keeps a name that is a word for a role",
      ["“I came to ask,” said Larry King, a retired baker."],
      "came to ask",
      "Larry King",
    ],
    [
      "drops a party in front",
      ["Democrat Hillary Lund said the vote was fair."],
      "vote was fair",
      "Hillary Lund",
    ],
    [
      "drops an honorific that is no English word",
      ["Kukpi7 Judy Lund said the nations were not asked."],
      "nations were not asked",
      "Judy Lund",
    ],
    [
      "is not cut by the body in the role",
      ["Unifor national president Jerry Lund said the talks were over."],
      "talks were over",
      "Jerry Lund",
    ],
    [
      "stands behind a role and a comma",
      [
        "A lawyer for the union, David Berg, said that no decision had been made.",
      ],
      "no decision",
      "David Berg",
    ],
    [
      "keeps a surname that is a month",
      ["Elizabeth May spoke in Saanich.", "“We need to act,” May said."],
      "need to act",
      "Elizabeth May",
    ],
    [
      "keeps a surname that begins with a word for a role",
      ["Raptors coach Nick Nurse-Dale said the bench was tired."],
      "bench was tired",
      "Nick Nurse-Dale",
    ],
    [
      "stands behind a word the tagger takes for a verb",
      ["“It has not moved,” said lead author Michael Lund, now in Ottawa."],
      "has not moved",
      "Michael Lund",
    ],
    [
      "stands behind an owner",
      ["Boston’s Jayson Reed said he was ready."],
      "he was ready",
      "Jayson Reed",
    ],
    [
      "does not begin in the dateline",
      ["HALIFAX, N.S. — Marta Lund said the ferry would run again."],
      "ferry would run",
      "Marta Lund",
    ],
  ];
  it.each(cases)("%s", (...[, lines, words, speaker]) => {
    expect(nameOf(words, ...lines)).toBe(speaker);
  });
});

describe("a shorter mention", () => {
  const cases: readonly Case[] = [
    [
      "surname",
      ["Olav Berg opened the bridge.", "“It will hold,” Berg said."],
      "It will hold",
      "Olav Berg",
    ],
    [
      "surname that begins a sentence and is a common word too",
      ["Loretta Lynch opened the hearing.", "Lynch said the court would sit."],
      "court would sit",
      "Loretta Lynch",
    ],
    [
      "surname of two words",
      [
        "Ildefonso Guajardo Villarreal spoke in Ottawa.",
        "“We are ready,” Guajardo Villarreal said.",
      ],
      "We are ready",
      "Ildefonso Guajardo Villarreal",
    ],
    [
      "surname with its particle",
      ["Mayor Adrian de Groot spoke.", "De Groot said the town was grieving."],
      "town was grieving",
      "Adrian de Groot",
    ],
    [
      "surname with another apostrophe",
      ["James O’Neill spoke first.", "O'Neill said the street was safe."],
      "street was safe",
      "James O’Neill",
    ],
    [
      "title and surname",
      ["Anna Berg, a nurse, came late.", "“I was at work,” Ms. Berg said."],
      "I was at work",
      "Anna Berg",
    ],
    [
      "name in a heading that goes on in capitals",
      [
        "Anna Berg Grills Harbour Chief Over Storm",
        "Anna Berg said that the quay was never closed.",
      ],
      "quay was never closed",
      "Anna Berg",
    ],
    [
      "role given before the name",
      [
        "Mayor Berit Vrban-Hall said the news was hard.",
        "“It’s a gut punch,” the mayor said.",
      ],
      "gut punch",
      "Berit Vrban-Hall",
    ],
    [
      "role given behind the name",
      [
        "Norman Bone, who is the chief, led the walk.",
        "“It will be in our language,” the chief said.",
      ],
      "in our language",
      "Norman Bone",
    ],
    [
      "surname of whom the article is about, beside a relative",
      [
        "Senator Ted Lund spoke on Monday. He had met his father, Rafael Lund.",
        "The hall was full. It was late. The vote was close.",
        "It went on for hours. Nobody left the room.",
        "“I will vote no,” Lund said.",
      ],
      "vote no",
      "Ted Lund",
    ],
    [
      "party by another name in the role",
      [
        "Republican nominee Olav Lund arrived.",
        "The GOP nominee said he would win.",
      ],
      "he would win",
      "Olav Lund",
    ],
    [
      "age",
      ["Jayson Reed came late.", "“Bring it on,” the 22-year-old said."],
      "Bring it on",
      "Jayson Reed",
    ],
    [
      "role that the title is short for",
      [
        "Sen. Lindsey Grant spoke on Monday.",
        "“I will vote no,” the senator said.",
      ],
      "vote no",
      "Lindsey Grant",
    ],
    [
      "relative pronoun",
      ["Sunil Rao, who said the plant would close, leaves in May."],
      "plant would close",
      "Sunil Rao",
    ],
  ];
  it.each(cases)("%s", (...[, lines, words, speaker]) => {
    expect(nameOf(words, ...lines)).toBe(speaker);
  });
});

describe("a pronoun", () => {
  it("goes to whoever spoke before", () => {
    expect(
      nameOf(
        "nobody asked",
        "“We are tired,” Marta Lund said of Olav Berg’s plan.",
        "“And nobody asked us,” she said.",
      ),
    ).toBe("Marta Lund");
  });
  it("goes to no body that bears the name of a country", () => {
    expect(
      nameOf(
        "do a lot",
        "According to Transport Canada, buses are the safest way to get to school.",
        "University of Lindal engineer Priya Lund has studied the question.",
        "“The seat backs do a lot,” she says.",
      ),
    ).toBe("Priya Lund");
  });
  it("goes to a relative who is the subject", () => {
    expect(
      nameOf(
        "won’t go in",
        "“We never knew,” Annie Lund said.",
        "Her daughter Leetia works at the clinic.",
        "“My mother still won’t go in,” she said.",
      ),
    ).toBe("Leetia");
  });
  it("goes to the subject of the sentence in between", () => {
    expect(
      nameOf(
        "read it twice",
        "“It’s a good deal,” Diane Roy said.",
        "Her predecessor, Dr. Louis Godin, was less kind.",
        "“I’ve read it twice,” he said.",
      ),
    ).toBe("Louis Godin");
  });
  it("follows the gender of a title, however close the other name", () => {
    expect(
      nameOf(
        "it was late",
        "Ms. Anna Berg met Mr. Olav Lund at the port.",
        "She said that it was late.",
      ),
    ).toBe("Anna Berg");
  });
  it("follows the gender the article itself has used", () => {
    expect(
      nameOf(
        "the port is safe",
        "Robin Berg said she would stay. Robin Berg said she was sure.",
        "Kim Lund came on Monday and said he would go.",
        "“I think the port is safe,” she said.",
      ),
    ).toBe("Robin Berg");
  });
  it("stays when the only name has the other gender", () => {
    expect(
      nameOf("it would last", "Mr. Olav Berg came. She said it would last."),
    ).toBe("She");
  });
  it("stays for a group", () => {
    expect(
      nameOf("schools", "Experts met Anna Berg. They say schools must close."),
    ).toBe("They");
  });
});

describe("words without a mention", () => {
  it("go on from the running speaker over several paragraphs", () => {
    expect(
      namesIn(
        "“The harbour is full,” said Marta Lund, the harbour master.",
        "“We have asked for help three times.”",
        "“Nobody has come so far.”",
      ),
    ).toEqual(["Marta Lund", "Marta Lund", "Marta Lund"]);
  });
  it("belong to somebody who is put forward in between", () => {
    expect(
      nameOf(
        "good start",
        "“The harbour is full,” Marta Lund said.",
        "Olav Berg was more hopeful.",
        "“It is a good start for all of us.”",
      ),
    ).toBe("Olav Berg");
  });
  it("belong to whoever closes a quotation that was left open", () => {
    expect(
      nameOf(
        "first on the ice",
        "The rink was empty on Monday.",
        "“You never saw him without a smile. He would be the first on the ice.",
        "“I don’t know how we play without him,” coach Ken Berg said.",
      ),
    ).toBe("Ken Berg");
  });
  it("have nobody when nobody has spoken", () => {
    expect(
      nameOf("end of the world", "“It felt like the end of the world.”"),
    ).toBeNull();
  });
});

describe("a lead that gives only the role", () => {
  it("gets the name of the next paragraph", () => {
    expect(
      namesIn(
        "Canada’s top doctor says the outbreak is slowing.",
        "Dr. Theresa Lam told reporters that the next weeks would be hard.",
      ),
    ).toEqual(["Theresa Lam", "Theresa Lam"]);
  });
  it("keeps the role when the next person has another one", () => {
    expect(
      namesIn(
        "Ontario’s premier says the plan is dead.",
        "Union leader Jerry Lund said that the fight goes on.",
      ),
    ).toEqual(["Ontario’s premier", "Jerry Lund"]);
  });
});

describe("bodies", () => {
  const cases: readonly Case[] = [
    [
      "short form in parentheses",
      [
        "The Canadian Medical Association (CMA) met on Monday.",
        "The CMA said doctors needed masks.",
      ],
      "needed masks",
      "Canadian Medical Association",
    ],
    [
      "noun of a long name",
      [
        "The Commission on Harbour Safety met.",
        "The commission said the quay was sound.",
      ],
      "quay was sound",
      "Commission on Harbour Safety",
    ],
    [
      "company named in the sentence",
      ["BlueRiver Inc. will close its plant, the company said Thursday."],
      "close its plant",
      "BlueRiver Inc.",
    ],
    [
      "campaign of a person, who is not the person",
      ["Olav Berg rested.", "Berg’s campaign said the race was open."],
      "race was open",
      "Berg’s campaign",
    ],
    [
      "government that bears a name",
      ["Anna Berg left.", "The Berg administration said it would pay."],
      "it would pay",
      "The Berg administration",
    ],
    [
      "statement of whoever made it",
      [
        "Mayor John Lane said in a statement that the city would not forget.",
        "“Today is for the families,” the statement said.",
      ],
      "for the families",
      "John Lane",
    ],
  ];
  it.each(cases)("%s", (...[, lines, words, speaker]) => {
    expect(nameOf(words, ...lines)).toBe(speaker);
  });
});

describe("a heading in capitals", () => {
  const speakersOf = (...lines: readonly string[]) =>
    extract(lines.join("\n")).speakers;

  it("gives a body no name that is only the words before it", () => {
    const speakers = speakersOf(
      "From Oslo to Riga: The Secret Tapes Norland is Sending to the Island Council",
      "Norland said on Monday that the tapes were lost at sea.",
    );
    expect(speakers.map(({ name, otherNames }) => [name, otherNames])).toEqual([
      ["Norland", []],
    ]);
  });

  it("gives the full name where it begins with a given name", () => {
    const speakers = speakersOf(
      "Marta Lund Says Harbour Is Full",
      "The harbour is full, Lund said on Monday.",
    );
    expect(speakers.map(({ name }) => name)).toEqual(["Marta Lund"]);
  });
});

describe("never joined", () => {
  const cases: readonly Case[] = [
    [
      "two people of one surname, without anything to tell them apart",
      [
        "Olav Berg and Anna Berg own the mill.",
        "It was built in 1931. It has burned twice.",
        "The town wants to buy it. A vote is planned.",
        "“We will not sell,” Berg said.",
      ],
      "not sell",
      "Berg",
    ],
    [
      "an unnamed source and a name",
      [
        "Marta Lund, an official, left.",
        "“It is over,” a senior official said.",
      ],
      "It is over",
      "a senior official",
    ],
    [
      "a group and a name",
      ["Marta Lund left.", "Two officials said the report was finished."],
      "report was finished",
      "Two officials",
    ],
    [
      "two people who speak at once",
      ["Anna Berg and Olav Lund said the mill would stay."],
      "mill would stay",
      "Anna Berg and Olav Lund",
    ],
    [
      "a clause about an unnamed official and the official",
      [
        "A government official, who was not allowed to speak, said the price was high.",
      ],
      "price was high",
      "A government official",
    ],
    [
      "people at a place and the place",
      ["It calmed Democrats on Capitol Hill, who said that it helped them."],
      "it helped them",
      "Democrats on Capitol Hill",
    ],
    [
      "a role that nobody has and a name",
      [
        "Marta Lund, the director, left.",
        "“We found nothing,” the coroner said.",
      ],
      "found nothing",
      "the coroner",
    ],
    [
      "a spokesperson and the one spoken for",
      [
        "Mark Furrey apologized.",
        "A spokesperson for Furrey said the minister misspoke.",
      ],
      "misspoke",
      "A spokesperson for Furrey",
    ],
  ];
  it.each(cases)("%s", (...[, lines, words, speaker]) => {
    expect(nameOf(words, ...lines)).toBe(speaker);
  });
  it("namesakes, when one of them has just spoken", () => {
    expect(
      nameOf(
        "phoned them",
        "Marlene O’Brien’s mother, Gladys O’Brien, says police ignored her calls.",
        "“I phoned them 14 times,” O’Brien said.",
      ),
    ).toBe("Gladys O’Brien");
  });
});
