/** The end of a text that goes on elsewhere. */
const cutOff =
  /(?:…|\.\.\.|\[\s*(?:…|\.\.\.|&hellip;)\s*\]|\b(?:read (?:more|on|the (?:full|whole|rest)[^.\n]{0,60})|continue reading[^.\n]{0,200}|more\s*[»›→]|weiterlesen|lire la suite|leer más|leggi tutto))\s*[.»›→]{0,3}\s*$/i;

/** The longest that is taken for a summary, in UTF-16 code units: a news brief of more is told in full. */
const longest = { ofSummaryField: 700, ofBodyField: 160 };

/**
 * Whether an item only sums up the story that it links to.
 *
 * @param text of the item, as it is read
 * @param inBodyField whether it stands where the format keeps whole stories (`content:encoded`, Atom's `content`,
 *   `content_html`), and not only where it keeps summaries
 */
export const isSummary = (text: string, inBodyField: boolean): boolean =>
  text.length < (inBodyField ? longest.ofBodyField : longest.ofSummaryField) ||
  (text.length < 3_000 && cutOff.test(text));
