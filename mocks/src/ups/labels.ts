import { Buffer } from 'node:buffer';

/** What is printed on a label. */
export interface LabelText {
  trackingNumber: string;
  serviceName: string;
  references: readonly string[];
}

// One transparent pixel. What a browser shows is in the HTML beside it, as on UPS's own GIF labels.
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * A label in base64 that names its tracking number, so that whoever decodes it can tell whose it is.
 *
 * A GIF carries the number in a comment block, and comes with the HTML page around it; thermal formats are text.
 */
export function renderLabel(format: string, text: LabelText): { graphic: string; html?: string } {
  const { trackingNumber, serviceName, references } = text;
  switch (format) {
    case 'ZPL': {
      // Quirk: a ZPL label begins with a line feed. Seen on UPS's wire.
      const fields = [serviceName, ...references].map(
        (field, row) => `^FO20,${300 + 40 * row}^FD${clean(field)}^FS`,
      );
      const zpl = `\n^XA\r\n^FO20,80^BCN,150^FD${trackingNumber}^FS\r\n${fields.join('\r\n')}\r\n^XZ\r\n`;
      return { graphic: base64(zpl) };
    }
    case 'EPL':
    case 'SPL':
      return {
        graphic: base64(
          `N\r\nB20,80,0,1,3,6,150,B,"${trackingNumber}"\r\nA20,300,0,3,1,1,N,"${serviceName}"\r\nP1\r\n`,
        ),
      };
    case 'PDF':
      return { graphic: base64(`%PDF-1.4\n% ${trackingNumber}\n%%EOF\n`) };
    default: {
      const comment = Buffer.concat([
        Buffer.from([0x21, 0xfe, trackingNumber.length]),
        Buffer.from(trackingNumber),
        Buffer.of(0),
      ]);
      const graphic = Buffer.concat([PIXEL.subarray(0, -1), comment, PIXEL.subarray(-1)]).toString('base64');
      return { graphic, html: base64(`<html><body><img src="./label${trackingNumber}.gif"></body></html>`) };
    }
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}

/** Field data may not hold the characters that start a ZPL command. */
function clean(field: string): string {
  return field.replaceAll(/[\^~]/g, ' ');
}
