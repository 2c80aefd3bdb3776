import { TrackingStatus } from '@crossdock/canonical-model';

/** One tracking event as an integration reported it in the ERP. */
export interface TrackingLine {
  trackingNumber: string;
  status: string;
}

// Longer words first, so that `returned` is not read out of a longer one.
const words = TrackingStatus.options.toSorted((left, right) => right.length - left.length).join('|');
const statusWord = new RegExp(`(?<![\\w-])(${words})(?![\\w-])`);

/**
 * What a note on a delivery says about parcels. A line counts when it holds a known tracking number and one of the
 * canonical status words: that is all an integration under test has to keep to.
 */
export function readTrackingLines(body: string, isTrackingNumber: (word: string) => boolean): TrackingLine[] {
  const lines: TrackingLine[] = [];
  for (const text of body.replaceAll(/<br\s*\/?>|<\/p>|<\/li>/g, '\n').split('\n')) {
    const trackingNumber = text.match(/[0-9A-Z]{8,34}/g)?.find(isTrackingNumber);
    const status = statusWord.exec(text)?.[1];
    if (trackingNumber && status) lines.push({ trackingNumber, status });
  }
  return lines;
}
