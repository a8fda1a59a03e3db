/**
 * The 17 top-level IPTC Media Topics with words that speak for each. Ids and labels: IPTC Media Topics, International
 * Press Telecommunications Council, CC BY 4.0. The words are Sayso's own; a word ending in `*` stands for all that
 * begin with it.
 */
export const topicWords: readonly { id: `medtop:${string}`; label: string; words: string }[] = [
  {
    id: 'medtop:01000000',
    label: 'arts, culture, entertainment and media',
    words:
      'film films movie movies cinema actor actress singer album concert concerts novel novelist museum museums gallery theatre theater opera orchestra festival celebrity celebrities television broadcaster streaming sitcom artist artists painting sculpture playwright box-office oscar oscars grammy newspaper newspapers journalism',
  },
  {
    id: 'medtop:02000000',
    label: 'crime, law and justice',
    words:
      'court courts judge judges trial trials prosecutor prosecutors prosecution defendant lawsuit lawsuits sued indict* convict* guilty sentenced prison jail arrest arrests arrested police murder murdered theft robbery burglary fraud bribery corruption detective detectives lawyer lawyers attorney attorneys verdict appeal warrant warrants crimes crime criminal felony tribunal justice genocide testif* smuggl*',
  },
  {
    id: 'medtop:03000000',
    label: 'disaster, accident and emergency incident',
    words:
      'earthquake earthquakes flood floods flooding wildfire wildfires fire blaze explosion crash crashed collapse collapsed derail* rescue rescuers rescued evacuat* disaster disasters emergency shipwreck capsized landslide avalanche eruption survivors casualties firefighters accident tsunami famine injured',
  },
  {
    id: 'medtop:04000000',
    label: 'economy, business and finance',
    words:
      'economy economic inflation market markets stock stocks shares investors investment bank banks banking profit profits revenue revenues quarterly earnings merger acquisition company companies exports imports tariff tariffs trade gdp recession budget debt loan loans currency prices retail manufacturer manufacturing startup bankruptcy fiscal shareholders oil crude consumer consumers',
  },
  {
    id: 'medtop:05000000',
    label: 'education',
    words:
      'school schools pupil pupils student students teacher teachers university universities college colleges curriculum classroom classrooms tuition campus graduate graduates exam exams kindergarten professor scholarship literacy education',
  },
  {
    id: 'medtop:06000000',
    label: 'environment',
    words:
      'climate emissions carbon pollution polluted biodiversity conservation wildlife species endangered deforestation rainforest ecosystem ecosystems renewable recycling warming greenhouse wetland wetlands habitat reef drought sewage environmental',
  },
  {
    id: 'medtop:07000000',
    label: 'health',
    words:
      'hospital hospitals doctor doctors nurse nurses patient patients disease diseases virus vaccine vaccines vaccination outbreak infection infections cancer epidemic pandemic clinic clinics drug drugs medicine medical surgery health mental diagnosis symptoms medicaid medicare obesity',
  },
  {
    id: 'medtop:08000000',
    label: 'human interest',
    words:
      'birthday wedding reunited quirky record-breaking lottery winner heartwarming beloved pet pets dog dogs cat cats royal royals anniversary centenarian stranger',
  },
  {
    id: 'medtop:09000000',
    label: 'labour',
    words:
      'strike strikes striking union unions wage wages workers employees layoffs unemployment jobless employment employer employers redundancies picket pension pensions labour overtime minimum-wage walkout hiring workforce',
  },
  {
    id: 'medtop:10000000',
    label: 'lifestyle and leisure',
    words:
      'restaurant restaurants chef recipe cooking tourism tourist tourists travel hotel hotels fashion holiday holidays gardening fitness hobby cuisine wine leisure resort hiking',
  },
  {
    id: 'medtop:11000000',
    label: 'politics',
    words:
      'president presidential election elections elected vote votes voters voting parliament senate senator senators congress minister ministers ministry government governments campaign candidate candidates party parties republican republicans democrat democrats democratic coalition legislation lawmakers policy diplomat diplomats diplomatic ambassador sanctions referendum mayor governor prime cabinet ballot primary nominee treaty administration',
  },
  {
    id: 'medtop:12000000',
    label: 'religion and belief',
    words:
      'church churches pope bishop bishops priest priests mosque mosques imam synagogue rabbi temple religious religion faith catholic protestant muslim muslims christian christians jewish hindu buddhist pilgrims vatican prayer prayers sermon clergy',
  },
  {
    id: 'medtop:13000000',
    label: 'science and technology',
    words:
      'scientists scientist research researchers study laboratory physics chemistry biology astronomers telescope spacecraft satellite satellites rocket nasa robot robots software algorithm internet smartphone smartphones computer computers semiconductor chip chips artificial-intelligence genome dna experiment technology cyber hackers',
  },
  {
    id: 'medtop:14000000',
    label: 'society',
    words:
      'community communities immigrants immigration migrants refugees refugee poverty homeless homelessness housing families family women children gender racial racism minority minorities discrimination rights equality abortion charity elderly population census welfare lgbt civilians humanitarian',
  },
  {
    id: 'medtop:15000000',
    label: 'sport',
    words:
      'match matches tournament league championship champions coach team teams player players goal goals scored season olympic olympics athlete athletes football soccer basketball baseball tennis cricket rugby golf marathon stadium cup medal medals striker goalkeeper referee',
  },
  {
    id: 'medtop:16000000',
    label: 'conflict, war and peace',
    words:
      'war wars military troops soldiers army offensive airstrike airstrikes missile missiles bombing bombings militant militants militia ceasefire truce rebels insurgents hostages invasion incursion shelling artillery combat peacekeepers terrorism terrorist terrorists protest protests protesters uprising coup drone drones battlefield occupied genocide conflict',
  },
  {
    id: 'medtop:17000000',
    label: 'weather',
    words:
      'weather storm storms hurricane hurricanes typhoon cyclone tornado tornadoes rainfall rain snow snowfall blizzard forecast forecasters temperatures heatwave frost gale gales humidity meteorolog* thunderstorms',
  },
];
