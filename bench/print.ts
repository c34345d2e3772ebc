/** One measured line: what, how much, and against what was asked when something was. */
export function printLine(what: string, measured: number, unit: string, asked?: number): void {
  const ratio =
    asked === undefined ? '' : `  asked ≤ ${asked} ${unit}, ratio ${(measured / asked).toFixed(2)}`;
  process.stdout.write(`${what.padEnd(52)} ${measured.toFixed(1).padStart(10)} ${unit}${ratio}\n`);
}

/** What this machine is, so that a figure can be read with it. */
export function printMachine(): void {
  const cores = navigator.hardwareConcurrency;
  process.stdout.write(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cores} cores\n`,
  );
}

/** Peak memory of this process so far, in MB. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
