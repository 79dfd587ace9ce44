const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A time as the day, in words. */
export const dayOf = (time: number): string => day.format(time);

/** A time as the day and the minute, in words. */
export const dayAndTimeOf = (time: number): string => dayAndTime.format(time);
