import {
  createCallLog,
  createLabSession,
  describeCarrierCompliance,
} from '@crossdock/carrier-core/compliance';
import { createExampleMock } from '@crossdock/mocks/example';
import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks/kernel';
import { createExampleCarrier } from '../src/index.ts';
import { request } from './requests.ts';

describeCarrierCompliance('carrier-example', {
  open() {
    const clock = new VirtualClock();
    const mock = createExampleMock({ clock });
    const calls = createCallLog();
    const lab = new Lab({ mocks: [mock], clock, observe: calls.observe });
    const credentials = { apiKey: 'example-key' };
    const fetch = createLabFetch(lab, clock);
    return createLabSession({
      carrier: createExampleCarrier({ credentials, environment: 'sandbox', clock, fetch }),
      lab,
      clock,
      calls,
      mockId: mock.id,
      operations: {
        quoteRates: 'rate',
        createShipment: 'ship',
        findShipments: 'find-shipment',
        cancelShipment: 'void',
        trackPackages: 'track',
        requestToken: 'none',
      },
      liveTrackingNumbers: (reference) => mock.control.liveLabels(reference),
      addUnknownEvent(trackingNumber) {
        mock.control.addEvent(trackingNumber, { status: 'in-transit', code: 'ZZ', description: 'New' });
        return 'ZZ';
      },
    });
  },
  request,
  unknownShipmentId: 'SHP-999999',
  unknownTrackingNumber: 'EX999999999999',
  secrets: ['example-key'],
  supports: {
    findShipments: true,
    cancelShipment: true,
    createReturnShipment: false,
    validateAddress: false,
    schedulePickup: false,
    cancelPickup: false,
    createManifest: false,
    fetchProofOfDelivery: false,
    listServicePoints: false,
    quoteLandedCost: false,
    parseWebhook: false,
  },
  renewsTokens: { not: 'An API key does not run out.' },
});
