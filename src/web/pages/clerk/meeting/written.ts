import type { NewItem } from '#use-cases/meetings/add-item.ts';
import type { NewPresenter } from '#use-cases/meetings/change-agenda.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** An item as the form gives it; what is not said is not guessed to be open. */
export function newItem(meeting: string, form: Form): NewItem {
  const kinds = [
    'children in care council',
    'sub-group update',
    'public questions',
    'exclusion',
    'performance',
  ] as const;
  const purposes = ['decide', 'scrutinise', 'note'] as const;
  const classifications = ['open', 'exempt', 'confidential'] as const;
  const paragraph = Number(form.paragraph);
  return {
    meeting,
    title: form.title ?? '',
    kind: kinds.find((one) => one === form.kind) ?? 'ordinary',
    purpose: purposes.find((one) => one === form.purpose) ?? 'note',
    classification: classifications.find((one) => one === form.classification) ?? 'confidential',
    publicTitle: form.publicTitle ?? '',
    paragraph: Number.isInteger(paragraph) ? paragraph : null,
    publicInterest: form.publicInterest ?? '',
    report: '',
  };
}

/** A presenter as the form gives them. */
export function newPresenter(meeting: string, form: Form): NewPresenter {
  const ways = ['in person', 'by video', 'in writing'] as const;
  return {
    meeting,
    item: form.item ?? '',
    shownAs: form.shownAs ?? '',
    isYoung: form.isYoung === 'yes',
    way: ways.find((one) => one === form.way) ?? 'in person',
    arrangements: form.arrangements ?? '',
    preparation: form.preparation ?? '',
  };
}
