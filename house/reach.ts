import { acrossTheLanding, closedDoors, floors, keptTo, pureFloors } from './floors.ts';

/** A part of `src/` that a room may not import from, and why. */
export type Wall = { readonly to: string; readonly because: string };

/** Every room of the house, lowest first. */
export const rooms: readonly string[] = floors.flat();

/** Whether `room` is on a pure floor: no files, clock, network or packages. */
export function isPure(room: string): boolean {
  return pureFloors.flat().includes(room);
}

/** Everything `room` may not import from: rooms beside and above it, then closed doors. */
export function wallsOf(room: string): readonly Wall[] {
  const open = roomsOpenTo(room);
  const shut = closedDoors.filter((door) => door.from === room);
  const mayUse = open.filter((other) => !shut.some((door) => door.to === other));
  const because = `it stands beside or above; open to ${room}/ are ${mayUse.join(', ')}`;
  return [
    ...rooms.filter((other) => !open.includes(other)).map((to) => ({ to, because })),
    ...shut.map((door) => ({ to: door.to, because: door.because })),
  ];
}

/** The packages `room` may not import because they are kept to another room. */
export function packagesShutTo(room: string): readonly (typeof keptTo)[number][] {
  return keptTo.filter((keep) => keep.room !== room);
}

/** Itself, everything beneath, and the one neighbour it may visit. */
function roomsOpenTo(room: string): readonly string[] {
  const height = floors.findIndex((floor) => floor.includes(room));
  const visits = acrossTheLanding.filter(([from]) => from === room).map(([, to]) => to);
  return [...floors.slice(0, height).flat(), room, ...visits];
}
