/** One measured quantity of one run. `of` names the row it is set in proportion to, if any; both have the same unit. */
export type BenchmarkRow = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly of?: string;
};

/**
 * A benchmark: it is measured several times, each in a process of its own, and the median is reported with its spread.
 * `measure` is told which run it is, the first being 0, so that each may draw other panels.
 */
export type Benchmark = {
  readonly title: string;
  readonly about: string;
  readonly runs: number;
  readonly measure: (run: number) => Promise<readonly BenchmarkRow[]>;
};
