import type { DemoArticle } from "../types";

const text = `City kept 23 lifts running after inspectors failed them

Records obtained by The Ledger show that tenants in nine Halvern tower blocks rode condemned lifts for up to five months. One stopped between floors with six people inside.

Halvern’s housing department kept 22 passenger lifts in service last winter after inspectors had ordered them shut, according to inspection certificates and call-out logs obtained by The Ledger.

The lifts serve nine of the 41 council tower blocks in the city and are used by about 6,400 tenants. Each had been marked “category D: not to be used” by Tarn Oyelle Engineers, the firm that inspects them under contract. The longest delay, at Kestrel House in the Weir Quarter, lasted 151 days.

On 19 January the second lift at Kestrel House dropped 40 centimetres and came to a halt between the eighth and ninth floors. Six people were in it. They waited two hours and ten minutes for the fire brigade. A seven-year-old girl was treated for a sprained wrist.

“I counted the minutes out loud so that the children would have something to listen to,” said Dorota Veil, a nurse who lives on the twelfth floor and was in the lift. “Nobody told us it had failed anything. There was no notice on the door, not one.”

The department denies that it ran a risk. “No tenant was put in danger at any time,” Halle Brandvik, the director of housing, told a council committee on 24 February. She said that the defects found in the lifts were “administrative in nature”, and that every one of them had been repaired within the legal deadline of 30 days.

The certificates tell a different story. Of the 22 lifts, fourteen were failed for worn suspension ropes, five for faulty door locks and three for brakes that did not hold a test load. Only four were repaired within 30 days. On average the lifts stayed in service for 74 days after the inspection.

One certificate, dated 2 September and signed by the inspector Paweł Rask, says of the Kestrel House lift that “the car must not carry passengers until both ropes are replaced”. The ropes were replaced on 31 January, twelve days after the accident.

Two employees of the department, who asked not to be named because they feared for their jobs, said managers had told call-out staff to log complaints about the lifts as “general enquiries”. The log for January shows 118 general enquiries from the nine blocks, against 31 in the same month a year earlier, nearly four times as many.

“We were told that a closed lift is a political problem and a slow lift is a maintenance problem,” one of the two employees said.

Money appears to have played a part. The council cut the lift repair budget from 3.1 million crowns to 2.4 million in 2025, a reduction of 29 percent. In the same year spending on the department’s communications rose by 180,000 crowns.

Ruben Castellane, a lecturer in structural safety at the Estmark Institute of Technology, reviewed the certificates at The Ledger’s request. He said it was “a matter of luck” that nobody had been seriously hurt. Estmark’s Lift Act, in force since 2011, requires an owner to take a category D lift out of service on the same day, he said, and allows no exceptions.

Asked about the certificates on 4 May, Brandvik said in an e-mail that she had not seen them before The Ledger sent them. Her department’s own register shows that they were opened by her office on 11 September. The city’s chief executive, Lionel Mott, said that he had ordered an outside review and that it would report “before the summer recess”.

Tenants at Kestrel House have heard such promises before. Their association wrote to the department about the lifts eleven times between October and January. It has received one reply.

“It thanked us for our patience,” said Veil.`;

export const towerLifts: DemoArticle = {
  key: "tower-lifts",
  title: "City kept 23 lifts running after inspectors failed them",
  section: "Investigations",
  byline: "Cass Lindqvist",
  author: "cass",
  publication: "The Halvern Ledger",
  url: "https://ledger.example/investigations/tower-lifts",
  date: "2026-05-14",
  text,
};
