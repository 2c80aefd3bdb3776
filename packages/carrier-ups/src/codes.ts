import type { LabelFormat, ServiceLevel, TrackingStatus } from '@crossdock/canonical-model';

/**
 * Tracking `statusCode`s by what they mean for us. UPS Tracking status codes, 2026-07-21.
 * `unknown` are those that tell no status: notices, requests, closed claims.
 */
const statusCodes: Record<TrackingStatus, string[]> = {
  'label-created': ['003 077 079 080 157 166'],
  'picked-up': ['038 160 167 168 169'],
  'in-transit': [
    '005 010 012 014 016 025 039 044 045 047 057 071 073 074 084 087 092 134 137 138 158 159',
    '164 165',
  ],
  'out-for-delivery': ['006 021 037 072 078 089 091 146 162'],
  'available-for-pickup': ['017 040 083 085 144 161'],
  'delivery-attempted': ['022 023 024 060 061 062 066 145'],
  delivered: ['011 026 143 156'],
  exception: [
    '013 029 030 032 046 048 049 050 051 052 053 058 059 064 065 069 076 086 090 093 094 095',
    '123 124 125 126 129 130 131 132 135 139 141 147 149',
  ],
  returning: ['033 035 036 117 118 119 133'],
  returned: ['034 067 081'],
  cancelled: ['007 043'],
  lost: ['068'],
  unknown: [
    '000 018 019 020 027 028 041 042 054 055 056 063 070 075 082 088 096 097 098 099 100 101',
    '102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 120 121 122 127 128 136 140',
    '142 148 153 154 155 163',
  ],
};

const statusByCode = new Map<string, TrackingStatus>(
  Object.entries(statusCodes).flatMap(([status, lists]) =>
    lists.flatMap((list) => list.split(' ').map((code) => [code, status as TrackingStatus] as const)),
  ),
);

/** Activity types, for activities without a `statusCode`. UPS Tracking activity types, 2026-07-21. */
const statusByType = new Map<string, TrackingStatus>([
  ['D', 'delivered'],
  ['I', 'in-transit'],
  ['M', 'label-created'],
  ['MV', 'cancelled'],
  ['X', 'exception'],
  ['DO', 'in-transit'],
  ['DD', 'in-transit'],
  ['W', 'in-transit'],
]);

/** How UPS codes what happened to a package. */
export interface ActivityCode {
  statusCode?: string | null | undefined;
  type?: string | null | undefined;
  code?: string | null | undefined;
}

/** The status an activity stands for. The type is asked only where there is no status code: it is much coarser. */
export function statusOf({ statusCode, type }: ActivityCode): TrackingStatus {
  const status = statusCode ? statusByCode.get(statusCode) : statusByType.get(type ?? '');
  return status ?? 'unknown';
}

/** The raw code to keep. Without a status code it takes type and code: the same code means other things per type. */
export function carrierCodeOf({ statusCode, type, code }: ActivityCode): string {
  return statusCode || [type, code].filter(Boolean).join(' ');
}

/** Which of UPS's service names apply. */
export type Lane = 'us-domestic' | 'domestic' | 'international';

/** Puerto Rico takes the services of the US. */
function home(countryCode: string): string {
  return countryCode === 'PR' ? 'US' : countryCode;
}

/** The lane between two countries. */
export function laneBetween(fromCountry: string, toCountry: string): Lane {
  if (home(fromCountry) !== home(toCountry)) return 'international';
  return home(fromCountry) === 'US' ? 'us-domestic' : 'domestic';
}

/** Service codes of UPS Shipping.yaml, 2026-07-21. A level that is missing here has no UPS service on that lane. */
const servicesByLane: Record<Lane, Partial<Record<ServiceLevel, string>>> = {
  'us-domestic': {
    economy: '03',
    ground: '03',
    'three-day': '12',
    'two-day': '02',
    'next-day': '01',
    'next-day-early': '14',
  },
  domestic: {
    economy: '11',
    ground: '11',
    // Unconfirmed: which promise Worldwide Saver and Express Plus are within each country.
    'next-day': '65',
    'next-day-early': '54',
  },
  international: {
    economy: '11',
    ground: '11',
    'international-economy': '08',
    'international-express': '07',
  },
};

const levelsByLane: Record<Lane, Record<string, ServiceLevel>> = {
  'us-domestic': {
    '01': 'next-day',
    '02': 'two-day',
    '03': 'ground',
    '12': 'three-day',
    '13': 'next-day',
    '14': 'next-day-early',
    '59': 'two-day',
  },
  domestic: {
    // Quirk: from Canada 01 is called Express, 02 Expedited and 13 Express Saver.
    '01': 'next-day',
    '02': 'two-day',
    '07': 'next-day',
    '11': 'ground',
    '12': 'three-day',
    '13': 'next-day',
    '14': 'next-day-early',
    '54': 'next-day-early',
    '65': 'next-day',
    '74': 'next-day',
  },
  international: {
    '07': 'international-express',
    '08': 'international-economy',
    '11': 'ground',
    '17': 'international-economy',
    '54': 'international-express',
    '65': 'international-express',
    '72': 'international-economy',
  },
};

/** UPS's service code for one of our promises, if it has one on the lane. */
export function serviceCodeOf(level: ServiceLevel, lane: Lane): string | undefined {
  return servicesByLane[lane][level];
}

/** Our promise for one of UPS's service codes, if it stands for one on the lane. */
export function serviceLevelOf(code: string, lane: Lane): ServiceLevel | undefined {
  return levelsByLane[lane][code];
}

/**
 * What UPS prints: UPS Shipping.yaml (2026-07-21) lists GIF, ZPL, EPL and SPL for outbound shipments.
 * PNG is in no list, but has been seen to work.
 */
const imageFormats: Partial<Record<LabelFormat, string>> = { zpl: 'ZPL', gif: 'GIF', png: 'PNG' };

/** UPS's name for a label format, if it prints it. */
export function imageFormatOf(format: LabelFormat): string | undefined {
  return imageFormats[format];
}

/** Our name for one of UPS's label formats. Quirk: label recovery answers in lower case. */
export function labelFormatOf(imageFormat: string): LabelFormat | undefined {
  const formats: Record<string, LabelFormat> = { ZPL: 'zpl', GIF: 'gif', PNG: 'png', PDF: 'pdf' };
  return formats[imageFormat.trim().toUpperCase()];
}
