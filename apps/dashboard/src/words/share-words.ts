import type { NearCopyRef } from '@sayso/schema';

/** A share in whole percent; a little is never none, and nearly all is never all. */
const percent = (share: number): string =>
  `${share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)))} %`;

/** How much two articles have in common, said of the one that is shown. */
export function shareSentence({
  verdict,
  share,
  otherShare,
}: Pick<NearCopyRef, 'verdict' | 'share' | 'otherShare'>): string {
  const much = `${percent(share)} of the words here stand there, and ${percent(otherShare)} of the words there here`;
  if (verdict === 'shared-quotation') return `Both quote the same words: ${much}.`;
  return `${verdict === 'copy' ? 'A copy, edited' : 'A part was taken over'}: ${much}.`;
}
