import { oneHolder } from '../guard-holder.ts';
import type { Proposition } from '../read-proposition.ts';
import { measureViews, meet } from './measure-views.ts';
import type { Profile } from './read-profile.ts';
import type { View } from './read-view.ts';

export type Side = { proposition: Proposition; profile: Profile };

const count = (...flags: boolean[]): number => flags.filter(Boolean).length;

/** Whether a name of one view stands in another. */
function namesWithin(view: View, other: View): boolean {
  let found = false;
  meet(view.ids, other.ids, (i, j) => {
    if (view.names[i] || other.names[j]) found = true;
  });
  return found;
}

/** Who says it and how: sources, and what their words of saying make of what is told. Symmetric. */
export function measureSpeech(a: Side, b: Side) {
  const [left, right] = [a.profile, b.profile];
  const [x, y] = [left.attitude, right.attitude];
  const sources = measureViews(left.source, right.source);
  const one = oneHolder(a.proposition.holder, b.proposition.holder) || sources.sharedNames > 0;
  const named = left.speaker === 'named' && right.speaker === 'named';
  const inContent = count(namesWithin(left.source, right.content), namesWithin(right.source, left.content));
  const directives = count(a.proposition.directive, b.proposition.directive);
  return {
    sourceSame: count(one),
    sourceOther: count(named && !one),
    sourceOpen: count(left.speaker === 'pronoun' || right.speaker === 'pronoun'),
    sourceNone: count(left.speaker === 'none' || right.speaker === 'none'),
    sourceDescribed: count(left.speaker === 'described', right.speaker === 'described'),
    sourceInContent: inContent,
    otherInContent: count(inContent > 0 && !one),
    cueJaccard: measureViews(left.cue, right.cue).jaccard,
    sidesProduct: x.side * y.side,
    sidesApart: Math.abs(x.side - y.side),
    oneSided: count((x.side === 0) !== (y.side === 0)),
    oneAgainst: count(x.side < 0 !== y.side < 0),
    for: count(x.side > 0, y.side > 0),
    against: count(x.side < 0, y.side < 0),
    denies: count(x.denies, y.denies),
    oneDenies: count(x.denies !== y.denies),
    doubts: count(x.doubts, y.doubts),
    oneDoubts: count(x.doubts !== y.doubts),
    wills: count(x.wills, y.wills),
    oneWills: count(x.wills !== y.wills),
    reacts: count(x.reacts, y.reacts),
    oneReacts: count(x.reacts !== y.reacts),
    embeds: count(left.embeds, right.embeds),
    oneEmbeds: count(left.embeds !== right.embeds),
    directive: directives,
    oneDirective: count(directives === 1),
    stanceOfAnother: count(directives > 0 && named && !one),
  };
}
