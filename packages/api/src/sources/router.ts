import { router } from '../trpc.ts';
import { getSource } from './get-source.ts';
import { listSources } from './list-sources.ts';

export const sourcesRouter = router({ list: listSources, get: getSource });
