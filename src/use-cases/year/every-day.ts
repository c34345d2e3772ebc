import { day } from '#calendar/day.ts';

/** From before any paper to after any plan: for asking after every meeting there is. */
export const everyDay = { from: day('1900-01-01'), to: day('2999-12-31') };
