import { advanceStatus, type TrackingStatus } from '@crossdock/canonical-model';
import type { BookChecker } from './checker.ts';

/** I4: what the ERP shows of a parcel never goes back. */
export const monotoneStatus: BookChecker = {
  invariant: 'I4',
  says: 'a status never goes back: delivered stays delivered',
  judge(book) {
    const problems: string[] = [];
    for (const [trackingNumber, { posted }] of book.parcels) {
      let current: TrackingStatus = 'unknown';
      for (const status of posted as TrackingStatus[]) {
        if (status === 'unknown') continue;
        if (advanceStatus(current, status) !== status) {
          problems.push(`${trackingNumber} went from ${current} back to ${status}`);
          break;
        }
        current = status;
      }
    }
    return problems;
  },
};
