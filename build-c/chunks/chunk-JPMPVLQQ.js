import{formStyle}from"./chunk-XLVBNDSI.js";import{dataFiles,formFormats,isPrinted,layOutDocument,printForm,templateFor}from"./chunk-TR2V6F3P.js";import{escapeMarkup}from"./chunk-ONXFQ3H5.js";import{commonLicence,decodeJson,encodeJson}from"./chunk-DGCSLKHH.js";import{judgeHalves}from"./chunk-6T2T6BPL.js";function judgeEdition({data,municipality,observations}){return data.sheets.map(judged=>({...judged,...judgeHalves(judged.sheet,{fiscalYear:judged.fiscalYear,framework:judged.framework,document:judged.document.id,municipality,observations:observations[judged.office.id]??[]})}))}import{createHash}from"node:crypto";import{z}from"zod";var manifestPath="manifest.json";function describeFile({path,mediaType,reproducible},bytes){return{path,bytes:bytes.byteLength,sha256:sha256(bytes),mediaType,reproducible}}function sha256(bytes){return createHash("sha256").update(bytes).digest("hex")}function printManifest(manifest){return`${JSON.stringify(manifest,null,2)}
`}var shape=z.object({formatVersion:z.literal(1),municipality:z.string(),fiscalYear:z.int(),files:z.array(z.object({path:z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/),bytes:z.int().min(0),sha256:z.string().regex(/^[0-9a-f]{64}$/),mediaType:z.string(),reproducible:z.boolean(),seal:z.base64().optional()}))});function readManifest(text){try{return shape.parse(JSON.parse(text))}catch{return null}}function printRecords({data,municipality,observations}){let documents=data.documents.map(each=>({...each,document:{...each.document,sheets:[]}})),records={formatVersion:1,municipality,observations,data:{...data,documents}};return`${encodeJson(records)}
`}function readRecords(text){try{let records=decodeJson(text);return hasShape(records)?withSheets(records):null}catch{return null}}function hasShape({formatVersion,municipality,observations,data}){let lists=[municipality.offices,data.sheets,data.documents];return formatVersion===1&&typeof observations=="object"&&lists.every(Array.isArray)}function withSheets({data,municipality,observations}){let documents=data.documents.map(each=>({...each,document:{...each.document,sheets:sheetsOf(data.sheets,each.id)}})),{licence=commonLicence}=data.municipality,{forms=[]}=municipality;return{municipality:{...municipality,forms,licence},observations,data:{...data,municipality:{...data.municipality,licence},documents}}}function sheetsOf(sheets,document){return sheets.filter(sheet=>sheet.document.id===document).toSorted((a,b)=>a.position-b.position).map(({sheet})=>sheet)}function printIndex(data,files){let{licence}=data.municipality,title=`${data.municipality.name} ${data.fiscalYear}年度 取組と判定`,folders=[...new Set(files.map(({path})=>path.split("/")[0]??""))];return`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${formStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p>取組 ${data.sheets.length} 件。${escapeMarkup(data.changedOn)} までに公表された文書によります。</p>
${folders.map(folder=>section(folder,files)).join(`
`)}
<h2>ライセンス</h2>
<p><a href="${escapeMarkup(licence.address)}">${escapeMarkup(licence.name)}</a></p>
<h2>確かめる</h2>
<p><code>./torikumi verify フォルダ</code> は、manifest.json に書かれたとおりのファイルがあるかを調べ、判定をすべて計算し直します。</p>
</main>
</body>
</html>
`}var names={data:"データ",forms:"様式",records:"判定のもとになった記録"};function section(folder,files){let links=files.filter(({path})=>path.startsWith(`${folder}/`)).map(({path})=>`<li><a href="${escapeMarkup(path)}">${escapeMarkup(path)}</a></li>`);return`<h2>${escapeMarkup(names[folder]??folder)}</h2>
<ul>
${links.join(`
`)}
</ul>`}var recordsPath="records/edition.json";function listEditionFiles(edition){let{data}=edition,whole=once(()=>Buffer.from(printRecords(edition))),madeFrom=once(()=>sha256(whole())),tables=dataFiles.map(file=>({path:`data/${file.name}`,mediaType:file.mediaType,reproducible:file.reproducible,madeFrom,make:()=>file.make(data)})),forms=officesOf(edition).flatMap(office=>formsOf(edition,office)),records={path:recordsPath,mediaType:"application/json",reproducible:!0,madeFrom,make:async()=>whole()},files=[...tables,...forms,records];return[{path:"index.html",mediaType:"text/html; charset=utf-8",reproducible:!0,madeFrom,make:async()=>Buffer.from(printIndex(data,files))},...files]}function officesOf({data}){let names2=new Map;for(let{office,document}of data.documents)isPrinted(document.form)&&names2.set(office,document.office??office);return[...names2].map(([code,name])=>({code,name}))}function formsOf({data,municipality},{code,name}){let documents=data.documents.filter(({office,document})=>office===code&&isPrinted(document.form)),title=`${name} ${data.fiscalYear}年度`,madeFrom=once(()=>sha256(Buffer.from(encodeJson([title,documents,municipality.forms])))),layouts=()=>documents.map(({document,text})=>{let{form,fiscalYear}=document;return layOutDocument(document,text,templateFor(form,fiscalYear,municipality.forms))});return Object.keys(formFormats).map(format=>({path:`forms/${code}.${format}`,mediaType:formFormats[format].mediaType,reproducible:format==="html",madeFrom,make:()=>printForm(format,title,layouts())}))}function once(make){let made=null;return()=>(made??={value:make()},made.value)}export{judgeEdition,manifestPath,describeFile,sha256,printManifest,readManifest,readRecords,recordsPath,listEditionFiles};
//# sourceMappingURL=chunk-JPMPVLQQ.js.map
