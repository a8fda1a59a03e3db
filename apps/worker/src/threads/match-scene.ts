import type { MatchScene } from '@sayso/db';
import { type Joining, joinMentions } from '@sayso/match';
import { answering } from './answer.ts';

/** Compares the mentions of a version with one another and with the claims that may be theirs. In a thread of its own. */
export default answering(({ fresh, candidates }: MatchScene): Joining => joinMentions(fresh, candidates));
