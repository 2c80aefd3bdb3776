import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, type Domain, type DomainItem, not, or } from '../../src/index.ts';

const done: Domain = [['state', '=', 'done']];
const heavy: Domain = [['weight', '>', 30]];
const late: Domain = [['scheduled_date', '<', '2026-11-24 10:00:00']];

describe('and, or and not', () => {
  it('stand before what they join', () => {
    expect(and(done, heavy)).toEqual(['&', ...done, ...heavy]);
    expect(or(done, heavy, late)).toEqual(['|', '|', ...done, ...heavy, ...late]);
    expect(not(done)).toEqual(['!', ...done]);
  });

  it('take a whole domain each, though its `&` is not written', () => {
    expect(or([...done, ...heavy], late)).toEqual(['|', '&', ...done, ...heavy, ...late]);
    expect(not([...done, ...heavy])).toEqual(['!', '&', ...done, ...heavy]);
    expect(not(done, heavy)).toEqual(['!', '&', ...done, ...heavy]);
    expect(and(['|', ...done, ...heavy, ...late])).toEqual(['&', '|', ...done, ...heavy, ...late]);
  });

  it('of nothing are every record, and no record', () => {
    expect(and()).toEqual([[1, '=', 1]]);
    expect(or()).toEqual([[0, '=', 1]]);
    expect(or([], done)).toEqual(['|', [1, '=', 1], ...done]);
  });

  it.each([[['!']], [['&', ['a', '=', 1]]], [['|']], [['&', '!', ['a', '=', 1]]]] as [Domain][])(
    'refuse %j, which Odoo would fail on',
    (broken) => {
      expect(() => and(broken)).toThrow(
        expect.objectContaining({ code: 'invalid-request', effect: 'none' }) as Error,
      );
    },
  );

  it('mean the same as the expression they are built from', () => {
    interface Node {
      domain: Domain;
      holds: boolean;
    }
    const { node } = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.boolean().map((holds): Node => ({ domain: [['x', '=', holds]], holds })),
        // Terms side by side, without an operator.
        fc.array(tie('node'), { maxLength: 3 }).map((parts): Node => ({
          domain: parts.flatMap(({ domain }) => domain),
          holds: parts.every(({ holds }) => holds),
        })),
        fc.array(tie('node'), { maxLength: 3 }).map((parts): Node => ({
          domain: and(...parts.map(({ domain }) => domain)),
          holds: parts.every(({ holds }) => holds),
        })),
        fc.array(tie('node'), { maxLength: 3 }).map((parts): Node => ({
          domain: or(...parts.map(({ domain }) => domain)),
          holds: parts.some(({ holds }) => holds),
        })),
        tie('node').map(({ domain, holds }): Node => ({ domain: not(domain), holds: !holds })),
      ),
    }));
    fc.assert(fc.property(node, ({ domain, holds }) => evaluate(domain) === holds));
  });
});

/** Reads a domain as Odoo does, from its end. */
function evaluate(domain: Domain): boolean {
  const stack: boolean[] = [];
  const pop = () => stack.pop() ?? false;
  for (const item of domain.toReversed()) stack.push(valueOf(item, pop));
  return stack.every(Boolean);
}

function valueOf(item: DomainItem, pop: () => boolean): boolean {
  if (item === '!') return !pop();
  const operands = typeof item === 'string' ? [pop(), pop()] : [];
  if (item === '&') return operands.every(Boolean);
  if (item === '|') return operands.some(Boolean);
  return item[0] === 'x' ? item[2] === true : item[0] === item[2];
}
