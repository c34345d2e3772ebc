import type { RecordKind } from '#care/child.ts';
import type { Return903 } from './read-return.ts';
import type { TableName } from './tables.ts';

const recordsIn: readonly (readonly [TableName, RecordKind])[] = [
  ['reviews', 'reviews'],
  ['uasc', 'unaccompanied'],
  ['oc2', 'healthYears'],
  ['oc3', 'leavingCare'],
  ['missing', 'missingEpisodes'],
];

/**
 * The tables `given` does not have, each with the records it would have told of.
 *
 * A table without a row says that there were none; one that was not given says
 * nothing. XML is one file, so what is not in it did not happen.
 */
export function untoldBy(given: Return903): readonly (readonly [TableName, RecordKind])[] {
  return given.isXml ? [] : recordsIn.filter(([table]) => given.files[table] === undefined);
}
