import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as m,b as p,d,e as u}from"./chunk-MPOMDPC2.js";import"./chunk-F65POXGC.js";import"./chunk-2BIGDJKO.js";function g(l){let r=l.toString("latin1"),n=Buffer.from(l),o=0,a=0;for(let e=r.indexOf(y);e!==-1;e=r.indexOf(y,e+1)){a+=1;let i=r.indexOf("endobj",e),t=w.exec(r.slice(e,i));if(t===null)continue;let s=t[2]===d.row.written?"Row":"Column",f=`  >> <<
    /O /Layout
    /BackgroundColor [${t[2]}]
`,c=`    /Scope /${s}
${f}`;n.write(h,e,"latin1"),n.write(`${c}${" ".repeat(t[1].length-c.length)}`,e+t.index,"latin1"),o+=1}return{pdf:n,headers:o,cells:a}}var y=`/S /TD
`,h=`/S /TH
`,w=new RegExp(`(  >> <<\\n    /O /Layout\\n    /BackgroundColor \\[(${d.row.written}|${d.column.written})\\]\\n    /BorderStyle /Solid\\n)`);async function M(l,r){let{pdf:n,headers:o,cells:a}=g(await m(u(l,r.map(p)))),e=r.flatMap(({sections:t})=>t.flatMap(({tables:s})=>s.flatMap(({rows:f})=>f.flat()))),i=e.filter(({header:t})=>t!==null).length;if(a!==e.length||o!==i)throw new Error(`the PDF has ${a} cells, ${o} of them heads: ${e.length} and ${i} were asked for`);return n}export{M as printPdf};
//# sourceMappingURL=print-pdf-6GKK42OD.js.map
