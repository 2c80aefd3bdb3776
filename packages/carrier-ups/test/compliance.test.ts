import {
  createCallLog,
  createLabSession,
  describeCarrierCompliance,
} from '@crossdock/carrier-core/compliance';
import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks/kernel';
import { createUpsMock } from '@crossdock/mocks/ups';
import { createUpsCarrier } from '../src/index.ts';
import { domesticRequest } from './requests.ts';

const credentials = { clientId: 'ups-client', clientSecret: 'ups-secret', accountNumber: 'A1B2C3' };

describeCarrierCompliance('carrier-ups', {
  open() {
    const clock = new VirtualClock();
    const mock = createUpsMock({ clock, recoveryDelayMs: 20_000 });
    const calls = createCallLog();
    const lab = new Lab({ mocks: [mock], clock, observe: calls.observe });
    const fetch = createLabFetch(lab, clock);
    return createLabSession({
      carrier: createUpsCarrier({ credentials, environment: 'sandbox', clock, fetch }),
      lab,
      clock,
      calls,
      mockId: mock.id,
      operations: {
        quoteRates: 'rate',
        createShipment: 'ship',
        findShipments: 'recover',
        cancelShipment: 'void',
        trackPackages: 'track',
        requestToken: 'token',
      },
      liveTrackingNumbers: (reference) => mock.control.liveLabels(reference),
      addUnknownEvent(trackingNumber) {
        mock.control.addEvent(trackingNumber, {
          status: 'in-transit',
          statusCode: '999',
          type: 'I',
          code: 'ZZ',
          description: 'New ',
        });
        return '999';
      },
    });
  },
  request: domesticRequest,
  unknownShipmentId: '1ZA1B2C30399999998',
  unknownTrackingNumber: '1ZA1B2C30399999998',
  secrets: ['ups-secret', btoa('ups-client:ups-secret')],
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
  renewsTokens: true,
});
