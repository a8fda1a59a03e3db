import { stemWord } from './stem-word.ts';

const negators = new Set("not never cannot no none nobody nothing neither without can't".split(' '));

/** Before `to` these say that it did not happen. */
const failing = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining yet unable'.split(
    ' ',
  ),
);

/** After these words `no` and `not` negate nothing: "no fewer than 12", "not only". */
const tame = new Set(
  'fewer less more longer later only just least doubt surprise secret wonder question mistake coincidence'.split(
    ' ',
  ),
);

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemWord));

/** Not to say a thing is not to deny it, and "I don't know" denies nothing. */
const silent = stems(
  'say tell mention discuss comment name elaborate detail answer address specify disclose reveal speak respond know care mind remember wonder cite',
);
/** The same after a refusal, or where somebody could not do it: *could not independently verify*. */
const unchecked = stems('confirm verify');
const unableTo = new Set(
  'decline declines declined declining refuse refuses refused refusing unable'.split(' '),
);
/** Words after a negation of which one is its verb: *did not publicly comment*. */
const verbWithin = 2;

/** How many words that carry content a negation reaches. */
const reach = 3;

/** A clause that only tells which one ("Muslims who are not citizens") denies nothing of the claim. */
const defining = new Set(['who', 'which', 'whose']);
const auxiliaries = new Set('is are was were be do does did has have had will would could'.split(' '));

/** "No, I meant it" turns nothing round. */
const answered = new Set('i we he she it they you'.split(' '));

/** True where a word says no to what follows it. */
export const negatesAt = (plain: readonly string[], at: number): boolean => {
  const token = plain[at] ?? '';
  const next = plain[at + 1] ?? '';
  if (failing.has(token)) return next === 'to';
  if (!negators.has(token) && !token.endsWith("n't")) return false;
  if (tame.has(next) || (token === 'no' && answered.has(next))) return false;
  const before = plain[at - 1] ?? '';
  return !defining.has(before) && !(auxiliaries.has(before) && defining.has(plain[at - 2] ?? ''));
};

/** The place of the verb where what is negated at a place is saying: *declined to say*, *would not publicly comment*; else -1. */
export function silentAt(plain: readonly string[], at: number): number {
  const token = plain[at] ?? '';
  const cannot =
    unableTo.has(token) || /^(?:cannot|can't|couldn't)$/.test(token) || plain[at - 1] === 'could';
  const end = at + 1 + verbWithin + Number(plain[at + 1] === 'to');
  for (let next = at + 1; next < Math.min(end, plain.length); next += 1) {
    const stem = stemWord(plain[next]!);
    if (silent.has(stem) || (cannot && unchecked.has(stem))) return next;
  }
  return -1;
}

/**
 * The words that a text negates: those that follow a negation, a few at most. A negation of a negation is none, and of
 * saying it is a word of saying alone: whether it is so, is left open.
 *
 * @param tokenOf the key of the token at a place, null where it carries no content
 */
export function negatedTokens(
  plain: readonly string[],
  tokenOf: (at: number) => string | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < plain.length; at += 1) {
    if (!negatesAt(plain, at)) continue;
    const reached: string[] = [];
    const verb = silentAt(plain, at);
    const end = verb < 0 ? plain.length : verb + 1;
    for (let next = at + 1; next < end && reached.length < reach; next += 1) {
      const token = tokenOf(next);
      if (token !== null) reached.push(token);
    }
    for (const token of reached) if (!found.delete(token)) found.add(token);
  }
  return found;
}
