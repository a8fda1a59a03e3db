import { Totals } from '@sayso/schema';
import { procedure } from '../trpc.ts';

/** What the house holds. */
export const getTotals = procedure.output(Totals).query(({ ctx }) => ctx.db.totals());
