import { wordList } from "@/lib/text/people/word-list";

/** Given names that are common in news written in English: they tell a person from a body, never the gender. */
export const GIVEN_NAMES = wordList(`
  aaron abby abdul abdullah abigail adam adele aditya adrian adrienne agnes ahmad ahmed aidan aileen aisha
  alain alan albert alberto alejandro alek alessandro alex alexander alexandra alexandre alexandria alexei
  alexis alfonso alfred ali alice alicia alisha alison alistair allan allen allison alma alok alonzo alyssa
  amal amanda amar amarjeet amber amelia amin amina amir amira amit amy ana anand anastasia anders andre andrea
  andreas andrei andrew andrey andy anette angela angelique angelo angie angus anil anita anjali ann anna anne
  annette annie anthony antoine anton antoni antonin antonio anwar arash archie ari ariel arif arjun arlene
  armand arnaud arnold arsalan arthur arturo arun asha ashley ashraf asif astrid audrey augustin ava avery axel
  ayesha aziz babak bahar balwinder barack barb barbara bardish barry bart basil bea beatrice beau becky
  belinda bella ben benedict benjamin benoit bernadette bernard bernice bernie bert bertha beth bethany betsy
  betty bev beverley beverly bharat bianca bill billie billy blaine blair blake blanche bob bobbi bobby bonita
  bonnie boris boyd brad bradley brandi brandon brenda brendan brent bret brett brian briana brianna bridget
  brigitte brittany brock bronwen bronwyn bruce bruno bryan bryce bryn bud byron caitlin caleb calvin cameron
  camille candace candice cara carl carla carlo carlos carly carmen carol carole caroline carolyn
  carrie carter casey cassandra cassie catharine catherine cathie cathy catriona cecil cecile cecilia cedric
  celeste celia celine cesar chad chandra chantal charlene charles charley charlie charlotte chas cheryl
  chester chris chrissy christa christian christiane christie christina christine christoph christophe
  christopher christy chrystia chuck cindy claire clara clare clarence clark claude claudette claudia claudio
  clay clayton cliff clifford clint clive clyde colby cole colette colin colleen colten connie connor conor
  conrad cora corey corinne cornelius cory courtney craig cristina crystal curt curtis cynthia cyril cyrus dale
  dalia dalton damian damien damon dan dana dani daniel daniela daniele danielle danilo danny daphne dara darcy
  daria dario darius darlene darnell darrell darren darryl darwin daryl dave david dawn dean deanna deb debbie
  debby debora deborah debra dee deepa deepak deidre deirdre delbert delia della delores denis denise dennis
  denny derek derrick desmond devin devinder devon dexter diana diane dianne diego dieter dimitri dina dinah
  dion dirk dmitri dmitry dolores dominic dominique don donald donna donny dora doreen dorian doris dorothy
  doug douglas drew duane duncan dustin dwayne dwight dylan ed eddie eddy edgar edith edmund eduardo edward
  edwin eileen elaine eleanor elena eli elia elias elijah elisa elisabeth elise eliza elizabeth ella elle ellen
  ellie elliot elliott elmer eloise elon elsa elsie elvis elyse emanuel emil emile emilie emilio emily emma
  emmanuel emmett enrique enzo eric erica erich erik erika erin ernest ernesto ernie ervin esther ethan ethel
  etienne eugene eugenie eunice eva evan evelyn everett ezra fabian faisal faith farah fareed farhan farid
  farrah fatima fay faye federico felicia felicity felipe felix ferdinand fernand fernando fiona flora florence
  floyd frances francesca francesco francine francis francisco franck franco francois frank frankie franz
  françois françoise fred freda freddie freddy frederic frederick fredrik frida frédéric gabriel gabriela
  gabriella gabrielle gail galen gareth garnet garnett garrett garry garth gary gaston gavin gemma gene
  genevieve geneviève geoff geoffrey george georges georgina gerald geraldine gerard gerry gertrude ghislain
  gia giancarlo gianni gideon gilbert gilles gillian gina ginette ginger ginny giorgio giovanni giselle
  giuseppe gladys glen glenda glenn gloria gordie gordon grace gracie graeme graham greg gregg gregoire gregor
  gregory greta gretchen grigory guadalupe guido guillaume guillermo gurpreet gus gustav gustavo guy gwen
  gwendolyn gwyneth gérard hadi hailey hakeem hal hank hanna hannah hans harinder harjit harlan harleen harold
  haroon harper harpreet harriet harry harsh harvey hasan hassan hayden hayley hazel heath heather hector heidi
  helen helena helene helga henri henrietta henrik henry herb herbert herman hilary hillary hiroshi holly homer
  horace hossein howard hubert hugh hugo hussein hélène ian ibrahim ida idris ignacio igor ike ilana ildefonso
  ilhan imran ina indira inez ingrid ira irene irina iris irma irwin isaac isabel isabella isabelle isaiah
  ishmael ismail ivan ivana ivanka ivy jack jackie jacob jacqueline jacques jade jaden jagmeet jaime jake jamal
  james jamie jan jana jane janelle janet janice janie janine janis jared jarrod jas jasmine jason jasper
  jaspreet jatinder javad javier jay jayden jaymie jayne jean jeanette jeanne jeannie jeb jed jeff jeffery
  jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus
  jill jillian jim jimmy jin jing jo joachim joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel
  joelle joey johan johanna johannes john johnny jolene jon jonah jonas jonathan joni jorge jose josee josef
  joseph josephine josh joshua josie josé josée joy joyce juan juanita juanna judi judith judy jules julia
  julian juliana julianne julie julien juliet juliette julio julius justin justine jérôme kai kaitlin kamal
  kamala kara karen kari karim karin karina karl karla karolina kashif kate katelyn katerina katherine kathie
  kathleen kathryn kathy katie katrina katy kay kayla kaylee keegan keith kellen kellie kelly kelsey kelvin ken
  kendra kenneth kenny kent kerri kerry kevin khaled khalid khalil kiara kieran kim kimberley kimberly kip kira
  kiran kirk kirsten kirstie kirsty kitty klaus knut kofi konrad kris krista kristen kristi kristian kristie
  kristin kristina kristine kristopher kristy krystal kurt kwame kyle kylie lacey laila lamar lana lance
  larissa larry lars lata latoya laura laureen laurel lauren laurence laurent lauri laurie laverne lawrence
  layla lea leah leanne lebron lee leela leif leigh leila leilani len lena lenny lenore leo leon leona leonard
  leonardo leonid leroy les lesley leslie lester leticia levi lewis lexi liam liana lila lili lilian lillian
  lily lin lina linda lindsay lindsey ling linh lionel lisa lise lita liz liza lloyd logan lois lola lon lonnie
  lora loretta lori lorna lorne lorraine lou louis louisa louise lourdes luc luca lucas lucia lucie lucien
  lucille lucy luigi luis luisa luke luther luz lydia lyle lyn lynda lyndon lyndsay lynette lynn lynne mabel
  mackenzie maddie madeleine madeline madelyn mae maeve magda maggie mahmoud maia maja malala malcolm malik
  malkia mallory manal mandeep mandy manfred manjit manmeet manny manon manuel mara marc marcel marcella
  marcelo marcia marco marcos marcus mardi margaret margarita margaux marge margo margot marguerite maria
  mariam marian marianna marianne maribel marie marielle marika marilyn marina mario marion marisa marissa
  marjorie mark marla marlene marlon marnie marsha marshall marta martha marti martin martina martine marty
  marvin marwan mary maryam maryanne maryse masha mason massimo mateo mathew mathieu mathilde matt matteo
  matthew matthias maude maura maureen maurice mauricio mauro max maxim maxime maximilian maxine maya mayra
  meaghan meg megan meghan mehdi mehmet mehran mel melania melanie melinda melissa melody melvin mercedes
  meredith merle merrick meryl mia micah michael michaela michel michele michelle michèle mick mickey miguel
  mika mikael mike mikhail milan mildred miles milly milo milton mina mindy ming minh miranda miriam mirko
  misha missy misty mitch mitchell mitt mitzi moe mohamed mohammad mohammed mohan moira mollie molly mona
  monica monika monique monte morgan morley morris mortimer moses muhammad muriel murray mustafa mya myles myra
  myriam myrna myron mélanie nadeem nadia nadine naheed nahid najib nana nance nancy naomi narendra narinder
  nasir nasser nat natalia natalie natasha nate nathalie nathan nathaniel navdeep naveed neal ned neil nell
  nellie newt nicholas nick nicki nicky nicola nicolas nicole nicolette nigel niki nikita nikki nikola nikolai
  nikos nils nina nita noah noam noel noelle nora norbert noreen norm norma norman nour noémie oksana ola olaf
  olav oleg olena olga oliver olivia olivier ollie omar oprah ora orlando orville osama oscar otis otto owen
  pablo paige pam pamela paola paolo parveen pascal pascale pat patrice patricia patrick patsy patti patty paul
  paula paulette paulina pauline paulo pavel pedro peggy penelope penny percy perry pete peter petra petro phil
  philip philippe phillip phoebe phyllis pia pierre pierrette piotr polly prabmeet pradeep prakash prem
  priscilla priti priya quentin quinn rachael rachel rachelle rafael rafal raheel rahim rahul raj rajan rajesh
  rajiv ralph ram ramesh rami ramin ramon ramona ramzi rana rand randall randi randy rania raphael rasheed
  rashid rashida raul raven ravi ray raymond raymonde razia rebecca reena reg reginald regis rehana
  reinhard rejean rena renata rene renee rené renée reuben rex reza rhea rhonda ricardo rich richard richelle
  rick rickey rickie ricky riley rima rishi rita rob robbie robby robert roberta roberto robin robyn rocco
  rochelle rocky rod roderick rodney rodrigo roger rohan rohit roland rolando rolf roma roman romeo romilla
  romy ron rona ronald ronan ronda ronnie rory rosa rosalie rosalind rosanna rosanne rosario rose roseanne
  rosemarie rosemary rosie ross roxanne roy ruben rudolf rudolph rudy rufus rupert rusell russ russell rusty
  ruth ryan réjean sabina sabine sabrina sadia sadie sadiq saeed saif sajid sal salim sally salma salman
  salvador salvatore sam samantha samara sameer samer sami samir samira sammy samson samuel sana sandeep sandi
  sandip sandra sandy sanjay sara sarah saskia satinder satnam saul scot scott seamus sean sebastian sebastien
  selena selina serena serge sergei sergey sergio seth seymour shabnam shachi shane shania shankar shannon
  sharon shaun shauna shawn shawna sheena sheila shelby sheldon shelley shelly sher sheri sherman sherri
  sherrod sherry sheryl shinzo shirin shirley shiv sidney siegfried sierra silvia simon simona simone sinead
  siobhan skylar sofia sohail solomon sonia sonja sonny sonya sophia sophie soren stacey stacy stan stanley
  stefan stefani stefanie stella steph stephan stephane stephanie stephen steve steven stewart stockwell stuart
  stéphane stéphanie sue sukhdeep suleiman sunil sunny suresh surinder susan susana susanna susanne susie
  suzanne suzy sven svetlana sybil syed sylvain sylvester sylvia sylvie sébastien tabitha tahir tamara tamika
  tammy tania tanja tanya tara tariq tasha tatiana taylor tayyip ted teddy teresa teri terrance terrence terri
  terry tess tessa thad thaddeus thao thelma theo theodore theresa thierry thom thomas thor thérèse tiffany tim
  timothy tina tito toby todd tom tomas tommy toni tony tonya torben tori tracey traci tracy travis trent
  trevor tricia trina trish trisha tristan troy trudy tyler tyrone tyson uma umar ursula valentin valentina
  valentine valeria valerie valery valérie vanessa vaughn venus vera vern verna vernon veronica veronika
  veronique vic vicki vickie vicky victor vijay vikram viktor vince vincent vincenzo viola violet violeta
  virgil vito vivek vivian viviane vivienne vlad vladimir volodymyr véronique wade wai waleed walid wally walt
  walter wanda warren wassim wayne wen wendell wendy wes wesley whitney wilbert wilbur wilfred wilhelm will
  willa willard william willie willis wilma winnie winona winston wolfgang woodrow wyatt xavier xi yan yaroslav
  yasmin yasmine yasser yolanda yosef youssef yuan yuri yusuf yvan yves yvette yvon yvonne zachary zack zahra
  zain zainab zane zara zeinab zelda zeynep zoe zoey zoltan
`);
