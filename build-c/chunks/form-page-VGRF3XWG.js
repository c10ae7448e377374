import{formStyle}from"./chunk-XLVBNDSI.js";import{lineText}from"./chunk-O5MCA6EU.js";import{escapeMarkup}from"./chunk-ONXFQ3H5.js";var standalone={stylesheet:null,back:null};function printFormPage(layout,frame=standalone){let title=escapeMarkup(layout.title),named=layout.sections.some(({heading})=>heading.some(({kind})=>kind==="name"));return`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${frame.stylesheet===null?`<style>${formStyle}</style>`:`<link rel="stylesheet" href="${escapeMarkup(frame.stylesheet)}">`}
</head>
<body>
${back(frame)}<main>
${named?"":`<h1>${title}</h1>
`}${layout.sections.map((each,index)=>section(each,index===0?"h1":"h2")).join(`
`)}
</main>
</body>
</html>
`}function back({back:link}){return link===null?"":`<nav><a href="${escapeMarkup(link.address)}">${escapeMarkup(link.words)}</a></nav>
`}function section({heading,tables},level){return`<section>
${heading.length===0?"":`<header>
${heading.map(line2=>headingLine(line2,level)).join(`
`)}
</header>
`}${tables.map(table).join(`
`)}
</section>`}function headingLine({text,kind},level){let words=escapeMarkup(text);return kind==="name"?`<${level}>${words}</${level}>`:`<p class="${kind}">${words}</p>`}function table({caption,columns,rows}){let all=columns.reduce((sum,width)=>sum+width,0),widths=columns.map(width=>`<col width="${(width/all*100).toFixed(2)}%">`);return`<div class="region" role="region" aria-label="${escapeMarkup(caption)}" tabindex="0"><table aria-label="${escapeMarkup(caption)}">
<colgroup>${widths.join("")}</colgroup>
<tbody>
${rows.map(cells=>`<tr>${cells.map(cell).join("")}</tr>`).join(`
`)}
</tbody>
</table></div>`}function cell({across,down,header,centred,lines}){let tag=header===null?"td":"th",attributes=[header===null?"":` scope="${scopeOf(header,across,down)}"`,across===1?"":` colspan="${across}"`,down===1?"":` rowspan="${down}"`,centred?' class="centred"':""].join("");return`<${tag}${attributes}>${lines.map(line).join("")}</${tag}>`}function scopeOf(header,across,down){return header==="row"?down>1?"rowgroup":"row":across>1?"colgroup":"col"}function line(each){return`<p class="${each.sign===""?each.kind:`${each.kind} signed`}">${escapeMarkup(lineText(each))}</p>`}export{printFormPage,standalone};
//# sourceMappingURL=form-page-VGRF3XWG.js.map
