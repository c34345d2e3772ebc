import { importsIn, resolved, roomOf } from './imports.ts';
import { isPure, packagesShutTo, wallsOf } from './reach.ts';
import { filesMatching, textOf } from './source-files.ts';

/** Everywhere under `home` that code leaves its floor: one sentence each, empty when nowhere. */
export function breachesIn(home?: string): readonly string[] {
  return filesMatching('src/**/*.{ts,mjs,js}', home).flatMap((file) =>
    breachesOf(file, textOf(file, home)),
  );
}

function breachesOf(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (room === null) return [];
  const broken = importsIn(text).map((written) => breachOf(room, file, written));
  const silenced = /biome-ignore(?:-\w+)?\s+lint(?:\/style(?:\/noRestrictedImports)?)?\s*[:(]/;
  if (silenced.test(text)) broken.push(`${file} silences the check of the floors`);
  return broken.filter((breach) => breach !== null);
}

function breachOf(room: string, file: string, written: string): string | null {
  const target = resolved(written, file);
  const trouble =
    'file' in target
      ? troubleWithFile(room, target.file, written)
      : troubleWithPackage(room, file, target.name);
  return trouble === null ? null : `${file} imports ${written}: ${trouble}`;
}

function troubleWithFile(room: string, target: string, written: string): string | null {
  const leaves = roomOf(target) !== room;
  if (isFact(target)) return null;
  if (leaves && !written.startsWith('#')) return 'a relative import may not leave its room';
  const wall = wallsOf(room).find(({ to }) => isBehind(target, to));
  return wall === undefined ? null : wall.because;
}

function troubleWithPackage(room: string, file: string, name: string): string | null {
  const shut = packagesShutTo(room).find(({ packages }) => packages.includes(name));
  if (shut !== undefined) return shut.because;
  const isTest = file.endsWith('.test.ts');
  const isFree = !isPure(room) || (isTest && (name.startsWith('node:') || name === 'fast-check'));
  return isFree ? null : `${room}/ is pure: it imports no package and no part of Node`;
}

/** Facts we ship are on no floor: what is in data/, and what the package says of itself. */
function isFact(target: string): boolean {
  return target.startsWith('data/') || target === 'package.json';
}

function isBehind(target: string, wall: string): boolean {
  return target === `src/${wall}.ts` || target.startsWith(`src/${wall}/`);
}
