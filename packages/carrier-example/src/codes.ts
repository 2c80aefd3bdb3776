import type { LabelFormat, ServiceLevel, TrackingStatus } from '@crossdock/canonical-model';

/** Status codes. Example Carrier, the wire. */
const statuses: Record<string, TrackingStatus> = {
  MP: 'label-created',
  PU: 'picked-up',
  IT: 'in-transit',
  OD: 'out-for-delivery',
  DL: 'delivered',
  EX: 'exception',
};

/** The status a code stands for; a new one is `unknown` until somebody maps it. */
export function statusOf(code: string): TrackingStatus {
  return statuses[code] ?? 'unknown';
}

/** Services of five, three and one days. Example Carrier, the wire. */
const levels: Record<string, ServiceLevel> = { ECO: 'economy', STD: 'ground', EXP: 'next-day' };

/** Our promise for a service, if it stands for one. */
export function serviceLevelOf(service: string): ServiceLevel | undefined {
  return levels[service];
}

/** The service for one of our promises, if there is one. */
export function serviceOf(level: ServiceLevel): string | undefined {
  return Object.keys(levels).find((service) => levels[service] === level);
}

/** The carrier's name for a label format, if it prints it. Example Carrier, the wire. */
export function wireFormatOf(format: LabelFormat): 'ZPL' | 'PDF' | undefined {
  if (format === 'zpl') return 'ZPL';
  return format === 'pdf' ? 'PDF' : undefined;
}

/** Our name for one of the carrier's label formats. */
export function labelFormatOf(format: string): LabelFormat | undefined {
  if (format === 'ZPL') return 'zpl';
  return format === 'PDF' ? 'pdf' : undefined;
}
