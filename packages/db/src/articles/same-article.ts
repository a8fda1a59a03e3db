import { Prisma } from '../generated/prisma/client.ts';

/** The article that tells what was placed in this one, an expression of the query: itself, or the one it is the same as. */
export const standingFor = (articleId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(same.same_as_id, same.id) FROM articles same WHERE same.id = ${articleId})`;

/** An article that stands for itself, and those that it stands for: what was placed in any of them is a version of it. */
export const sameAs = (id: string): Prisma.Sql =>
  Prisma.sql`(SELECT same.id FROM articles same WHERE same.id = ${id} OR same.same_as_id = ${id})`;
