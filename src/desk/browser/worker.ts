import type { Day } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { writeFiguresFile } from '#files/figures-file.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { measureByCode } from '#measures/catalogue.ts';
import type { Standing } from '#measures/standing.ts';
import { explainMeasure } from '../explain-measure.ts';
import { historyInWords } from '../history-in-words.ts';
import { figuresFrom } from '../make-figures.ts';
import { type Inputs, readInputs } from '../read-inputs.ts';
import { software } from '../software.ts';
import { chaptersOf } from './chapters.ts';
import type { Behind, DroppedFile, FromWorker, ToWorker } from './messages.ts';
import { suggestedDay } from './suggested-day.ts';
import { troublesOf } from './troubles.ts';

/*
 * The worker that holds the children. It is served with a policy that forbids
 * it every connection, so what it reads can go nowhere but to its own page.
 */
let inputs: Inputs | null = null;

const mostExplained = 2000;

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  // What breaks in here is told to the page, which says so; a promise alone would not.
  answer(event.data).catch(reportError);
});

async function answer(asked: ToWorker): Promise<void> {
  if (asked.ask === 'read') return read(asked.files);
  if (inputs === null) return;
  if (asked.ask === 'work out') workOut(inputs, asked);
  else explain(inputs.children, asked.measure, asked.asAt);
}

async function read(files: readonly DroppedFile[]): Promise<void> {
  inputs = null;
  const given = files.map(givenFrom);
  const found = await readInputs(given, (file, opened, of) =>
    tell({ tell: 'opening', file, opened, of }),
  );
  if (found.refused !== null) return tell({ tell: 'refused', say: found.refused });
  inputs = found;
  tell({
    tell: 'read',
    suggested: suggestedDay(found.children, found.covers),
    troubles: troublesOf(found.findings, found.sheets),
  });
}

function workOut(
  from: Inputs,
  { council, asAt, months }: Extract<ToWorker, { ask: 'work out' }>,
): void {
  const asked = { council, asAt, months, holidays: bankHolidays, software };
  const { file, findings, leftOut } = figuresFrom(from, asked);
  tell({
    tell: 'worked out',
    text: writeFiguresFile(file),
    figures: file.figures.length,
    chapters: chaptersOf(file.figures, leftOut),
    troubles: troublesOf(findings, from.sheets),
  });
}

function explain(children: readonly Child[], code: string, asAt: Day): void {
  const measure = measureByCode(code);
  if (measure === null) return;
  const byId = new Map(children.map((child) => [child.id, child]));
  const inWords = (standings: readonly Standing[]): Behind => ({
    howMany: standings.length,
    children: standings.slice(0, mostExplained).map(({ child: id }) => {
      const child = byId.get(id);
      return child === undefined ? id : `${id} · ${historyInWords(child, asAt)}`;
    }),
  });
  const { counted, leftOut } = explainMeasure(measure, children, asAt, bankHolidays);
  tell({ tell: 'explained', measure: code, counted: inWords(counted), leftOut: inWords(leftOut) });
}

function givenFrom({ folder, name, file }: DroppedFile): GivenFile {
  return {
    name: folder === '' ? name : `${folder}/${name}`,
    together: folder,
    yearEnding: null,
    sizeBytes: file.size,
    bytes: () => bytesOf(file),
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
}

function tell(message: FromWorker): void {
  globalThis.postMessage(message);
}
