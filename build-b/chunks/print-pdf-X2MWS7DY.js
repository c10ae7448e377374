import{compileTypst,drawable,headerFill,printTypst}from"./chunk-4TZSPUFW.js";import"./chunk-O5MCA6EU.js";function markHeaders(pdf){let text=pdf.toString("latin1"),marked=Buffer.from(pdf),headers=0,cells=0;for(let at=text.indexOf(dataCell);at!==-1;at=text.indexOf(dataCell,at+1)){cells+=1;let end=text.indexOf("endobj",at),found=filled.exec(text.slice(at,end));if(found===null)continue;let scope=found[2]===headerFill.row.written?"Row":"Column",kept=`  >> <<
    /O /Layout
    /BackgroundColor [${found[2]}]
`,scoped=`    /Scope /${scope}
${kept}`;marked.write(headerCell,at,"latin1"),marked.write(`${scoped}${" ".repeat(found[1].length-scoped.length)}`,at+found.index,"latin1"),headers+=1}return{pdf:marked,headers,cells}}var dataCell=`/S /TD
`,headerCell=`/S /TH
`,filled=new RegExp(`(  >> <<\\n    /O /Layout\\n    /BackgroundColor \\[(${headerFill.row.written}|${headerFill.column.written})\\]\\n    /BorderStyle /Solid\\n)`);async function printPdf(title,layouts){let{pdf,headers,cells}=markHeaders(await compileTypst(printTypst(title,layouts.map(drawable)))),all=layouts.flatMap(({sections})=>sections.flatMap(({tables})=>tables.flatMap(({rows})=>rows.flat()))),wanted=all.filter(({header})=>header!==null).length;if(cells!==all.length||headers!==wanted)throw new Error(`the PDF has ${cells} cells, ${headers} of them heads: ${all.length} and ${wanted} were asked for`);return pdf}export{printPdf};
//# sourceMappingURL=print-pdf-X2MWS7DY.js.map
