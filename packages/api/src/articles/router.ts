import { router } from '../trpc.ts';
import { getArticle } from './get-article.ts';
import { listArticles } from './list-articles.ts';

export const articlesRouter = router({ list: listArticles, get: getArticle });
