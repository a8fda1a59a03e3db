import { router } from '../trpc.ts';
import { getClaim } from './get-claim.ts';
import { joinClaims } from './join-claims.ts';
import { keepClaimsApart } from './keep-claims-apart.ts';
import { listClaims } from './list-claims.ts';
import { listDecisions } from './list-decisions.ts';
import { splitClaim } from './split-claim.ts';

export const claimsRouter = router({
  list: listClaims,
  get: getClaim,
  join: joinClaims,
  split: splitClaim,
  keepApart: keepClaimsApart,
  decisions: listDecisions,
});
