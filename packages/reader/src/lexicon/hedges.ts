/**
 * Words by which a text says less than it could. `possible` may be so; `probable` is held, alleged or expected. The
 * pattern runs over lower-case text with straight apostrophes; any white space may part its words.
 */
export type HedgeWord = { pattern: RegExp; certainty: 'possible' | 'probable' };

export const hedgeWords: readonly HedgeWord[] = [
  {
    certainty: 'possible',
    pattern:
      /\b(?:could(?!\snot\b)|may|might|possibly|perhaps|maybe|potentially|conceivably|can\sbe|it\sis\spossible|(?:is|be)\s(?:\w+ly\s)?possible)\b/g,
  },
  {
    certainty: 'probable',
    pattern:
      /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|presumably|probably|evidently|seemingly|likely|unlikely|(?:is|are|was|were|been|be)\s(?:widely\s|generally\s|also\s|now\s|still\s)?(?:believed|thought|said|alleged|reported|understood|rumou?red|expected|suspected|considered|presumed|feared|estimated)(?=\sto\b|\sthat\b)|(?:appears?|appeared)(?:\sto\b|\sthat\b|\sas\sif\b|\sset\b|\slikely\b|\sunlikely\b|\sready\b|\spoised\b)|(?:seems?|seemed)(?:\sto\b|\sthat\b|\sas\sif\b|\slike\b)?|it\sis\s(?:believed|thought|understood|feared)|suspected|alleged)\b/g,
  },
];
