export { createDatabase } from './create-database.ts';
export type * from './database.ts';
