/** Control characters that a page cannot show: all of C0 but tab and line breaks, and DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text as a page can carry it: what UTF-8 or HTML has no place for becomes U+FFFD. Every replacement is one code
 * unit for one, so offsets into the text stay what they are.
 */
export function displayText(text: string): string {
  return text.replace(loneSurrogate, '\ufffd').replace(unprintable, '\ufffd');
}
