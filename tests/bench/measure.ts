/** One figure, printed as a line of JSON. `ratio` compares it with something named that was measured in the same run. */
export interface Figure {
  readonly name: string;
  /** How much there was of what was measured: entries, pages, tries. */
  readonly size?: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly peakMb?: number;
  readonly against?: { readonly name: string; readonly medianMs: number };
}

export function print({ name, size, medianMs, p95Ms, peakMb, against }: Figure): void {
  const line = {
    name,
    ...(size === undefined ? {} : { size }),
    medianMs: rounded(medianMs),
    p95Ms: rounded(p95Ms),
    ...(peakMb === undefined ? {} : { peakMb }),
    ...(against
      ? {
          against: against.name,
          againstMs: rounded(against.medianMs),
          ratio: rounded(medianMs / against.medianMs),
        }
      : {}),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

export interface Times {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** Runs something several times; `work` may answer its own time where only part of it counts. */
export async function time(
  tries: number,
  work: () => Promise<number | void> | number | void,
): Promise<Times> {
  const times: number[] = [];
  for (let count = 0; count < tries; count += 1) {
    const began = performance.now();
    const own = await work();
    times.push(own ?? performance.now() - began);
  }
  times.sort((one, other) => one - other);
  return {
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    p95Ms: times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
