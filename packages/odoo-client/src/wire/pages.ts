import type { Answer, RemoteError } from '@crossdock/client-core';

/**
 * Reads an error answer that is none of Odoo's API: a web page of Odoo, of its web server, or of a proxy before it.
 * Nothing of the page is quoted.
 */
export function readPage({ status, headers }: Answer): RemoteError {
  if (status >= 300 && status < 400) return readRedirect(headers.get('location') ?? '');
  switch (status) {
    case 400:
      return { message: 'answered with status 400 and no JSON; does the address want https?' };
    case 500:
      // Odoo makes this page when it cannot serialize an answer, which is after the commit. Seen on Odoo 19.0.
      return { message: 'answered with an error page, which Odoo also does after the work is committed' };
    case 502:
    case 504:
      return { message: `a proxy got no answer from Odoo (status ${status})` };
    case 503:
      return { message: 'out of service, such as for maintenance (status 503)' };
    default:
      return { message: `answered with status ${status} and no JSON` };
  }
}

/** Redirects are never followed: the credentials would go along. */
function readRedirect(location: string): RemoteError {
  const effect = 'none';
  if (location.includes('/login')) {
    return {
      code: 'unauthenticated',
      effect,
      message: 'sent to a login page: Odoo, or a proxy before it, wants another kind of login',
    };
  }
  const target = URL.parse(location);
  const where = target === null ? 'elsewhere' : `to ${target.origin}`;
  return {
    code: 'misconfigured',
    effect,
    message: `sent ${where}; name the address that Odoo answers at in the option \`url\``,
  };
}
