/** The title of the overview. */
export const overviewTitle = 'The workup at a glance';
