import { SaxesParser } from 'saxes';
import type { Finding } from '#returns/finding.ts';
import type { XmlElement } from '#returns/sheet.ts';
import { onLine } from './about-file.ts';
import { deepestElement, mostElements } from './limits.ts';

/** The outermost element of an XML file; null when it cannot be read, and a finding says why. */
export type XmlRead = { readonly root: XmlElement | null; readonly findings: readonly Finding[] };

const charactersAtATime = 64 * 1024;

type Growing = { name: string; line: number; text: string; children: Growing[] };

/**
 * The elements that `text` holds.
 *
 * A document type is refused before anything in it is looked at, so no entity
 * is ever expanded. Prefixes of namespaces are dropped, attributes are not read.
 */
export function readXml(file: string, text: string): XmlRead {
  const tree = new Tree(file);
  for (let at = 0; at < text.length && tree.trouble === null; at += charactersAtATime) {
    tree.parser.write(text.slice(at, at + charactersAtATime));
  }
  if (tree.trouble === null) tree.parser.close();
  if (tree.trouble !== null) return { root: null, findings: [tree.trouble] };
  return { root: tree.root, findings: [] };
}

/** An XML tree as it grows, one piece of text after another, until there is trouble. */
class Tree {
  readonly parser = new SaxesParser();
  trouble: Finding | null = null;
  root: Growing | null = null;
  private readonly file: string;
  private readonly open: Growing[] = [];
  private elements = 0;

  constructor(file: string) {
    this.file = file;
    this.parser.on('error', () =>
      this.stop('not-well-formed', 'this is not well-formed XML here.'),
    );
    this.parser.on('doctype', () =>
      this.stop('has-doctype', 'this holds a DOCTYPE, which no return needs. Remove it.'),
    );
    this.parser.on('opentagstart', (tag) => this.begin(tag.name));
    this.parser.on('closetag', () => this.end());
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('cdata', (text) => this.add(text));
  }

  private begin(name: string): void {
    if (this.trouble !== null) return;
    this.elements += 1;
    if (this.open.length >= deepestElement) {
      this.stop(
        'too-deep',
        `elements lie more than ${deepestElement} deep, so this is not a return.`,
      );
    } else if (this.elements > mostElements) {
      this.stop(
        'too-large',
        `there are more than ${mostElements} elements, too many for a return.`,
      );
    } else {
      this.place({ name: withoutPrefix(name), line: this.parser.line, text: '', children: [] });
    }
  }

  private place(element: Growing): void {
    const around = this.open.at(-1);
    if (around === undefined) this.root = element;
    else around.children.push(element);
    this.open.push(element);
  }

  private end(): void {
    if (this.trouble === null) this.open.pop();
  }

  private add(text: string): void {
    const around = this.open.at(-1);
    if (this.trouble === null && around !== undefined && text.trim() !== '') around.text += text;
  }

  private stop(code: string, say: string): void {
    this.trouble ??= onLine(this.file, this.parser.line, code, say);
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
