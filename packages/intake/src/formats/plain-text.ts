import type { Article } from '@sayso/schema';
import { articleOfText } from '../article-of-text.ts';

/** A plain-text item is one article, its text kept as it came. */
export const parsePlainText = (text: string): Article[] => [articleOfText(text)];
