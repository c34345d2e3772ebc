import { floors, keptTo } from '../floors.ts';
import { isPure, wallsOf } from '../reach.ts';
import { pageOf, table } from './markdown.ts';

/** `docs/generated/floors.md`: which room may use which, highest first. */
export function floorsPage(): string {
  const storeys = floors.map((rooms, height) => ({ rooms, height })).toReversed();
  return pageOf('Floors', 'house/floors.ts', [
    'A room may use itself and everything beneath it: never what is above, never a neighbour.',
    picture(storeys),
    '## What each room may not use',
    table(
      ['Room', 'Pure', 'May not use'],
      storeys.flatMap(({ rooms }) => rooms.map(rowFor)),
    ),
    '## Packages kept to one room',
    table(
      ['Room', 'Packages', 'Because'],
      keptTo.map(({ room, packages, because }) => [`\`${room}/\``, packages.join(', '), because]),
    ),
  ]);
}

function picture(storeys: readonly { rooms: readonly string[]; height: number }[]): string {
  const lines = storeys.map(({ rooms, height }) => {
    const names = rooms.map((room) => `${room}/`).join('   ');
    return `  ${height}  ${isPure(rooms[0] ?? '') ? '│' : '║'} ${names}`;
  });
  return ['```', ...lines, '```', '║ may touch the world   │ pure: values in, values out'].join(
    '\n',
  );
}

function rowFor(room: string): readonly string[] {
  const shut = wallsOf(room).map(({ to }) => `\`${to}\``);
  return [`\`${room}/\``, isPure(room) ? 'yes' : 'no', shut.join(', ') || 'nothing is shut'];
}
