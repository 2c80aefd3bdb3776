import type { MasterDataOptions } from '@crossdock/canonical-model';
import type { OdooOptions } from '../connect-odoo.ts';
import type { OdooErpOptions } from '../erp/odoo-erp.ts';

/** Options of `examineOdoo`: those of the client, which tries each call twice unless `policy` says otherwise. */
export interface OdooExaminationOptions extends OdooOptions {
  /**
   * Whether customers, articles, boxes and places are read, all of them, and by which rules. Default true: by the rules'
   * defaults, three examples of each, and the countries without postal codes that `erp` names.
   */
  masterData?: boolean | MasterDataOptions | undefined;
  /**
   * What `createOdooErp` will be given: deliveries, warehouses and shipping methods are judged by it. The sample of
   * deliveries is as large as ever, whatever `pageSize` says.
   */
  erp?: OdooErpOptions | undefined;
}
