import { deepEqual, equal, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import { askedTogether } from './asked-together.ts';

/** A read that says the how-manieth it was, and ends when told to. */
function slowRead() {
  const ends: (() => void)[] = [];
  const read = () => {
    const turn = ends.length + 1;
    return new Promise<number>((resolve) => ends.push(() => resolve(turn)));
  };
  return { read, ends };
}

const settled = () => new Promise((done) => setImmediate(done));

test('those who ask while a read is under way share the one after it', async () => {
  const { read, ends } = slowRead();
  const ask = askedTogether(read);
  const first = ask();
  await settled();
  const late = [ask(), ask(), ask()];
  await settled();
  equal(ends.length, 1, 'nobody begins a second read beside the first');
  ends[0]?.();
  equal(await first, 1);
  await settled();
  ends[1]?.();
  deepEqual(await Promise.all(late), [2, 2, 2]);
});

test('whoever asks after a read has ended is given a new one', async () => {
  let reads = 0;
  const ask = askedTogether(async () => {
    reads += 1;
    return reads;
  });
  deepEqual([await ask(), await ask()], [1, 2]);
});

test('a read that fails is told to those who asked for it, and to nobody after', async () => {
  let reads = 0;
  const ask = askedTogether(async () => {
    reads += 1;
    if (reads === 1) throw new Error('No answer from the database');
    return reads;
  });
  const [one, two] = [ask(), ask()];
  await rejects(one, /No answer/);
  await rejects(two, /No answer/);
  equal(await ask(), 2);
});
