function never(value){throw new TypeError(`unexpected ${JSON.stringify(value)}`)}export{never};
//# sourceMappingURL=chunk-R4WQJYRB.js.map
