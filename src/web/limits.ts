/** How much one request may bring, in megabytes: a document, or the text of a form. */
export const documentLimit = 25
export const formLimit = 1
