import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/japanese/white-space.ts
function isSpace(code) {
  if (code <= 32) return code === 32 || code >= 9 && code <= 13;
  if (code < 160) return false;
  return code === 160 || code === 12288 || code === 65279 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287;
}

// src/japanese/squeeze-text.ts
function squeezeText(text) {
  const trimmed = text.trim();
  let squeezed = "";
  let kept = 0;
  for (let at = 0; at < trimmed.length; at += 1) {
    if (!isSpace(trimmed.charCodeAt(at))) continue;
    const before = at;
    while (isSpace(trimmed.charCodeAt(at + 1))) at += 1;
    squeezed += trimmed.slice(kept, before);
    kept = at + 1;
    if (needsSpace(trimmed, before, kept)) squeezed += " ";
  }
  return kept === 0 ? trimmed : squeezed + trimmed.slice(kept);
}
function needsSpace(text, before, after) {
  const next = text.charCodeAt(after);
  if (isWestern(text.charCodeAt(before - 1))) {
    return isWestern(next) || opens(next) && isLatin(text.charCodeAt(after + 1));
  }
  return isLatin(next) && endsLatinClause(text, before);
}
function opens(code) {
  return code === 40 || code === 38;
}
function endsLatinClause(text, end) {
  let at = end - 1;
  while (at >= 0 && ",.;:!?)&".includes(text.charAt(at))) at -= 1;
  return at < end - 1 && isLatin(text.charCodeAt(at));
}
function isLatin(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isWestern(code) {
  if (code < 128) return isLatin(code) || code >= 48 && code <= 57 || code === 95;
  return code >= 65296 && code <= 65305 || code >= 65313 && code <= 65338 || code >= 65345 && code <= 65370;
}

export {
  isSpace,
  squeezeText
};
//# sourceMappingURL=chunk-MWSDTXH6.js.map
