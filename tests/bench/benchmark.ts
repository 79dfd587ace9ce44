/** One measured quantity of one run. `of` names the row it is set in proportion to, if any; both have the same unit. */
export type BenchmarkRow = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly of?: string;
};

/** A benchmark: it is measured several times, each in a process of its own, and the median is reported with its spread. */
export type Benchmark = {
  readonly title: string;
  readonly about: string;
  readonly runs: number;
  readonly measure: () => Promise<readonly BenchmarkRow[]>;
};
