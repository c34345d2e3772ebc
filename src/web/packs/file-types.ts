/** The files a pack is printed in, by what they are called in addresses. */
export const typeOfFile = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
} as const;

export type Printable = keyof typeof typeOfFile;
