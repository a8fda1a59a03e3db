/**
 * Words by which a text says less than it could. `possible` may be so; `probable` is held, alleged or expected. The
 * pattern runs over lower-case text with straight apostrophes.
 */
export type HedgeWord = { pattern: RegExp; certainty: 'possible' | 'probable' };

export const hedgeWords: readonly HedgeWord[] = [
  {
    certainty: 'possible',
    pattern:
      /\b(?:could(?! not\b)|may|might|possibly|perhaps|maybe|potentially|conceivably|can be|it is possible|(?:is|be) (?:\w+ly )?possible)\b/g,
  },
  {
    certainty: 'probable',
    pattern:
      /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|presumably|probably|evidently|seemingly|likely|unlikely|(?:is|are|was|were|been|be) (?:widely |generally |also |now |still )?(?:believed|thought|said|alleged|reported|understood|rumou?red|expected|suspected|considered|presumed|feared|estimated)(?= to\b| that\b)|(?:appears?|appeared)(?: to\b| that\b| as if\b| set\b| likely\b| unlikely\b| ready\b| poised\b)|(?:seems?|seemed)(?: to\b| that\b| as if\b| like\b)?|it is (?:believed|thought|understood|feared)|suspected|alleged)\b/g,
  },
];
