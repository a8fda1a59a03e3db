import { router } from '../trpc.ts';
import { getTotals } from './get-totals.ts';

export const systemRouter = router({ totals: getTotals });
