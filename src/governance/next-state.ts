/** Which states may follow which: a table, so that it can be read aloud. */
export type NextStates<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Whether `table` lets something go from one state to another. */
export function mayFollow<State extends string>(
  table: NextStates<State>,
  { from, to }: { readonly from: State; readonly to: State },
): boolean {
  return table[from].includes(to);
}
