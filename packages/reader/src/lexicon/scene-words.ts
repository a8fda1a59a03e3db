import { wordSet } from './words.ts';

/** How people feel and how things strike whoever looks: a sentence with one of them sets a mood. */
export const moodWords = wordSet(`
  furious angry sad happy glad proud thrilled delighted elated jubilant relieved exhausted weary tearful tense sombre
  somber solemn gloomy cheerful eerie surreal festive quiet silent calm serene grey gray bleak dreary balmy sunny chilly
  crisp beautiful gorgeous ugly lovely magical unforgettable breathtaking spectacular stunning heartbreaking
  sky sun moon gulls breeze silence hush gloom mood atmosphere joy sorrow pride
  smiled grinned beamed wept sobbed sighed shrugged nodded winked blushed stared gazed glanced frowned
  better worse best worst harder easier too ironically indeed truly simply increasingly understandably naturally inevitably
  remarkably surprisingly strikingly notably famously
  glowed shimmered glistened gleamed glittered flickered fluttered drifted lingered loomed
`);

/** What a scene is made of; one of them may well be in a fact. */
export const sceneWords = wordSet(`
  stars wind mist fog clouds rain snow dawn dusk sunset sunrise twilight morning evening light lights
  shadow shadows smell scent smoke dust candle candles lantern lanterns flag flags banner banners birds pigeons dog
  dogs crowd music song songs drums bells window windows streets square bench benches shutters stalls
  stood sat lay hung walked waited played sang danced chatted sipped leaned waved hugged embraced wore watched
  lined filled echoed barked rang burned empty still slowly softly quietly gently
`);

/** States that can be looked up or looked at, behind `is` and `was`. */
export const stateWords = wordSet(`
  dead alive closed open shut missing absent blocked flooded contaminated illegal legal unlawful unsafe safe bankrupt
  insolvent ill sick pregnant vacant unavailable available unpaid overdue late empty full unharmed unhurt uninjured
  injured homeless unemployed jailed free invalid valid void active inactive offline online guilty innocent liable
  custody hospital jail prison court power use force place charge debt fire pieces ruins trial leave strike sale
  bail parole quarantine construction water arrest investigation review guard duty board
  director chairman chairwoman president owner member part owned
`);

/** Heads of a subject of which something can be thought and nothing looked up. */
export const abstractHeads = wordSet(`
  increase rise decline emergence approach effort efforts prospect prospects debate move race agenda impact contention
  touch disparity disparities zeal demographics possibility strategy politics idea fact reason result results question
  problem challenge challenges key goal sense tone mood gap trend trends odds strength weakness momentum dynamic
  dynamics narrative rhetoric image reputation legacy future past history life love hope fear anger frustration
  uncertainty confidence trust truth reality lesson story moment moments element condition view perception episode
  development developments situation controversy matter issue row saga affair revelation revelations others rest
`);

/** Verbs of seeming, meaning and being of a mind: what they tell did not happen. */
export const stativeVerbs = wordSet(`
  appear seem feel look sound want know think believe like love hate tend matter mean depend prove deserve need hope
  fear wish prefer see view consider expect regard poise belong resemble concern interest strike suggest reflect
  symbolise symbolize represent
`);
