/** The sentence that every text of a report carries. */
export const disclaimer =
  'Decision support for pathologists. Not a medical device, not validated for clinical use. It does not replace the judgement of the pathologist who signs the report.';
