/** The four media the official form comes in. */
export const formFormats = {
  pdf: { mediaType: 'application/pdf', name: 'PDF' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel',
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
  },
  html: { mediaType: 'text/html; charset=utf-8', name: 'HTML' },
} as const satisfies Record<string, { readonly mediaType: string; readonly name: string }>

export type FormFormat = keyof typeof formFormats

export function findFormFormat(text: string): FormFormat | null {
  return text in formFormats ? (text as FormFormat) : null
}
