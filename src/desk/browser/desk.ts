import { type Day, readDay } from '#calendar/day.ts';
import type { Council } from '#measures/figures-file.ts';
import { sinceTheReturnsWeRead } from '#measures/sources.ts';
import { filesChosen, filesDropped } from './dropped-files.ts';
import { byId } from './element.ts';
import type { DroppedFile, FromWorker, ToWorker } from './messages.ts';
import { showFigures, showWho } from './show-figures.ts';
import { showTroubles } from './show-troubles.ts';
import { watchTheNetwork } from './watch-the-network.ts';

/*
 * The desk’s page. It shows what its worker tells and asks nothing of any
 * network: its own policy forbids that. Sending is a form the analyst presses.
 */
const mostMonths = 120;
const desk = byId('desk', HTMLElement);
const drop = byId('drop', HTMLElement);
const status = byId('status', HTMLElement);
const council = byId('council', HTMLSelectElement);
const asAt = byId('as-at', HTMLInputElement);
const months = byId('months', HTMLInputElement);
const found = byId('found', HTMLElement);
const results = byId('results', HTMLElement);
/** Whether the worker holds a return. */
let hasRead = false;
/** What the page asks of a network is counted from the first drop on. */
let isWatching = false;
const worker = new Worker(desk.dataset.worker ?? '');

worker.addEventListener('message', (event: MessageEvent<FromWorker>) => hear(event.data));
worker.addEventListener('error', () =>
  say(
    'Something of ours broke while reading. Nothing has left this computer. Load the page again.',
  ),
);
byId('without-scripts', HTMLElement).hidden = true;
desk.hidden = false;
takeFiles();
for (const field of [council, asAt, months]) field.addEventListener('change', workOut);
byId('save', HTMLButtonElement).addEventListener('click', save);
keepForOffline();

function takeFiles(): void {
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('drop--over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('drop--over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('drop--over');
    if (event.dataTransfer !== null) void filesDropped(event.dataTransfer).then(read);
  });
  for (const id of ['files', 'folder']) {
    const input = byId(id, HTMLInputElement);
    input.addEventListener('change', () => {
      if (input.files !== null) read(filesChosen(input.files));
      // So that the same file, mended, can be chosen again.
      input.value = '';
    });
  }
}

function read(files: readonly DroppedFile[]): void {
  hasRead = false;
  found.hidden = true;
  results.hidden = true;
  if (!isWatching) watchTheNetwork(byId('asked', HTMLElement));
  isWatching = true;
  say(files.length === 0 ? 'There was no file in that.' : 'Opening the files…');
  if (files.length > 0) ask({ ask: 'read', files });
}

function workOut(): void {
  if (!hasRead) return;
  const day = readDay(asAt.value);
  const count = Number(months.value);
  if (council.value === '') sayInstead('The return has been read. Choose the council it is of.');
  else if (day === null) sayInstead('Choose the day that the figures are of.');
  else if (day < sinceTheReturnsWeRead.from)
    sayInstead('No return is read of so long ago. Choose a later day.');
  else if (!Number.isInteger(count) || count < 0 || count > mostMonths) {
    sayInstead(`The number of months is a whole number from 0 to ${mostMonths}.`);
  } else {
    say('Working out the figures…');
    ask({ ask: 'work out', council: chosenCouncil(), asAt: day, months: count });
  }
}

/** Says why there are no figures; those of an earlier choice could be saved or sent as if they were of this one. */
function sayInstead(sentence: string): void {
  results.hidden = true;
  say(sentence);
}

function hear(told: FromWorker): void {
  if (told.tell === 'opening') say(`Reading ${told.file} (${told.opened + 1} of ${told.of})…`);
  else if (told.tell === 'refused') say(told.say);
  else if (told.tell === 'explained') showWho(told.measure, told.counted, told.leftOut);
  else if (told.tell === 'read') showRead(told);
  else showWorkedOut(told);
}

function showRead(told: Extract<FromWorker, { tell: 'read' }>): void {
  hasRead = true;
  drop.classList.add('drop--read');
  asAt.value = told.suggested;
  showTroubles(byId('troubles', HTMLElement), told.troubles);
  found.hidden = false;
  workOut();
}

function showWorkedOut(told: Extract<FromWorker, { tell: 'worked out' }>): void {
  const day = asAt.value as Day;
  showTroubles(byId('troubles', HTMLElement), told.troubles);
  showFigures(byId('figures', HTMLElement), told.chapters, (measure) =>
    ask({ ask: 'explain', measure, asAt: day }),
  );
  byId('file-text', HTMLElement).textContent = told.text;
  byId('file-count', HTMLElement).textContent = told.figures.toLocaleString('en-GB');
  putIntoForm(told.text);
  results.hidden = false;
  say(
    `Done: ${told.figures} figures for ${chosenCouncil().name}. They are below, and nowhere else.`,
  );
}

/** Puts the figures file, and nothing else, into the form that sends it; there is one for analysts only. */
function putIntoForm(text: string): void {
  const input = document.getElementById('send-file');
  if (!(input instanceof HTMLInputElement)) return;
  const carrier = new DataTransfer();
  carrier.items.add(new File([text], fileName(), { type: 'application/json' }));
  input.files = carrier.files;
}

function save(): void {
  const text = byId('file-text', HTMLElement).textContent;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName() });
  link.click();
  URL.revokeObjectURL(address);
}

function fileName(): string {
  return `figures-${chosenCouncil().code}-${asAt.value}.json`;
}

function chosenCouncil(): Council {
  const [chosen] = council.selectedOptions;
  return { code: council.value, ons: chosen?.dataset.ons ?? '', name: chosen?.text ?? '' };
}

function keepForOffline(): void {
  const { offline } = desk.dataset;
  if (offline === undefined || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register(offline, { scope: '/desk' });
}

function ask(message: ToWorker): void {
  worker.postMessage(message);
}

function say(sentence: string): void {
  status.textContent = sentence;
}
