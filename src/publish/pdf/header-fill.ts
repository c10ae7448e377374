/** The two fills of label cells, alike to the eye: as Typst is told them, and as the PDF's structure repeats them. */
export const headerFill = {
  row: { colour: '#eef2f7', written: '0.93333334 0.9490196 0.96862745' },
  column: { colour: '#eef2f8', written: '0.93333334 0.9490196 0.972549' },
} as const
