import { Article, type ToldByFeed } from '@sayso/schema';
import { namePagePublisher } from '../publishers/name-publisher.ts';

/** The article of a page with what the feed that led to it said, where the page itself says nothing. */
export function completeArticle(article: Article, told: ToldByFeed): Article {
  const publisher =
    article.publisher.name === null && told.publisher.name !== null
      ? {
          ...namePagePublisher(told.publisher.name, told.publisher.domain ?? article.publisher.domain),
          span: article.publisher.span,
        }
      : article.publisher;
  const date = Article.shape.publishedAt.safeParse(told.publishedAt);
  return {
    ...article,
    publisher,
    headline: article.headline ?? told.headline,
    publishedAt: article.publishedAt ?? (date.success ? date.data : null),
  };
}
