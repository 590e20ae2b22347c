import { wordList } from "@/lib/text/people/word-list";

/** Words that make a capitalised name the name of a body and not of a person. */
export const BODY_WORDS = wordList(`
  ministry department office agency bureau commission committee council court house senate congress parliament
  party government administration authority police army navy force forces guard bank fund union association
  society institute institution university college school academy hospital center centre foundation group
  company corporation corp inc ltd llc co plc times post journal herald tribune news press gazette guardian
  globe star telegraph observer network channel radio tv television broadcasting club team league federation
  organization organisation nations movement front campaign coalition alliance service services board
  embassy consulate mission task project trust church museum library airlines airways motors industries
  technologies systems partners holdings capital media magazine review report states state county city
  district province republic kingdom islands street avenue road square park stadium airport river lake
  mountain sea ocean bay valley forum summit conference treaty agreement act bill law amendment constitution
  day week month year games cup series festival memorial war battle revolution massacre wing palace kremlin
  pentagon capitol caucus cabinet tribunal secretariat syndicate labour labor survey poll lobby watchdog
  chamber assembly clinic laboratory lab fire ambulance paramedics transit hydro rail railway airport works
  affairs studies research nation council clan tribe reserve branch local union workers teachers nurses
  employees manufacturers producers farmers chiefs directors trustees regulators commissioners legion brigade
  regiment alliance collective cooperative co-operative archives observatory zoo theatre theater orchestra
  studios pictures entertainment records books publishing software pharmaceuticals pharmacy foods stores
  restaurants hotels resorts energy petroleum resources mines mining steel aerospace automotive telecom
  communications wireless insurance financial securities exchange properties developments ventures partners
  project initiative program programme plan network fund trust bureau inquiry task-force friends citizens
  mothers families canadians americans raptors leafs canucks jets flames oilers senators canadiens jays
`);

/** A name that begins with one of these goes on behind "of", "for" or "on": "Commission on Presidential Debates". */
export const OPEN_BODIES = wordList(`
  ministry department office bureau commission committee council court society institute university college
  school academy bank fund union association federation board house assembly chamber centre center faculty
  alliance coalition league confederation government foundation church museum order hospital authority agency
  brotherhood conference fraternal organization organisation institution secretariat bar congress parliament
  université ministère collège conseil commission fédération union association centre institut
`);

/** Short nouns for a body named before: "the ministry", "the company". */
export const BODY_NOUNS = wordList(`
  ministry department office agency bureau commission committee council court government administration
  authority police army military bank fund union association institute university college school hospital
  center centre foundation group company corporation firm newspaper paper magazine network channel club team
  league federation organization organisation movement campaign coalition alliance board embassy party
  statement report study survey poll document letter filing lawsuit complaint indictment post tweet memo
  panel regulator watchdog airline chamber tribunal white-house kremlin
`);

/** States, their people's adjective, and capitals that stand for a government. */
export const PLACES = wordList(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh
  belarus belgium benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia
  cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt
  england eritrea estonia ethiopia fiji finland france gabon gambia gaza georgia germany ghana greece
  greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel
  italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon lesotho liberia libya
  lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway
  oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
  samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland
  syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe america europe asia africa
  washington london paris berlin moscow beijing tokyo jerusalem tehran kyiv kiev brussels ankara cairo
  riyadh delhi seoul pyongyang ottawa canberra rome madrid vienna warsaw budapest athens baghdad damascus
  beirut amman doha islamabad kabul hanoi bangkok jakarta manila nairobi pretoria havana caracas
  california texas florida ohio michigan pennsylvania virginia georgia arizona nevada iowa wisconsin
  minnesota colorado oregon illinois massachusetts maryland tennessee alabama kansas missouri oklahoma
  kentucky louisiana connecticut utah nebraska arkansas mississippi indiana alaska hawaii maine vermont
  ontario quebec québec alberta manitoba saskatchewan newfoundland labrador nunavut yukon toronto montreal
  montréal vancouver calgary edmonton winnipeg regina saskatoon halifax fredericton moncton charlottetown
  hamilton kitchener waterloo guelph mississauga brampton markham vaughan oshawa barrie sudbury kingston
  windsor gatineau laval sherbrooke longueuil surrey burnaby richmond kelowna kamloops nanaimo coquitlam
  whitehorse yellowknife iqaluit lethbridge brandon niagara scarborough etobicoke oakville burlington
  newmarket peterborough belleville timmins chicago boston philadelphia dallas houston u.s. u.k. u.n. e.u.
  b.c. p.e.i. n.s. n.b. chelsea manhattan brooklyn detroit atlanta miami seattle denver phoenix sydney
  melbourne wuhan shanghai rome milan geneva zurich oslo stockholm copenhagen helsinki dublin edinburgh
  glasgow manchester liverpool birmingham kandahar aleppo mosul crimea kashmir tibet
`);

/** Capitalised words that name no speaker: days, months and words a headline writes large. */
export const NEVER_NAMES = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan yom kippur am pm tv
  the a an this that these those it he she they we i you his her their our my your its in on at by for from
  of to with and but or so if when while as after before because since although though however
  meanwhile but also still yet even not no yes what who why how where there here
  md. va. pa. ariz. calif. conn. del. fla. ga. ill. ind. kan. ky. la. mass. mich. minn. mo. mont. neb. nev. okla. ore. tenn. tex. vt. wash. wis. wyo. d.c. n.y. n.j. n.c. s.c. n.h.
  twitter facebook instagram youtube internet republicans democrats americans israelis canadians russians
  mexicans europeans christians muslims jews hispanics latinos both now then today tonight yesterday
  tomorrow instead like such some many most several few all every each once later earlier last next speaking
  asked according despite under over during since until among between about against within without following
  another other others one two three four five six seven eight nine ten thanks please hi hello sorry well
  oh ok okay god covid covid-19 islam christianity judaism islamist islamists
`);
