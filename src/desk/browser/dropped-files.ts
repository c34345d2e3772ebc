import type { DroppedFile } from './messages.ts';

/** Everything in `dropped`, folders opened. Has to be called while the drop is going on. */
export async function filesDropped(dropped: DataTransfer): Promise<readonly DroppedFile[]> {
  const found = [...dropped.items].map((item) =>
    filesOf(item.webkitGetAsEntry(), item.getAsFile()),
  );
  return (await Promise.all(found)).flat();
}

/** A browser may hand over a file without saying where it lay. */
async function filesOf(
  entry: FileSystemEntry | null,
  file: File | null,
): Promise<readonly DroppedFile[]> {
  if (entry !== null) return filesIn(entry, '');
  return file === null || isHidden(file.name) ? [] : [{ name: file.name, folder: '', file }];
}

/** The files somebody chose, each with the folder it was in when a folder was chosen. */
export function filesChosen(files: FileList): readonly DroppedFile[] {
  return [...files]
    .map((file) => ({
      name: file.name,
      folder: file.webkitRelativePath.split('/').slice(0, -1).join('/'),
      file,
    }))
    .filter(({ name }) => !isHidden(name));
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> {
  if (isHidden(entry.name)) return [];
  if (isFolder(entry)) {
    const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const entries = await everythingIn(entry.createReader());
    return (await Promise.all(entries.map((one) => filesIn(one, inside)))).flat();
  }
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((give, fail) => entry.file(give, fail));
  return [{ name: entry.name, folder, file }];
}

/** Browsers hand over a folder a hundred files at a time. */
async function everythingIn(
  reader: FileSystemDirectoryReader,
): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}
