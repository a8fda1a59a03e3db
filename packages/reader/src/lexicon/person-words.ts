import { wordSet } from './words.ts';

/** Common given names, so that two capitalised words can be told for a person, and `he` from `she`. */
export const maleNames = wordSet(`
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alex alexander alexei alfred ali allan allen
amir anders andre andreas andrew andy angelo anthony antonio arthur ashraf barack barry bashar ben benjamin bernard
bernie bill billy bob bobby boris brad bradley brandon brett brian bruce bryan carl carlos charles charlie chris
christian christopher chuck clarence clark claude colin craig curtis dale damian dan daniel danny darren dave david dean
dennis derek diego dimitri dmitry dominic don donald doug douglas drew duncan dwight earl ed eddie edgar eduardo edward
edwin elias elliott emmanuel eric erik ernest eugene evan fabio felix fernando francis francisco francois frank franz
fred frederick gabriel gareth gary gavin gene george gerald gerard giovanni glenn gordon graham grant greg gregory
guillermo gus guy hamid hans harold harry harvey hassan hector henri henry herbert howard hugh hugo hussein ian ibrahim
igor isaac ismail ivan jack jacob jaime jake jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jeremy
jerome jerry jesse jesus jim jimmy joachim joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian
julio justin karl keith kelvin ken kenneth kevin khalid kim klaus kurt kyle lance larry lars laurence lawrence lee leo
leon leonard lewis lloyd louis lucas luis luke mahmoud malcolm manuel marc marco marcus mario mark marshall martin marvin
mathew matt matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed moshe muhammad mustafa
nathan neil nelson nicholas nick nicolas nigel nikolai noah norman olaf oleg oliver omar oscar otto owen pablo pascal
patrick paul pavel pedro perry pete peter phil philip philippe pierre rafael rahul raj ralph ramon rand randy ray raymond
reggie reza ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland roman ron ronald rory ross roy
rubio rudolph rudy russell ryan sabato salman sam samuel scott sean sebastian sergei sergey seth shane shawn shimon
sidney simon stanley stefan stephen steve steven stewart stuart sven tad ted terrence terry thomas tim timothy toby todd
tom tommy tony trevor tyler vernon victor vincent vladimir volodymyr walter warren wayne wesley will william yasser yoav
yossi yuri yusuf zach zachary
`);
export const femaleNames = wordSet(`
abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana andrea
angela anita ann anna anne annie april ashley audrey barbara beatrice bella beth betty beverly brenda bridget camille
carla carmen carol carole caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl christina christine
cindy claire clara claudia colleen connie courtney crystal cynthia daisy dana daniela danielle daphne dawn deborah debbie
debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elizabeth
ella ellen emily emma erica erin esther eva eve evelyn faith fatima fiona florence frances gail gabriela gina gladys
gloria grace greta gwen hannah harriet heather helen helena hillary holly hope huma ida ines ingrid irene iris isabel
isabella ivanka jackie jacqueline jan jane janet janice jasmine jean jenna jennifer jenny jessica jill joan joanna joanne
jocelyn josephine joy joyce juanita judith judy julia juliana julie june karen karin kate katherine kathleen kathryn
kathy katie katrina kayla kellyanne kerry kim kimberly kirsten krista kristen kristin kristina laila lara laura lauren
layla leah leila lena leslie lillian lily linda lindsay lisa lois lorraine louise lucia lucy lydia lynn madeleine maggie
marcia margaret margarita maria marian marianne marie marilyn marina marine marion marjorie marta martha mary maureen
megan meghan melania melanie melissa mercedes meredith mia michele michelle mildred mina minna miriam molly monica
nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pam pamela patricia patti paula pauline
peggy penny phyllis priya rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth
sabrina sally samantha samira sandra sara sarah selma shannon sharon sheila shelley shirley silvia simone sofia sonia
sophia sophie stacey stella stephanie sue susan suzanne svetlana sylvia tamara tammy tara tatiana teresa theresa tina
tracy ursula valerie vanessa vera veronica victoria violet virginia vivian wanda wendy yasmin yolanda yvonne zainab zoe
`);

