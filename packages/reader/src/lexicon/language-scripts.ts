/** Scripts that a single language of the news writes, or nearly so; letters tell apart those that share one. */
type Script = { script: RegExp; tag: string; unless?: readonly { letters: RegExp; tag: string }[] };

/** How much a letter of a script says: one of these stands for a syllable or a word. */
export const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The first letters that the text has decide; a script without any is its `tag`. */
export const scripts: readonly Script[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, tag: 'ja' },
  { script: /\p{Script=Hangul}/gu, tag: 'ko' },
  { script: /\p{Script=Han}/gu, tag: 'zh' },
  {
    script: /\p{Script=Cyrillic}/gu,
    tag: 'ru',
    unless: [
      { letters: /[ўЎ]/, tag: 'be' },
      { letters: /[іїєґІЇЄҐ]/, tag: 'uk' },
      { letters: /[ѓќѕЃЌЅ]/, tag: 'mk' },
      { letters: /[ђћљњџјЂЋЉЊЏЈ]/, tag: 'sr' },
      { letters: /[қғңұүһәөҚҒҢҰҮҺӘӨ]/, tag: 'kk' },
      { letters: /(?=[^ыэёЫЭЁ]*$)(?:[ъЪ]|(?<!\p{L})(?:се|на|от|са|че|при)(?!\p{L}))/u, tag: 'bg' },
    ],
  },
  {
    script: /\p{Script=Arabic}/gu,
    tag: 'ar',
    unless: [
      { letters: /[ٹڈڑںےہ]/, tag: 'ur' },
      { letters: /[ټډړښځڅې]/, tag: 'ps' },
      { letters: /[ڵێۆڕ]/, tag: 'ckb' },
      { letters: /[پچژگی]/, tag: 'fa' },
    ],
  },
  {
    script: /\p{Script=Devanagari}/gu,
    tag: 'hi',
    unless: [
      { letters: /ळ|(?<![\p{L}\p{M}])(?:आहे|आणि|नाही)(?![\p{L}\p{M}])/u, tag: 'mr' },
      { letters: /(?<![\p{L}\p{M}])(?:छ|र|गरेको|भएको)(?![\p{L}\p{M}])/u, tag: 'ne' },
    ],
  },
  { script: /\p{Script=Greek}/gu, tag: 'el' },
  { script: /\p{Script=Hebrew}/gu, tag: 'he' },
  { script: /\p{Script=Thai}/gu, tag: 'th' },
  { script: /\p{Script=Bengali}/gu, tag: 'bn' },
  { script: /\p{Script=Tamil}/gu, tag: 'ta' },
  { script: /\p{Script=Telugu}/gu, tag: 'te' },
  { script: /\p{Script=Kannada}/gu, tag: 'kn' },
  { script: /\p{Script=Malayalam}/gu, tag: 'ml' },
  { script: /\p{Script=Gujarati}/gu, tag: 'gu' },
  { script: /\p{Script=Gurmukhi}/gu, tag: 'pa' },
  { script: /\p{Script=Sinhala}/gu, tag: 'si' },
  { script: /\p{Script=Armenian}/gu, tag: 'hy' },
  { script: /\p{Script=Georgian}/gu, tag: 'ka' },
  { script: /\p{Script=Ethiopic}/gu, tag: 'am' },
  { script: /\p{Script=Khmer}/gu, tag: 'km' },
  { script: /\p{Script=Lao}/gu, tag: 'lo' },
  { script: /\p{Script=Myanmar}/gu, tag: 'my' },
];
