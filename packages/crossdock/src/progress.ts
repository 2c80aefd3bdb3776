import type { CertifyProgress } from '@crossdock/scenarios';

/** Shows how a certification comes along: a bar on a terminal, a line per case elsewhere. */
export function createProgress(stream: NodeJS.WriteStream): (progress: CertifyProgress) => void {
  let shown = -1;
  return (progress) => {
    const { caseId, placed, closed, orders, verdict, wallSeconds } = progress;
    if (verdict !== undefined) {
      if (stream.isTTY) stream.write('\r\u001B[K');
      stream.write(
        `  ${verdict.padEnd(12)} ${caseId.padEnd(16)} ${orders} orders in ${(wallSeconds ?? 0).toFixed(1)} s\n`,
      );
      shown = -1;
      return;
    }
    if (!stream.isTTY) return;
    // Placing is the first half, coming to an end the second.
    const share = Math.min(1, (placed + closed) / (2 * orders));
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
    stream.write(
      `\r  ${bar} ${String(percent).padStart(3)} %  ${caseId}: ${placed} placed, ${closed} over\u001B[K`,
    );
  };
}
