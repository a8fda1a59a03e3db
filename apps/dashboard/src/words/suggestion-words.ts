/** How sure it is that two claims are one, in words. @param score 0…1 */
export function suggestionWords(score: number): string {
  if (score >= 0.75) return 'Very likely the same claim';
  return score >= 0.5 ? 'Likely the same claim' : 'Possibly the same claim';
}
