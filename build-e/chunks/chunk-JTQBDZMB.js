import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var formStyle=`
@page { size: A4 landscape; margin: 10mm; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; color: #1a1a1c; background: #fff; line-height: 1.6;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "Meiryo", sans-serif; font-size: 0.875rem; }
nav a { color: #0017c1; text-underline-offset: 0.2em; }
nav a:focus-visible, .region:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
main { max-width: 72rem; margin: 0 auto; }
section + section { margin-top: 3rem; }
header { margin-bottom: 0.5rem; }
h1, h2 { font-size: 1.125rem; margin: 0.25rem 0; }
header p { margin: 0; font-weight: 700; }
header p.side { font-weight: 400; text-align: right; }
.region { overflow-x: auto; margin: 0 0 0.75rem; }
table { width: 100%; min-width: 44rem; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid #595959; padding: 0.25rem 0.5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eef2f7; font-weight: 700; vertical-align: middle; }
th[scope="row"], th[scope="rowgroup"] { overflow-wrap: anywhere; }
th p, td p { margin: 0; }
td p.signed, th p.signed { padding-left: 1em; text-indent: -1em; }
td p.label { font-weight: 700; }
td p.label:not(:first-child) { margin-top: 0.5em; }
td p.legend { font-size: 0.75rem; }
td p.badge { color: #a8000f; font-weight: 700; font-size: 0.75rem; }
td.centred { text-align: center; vertical-align: middle; font-size: 1.125rem; }
@media print {
  body { padding: 0; font-size: 9pt; line-height: 1.45; }
  nav { display: none; }
  main { max-width: none; }
  .region { overflow: visible; margin-bottom: 3mm; }
  table { min-width: 0; }
  section + section { break-before: page; margin-top: 0; }
  tr { break-inside: auto; }
  th, td.centred { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;export{formStyle};
//# sourceMappingURL=chunk-JTQBDZMB.js.map
