import { ok } from 'node:assert/strict';
import { day } from '#calendar/day.ts';
import { approveRelease } from '../approve-release.ts';
import type { House } from '../house.ts';
import { prepareRelease } from '../prepare-release.ts';
import { receiveFigures } from '../receive-figures.ts';
import { figuresText, somebody } from '../test-figures.ts';

/** Releases a test’s figures as at a day, of which seven in a hundred moved three times. */
export async function releaseTestFigures(house: House, asAt: string): Promise<void> {
  const analyst = somebody('analyst');
  const received = await receiveFigures(house, analyst, figuresText({ asAt: day(asAt) }));
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  const approver = somebody('release-approver');
  ok((await approveRelease(house, approver, { release: prepared.id })).done);
}
