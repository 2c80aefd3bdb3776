import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { bucketMs, percentile, type Series, type SeriesBucket } from '../run/series.ts';

const width = 560;
const height = 150;
const margin = { top: 10, right: 12, bottom: 24, left: 46 };
/** Points a curve has at most; neighbouring buckets are merged above that. */
const pointsMax = 180;

interface Curve {
  label: string;
  color: string;
  values: readonly number[];
  filled?: boolean;
}

interface Chart {
  title: string;
  unit: string;
  curves: readonly Curve[];
}

/** The charts of one case over virtual time: throughput, latency, queue depth, calls and faults. */
export function renderCharts(series: Series): string {
  const { buckets, hoursPerPoint } = condense(series);
  const perHour = (pick: (bucket: SeriesBucket) => number): number[] =>
    buckets.map((bucket) => pick(bucket) / hoursPerPoint);
  const minutes = (share: number): number[] =>
    buckets.map(({ latenciesMs }) => percentile(latenciesMs, share) / 60_000);
  const charts: Chart[] = [
    {
      title: 'Throughput',
      unit: 'per hour',
      curves: [
        {
          label: 'orders placed',
          color: '#8a94a6',
          values: perHour((each) => each.ordersPlaced),
          filled: true,
        },
        { label: 'booked out in the ERP', color: '#1f6feb', values: perHour((each) => each.deliveriesDone) },
        { label: 'parcels delivered', color: '#1a7f37', values: perHour((each) => each.parcelsDelivered) },
      ],
    },
    {
      title: 'Latency, releasable to booked out',
      unit: 'minutes',
      curves: [
        { label: 'median', color: '#1f6feb', values: minutes(0.5) },
        { label: '95th percentile', color: '#bf5b04', values: minutes(0.95) },
      ],
    },
    {
      title: 'Queue depth',
      unit: 'deliveries',
      curves: [
        {
          label: 'releasable, not booked out',
          color: '#6e40c9',
          values: buckets.map((each) => each.queueDepth),
          filled: true,
        },
      ],
    },
    {
      title: 'Calls and faults',
      unit: 'per hour',
      curves: [
        { label: 'calls', color: '#8a94a6', values: perHour((each) => each.calls), filled: true },
        { label: 'calls struck by a fault', color: '#cf222e', values: perHour((each) => each.faults) },
      ],
    },
  ];
  return charts.map((chart) => renderChart(chart, hoursPerPoint)).join('\n');
}

function condense(series: Series): { buckets: SeriesBucket[]; hoursPerPoint: number } {
  const size = Math.max(1, Math.ceil(series.buckets.length / pointsMax));
  const buckets: SeriesBucket[] = [];
  for (let from = 0; from < series.buckets.length; from += size) {
    buckets.push(series.buckets.slice(from, from + size).reduce(merge));
  }
  return { buckets, hoursPerPoint: (size * bucketMs) / 3_600_000 };
}

function merge(left: SeriesBucket, right: SeriesBucket): SeriesBucket {
  return {
    ordersPlaced: left.ordersPlaced + right.ordersPlaced,
    deliveriesDone: left.deliveriesDone + right.deliveriesDone,
    parcelsDelivered: left.parcelsDelivered + right.parcelsDelivered,
    calls: left.calls + right.calls,
    faults: left.faults + right.faults,
    queueDepth: Math.max(left.queueDepth, right.queueDepth),
    latenciesMs: [...left.latenciesMs, ...right.latenciesMs],
  };
}

function renderChart({ title, unit, curves }: Chart, hoursPerPoint: number): string {
  const count = Math.max(2, ...curves.map(({ values }) => values.length));
  const highest = Math.max(1, ...curves.flatMap(({ values }) => values));
  const x = scaleLinear([0, (count - 1) * hoursPerPoint], [margin.left, width - margin.right]);
  const y = scaleLinear([0, highest], [height - margin.bottom, margin.top]).nice(4);
  const at = (_: number, index: number): number => x(index * hoursPerPoint);
  const grid = y.ticks(4).map((tick) => {
    const level = y(tick).toFixed(1);
    return `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${level}" y2="${level}"/><text class="tick" x="${margin.left - 6}" y="${level}" dy="0.32em" text-anchor="end">${y.tickFormat(4)(tick)}</text>`;
  });
  const hours = x.ticks(8).map((tick) => {
    return `<text class="tick" x="${x(tick).toFixed(1)}" y="${height - 7}" text-anchor="middle">${tick} h</text>`;
  });
  const paths = curves.map(({ values, color, filled }) => {
    if (filled) {
      const shape = area<number>(at, y(0), (value) => y(value))(values) ?? '';
      return `<path d="${shape}" fill="${color}" fill-opacity="0.22" stroke="none"/>`;
    }
    return `<path d="${line<number>(at, (value) => y(value))(values) ?? ''}" fill="none" stroke="${color}" stroke-width="1.6"/>`;
  });
  const legend = curves.map(({ label, color }) => `<span><i style="background:${color}"></i>${label}</span>`);
  return `<figure><figcaption><b>${title}</b> <em>${unit}</em><span class="legend">${legend.join('')}</span></figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}, ${unit}, over virtual hours">${grid.join('')}${hours.join('')}${paths.join('')}</svg></figure>`;
}
