/** A word list as data: words parted by white space. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