/** Words before a name that belong to a person and not to his name. */
export const personTitles = wordSet(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady sen sen. sens. senator senators rep rep. reps.
representative representatives gov gov. govs. governor governors mayor president vice-president vice prime minister
premier chancellor secretary general attorney judge justice chief king queen prince princess pope bishop archbishop
cardinal rabbi imam pastor father sister brother rev rev. reverend gen gen. col col. colonel lt lt. lieutenant sgt sgt.
sergeant capt capt. captain major maj. cmdr. commander adm. admiral officer detective sheriff inspector superintendent
director chairman chairwoman chair ceo founder coach congressman congresswoman councilman councilwoman councillor
ambassador envoy commissioner spokesman spokeswoman spokesperson deputy former ex-president acting interim speaker leader
executive majority minority whip candidate nominee front-runner frontrunner strategist pollster host anchor author actor actress
singer rapper businessman billionaire mogul tycoon defense defence foreign finance interior health education energy
environment treasury first lady state republican democrat democratic presidential independent libertarian
`);

/** Titles that nothing but a person bears, so that `Councillor Dee Park` is no park. */
export const soleTitles = wordSet(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor dame sen sen. senator rep rep. gov gov. councillor councilman councilwoman councilor congressman congresswoman rev rev. lt lt. sgt sgt. capt capt. cmdr. spokesman spokeswoman spokesperson rabbi imam detective',
);

/** Titles that by themselves say man or woman. */
export const genderedTitles: Readonly<Record<string, 'male' | 'female'>> = {
  mr: 'male',
  'mr.': 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  congressman: 'male',
  chairman: 'male',
  spokesman: 'male',
  businessman: 'male',
  councilman: 'male',
  actor: 'male',
  father: 'male',
  mrs: 'female',
  'mrs.': 'female',
  ms: 'female',
  'ms.': 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  queen: 'female',
  princess: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
  actress: 'female',
  councilwoman: 'female',
  sister: 'female',
};

/** One person, described by what he is or does. */
export const personNouns = wordSet(`
official officer spokesman spokeswoman spokesperson aide adviser advisor source person man woman executive member analyst
expert professor lawyer attorney senator lawmaker congressman congresswoman governor mayor president minister secretary
director chairman chairwoman chair leader candidate nominee front-runner frontrunner strategist pollster economist
diplomat operative consultant activist organizer organiser supporter voter resident witness teacher student doctor nurse
soldier general colonel commander captain judge justice prosecutor sheriff detective writer author columnist reporter
journalist correspondent editor host anchor blogger commentator pundit critic actor actress singer musician artist
businessman businesswoman billionaire mogul developer founder ceo owner manager employee worker farmer driver neighbor
neighbour friend wife husband mother father son daughter brother sister uncle boy girl child kid pastor priest bishop pope
rabbi imam scientist researcher historian scholar engineer investor banker trader staffer insider veteran survivor victim
suspect defendant plaintiff delegate democrat republican conservative liberal independent politician premier chancellor
ambassador envoy speaker whip king queen prince princess coach player champion participant moderator interviewer
commenter star donor respondent biographer surrogate
firefighter paramedic plumber carpenter electrician mechanic trucker waiter waitress chef barber retiree pensioner
passenger commuter tourist visitor shopper customer tenant homeowner landlord caregiver nanny parent grandmother
grandfather widow widower bystander passer-by protester demonstrator marcher refugee migrant immigrant hostage captive
detainee prisoner inmate gunman attacker rebel fighter militant guerrilla deserter whistleblower whistle-blower
informant insider contractor subcontractor technician programmer designer architect surveyor geographer statistician
epidemiologist virologist chemist astronomer meteorologist forecaster ecologist psychologist psychiatrist sociologist
anthropologist archaeologist philosopher theologian linguist librarian curator playwright poet novelist filmmaker
producer dancer drummer guitarist composer conductor comedian rapper model athlete sprinter boxer goalkeeper striker
conservationist naturalist biologist physicist geologist fisherman pilot sailor
chief head boss deputy chair clerk principal superintendent commissioner inspector trustee treasurer lobbyist agent
patient mom dad guy lady gentleman teen teenager master lord monk nun dean provost lecturer graduate trooper constable
marshal coroner medic dentist surgeon midwife pharmacist therapist counselor counsellor referee umpire skipper cyclist
jockey swimmer skier broker dealer vendor butcher guide scout cadet recruit ranger porter cleaner baker builder
`);

/** Several, of whom particular ones spoke without being named. */
export const informantNouns = wordSet(`
officials aides advisers advisors sources spokesmen spokeswomen staffers insiders operatives associates confidants
people persons executives investigators diplomats officers negotiators
`);

/** Classes of people: nobody in particular. */
export const classNouns = wordSet(`
critics experts analysts voters supporters opponents observers economists scientists researchers historians lawmakers
republicans democrats conservatives liberals politicians residents protesters demonstrators activists allies rivals
pundits commentators americans people many some others most few strategists leaders candidates delegates donors students
women men parents teachers workers farmers reporters journalists fans users viewers respondents millennials audience
crowd public opposition majority members soldiers militants prosecutors lawyers attorneys judges senators governors ministers
mayors doctors nurses neighbors neighbours friends families relatives survivors victims employees investors traders
bankers scholars academics advocates witnesses bystanders passengers refugees migrants immigrants tourists customers
tenants homeowners retirees pensioners owners founders colleagues commuters shoppers firefighters engineers pilots
spectators onlookers proponents adherents followers loyalists moderates progressives centrists evangelicals
latinos hispanics blacks whites muslims christians jews catholics independents backers boosters enthusiasts
purists skeptics optimists pessimists cynics traditionalists reformers insurgents rebels militants fighters prisoners
inmates detainees hostages philosophers physicians psychologists statisticians pollsters consultants forecasters
advocates campaigners detractors skeptics sceptics members everyone nobody anyone somebody
`);

/** Those who speak for others and are seldom named: `an official` stays anonymous, `the farmer` is somebody. */
export const speakForOthers = wordSet(
  'official aide adviser advisor source spokesman spokeswoman spokesperson staffer insider person executive diplomat operative officer lawyer attorney strategist consultant lawmaker member employee witness',
);

/** What papers call someone whom they have named, so as not to name him again: `the star`, `the billionaire`. */
export const epithets = wordSet(
  'candidate republican democrat senator lawmaker congressman congresswoman star nominee frontrunner front-runner billionaire businessman businesswoman mogul politician comedian actor actress singer author radical veteran incumbent challenger contender hopeful novelist magnate',
);

/** Heads of phrases that end in the name of their bearer: `master of ceremonies | Ann Roe`. */
export const officesOf = wordSet(
  'master secretary head director chief minister chair chairman chairwoman leader president speaker chancellor dean commissioner clerk superintendent member',
);
