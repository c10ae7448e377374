import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function chunksOf(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,at)=>items.slice(at*size,(at+1)*size))}export{chunksOf};
//# sourceMappingURL=chunk-XNLIUD3F.js.map
