import { parseArgs } from 'node:util';
import { type Day, readDay } from '#calendar/day.ts';
import { workingDaysAfter } from '#calendar/working-days.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { lastPublicationDay } from '#law/notice-of-meeting.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

/** `rooftree calendar`: the days that the law counts. */
export const calendarCommand: Command = {
  name: 'calendar',
  usage: 'calendar last-publication DATE | calendar working-days FROM N',
  summary: 'Counts days as the law does: when papers must be out, when so many working days are up',
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [question, text = '', count = ''] = positionals;
    const date = readDay(text);
    if (question === 'last-publication' && date !== null && positionals.length === 2) {
      return answer(() => lastPublicationDay(date, bankHolidays), io);
    }
    if (
      question === 'working-days' &&
      date !== null &&
      /^\d{1,4}$/.test(count) &&
      positionals.length === 3
    ) {
      return answer(() => workingDaysAfter(date, Number(count), bankHolidays), io);
    }
    return couldNot(howToAsk, io);
  },
};

const howToAsk =
  'Ask it so: rooftree calendar last-publication 2026-09-08, or rooftree calendar working-days 2026-06-01 20.';

function answer(ask: () => Day, io: Io): ExitCode {
  try {
    io.out(`${ask()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return couldNot(`${error.message}.`, io);
  }
}
