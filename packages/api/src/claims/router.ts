import { router } from '../trpc.ts';
import { getClaim } from './get-claim.ts';
import { listClaims } from './list-claims.ts';

export const claimsRouter = router({ list: listClaims, get: getClaim });
