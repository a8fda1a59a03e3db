import { type NextRequest, NextResponse } from 'next/server';
import { isDevelopment } from './env.ts';
import { contentSecurityPolicy } from './server/content-security-policy.ts';

/** Gives each page its Content-Security-Policy; Next reads the nonce out of the request's header. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // The API is left out for a second reason: Next holds the body of whatever passes here in memory, cut at 10 MB.
  matcher: [{ source: '/((?!api/|_next/static|icon.svg|favicon.ico).*)' }],
};
