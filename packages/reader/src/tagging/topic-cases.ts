/**
 * Invented news with the second-level topics that it is about, by their labels. `about` must be found; `also` may be;
 * anything else is a wrong tag. The topics of the top level follow from those below them.
 */
export type TopicCase = { text: string; about: string[]; also?: string[] };

export const topicCases: readonly TopicCase[] = [
  {
    text: 'The Oster Chamber Orchestra opened its season with a new symphony by Petra Lindqvist. The conductor dedicated the concert to the town’s choir, whose singers joined for the last movement.',
    about: ['arts and entertainment'],
  },
  {
    text: 'The film took three prizes at the Varn festival, among them best actor for Tomas Rell. Its director said the movie would reach cinemas in the autumn.',
    about: ['arts and entertainment'],
    also: ['accomplishment'],
  },
  {
    text: 'A museum in Karstad returned forty carvings to the island they were taken from a century ago. The curator said the heritage belonged to the people whose traditions it keeps alive.',
    about: ['culture'],
  },
  {
    text: 'The Harbour Post will stop printing its Sunday newspaper and move its journalists to a podcast team. Its editor said circulation had halved in six years.',
    about: ['mass media'],
    also: ['business information'],
  },
  {
    text: 'Thieves broke into a jeweller’s shop in Dunmore and left with watches worth two million crowns. It was the fourth robbery in the street this year, and a gang from the coast is suspected.',
    about: ['crime'],
    also: ['law enforcement', 'lifestyle'],
  },
  {
    text: 'The judge told the jury to disregard the testimony of the second witness. Lawyers for the defendant asked the court for a new trial.',
    about: ['judiciary'],
  },
  {
    text: 'A former banker was sentenced to nine years in prison for fraud. He had pleaded guilty in May; his lawyers said they would ask for parole after six.',
    about: ['justice', 'crime'],
    also: ['judiciary', 'law enforcement'],
  },
  {
    text: 'Two songwriters sued the studio over a melody. The lawsuit claims breach of copyright and asks for damages of 4 million crowns.',
    about: ['law'],
    also: ['arts and entertainment', 'judiciary'],
  },
  {
    text: 'Police arrested three men after a raid on a farmhouse near Vasken. Detectives found rifles and cash, and the men remain in custody.',
    about: ['law enforcement'],
  },
  {
    text: 'A goods train derailed outside Lindholm and two carriages caught fire after an explosion. The driver was injured in the crash.',
    about: ['accident and emergency incident'],
    also: ['emergency response'],
  },
  {
    text: 'The earthquake had a magnitude of 6.1 and was followed by a tsunami on the eastern shore. Villages were flooded and the death toll is expected to rise.',
    about: ['disaster'],
  },
  {
    text: 'Firefighters and paramedics worked through the night to reach eleven people on the roof. Rescuers brought them down by helicopter, and the whole street was evacuated.',
    about: ['emergency response'],
  },
  {
    text: 'Nordhaven Lines reported a quarterly profit of 40 million crowns and raised its dividend. Shareholders will vote on the takeover of its rival in June.',
    about: ['business information'],
    also: ['market and exchange', 'economic sector'],
  },
  {
    text: 'The carmaker will close its factory at Skerry and build its electric vans abroad. Other manufacturers in the valley, among them a steel mill, depend on its orders.',
    about: ['economic sector'],
    also: ['business information', 'technology and engineering'],
  },
  {
    text: 'Inflation slowed to 2.4 percent in April, and the central bank left its interest rate where it was. Economists expect growth to return by winter.',
    about: ['economy'],
  },
  {
    text: 'Shares fell for a third day as investors sold technology stocks. The index lost 2 percent by the close and bond yields rose.',
    about: ['market and exchange'],
  },
  {
    text: 'Lessons at the primary school will start half an hour later from September. The headteacher said tired pupils learn little before nine.',
    about: ['school', 'teaching and learning'],
  },
  {
    text: 'Half of all teachers told the ministry that the new curriculum leaves no time for reading. Exam results in mathematics fell for the third year.',
    about: ['teaching and learning'],
    also: ['mathematics', 'government'],
  },
  {
    text: 'The shipyard takes on sixty apprentices a year and trains them for four. Vocational colleges say apprenticeships have never been so sought after.',
    about: ['vocational education'],
    also: ['economic sector', 'school'],
  },
  {
    text: 'Greenhouse gas emissions rose again last year, and scientists warn that the warming planet will lose half of its glaciers. Climate change is moving faster than their models.',
    about: ['climate change'],
    also: ['scientific research'],
  },
  {
    text: 'Conservationists released twelve lynx into the national park. The species had been endangered since poachers all but wiped it out.',
    about: ['conservation'],
    also: ['nature'],
  },
  {
    text: 'Sewage from the tannery polluted the Varn for weeks, inspectors found. The water was contaminated with chromium, and fishing is banned.',
    about: ['environmental pollution'],
  },
  {
    text: 'The reservoir is a third full and the town has drilled for groundwater. Engineers say drinking water will be short until the rains return.',
    about: ['natural resources'],
    also: ['technology and engineering', 'weather phenomena'],
  },
  {
    text: 'Migratory birds return to the wetlands two weeks earlier than they did. Biologists count the species each spring and fear for the habitat of the bittern.',
    about: ['nature'],
    also: ['natural science', 'conservation'],
  },
  {
    text: 'The measles outbreak has spread to four districts, with 60 people infected. The first symptoms are fever and a rash.',
    about: ['diseases and conditions'],
  },
  {
    text: 'The hospital has shut its maternity ward for want of staff. Patients are sent to a clinic an hour away.',
    about: ['health facility'],
  },
  {
    text: 'A new vaccine against malaria halved the number of severe cases in a clinical trial. Each child was given three doses.',
    about: ['health treatment'],
    also: ['diseases and conditions'],
  },
  {
    text: 'Nurses and junior doctors told the inquiry that they worked sixteen hours at a stretch. A surgeon described falling asleep between operations.',
    about: ['medical profession'],
    also: ['health facility', 'employment'],
  },
  {
    text: 'Bird flu was found at a second poultry farm near Oster, and 30,000 hens will be culled. Vets have set up a zone in which flocks stay indoors.',
    about: ['non-human diseases'],
    also: ['animal', 'economic sector', 'diseases and conditions'],
  },
  {
    text: 'A baker from Vasken has set a world record with a loaf of 41 metres. Guinness sent two judges with a tape measure.',
    about: ['accomplishment'],
    also: ['lifestyle'],
  },
  {
    text: 'A dog that had been missing for two years was found asleep in a zoo. The puppy she was with has been given to an animal shelter.',
    about: ['animal'],
  },
  {
    text: 'Thousands lined the road for the funeral of the old fisherman. The coffin was carried by his grandchildren, and mourners threw kelp.',
    about: ['ceremony'],
  },
  {
    text: 'The theatre celebrates its fiftieth birthday with a week of free plays. A golden jubilee of this kind comes once, said its caretaker, who has been there since the first anniversary.',
    about: ['anniversary'],
    also: ['arts and entertainment'],
  },
  {
    text: 'Dockers walked out on Monday in a dispute over pay, and the strike will last until Friday. Pickets stood at both gates of the port.',
    about: ['labour relations'],
    also: ['employment', 'unions'],
  },
  {
    text: 'The number of people out of work rose by 12,000, the highest unemployment since the mills closed. Job losses were worst in the north.',
    about: ['unemployment'],
    also: ['labour market', 'economy'],
  },
  {
    text: 'Pensioners marched against a later retirement age. The state pension is paid from 66, and the plan would make it 68.',
    about: ['retirement'],
    also: ['civil unrest', 'welfare'],
  },
  {
    text: 'The trade union has won the right to speak for warehouse staff at Nordhaven. Its union leader called on drivers to join.',
    about: ['unions'],
  },
  {
    text: 'Wages rose by 4 percent, less than prices did. Employers in Varn pay more overtime than anywhere else and offer flexible working to half of their staff.',
    about: ['employment'],
  },
  {
    text: 'The chef of a tiny restaurant in Port Elm has won a second star. Diners wait five months for a menu of eleven dishes.',
    about: ['lifestyle'],
    also: ['accomplishment'],
  },
  {
    text: 'Tourists have come back to the island, and campsites are full. Hikers are asked to keep to the coast path, said the tourism board.',
    about: ['leisure'],
  },
  {
    text: 'A gym in Lindholm offers yoga at five in the morning for shift workers. Its personal trainers say jogging alone keeps nobody fit.',
    about: ['exercise and fitness'],
  },
  {
    text: 'Voters in Marland go to the polls on Sunday. The two candidates for governor are level, and turnout is expected to be the highest in any election since 1990.',
    about: ['election'],
    also: ['government'],
  },
  {
    text: 'The prime minister dismissed two members of his cabinet. Parliament will question the interior minister next week.',
    about: ['government'],
  },
  {
    text: 'The ambassador was called to the foreign ministry over the sanctions. Diplomats fear that the summit of the two countries will be put off.',
    about: ['international relations'],
    also: ['government'],
  },
  {
    text: 'The government fell after losing a vote of no confidence. The president spoke of a political crisis and declared a state of emergency.',
    about: ['political crisis'],
    also: ['government'],
  },
  {
    text: 'The dissident poet has been in exile since the crackdown on the opposition. Other activists are held without charge, and one is on hunger strike.',
    about: ['political dissent'],
    also: ['arts and entertainment', 'fundamental rights', 'labour relations'],
  },
  {
    text: 'The bill would tighten regulation of letting agents, a reform that both houses have put off. The draft law goes to a public consultation.',
    about: ['government policy'],
  },
  {
    text: 'A report on human rights in Velden finds censorship and arbitrary detention. It says freedom of expression has all but gone.',
    about: ['fundamental rights'],
  },
  {
    text: 'Pilgrims in their thousands reached the shrine for Easter. A sermon was read in five languages before midnight mass.',
    about: ['religious event'],
    also: ['religious facilities', 'religious leader'],
  },
  {
    text: 'The bishop and the imam of Oster wrote a common letter. The archbishop’s office said priests would read it on Friday.',
    about: ['religious leader'],
    also: ['interreligious dialogue', 'religious event'],
  },
  {
    text: 'The old synagogue and the church beside it will be restored. The roof of the monastery behind them fell in last winter.',
    about: ['religious facilities'],
  },
  {
    text: 'Astronomers have found a planet that circles two stars. The telescope saw it pass in front of both, and physicists are at odds over how it was formed.',
    about: ['natural science'],
  },
  {
    text: 'Researchers at the university put 200 people into a study of sleep. The findings, published in the journal Slumber, surprised the research team.',
    about: ['scientific research'],
    also: ['school'],
  },
  {
    text: 'The software finds cracks in bridges from photographs. It runs on a smartphone, and its engineers say the algorithm misses one crack in a hundred.',
    about: ['technology and engineering'],
  },
  {
    text: 'A gene that lets mice regrow a toe has been found. The protein it makes switches on stem cells, the biologists say.',
    about: ['biomedical science'],
    also: ['natural science'],
  },
  {
    text: 'The rocket lifted off with three astronauts and a satellite. The space agency said the spacecraft would dock on Tuesday.',
    about: ['technology and engineering'],
    also: ['scientific institution'],
  },
  {
    text: 'Asylum seekers who crossed the strait are kept on a barge. Migrants are moved on after a week, most of them to towns that asked for no refugees.',
    about: ['immigration'],
  },
  {
    text: 'One in nine children lives in poverty, and more families are homeless than ever. Many go hungry at the end of the month, the shelters say.',
    about: ['social condition'],
  },
  {
    text: 'The population of the valley fell for the first time since the census began. A low birth rate is the cause, and life expectancy has stopped rising.',
    about: ['demographics'],
  },
  {
    text: 'The food bank in Dunmore gave out 900 parcels. Social workers say benefits are paid too late, and that the charity fills the gap.',
    about: ['welfare'],
    also: ['social condition'],
  },
  {
    text: 'A tribunal found racial discrimination at the depot: drivers were called by slurs for years. The company denied racism.',
    about: ['discrimination'],
    also: ['judiciary'],
  },
  {
    text: 'Parents may soon share a year of paid leave. The new rules cover adoption, too, and apply after a divorce.',
    about: ['family'],
    also: ['employment'],
  },
  {
    text: 'Oster beat Varn 3-1 in the cup, with two goals by striker Ida Brandt. The goalkeeper was at fault for the third, the coach admitted.',
    about: ['competition discipline'],
    also: ['sport event'],
  },
  {
    text: 'She won the tennis championship without dropping a set. It is her third title of the season and her first gold medal since the Olympics.',
    about: ['sport event', 'competition discipline'],
  },
  {
    text: 'The cyclist tested positive for a banned substance, the anti-doping agency said. He denies any doping and has asked for the B sample.',
    about: ['drug use in sport'],
    also: ['competition discipline'],
  },
  {
    text: 'The midfielder joins Varn on a free transfer and signed a contract until 2029. It is the club’s fourth signing before the transfer window closes.',
    about: ['transfer'],
    also: ['competition discipline'],
  },
  {
    text: 'Rebels shelled the airport at dawn and troops fired back with artillery. The front line has not moved, but the war has emptied four villages.',
    about: ['armed conflict'],
  },
  {
    text: 'Thousands of protesters marched on the palace, and riot police used water cannon. A curfew was declared after the demonstration.',
    about: ['civil unrest'],
    also: ['law enforcement', 'people'],
  },
  {
    text: 'The two sides agreed on a ceasefire and will hold peace talks in Karstad. Mediators spoke of a fragile truce.',
    about: ['peace process'],
  },
  {
    text: 'A suicide bomber killed nine people at a market. No group has claimed responsibility; the minister blamed terrorists from across the border.',
    about: ['act of terror'],
    also: ['government'],
  },
  {
    text: 'Officers seized power in the night and the president was overthrown. Leaders of the coup suspended the constitution.',
    about: ["coup d'etat"],
    also: ['government', 'law', 'political crisis'],
  },
  {
    text: 'A storm with gusts of 140 km/h tore roofs off in Harrow Bay. Heavy rain followed, and snow is lying above 600 metres.',
    about: ['weather phenomena'],
  },
  {
    text: 'The weather service has issued a red alert for the coast. A flood warning is in force for the lower Varn, and people should stay indoors.',
    about: ['weather warning'],
    also: ['weather forecast'],
  },
  {
    text: 'Forecasters expect showers on Thursday and sunny spells at the weekend. The outlook for next week is dry.',
    about: ['weather forecast'],
  },
  {
    text: 'It was the hottest day since records began: 41.3 degrees Celsius at the Oster weather station. The average temperature in June was a record high.',
    about: ['weather statistic'],
  },
];

/** Invented news of every day in which words of many topics stand, and none is what it is about. */
export const aboutNothing: readonly string[] = [
  'She left the house at noon and came back with a bag of apples. Nobody had asked her to.',
  'The bridge was painted green in 1931 and has been green since. It is 40 metres long.',
  'He said he would think about it. They agreed to meet again, and he was late again.',
  'The club has 400 members, a court for tables, and a bank to sit on by the river.',
];
