import { z } from 'zod';
import { many2oneField, textField } from '../orm/fields.ts';
import { type Found, listed, note, ok } from './findings.ts';
import { operation, readPresent, type Subject } from './subject.ts';

const Company = z.looseObject({
  id: z.int(),
  name: textField,
  resource_calendar_id: many2oneField,
  // Called so in 14 and in 19; what those between call it was not seen.
  stock_move_sms_validation: z.boolean(),
  stock_text_confirmation: z.boolean(),
});
const Calendar = z.looseObject({ id: z.int(), tz: textField });

/** Which companies may the user act for, in which time zones, and does Odoo send text messages for them? */
export async function checkCompanies(subject: Subject): Promise<Found[]> {
  const { client } = subject;
  const user = await subject.user();
  const companies = await readPresent(client, 'res.company', Company, [['id', 'in', user.companyIds]]);
  const names = companies.map(({ id, name }) => `${name ?? ''} (${id ?? 0})`);
  const found: Found[] = [];
  if (companies.length < 2) found.push(ok('companies', 'The user acts for one company', names.join('')));
  // Unconfirmed by a call: where records go without `allowedCompanyIds` is read in the source of Odoo 19.0.
  else
    found.push(
      note(
        'companies',
        `The user acts for ${companies.length} companies`,
        `${listed(names)}; it sees the deliveries of all, and what is made without saying so belongs to ${user.company?.name ?? 'none'}`,
        'limit the client with allowedCompanyIds, or the user, where it is to act for some only',
      ),
    );
  const calendarIds = companies.flatMap((company) => company.resource_calendar_id?.id ?? []);
  const calendars = await client.read('resource.calendar', [...new Set(calendarIds)], {
    operation,
    record: Calendar,
  });
  const zones = [...new Set(calendars.flatMap(({ tz }) => tz ?? []))];
  if (zones.some((zone) => zone !== user.timeZone))
    found.push(
      note(
        'time-zones',
        'The companies work in other time zones than the user',
        `working hours are in ${zones.join(', ')}; the user is in ${user.timeZone ?? 'none'}`,
        'instants are not touched by it; where Odoo counts by days, it counts the user’s',
      ),
    );
  const texting = companies.filter((each) => each.stock_move_sms_validation ?? each.stock_text_confirmation);
  if (texting.length > 0)
    found.push(
      note(
        'text-messages',
        'Odoo texts customers when a delivery is validated',
        `it is switched on for ${listed(texting.map(({ name }) => name ?? ''))}; Crossdock validates without it`,
        'other integrations are asked about it once, in place of an answer: switch it off if the carrier tells customers',
      ),
    );
  return found;
}
