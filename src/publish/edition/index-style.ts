/** How the first page of a published folder looks: it stands alone, for years, and is printed as it is. */
export const indexStyle = `
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem 1rem 4rem; color: #1a1a1c; background: #fff; line-height: 1.7;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "Meiryo", sans-serif; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 0 0 0.75rem; }
h2 { font-size: 1.375rem; line-height: 1.4; margin: 2.5rem 0 0.75rem; }
p, ul { max-width: 40em; }
p { margin: 0 0 0.75rem; }
a { color: #0017c1; text-underline-offset: 0.2em; }
a:focus-visible, .region:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
.region { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
thead th { background: #f2f2f2; border-bottom-color: #767676; vertical-align: bottom; white-space: nowrap; }
tbody th { font-weight: 400; white-space: nowrap; }
tbody th.title { min-width: 14rem; white-space: normal; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.sign, td.mark { white-space: nowrap; }
td.why { min-width: 18rem; }
.met, .unmet, .undetermined { font-weight: 700; }
.met { color: #115a36; }
.unmet { color: #a90000; }
.undetermined, .notEvaluated { color: #4d4d4d; }
ul.media { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; list-style: none; }
@media print {
  body { padding: 0; font-size: 9pt; }
  .region { overflow: visible; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`
