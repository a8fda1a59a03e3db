import { stemWord } from './stem-word.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words that say nothing about what is claimed. Negators are not here: guard-polarity reads them. */
export const stopWords: ReadonlySet<string> = new Set(
  words(`a an the this that these those there here and or but if then than so as at by for from in into of off on
    onto out over to toward towards under up upon with within while during after before about above below between
    among amid across against along around behind beyond near through throughout until via per
    is are was were be been being am do does did doing done have has had having will would shall should can could
    may might must ought i me my mine myself we us our ours ourselves you your yours yourself he him his himself
    she her hers herself it its itself they them their theirs themselves who whom whose which what when where why
    how all any both each few more most much many other others some such only own same too very just also again
    further once now ever even still yet already however because since although though whether not no nor never
    none nobody nothing neither without cannot mr mrs ms dr sir dame lord lady s t re ve ll d m amid amidst
    including include includes included according reportedly allegedly apparently potentially
    personally really quite rather well`),
);

/** Stems so common in news that sharing them means little. */
export const lightStems: ReadonlySet<string> = new Set(
  words(`say tell add report state statement claim announce call know think believe go come get make take give
    put let want need like see look use find show keep year month week day time today yesterday tomorrow morning
    night people person man woman thing way new old first last next late early former current recent good great
    big large small high low long part place case fact lot number group member official government country
    nation state city part world public national political issue plan work help try become remain continue
    expect seem appear start begin end set run turn move bring hold candidate nominee presidential front runner rival
    adviser aide spokesman spokeswoman representative leader minister president`).map(stemWord),
);

/** Words before a name that belong to the office and not to the name. Capitalised and before a capital only. */
export const titles: ReadonlySet<string> = new Set(
  words(`president minister chancellor premier senator sen representative rep congressman congresswoman governor gov
    mayor secretary general gen colonel col captain capt major lieutenant lt sergeant admiral commander justice judge
    professor prof doctor dr mr mrs ms sir dame king queen prince princess pope sheikh ayatollah ambassador speaker
    director chairman chairwoman inspector detective officer spokesman spokeswoman spokesperson attorney minister`),
);

/** Words before a title that belong to it: the Defense of Defense Minister. */
export const offices: ReadonlySet<string> = new Set(
  words(`prime vice deputy foreign defense defence finance interior health justice energy trade education transport
    environment attorney chief police lord house state former acting assistant`),
);

const classes = (lines: string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const line of lines) {
    const stems = words(line).map(stemWord);
    for (const stem of stems) found.set(stem, `~${stems[0]}`);
  }
  return found;
};

/** Words that are one in news prose wherever they stand. The first names the class. */
export const closeClasses: ReadonlyMap<string, string> = classes([
  'die kill dead death slay slain perish',
  'injure wound injury',
  'rise increase climb grow surge soar jump growth',
  'fall decrease drop plunge slump decline',
  'ban bar prohibit outlaw forbid',
  'buy acquire purchase',
  'arrest detain',
  'resign quit stepdown',
  'investigate probe inquiry enquiry',
  'support back endorse favor favour',
  'oppose against',
  'percent pct',
  'company firm',
  'center centre',
  'defense defence',
  'labor labour',
  'kilometer kilometre km',
  'million mln',
  'billion bln bn',
]);

/** Words that are one only where other signs say that one article says a thing twice. */
export const looseClasses: ReadonlyMap<string, string> = classes([
  'contact reachout phone telephone ring approach call',
  'urge implore ask beg plead press exhort entreat beseech lobby callon appeal request',
  'prevent thwart block stop halt avert foil stop hinder',
  'use leverage wield harness exploit',
  'start launch begin open',
  'leader official chief',
  'soldier troop force military army',
  'deal agreement accord pact',
  'attack strike raid assault offensive incursion',
  'show demonstrate reveal indicate',
  'build construct',
  'end finish conclude',
  'vote ballot election',
  'close shut',
  'cut reduce slash',
]);

/** Pairs of which one side denies the other where all else is alike. Stems or class names. */
export const antonyms: readonly (readonly [string, string])[] = [
  ['support', 'oppose'],
  ['support', 'reject'],
  ['support', 'condemn'],
  ['praise', 'oppose'],
  ['praise', 'criticize'],
  ['praise', 'condemn'],
  ['accept', 'reject'],
  ['accept', 'refuse'],
  ['approve', 'reject'],
  ['approve', 'veto'],
  ['rise', 'fall'],
  ['win', 'lose'],
  ['guilty', 'innocent'],
  ['convict', 'acquit'],
  ['guilty', 'acquit'],
  ['open', 'close'],
  ['arrest', 'release'],
  ['arrest', 'free'],
  ['legal', 'illegal'],
  ['lawful', 'unlawful'],
  ['safe', 'unsafe'],
  ['likely', 'unlikely'],
  ['qualified', 'unqualified'],
  ['able', 'unable'],
  ['true', 'false'],
  ['alive', 'die'],
  ['survive', 'die'],
  ['confirm', 'deny'],
  ['keep', 'scrap'],
  ['raise', 'cut'],
  ['raise', 'lower'],
  ['stay', 'leave'],
  ['remain', 'leave'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['above', 'below'],
  ['before', 'after'],
  ['start', 'end'],
  ['allow', 'ban'],
  ['join', 'leave'],
  ['succeed', 'fail'],
  ['better', 'worse'],
  ['strong', 'weak'],
  ['increase', 'cut'],
  ['help', 'hurt'],
  ['gain', 'lose'],
  ['lead', 'trail'],
  ['ease', 'tighten'],
  ['expand', 'restrict'],
  ['expand', 'shrink'],
  ['grant', 'deny'],
  ['admit', 'deny'],
  ['affirm', 'deny'],
  ['allow', 'block'],
  ['agree', 'disagree'],
  ['include', 'exclude'],
  ['accuse', 'clear'],
  ['charge', 'clear'],
  ['profit', 'loss'],
  ['success', 'failure'],
  ['present', 'absent'],
  ['hire', 'fire'],
  ['build', 'demolish'],
];

/** Runs of words read as one. The parts are lower case and unstemmed; the whole stands for them. */
export const phrases: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const table: [string, string, string][] = [
    ['reach', 'out', 'reachout'],
    ['reached', 'out', 'reachout'],
    ['reaching', 'out', 'reachout'],
    ['step', 'down', 'stepdown'],
    ['stepped', 'down', 'stepdown'],
    ['stepping', 'down', 'stepdown'],
    ['call', 'on', 'callon'],
    ['called', 'on', 'callon'],
    ['calling', 'on', 'callon'],
    ['call', 'for', 'callfor'],
    ['called', 'for', 'callfor'],
    ['calling', 'for', 'callfor'],
    ['calls', 'for', 'callfor'],
    ['per', 'cent', 'percent'],
    ['united', 'states', '@us'],
    ['united', 'nations', '@un'],
    ['united', 'kingdom', '@uk'],
    ['european', 'union', '@eu'],
  ];
  const found = new Map<string, Map<string, string>>();
  for (const [first, second, whole] of table) {
    const rest = found.get(first) ?? new Map<string, string>();
    rest.set(second, whole);
    found.set(first, rest);
  }
  return found;
})();
