import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0; requests in the form of Python's xmlrpc.client.

const odoo = openStaffed();

function value(given: unknown): string {
  if (given === null) return '<value><nil/></value>';
  if (typeof given === 'number') return `<value><int>${given}</int></value>`;
  if (typeof given === 'string') return `<value><string>${given.replaceAll('&', '&amp;')}</string></value>`;
  if (Array.isArray(given)) return `<value><array><data>${given.map(value).join('')}</data></array></value>`;
  const members = Object.entries(given as object).map(
    ([name, member]) => `<member><name>${name}</name>${value(member)}</member>`,
  );
  return `<value><struct>${members.join('')}</struct></value>`;
}

function call(path: string, method: string, ...params: unknown[]): string {
  const inside = params.map((param) => `<param>${value(param)}</param>`).join('');
  const body = `<?xml version='1.0'?>\n<methodCall>\n<methodName>${method}</methodName>\n<params>${inside}</params>\n</methodCall>`;
  return odoo.post(path, body, { 'content-type': 'text/xml' }).body as string;
}

function execute(...args: unknown[]): string {
  return call('/xmlrpc/2/object', 'execute_kw', 'twin', 2, 'admin', ...args);
}

function fault(code: number, text: string): string {
  return `<name>faultCode</name>\n<value><int>${code}</int></value>\n</member>\n<member>\n<name>faultString</name>\n<value><string>${text}`;
}

describe('XML-RPC', () => {
  it('tells the version and logs in', () => {
    expect(call('/xmlrpc/2/common', 'version')).toContain(
      '<name>server_version</name>\n<value><string>19.0</string></value>',
    );
    expect(call('/xmlrpc/2/common', 'authenticate', 'twin', 'admin', 'admin', {})).toBe(
      '<?xml version="1.0"?>\n<methodResponse>\n<params>\n<param>\n<value><int>2</int></value>\n</param>\n</params>\n\n</methodResponse>\n',
    );
    expect(call('/xmlrpc/2/common', 'login', 'twin', 'admin', 'no')).toContain('<boolean>0</boolean>');
    expect(call('/xmlrpc/2/db', 'list')).toContain('<value><string>twin</string></value>');
  });

  it('shows what is absent as false, floats as doubles and times as texts', () => {
    const fields = ['name', 'email', 'partner_latitude', 'color', 'write_date'];
    const answer = execute('res.partner', 'read', [[odoo.partnerId]], { fields });
    expect(answer).toContain('<name>email</name>\n<value><boolean>0</boolean></value>');
    expect(answer).toContain('<name>partner_latitude</name>\n<value><double>0.0</double></value>');
    expect(answer).toContain('<name>color</name>\n<value><int>0</int></value>');
    expect(answer).toContain('<name>write_date</name>\n<value><string>2026-11-23 05:41:48</string></value>');
  });

  it('reads texts with markup in them and writes them back, but for control characters', () => {
    const name = 'Müller & Söhne <GmbH> #1';
    const written = name.replaceAll('<', '&lt;');
    execute('res.partner', 'write', [[odoo.partnerId], { name: written, ref: 'a' }]);
    odoo.call('res.partner', 'write', { ids: [odoo.partnerId], vals: { name: `${name}\u0001` } });
    expect(execute('res.partner', 'read', [[odoo.partnerId], ['name']])).toContain(
      '<string>Müller &amp; Söhne &lt;GmbH&gt; #1</string>',
    );
  });

  it('takes values without a type for texts and replaces entities', () => {
    const body =
      '<methodCall><methodName>execute_kw</methodName><params><param><value>twin</value></param>' +
      '<param><value><i4>2</i4></value></param><param><value>admin</value></param><param><value>res.partner</value></param>' +
      '<param><value>name_create</value></param><param><value><array><data><value>A &#38; B &quot;x&quot;</value></data></array></value></param>' +
      '</params></methodCall>';
    const answer = odoo.post('/xmlrpc/2/object', body, { 'content-type': 'text/xml' }).body;
    expect(answer).toContain('<string>A &amp; B "x"</string>');
  });

  it('answers a method without a result with fault 1, after it was done', () => {
    const { pickingId } = odoo.order();
    expect(execute('stock.picking', 'do_unreserve', [[pickingId]])).toContain(
      'TypeError: cannot marshal None unless allow_none is enabled',
    );
    expect(odoo.read('stock.picking', pickingId, 'state')).toEqual({ id: pickingId, state: 'confirmed' });
  });

  it('tells four kinds of faults apart', () => {
    expect(call('/xmlrpc/2/object', 'execute_kw', 'twin', 2, 'no', 'res.partner', 'search', [[]])).toContain(
      fault(3, 'Access Denied</string>'),
    );
    expect(execute('res.partner', '_search', [[]])).toContain(fault(4, 'Private methods'));
    expect(execute('stock.picking', 'button_validate', [[999_999]])).toContain(
      fault(2, 'Record does not exist'),
    );
    expect(execute('no.such.model', 'search', [[]])).toContain(fault(2, 'Object no.such.model'));
    expect(execute('res.partner', 'no_such', [[]])).toContain(fault(1, 'Traceback'));
    expect(odoo.post('/xmlrpc/2/object', '<methodCall><nope', { 'content-type': 'text/xml' }).body).toContain(
      fault(1, 'Traceback'),
    );
  });

  it('has texts for fault codes on the old path', () => {
    const old = (...args: unknown[]): string => call('/xmlrpc/object', 'execute_kw', 'twin', ...args);
    expect(old(2, 'admin', 'stock.picking', 'button_validate', [[999_999]])).toContain(
      '<name>faultCode</name>\n<value><string>warning -- MissingError\n\nRecord does not exist',
    );
    expect(old(2, 'no', 'res.partner', 'search', [[]])).toContain(
      '<value><string>AccessDenied</string></value>',
    );
    expect(old(2, 'admin', 'res.partner', 'read', [[1]], { fields: ['nope'] })).toContain(
      "<value><string>Invalid field 'nope' on 'res.partner'</string></value>",
    );
  });

  it('is posted to', () => {
    const { headers, query } = { headers: {}, query: new URLSearchParams() };
    const answer = odoo.mock.handle({ method: 'GET', path: '/xmlrpc/2/common', query, headers, body: '' });
    expect(answer.status).toBe(405);
  });
});
