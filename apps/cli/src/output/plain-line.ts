/**
 * A text as one harmless line of a terminal: control characters, which could move the cursor or restyle the screen,
 * and formatting ones, which could turn the reading order round, become spaces.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
}

/** The same, cut to so many characters, with an ellipsis where something is missing. */
export function shortLine(text: string, longest: number): string {
  const characters = [...plainLine(text.slice(0, longest * 8))];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
