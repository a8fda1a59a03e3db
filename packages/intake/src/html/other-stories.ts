import { kindOf, type PageDocument, type PageElement } from './dom.ts';
import { fingerprint } from './prose.ts';

const mostStories = 12;
const leastStory = 2;
const storyNames = /article|story|post|entry/i;

/** The outermost element around a heading in which another heading does not stand. */
function branchOf(heading: PageElement, other: PageElement): PageElement {
  let branch = heading;
  while (branch.parentNode && branch.parentNode.localName !== 'body' && !branch.parentNode.contains(other))
    branch = branch.parentNode;
  return branch;
}

/** Headings made like the page's first one in a later box of the same make: `<h2 class="title">` after `<h1 class="title">`. */
const headingsLike = (page: PageDocument, first: PageElement): PageElement[] =>
  first.className === ''
    ? []
    : Array.from(page.querySelectorAll('h1,h2,h3')).filter(
        (heading) => heading !== first && heading.className === first.className,
      );

/**
 * Whole stories that a page sets below its own for those who scroll on: each in an element like the one of the first,
 * under a first-rank heading of its own or one made like the first one's.
 */
export function otherStories(page: PageDocument, headline: string | null): PageElement[] {
  const headings = Array.from(page.querySelectorAll('h1')).slice(0, mostStories);
  if (headings.length === 0) return [];
  const title = headline === null ? '' : fingerprint(headline);
  const own = headings.find((heading) => fingerprint(heading.textContent ?? '') === title) ?? headings[0]!;
  const likely = headingsLike(page, own).slice(0, mostStories);
  const others = new Set([...headings.filter((heading) => heading !== own), ...likely]);
  return [...others].flatMap((heading) => {
    const branch = branchOf(heading, own);
    const alike = kindOf(branch) === kindOf(branchOf(own, heading));
    if (!alike || branch === heading) return [];
    const isLikely =
      branch.className !== '' &&
      likely.includes(heading) &&
      branch.querySelectorAll('p').length >= leastStory;
    return isLikely || storyNames.test(kindOf(branch)) ? [branch] : [];
  });
}
