import type { IntegrationError } from '@crossdock/client-core';
import { bad, type Found } from './findings.ts';

type Words = readonly [title: string, found: string, remedy: string];

const selfSigned: Words = [
  'The certificate is not trusted',
  'the server’s TLS certificate was signed by itself, or by an authority this machine does not know',
  'install a certificate of a public authority, or point NODE_EXTRA_CA_CERTS at your own authority’s certificate; do not switch the check off',
];
const noRoute: Words = [
  'The server cannot be reached',
  'no way leads to the host, or it does not take connections',
  'look at the firewall, the VPN and the server’s list of allowed addresses',
];
const closed: Words = [
  'The server hung up',
  'the connection was closed without an answer',
  'check the scheme and the port: http to a port that wants https ends like this, https to one that wants http too, and so does a killed Odoo worker',
];
const noHost: Words = [
  'The host is unknown',
  'its name cannot be resolved',
  'check the spelling of the url, and the DNS or VPN of this machine',
];
const plainPort: Words = [
  'The port does not speak https',
  'the url says https, and what answers at its port is no TLS',
  'use the port of the proxy that does TLS; http only inside a machine or a private network',
];

/** By the code of the socket. */
const sockets: Readonly<Record<string, readonly [rule: string, words: Words]>> = {
  ENOTFOUND: ['unknown-host', noHost],
  EAI_AGAIN: ['unknown-host', noHost],
  ECONNREFUSED: [
    'nothing-listens',
    [
      'Nothing listens there',
      'the host is there, but nothing listens at this port',
      'check the port (Odoo’s own is 8069, a proxy’s 443), and whether Odoo runs',
    ],
  ],
  EHOSTUNREACH: ['no-route', noRoute],
  ENETUNREACH: ['no-route', noRoute],
  UND_ERR_CONNECT_TIMEOUT: ['no-route', noRoute],
  CERT_HAS_EXPIRED: [
    'certificate-expired',
    ['The certificate has expired', 'the server’s TLS certificate is out of date', 'renew it'],
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'certificate-of-another',
    [
      'The certificate is for another name',
      'the server’s TLS certificate does not name this host',
      'use the name that the certificate was made for, or install one for this name',
    ],
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['certificate-untrusted', selfSigned],
  SELF_SIGNED_CERT_IN_CHAIN: ['certificate-untrusted', selfSigned],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['certificate-untrusted', selfSigned],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['certificate-untrusted', selfSigned],
  ERR_SSL_WRONG_VERSION_NUMBER: ['no-tls', plainPort],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['no-tls', plainPort],
  ECONNRESET: ['hung-up', closed],
  UND_ERR_SOCKET: ['hung-up', closed],
};

/** What a failure of the first question means: whether there is an Odoo, and which. */
export function adviseOnConnection(error: IntegrationError): Found {
  const status = error.remote?.status;
  if (error.code === 'no-response') return adviseOnSilence(error);
  if (status === 503)
    return blocked(
      'out-of-service',
      'Odoo is out of service',
      'the server answers 503, such as for maintenance',
      {
        remedy: 'wait until the maintenance is over, or ask who runs the server',
      },
    );
  if (status === 502 || status === 504)
    return blocked(
      'proxy-without-odoo',
      'Only the proxy answers',
      `it gets no answer from Odoo (status ${status})`,
      {
        remedy: 'start Odoo, or correct the address that the proxy passes on to',
      },
    );
  if (status === 429)
    return blocked('rate-limited', 'A proxy turned the call away', 'too many calls (status 429)', {
      remedy: 'try again later; ask who runs the proxy for a higher limit',
    });
  if (status !== undefined && status >= 300 && status < 400) return adviseOnRedirect(error);
  if (error.code === 'unauthenticated' || error.code === 'forbidden')
    return blocked(
      'guarded',
      'Something before Odoo asks for a login',
      `the server answers ${status ?? error.code}`,
      {
        remedy: 'let calls to /json/2, /web/version and /jsonrpc pass the proxy without a login of its own',
      },
    );
  if (status === 400)
    return blocked(
      'bad-request',
      'The server did not understand',
      'it answers 400 to a question for the version',
      {
        remedy: 'check the scheme: this is how many servers answer http on a port that wants https',
      },
    );
  if (error.code === 'misconfigured' || error.code === 'malformed-response')
    return blocked('no-odoo', 'This is no Odoo', 'what answers there is a web page or another service', {
      remedy: 'give the address of Odoo itself, without a page’s path, such as https://example.odoo.com',
    });
  return blocked(
    'server-failed',
    'The server failed',
    status === undefined ? sentence(error) : `it answers ${status}`,
    {
      remedy: 'look at the log of Odoo and of its proxy',
    },
  );
}

function adviseOnSilence(error: IntegrationError): Found {
  const code = (error.cause as { code?: string } | undefined)?.code;
  const [rule, words] = sockets[code ?? ''] ?? [];
  if (rule !== undefined && words !== undefined) return bad('blocker', rule, words);
  if (code === undefined && sentence(error) === 'no answer in time')
    return blocked('no-answer', 'The server does not answer', 'no answer came in time', {
      remedy: 'check the address and the firewall; a busy Odoo has all its workers taken',
    });
  return blocked('no-connection', 'There is no connection', `it failed with ${code ?? 'no reason given'}`, {
    remedy: 'check the url and its port, the network, and the TLS settings of the server',
  });
}

function adviseOnRedirect(error: IntegrationError): Found {
  if (error.code === 'unauthenticated')
    return blocked(
      'login-page',
      'The server sends to a login page',
      'a login page comes before Odoo’s interface',
      {
        remedy: 'let calls to /json/2, /web/version and /jsonrpc pass without it',
      },
    );
  return blocked('redirect', 'The server sends elsewhere', sentence(error), {
    remedy:
      'give the address it sends to as the url; redirects are not followed, the credentials would go along',
  });
}

/** What a failure of the first call with credentials means. */
export function adviseOnCredentials(error: IntegrationError, uses: 'apiKey' | 'password'): Found {
  if (error.code === 'unauthenticated')
    return uses === 'apiKey'
      ? blocked(
          'key-refused',
          'The API key is refused',
          'it is unknown, has expired, or its user is archived; Odoo does not tell which',
          {
            remedy:
              'make a new key in the user’s preferences (Account Security); before Odoo 19 give the login of its user too',
          },
        )
      : blocked(
          'password-refused',
          'The password is refused',
          'the login is unknown or archived, or the password is not its own',
          {
            remedy: 'check both; a user with two-factor authentication needs an API key',
          },
        );
  if (error.code === 'misconfigured')
    return /no such database/.test(error.message)
      ? blocked(
          'no-such-database',
          'The database is not there',
          'the server has no database of this name, or has several and none was named',
          {
            remedy:
              'give the name of the database as it stands on the page /web/database/selector or in the server’s settings',
          },
        )
      : blocked('options-incomplete', 'An option is missing', sentence(error), {
          remedy: 'give it, or let the protocol be chosen by the version',
        });
  if (error.code === 'unsupported')
    return blocked('protocol-unsupported', 'This Odoo does not speak the protocol', sentence(error), {
      remedy: 'leave the protocol out: it is chosen by the version',
    });
  if (error.code === 'forbidden' || error.code === 'not-found')
    return blocked('user-without-rights', 'The user may not even see itself', sentence(error), {
      remedy: 'make it an internal user',
    });
  return adviseOnConnection(error);
}

/** What an error says, without the name of the system and the operation. */
export function sentence({ message, remote, system, operation }: IntegrationError): string {
  return remote?.message ?? message.replace(`${system} ${operation}: `, '');
}

function blocked(rule: string, title: string, found: string, { remedy }: { remedy: string }): Found {
  return bad('blocker', rule, [title, found, remedy]);
}
