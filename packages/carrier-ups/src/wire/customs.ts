import {
  addMoney,
  type CustomsDeclaration,
  type Money,
  type ShipmentRequest,
} from '@crossdock/canonical-model';
import type { components } from '../generated/ups.ts';
import { toParty } from './party.ts';

type InternationalForms = components['schemas']['InternationalForms'];

/** What all the goods are worth. UPS takes one currency per invoice. */
export function invoiceTotal({ items }: CustomsDeclaration): Money {
  return addMoney(...items.map(({ unitValue, quantity }) => times(unitValue, quantity)));
}

function times(money: Money, count: number): Money {
  if (count === 1) return money;
  const half = times(money, Math.floor(count / 2));
  return count % 2 === 0 ? addMoney(half, half) : addMoney(half, half, money);
}

/** The commercial invoice UPS draws up. UPS Shipping.yaml, 2026-07-21. */
export function toInternationalForms(
  { reference, shipTo }: ShipmentRequest,
  customs: CustomsDeclaration,
  invoiceDate: string,
): InternationalForms {
  const soldTo = toParty(shipTo);
  return {
    FormType: ['01'],
    InvoiceNumber: reference,
    InvoiceDate: invoiceDate,
    ReasonForExport: customs.reason.toUpperCase(),
    CurrencyCode: invoiceTotal(customs).currency,
    Contacts: {
      SoldTo: {
        Name: soldTo.Name,
        AttentionName: soldTo.AttentionName ?? soldTo.Name,
        ...(soldTo.Phone && { Phone: soldTo.Phone }),
        Address: soldTo.Address,
      },
    },
    Product: customs.items.map((item, index) => ({
      Description: toDescriptionLines(item.description),
      Unit: {
        Number: String(item.quantity),
        // Of the unit codes only OTH is explained in the document: it takes three letters of our own.
        UnitOfMeasurement: { Code: 'OTH', Description: 'PCS' },
        Value: item.unitValue.amount,
      },
      ...(item.hsCode !== undefined && { CommodityCode: item.hsCode }),
      PartNumber: (item.sku ?? String(index + 1)).slice(0, 35),
      OriginCountryCode: item.originCountryCode,
    })),
  };
}

/** Up to three lines. Unconfirmed: 35 characters each, as other lines have; what is longer than all three is cut. */
function toDescriptionLines(description: string): string[] {
  return [0, 35, 70]
    .map((start) => description.slice(start, start + 35).trim())
    .filter((line) => line !== '');
}
