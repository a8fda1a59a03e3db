import { kindOf, type PageDocument, type PageElement } from './dom.ts';
import { fingerprint } from './prose.ts';

const mostStories = 12;
const storyNames = /article|story|post|entry/i;

/** The outermost element around a heading in which another heading does not stand. */
function branchOf(heading: PageElement, other: PageElement): PageElement {
  let branch = heading;
  while (branch.parentNode && branch.parentNode.localName !== 'body' && !branch.parentNode.contains(other))
    branch = branch.parentNode;
  return branch;
}

/**
 * Whole stories that a page sets below its own for those who scroll on: each in an element like the one of the first,
 * under a first-rank heading of its own.
 */
export function otherStories(page: PageDocument, headline: string | null): PageElement[] {
  const headings = Array.from(page.querySelectorAll('h1')).slice(0, mostStories);
  if (headings.length < 2) return [];
  const title = headline === null ? '' : fingerprint(headline);
  const own = headings.find((heading) => fingerprint(heading.textContent ?? '') === title) ?? headings[0]!;
  return headings
    .filter((heading) => heading !== own)
    .flatMap((heading) => {
      const branch = branchOf(heading, own);
      const alike = kindOf(branch) === kindOf(branchOf(own, heading));
      return alike && branch !== heading && storyNames.test(kindOf(branch)) ? [branch] : [];
    });
}
