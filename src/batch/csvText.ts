/** What stands in a text for bytes that are not UTF-8. */
export const notDecoded = '\ufffd';

const byteOrderMark = '\ufeff';

/**
 * Decodes the bytes of a CSV file as they come: line breaks of every kind become line feeds, a byte order mark at the
 * start is taken off, and bytes that are not UTF-8 become `notDecoded`, so that only the rows that hold them are refused.
 */
export class CsvText {
  hasByteOrderMark = false;
  hasCarriageReturns = false;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private isAtStart = true;
  private endedWithReturn = false;

  take(bytes: Uint8Array): string {
    return this.unified(this.decoder.decode(bytes, { stream: true }));
  }

  rest(): string {
    return this.unified(this.decoder.decode());
  }

  private unified(decoded: string): string {
    if (decoded === '') return '';
    let text = decoded;
    if (this.isAtStart) {
      this.isAtStart = false;
      this.hasByteOrderMark = text.startsWith(byteOrderMark);
      if (this.hasByteOrderMark) text = text.slice(1);
    }
    if (this.endedWithReturn && text.startsWith('\n')) text = text.slice(1);
    this.endedWithReturn = text.endsWith('\r');
    if (!text.includes('\r')) return text;
    this.hasCarriageReturns = true;
    return text.replaceAll(/\r\n?/g, '\n');
  }
}
