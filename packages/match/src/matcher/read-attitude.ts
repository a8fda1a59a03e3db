import { isDenial, negatesElsewhere } from '../read-denial.ts';
import { rememberText } from '../remember.ts';
import { stemWord } from '../stem-word.ts';

/** How whoever speaks stands to what is told. */
export type Attitude = {
  /** 1 for it, -1 against it, 0 where it is only said. */
  side: -1 | 0 | 1;
  denies: boolean;
  doubts: boolean;
  /** A plan, a vow, a wish: not yet a fact. */
  wills: boolean;
  /** Speaks about another's words: condemned, praised, responded to. */
  reacts: boolean;
};

const stems = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(stemWord));

const backing =
  stems(`support back endorse favor favour praise welcome hail defend champion recommend applaud embrace
  cheer laud agree urge call demand propose push seek want promise pledge vow plan advocate promote approve affirm
  vote stand tout`);
const resisting =
  stems(`oppose condemn criticize criticise denounce blast slam decry attack lambast refuse protest
  object deplore knock reject resist against ban block bar prohibit end stop scrap abandon opposition rip hit ridicule
  mock rebuke assail rail disavow repudiate disagree veto warn chide scold hammer`);
const doubting =
  stems(`doubt question ask wonder debate uncertain unclear dispute challenge skeptical sceptical unsure
  whether query`);
const willing =
  stems(`plan vow pledge promise want hope intend seek try will would propose call urge demand push expect
  aim consider mull threaten request ask`);
const reacting =
  stems(`condemn criticize criticise denounce blast slam decry attack lambast respond react praise hail
  defend welcome mock ridicule rebuke dismiss fire reply answer retort applaud comment discuss address question rebut
  refer allude note cite highlight`);

const negating = /\b(?:not|never|no longer|yet to|without|hardly)\b|n['’]t\b/i;
const refusing = /\b(?:refus\w+|declin\w+|fail\w*|unwilling\w*|stop\w*|turn\w* (?:\w+ )?(?:back|against))\b/i;

/** The side that words take, as negations and refusals turn it. */
function sideOf(cue: string, found: readonly string[]): Attitude['side'] {
  if (refusing.test(cue)) return negating.test(cue) ? 1 : -1;
  const against = found.some((stem) => resisting.has(stem));
  const side = against ? -1 : found.some((stem) => backing.has(stem)) ? 1 : 0;
  if (!negating.test(cue)) return side;
  return side === -1 ? 1 : -1;
}

/** Words of saying kept as they were read. */
const mostCues = 5_000;

/** Reads the attitude that a word of saying shows; an empty one shows none. */
export const readAttitude: (cue: string) => Attitude = rememberText((cue) => {
  const found = cue
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '')
    .map(stemWord);
  const has = (set: ReadonlySet<string>): boolean => found.some((stem) => set.has(stem));
  return {
    side: negatesElsewhere(cue) ? 0 : sideOf(cue, found),
    denies: isDenial(cue),
    doubts: has(doubting),
    wills: has(willing),
    reacts: has(reacting),
  };
}, mostCues);

/**
 * The side that most of some words take: 1 backing, -1 resisting, 0 neither.
 *
 * @param tokens of `normaliseWords`
 */
export function leaningOf(tokens: Iterable<string>): -1 | 0 | 1 {
  let sum = 0;
  for (const token of tokens) {
    const stem = token.startsWith('~') ? token.slice(1) : token;
    if (resisting.has(stem)) sum -= 1;
    else if (backing.has(stem)) sum += 1;
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}
