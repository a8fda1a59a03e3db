import type { ArticleId, Span } from '@sayso/schema';
import type { ArticleCopy, ClaimedMention } from './claimed-mention.ts';
import { findCopy } from './copies/find-copy.ts';
import { makeMention, type ShortHop } from './mention.fixture.ts';

/** A bundle of the origin set: see evaluation/origins/README.md. */
export type Bundle = {
  why: string;
  articles: number;
  publishers: number;
  origins: number;
  originsAtMost: number;
  unknown: number;
  roots: { articles: number[]; origin: string | null; reasons: string[] }[];
  items: {
    publisher: string | null;
    family?: string;
    credits?: string[];
    text: string;
    chains: ShortHop[][];
  }[];
};

/** A text without its marks, and where what they mark stands in it. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.*?\]\])/s)) {
    const inner = part.startsWith('[[') ? part.slice(2, -2) : part;
    if (inner !== part) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, spans };
}

/** The mentions of a bundle by their true chains, the article's number of each, and what its articles copy. */
export function mentionsOf(bundle: Bundle): {
  mentions: ClaimedMention[];
  articleOf: ReadonlyMap<string, number>;
  copies: ArticleCopy[];
} {
  const articleOf = new Map<string, number>();
  const texts = bundle.items.map((item) => readMarks(item.text));
  const mentions = bundle.items.flatMap((item, at) =>
    texts[at]!.spans.map((span, which) => {
      const { text } = texts[at]!;
      const mention = makeMention(articleOf.size + 1, {
        text: text.slice(span.start, span.end),
        article: `${bundle.why} ${at}`,
        publisher: item.publisher,
        family: item.family ?? null,
        credits: item.credits ?? [],
        chain: item.chains[which]!,
      });
      articleOf.set(mention.id, at + 1);
      const quotation = /["“]$/.test(text.slice(0, span.start)) ? 'direct' : 'indirect';
      return { ...mention, mention: { ...mention.mention, spans: [span], quotation } } as ClaimedMention;
    }),
  );
  const idOf = new Map<number, ArticleId>();
  for (const { id, articleId } of mentions) idOf.set(articleOf.get(id)! - 1, articleId);
  const copies = texts.flatMap((a, at) =>
    texts.slice(at + 1).map((b, further) => ({
      ...findCopy(a.text, b.text),
      a: idOf.get(at)!,
      b: idOf.get(at + 1 + further)!,
    })),
  );
  return { mentions, articleOf, copies };
}
