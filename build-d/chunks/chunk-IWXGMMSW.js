import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  scoreForecast
} from "./chunk-XSX3TSFD.js";
import {
  actorId,
  findDocument,
  findMunicipality,
  isCurrent,
  listDocuments,
  listJudgedSheets
} from "./chunk-SNXG2B4B.js";
import {
  encodeJson
} from "./chunk-L53VRUNE.js";
import {
  formatVerdict
} from "./chunk-XEHOPZS5.js";
import {
  englishDay,
  isMeasured,
  isReported,
  sameUnit
} from "./chunk-F7XZPBML.js";
import {
  diffDocuments,
  factsOf,
  formatLevel,
  levelInEnglish,
  matchInitiatives,
  monthsIn,
  promiseKey,
  readCadences,
  readCounts,
  wordsAt
} from "./chunk-ZAXD573C.js";
import {
  indicatorLikeness,
  keyOfIndicator,
  populationOf,
  similarity,
  wordKey
} from "./chunk-3ODAWCZN.js";
import {
  findFiscalYears
} from "./chunk-KUA5EXJI.js";
import {
  never
} from "./chunk-SKOCY5Q7.js";
import {
  add,
  compare,
  decimal,
  divide,
  equal,
  findFiscalYear,
  fiscalYear,
  fold,
  formatDate,
  formatDecimal,
  formatFiscalYear,
  isZero,
  latestFiscalYear,
  multiply,
  printDecimal,
  round,
  subtract,
  toNumber
} from "./chunk-OFAW3Q7V.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CIZ7JYOE.js";

// node_modules/@stdlib/utils-define-property/lib/define_property.js
var require_define_property = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/define_property.js"(exports, module) {
    "use strict";
    var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js
var require_has_define_property_support = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js"(exports, module) {
    "use strict";
    var defineProperty = require_define_property();
    function hasDefinePropertySupport() {
      try {
        defineProperty({}, "x", {});
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = hasDefinePropertySupport;
  }
});

// node_modules/@stdlib/utils-define-property/lib/builtin.js
var require_builtin = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/builtin.js"(exports, module) {
    "use strict";
    var defineProperty = Object.defineProperty;
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js
var require_is_number = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js"(exports, module) {
    "use strict";
    function isNumber(value) {
      return typeof value === "number";
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js
var require_zero_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js"(exports, module) {
    "use strict";
    function startsWithMinus(str) {
      return str[0] === "-";
    }
    function zeros(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += "0";
      }
      return out;
    }
    function zeroPad(str, width, right) {
      var negative = false;
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      if (startsWithMinus(str)) {
        negative = true;
        str = str.substr(1);
      }
      str = right ? str + zeros(pad) : zeros(pad) + str;
      if (negative) {
        str = "-" + str;
      }
      return str;
    }
    module.exports = zeroPad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js
var require_format_integer = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var zeroPad = require_zero_pad();
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    function formatInteger(token) {
      var base;
      var out;
      var i;
      switch (token.specifier) {
        case "b":
          base = 2;
          break;
        case "o":
          base = 8;
          break;
        case "x":
        case "X":
          base = 16;
          break;
        case "d":
        case "i":
        case "u":
        default:
          base = 10;
          break;
      }
      out = token.arg;
      i = parseInt(out, 10);
      if (!isFinite(i)) {
        if (!isNumber(out)) {
          throw new Error("invalid integer. Value: " + out);
        }
        i = 0;
      }
      if (i < 0 && (token.specifier === "u" || base !== 10)) {
        i = 4294967295 + i + 1;
      }
      if (i < 0) {
        out = (-i).toString(base);
        if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        out = "-" + out;
      } else {
        out = i.toString(base);
        if (!i && !token.precision) {
          out = "";
        } else if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        if (token.sign) {
          out = token.sign + out;
        }
      }
      if (base === 16) {
        if (token.alternate) {
          out = "0x" + out;
        }
        out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      }
      if (base === 8) {
        if (token.alternate && out.charAt(0) !== "0") {
          out = "0" + out;
        }
      }
      return out;
    }
    module.exports = formatInteger;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js
var require_is_string = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js
var require_format_double = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(exports, module) {
    "use strict";
    var abs = Math.abs;
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    var replace = String.prototype.replace;
    var RE_EXP_POS_DIGITS = /e\+(\d)$/;
    var RE_EXP_NEG_DIGITS = /e-(\d)$/;
    var RE_ONLY_DIGITS = /^(\d+)$/;
    var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
    var RE_TRAILING_PERIOD_ZERO = /\.0$/;
    var RE_PERIOD_ZERO_EXP = /\.0*e/;
    var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
    function formatDouble(f, token) {
      var digits;
      var out;
      switch (token.specifier) {
        case "e":
        case "E":
          out = f.toExponential(token.precision);
          break;
        case "f":
        case "F":
          out = f.toFixed(token.precision);
          break;
        case "g":
        case "G":
          if (abs(f) < 1e-4) {
            digits = token.precision;
            if (digits > 0) {
              digits -= 1;
            }
            out = f.toExponential(digits);
          } else {
            out = f.toPrecision(token.precision);
          }
          if (!token.alternate) {
            out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
            out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
            out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
          }
          break;
        default:
          throw new Error("invalid double notation. Value: " + token.specifier);
      }
      out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
      out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
      if (token.alternate) {
        out = replace.call(out, RE_ONLY_DIGITS, "$1.");
        out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
      }
      if (f >= 0 && token.sign) {
        out = token.sign + out;
      }
      out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      return out;
    }
    module.exports = formatDouble;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js
var require_space_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js"(exports, module) {
    "use strict";
    function spaces(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += " ";
      }
      return out;
    }
    function spacePad(str, width, right) {
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      str = right ? str + spaces(pad) : spaces(pad) + str;
      return str;
    }
    module.exports = spacePad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/main.js
var require_main = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(exports, module) {
    "use strict";
    var formatInteger = require_format_integer();
    var isString = require_is_string();
    var isNumber = require_is_number();
    var formatDouble = require_format_double();
    var spacePad = require_space_pad();
    var zeroPad = require_zero_pad();
    var fromCharCode = String.fromCharCode;
    var isArray = Array.isArray;
    function isnan(value) {
      return value !== value;
    }
    function initialize(token) {
      var out = {};
      out.specifier = token.specifier;
      out.precision = token.precision === void 0 ? 1 : token.precision;
      out.width = token.width;
      out.flags = token.flags || "";
      out.mapping = token.mapping;
      return out;
    }
    function formatInterpolate(tokens) {
      var hasPeriod;
      var flags;
      var token;
      var flag;
      var num;
      var out;
      var pos;
      var f;
      var i;
      var j;
      if (!isArray(tokens)) {
        throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
      }
      out = "";
      pos = 1;
      for (i = 0; i < tokens.length; i++) {
        token = tokens[i];
        if (isString(token)) {
          out += token;
        } else {
          hasPeriod = token.precision !== void 0;
          token = initialize(token);
          if (!token.specifier) {
            throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
          }
          if (token.mapping) {
            pos = token.mapping;
          }
          flags = token.flags;
          for (j = 0; j < flags.length; j++) {
            flag = flags.charAt(j);
            switch (flag) {
              case " ":
                token.sign = " ";
                break;
              case "+":
                token.sign = "+";
                break;
              case "-":
                token.padRight = true;
                token.padZeros = false;
                break;
              case "0":
                token.padZeros = flags.indexOf("-") < 0;
                break;
              case "#":
                token.alternate = true;
                break;
              default:
                throw new Error("invalid flag: " + flag);
            }
          }
          if (token.width === "*") {
            token.width = parseInt(arguments[pos], 10);
            pos += 1;
            if (isnan(token.width)) {
              throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
            }
            if (token.width < 0) {
              token.padRight = true;
              token.width = -token.width;
            }
          }
          if (hasPeriod) {
            if (token.precision === "*") {
              token.precision = parseInt(arguments[pos], 10);
              pos += 1;
              if (isnan(token.precision)) {
                throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
              }
              if (token.precision < 0) {
                token.precision = 1;
                hasPeriod = false;
              }
            }
          }
          token.arg = arguments[pos];
          switch (token.specifier) {
            case "b":
            case "o":
            case "x":
            case "X":
            case "d":
            case "i":
            case "u":
              if (hasPeriod) {
                token.padZeros = false;
              }
              token.arg = formatInteger(token);
              break;
            case "s":
              token.maxWidth = hasPeriod ? token.precision : -1;
              token.arg = String(token.arg);
              break;
            case "c":
              if (!isnan(token.arg)) {
                num = parseInt(token.arg, 10);
                if (num < 0 || num > 127) {
                  throw new Error("invalid character code. Value: " + token.arg);
                }
                token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
              }
              break;
            case "e":
            case "E":
            case "f":
            case "F":
            case "g":
            case "G":
              if (!hasPeriod) {
                token.precision = 6;
              }
              f = parseFloat(token.arg);
              if (!isFinite(f)) {
                if (!isNumber(token.arg)) {
                  throw new Error("invalid floating-point number. Value: " + out);
                }
                f = token.arg;
                token.padZeros = false;
              }
              token.arg = formatDouble(f, token);
              break;
            default:
              throw new Error("invalid specifier: " + token.specifier);
          }
          if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) {
            token.arg = token.arg.substring(0, token.maxWidth);
          }
          if (token.padZeros) {
            token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
          } else if (token.width) {
            token.arg = spacePad(token.arg, token.width, token.padRight);
          }
          out += token.arg || "";
          pos += 1;
        }
      }
      return out;
    }
    module.exports = formatInterpolate;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/index.js
var require_lib = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/main.js
var require_main2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/main.js"(exports, module) {
    "use strict";
    var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
    function parse(match) {
      var token = {
        "mapping": match[1] ? parseInt(match[1], 10) : void 0,
        "flags": match[2],
        "width": match[3],
        "precision": match[5],
        "specifier": match[6]
      };
      if (match[4] === "." && match[5] === void 0) {
        token.precision = "1";
      }
      return token;
    }
    function formatTokenize(str) {
      var content;
      var tokens;
      var match;
      var prev;
      tokens = [];
      prev = 0;
      match = RE.exec(str);
      while (match) {
        content = str.slice(prev, RE.lastIndex - match[0].length);
        if (content.length) {
          tokens.push(content);
        }
        if (match[6] === "%") {
          tokens.push("%");
        } else {
          tokens.push(parse(match));
        }
        prev = RE.lastIndex;
        match = RE.exec(str);
      }
      content = str.slice(prev);
      if (content.length) {
        tokens.push(content);
      }
      return tokens;
    }
    module.exports = formatTokenize;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main2();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-format/lib/is_string.js
var require_is_string2 = __commonJS({
  "node_modules/@stdlib/string-format/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-format/lib/main.js
var require_main3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/main.js"(exports, module) {
    "use strict";
    var interpolate = require_lib();
    var tokenize = require_lib2();
    var isString = require_is_string2();
    function format(str) {
      var args;
      var i;
      if (!isString(str)) {
        throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
      }
      args = [tokenize(str)];
      for (i = 1; i < arguments.length; i++) {
        args.push(arguments[i]);
      }
      return interpolate.apply(null, args);
    }
    module.exports = format;
  }
});

// node_modules/@stdlib/string-format/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main3();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/polyfill.js
var require_polyfill = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/polyfill.js"(exports, module) {
    "use strict";
    var format = require_lib3();
    var objectProtoype = Object.prototype;
    var toStr = objectProtoype.toString;
    var defineGetter = objectProtoype.__defineGetter__;
    var defineSetter = objectProtoype.__defineSetter__;
    var lookupGetter = objectProtoype.__lookupGetter__;
    var lookupSetter = objectProtoype.__lookupSetter__;
    function defineProperty(obj, prop, descriptor) {
      var prototype;
      var hasValue;
      var hasGet;
      var hasSet;
      if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") {
        throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
      }
      if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") {
        throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
      }
      hasValue = "value" in descriptor;
      if (hasValue) {
        if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
          prototype = obj.__proto__;
          obj.__proto__ = objectProtoype;
          delete obj[prop];
          obj[prop] = descriptor.value;
          obj.__proto__ = prototype;
        } else {
          obj[prop] = descriptor.value;
        }
      }
      hasGet = "get" in descriptor;
      hasSet = "set" in descriptor;
      if (hasValue && (hasGet || hasSet)) {
        throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
      }
      if (hasGet && defineGetter) {
        defineGetter.call(obj, prop, descriptor.get);
      }
      if (hasSet && defineSetter) {
        defineSetter.call(obj, prop, descriptor.set);
      }
      return obj;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-property/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/index.js"(exports, module) {
    "use strict";
    var hasDefinePropertySupport = require_has_define_property_support();
    var builtin = require_builtin();
    var polyfill = require_polyfill();
    var defineProperty;
    if (hasDefinePropertySupport()) {
      defineProperty = builtin;
    } else {
      defineProperty = polyfill;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js
var require_main4 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(exports, module) {
    "use strict";
    var defineProperty = require_lib4();
    function setNonEnumerableReadOnly(obj, prop, value) {
      defineProperty(obj, prop, {
        "configurable": false,
        "enumerable": false,
        "writable": false,
        "value": value
      });
    }
    module.exports = setNonEnumerableReadOnly;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main4();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var require_main5 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/main.js"(exports, module) {
    "use strict";
    function isnan(x) {
      return x !== x;
    }
    module.exports = isnan;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/index.js
var require_lib6 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main5();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(exports, module) {
    "use strict";
    var sqrt = Math.sqrt;
    module.exports = sqrt;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main6();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(exports, module) {
    "use strict";
    function hasSymbolSupport() {
      return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
    }
    module.exports = hasSymbolSupport;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main7();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main8 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(exports, module) {
    "use strict";
    var hasSymbols = require_lib8();
    var FLG = hasSymbols();
    function hasToStringTagSupport() {
      return FLG && typeof Symbol.toStringTag === "symbol";
    }
    module.exports = hasToStringTagSupport;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib9 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main8();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostring.js
var require_tostring = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostring.js"(exports, module) {
    "use strict";
    var toStr = Object.prototype.toString;
    module.exports = toStr;
  }
});

// node_modules/@stdlib/utils-native-class/lib/main.js
var require_main9 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/main.js"(exports, module) {
    "use strict";
    var toStr = require_tostring();
    function nativeClass(v) {
      return toStr.call(v);
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/main.js"(exports, module) {
    "use strict";
    var has = Object.prototype.hasOwnProperty;
    function hasOwnProp(value, property) {
      if (value === void 0 || value === null) {
        return false;
      }
      return has.call(value, property);
    }
    module.exports = hasOwnProp;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main10();
    module.exports = main;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main11 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Sym = typeof Symbol === "function" ? Symbol : void 0;
    module.exports = Sym;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib11 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main11();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(exports, module) {
    "use strict";
    var Symbol2 = require_lib11();
    var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
    module.exports = toStrTag;
  }
});

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill2 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/polyfill.js"(exports, module) {
    "use strict";
    var hasOwnProp = require_lib10();
    var toStringTag = require_tostringtag();
    var toStr = require_tostring();
    function nativeClass(v) {
      var isOwn2;
      var tag;
      var out;
      if (v === null || v === void 0) {
        return toStr.call(v);
      }
      tag = v[toStringTag];
      isOwn2 = hasOwnProp(v, toStringTag);
      try {
        v[toStringTag] = void 0;
      } catch (err) {
        return toStr.call(v);
      }
      out = toStr.call(v);
      if (isOwn2) {
        v[toStringTag] = tag;
      } else {
        delete v[toStringTag];
      }
      return out;
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/utils-native-class/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/index.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib9();
    var builtin = require_main9();
    var polyfill = require_polyfill2();
    var main;
    if (hasToStringTag()) {
      main = polyfill;
    } else {
      main = builtin;
    }
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/main.js
var require_main12 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib12();
    var hasUint32Array = typeof Uint32Array === "function";
    function isUint32Array(value) {
      return hasUint32Array && value instanceof Uint32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint32Array]";
    }
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib13 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/index.js"(exports, module) {
    "use strict";
    var isUint32Array = require_main12();
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib14 = __commonJS({
  "node_modules/@stdlib/constants-uint32-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT32_MAX = 4294967295;
    module.exports = UINT32_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js
var require_uint32array = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js"(exports, module) {
    "use strict";
    var main = typeof Uint32Array === "function" ? Uint32Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/main.js
var require_main13 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint32Array = require_lib13();
    var UINT32_MAX = require_lib14();
    var GlobalUint32Array = require_uint32array();
    function hasUint32ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint32Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT32_MAX + 1, UINT32_MAX + 2];
        arr = new GlobalUint32Array(arr);
        bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT32_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/index.js
var require_lib15 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_main13();
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main14 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint32/lib/polyfill.js
var require_polyfill3 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint32/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_lib15();
    var builtin = require_main14();
    var polyfill = require_polyfill3();
    var ctor;
    if (hasUint32ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/main.js
var require_main15 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib12();
    var hasFloat64Array = typeof Float64Array === "function";
    function isFloat64Array(value) {
      return hasFloat64Array && value instanceof Float64Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Float64Array]";
    }
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib17 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/index.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_main15();
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js
var require_float64array = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(exports, module) {
    "use strict";
    var main = typeof Float64Array === "function" ? Float64Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/main.js
var require_main16 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_lib17();
    var GlobalFloat64Array = require_float64array();
    function hasFloat64ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalFloat64Array !== "function") {
        return false;
      }
      try {
        arr = new GlobalFloat64Array([1, 3.14, -3.14, NaN]);
        bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/index.js
var require_lib18 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_main16();
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/array-float64/lib/main.js
var require_main17 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-float64/lib/polyfill.js
var require_polyfill4 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-float64/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_lib18();
    var builtin = require_main17();
    var polyfill = require_polyfill4();
    var ctor;
    if (hasFloat64ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/main.js
var require_main18 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib12();
    var hasUint8Array = typeof Uint8Array === "function";
    function isUint8Array(value) {
      return hasUint8Array && value instanceof Uint8Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint8Array]";
    }
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib20 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/index.js"(exports, module) {
    "use strict";
    var isUint8Array = require_main18();
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib21 = __commonJS({
  "node_modules/@stdlib/constants-uint8-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT8_MAX = 255 | 0;
    module.exports = UINT8_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js
var require_uint8array = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(exports, module) {
    "use strict";
    var main = typeof Uint8Array === "function" ? Uint8Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/main.js
var require_main19 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint8Array = require_lib20();
    var UINT8_MAX = require_lib21();
    var GlobalUint8Array = require_uint8array();
    function hasUint8ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint8Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT8_MAX + 1, UINT8_MAX + 2];
        arr = new GlobalUint8Array(arr);
        bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT8_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/index.js
var require_lib22 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_main19();
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main20 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint8/lib/polyfill.js
var require_polyfill5 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint8/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_lib22();
    var builtin = require_main20();
    var polyfill = require_polyfill5();
    var ctor;
    if (hasUint8ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/main.js
var require_main21 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib12();
    var hasUint16Array = typeof Uint16Array === "function";
    function isUint16Array(value) {
      return hasUint16Array && value instanceof Uint16Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint16Array]";
    }
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib24 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/index.js"(exports, module) {
    "use strict";
    var isUint16Array = require_main21();
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib25 = __commonJS({
  "node_modules/@stdlib/constants-uint16-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT16_MAX = 65535 | 0;
    module.exports = UINT16_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js
var require_uint16array = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js"(exports, module) {
    "use strict";
    var main = typeof Uint16Array === "function" ? Uint16Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/main.js
var require_main22 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint16Array = require_lib24();
    var UINT16_MAX = require_lib25();
    var GlobalUint16Array = require_uint16array();
    function hasUint16ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint16Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT16_MAX + 1, UINT16_MAX + 2];
        arr = new GlobalUint16Array(arr);
        bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT16_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/index.js
var require_lib26 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_main22();
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main23 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint16/lib/polyfill.js
var require_polyfill6 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint16/lib/index.js
var require_lib27 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_lib26();
    var builtin = require_main23();
    var polyfill = require_polyfill6();
    var ctor;
    if (hasUint16ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/ctors.js
var require_ctors = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(exports, module) {
    "use strict";
    var Uint8Array2 = require_lib23();
    var Uint16Array2 = require_lib27();
    var ctors = {
      "uint16": Uint16Array2,
      "uint8": Uint8Array2
    };
    module.exports = ctors;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main24 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/main.js"(exports, module) {
    "use strict";
    var ctors = require_ctors();
    var bool;
    function isLittleEndian() {
      var uint16view;
      var uint8view;
      uint16view = new ctors["uint16"](1);
      uint16view[0] = 4660;
      uint8view = new ctors["uint8"](uint16view.buffer);
      return uint8view[0] === 52;
    }
    bool = isLittleEndian();
    module.exports = bool;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/index.js
var require_lib28 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/index.js"(exports, module) {
    "use strict";
    var IS_LITTLE_ENDIAN = require_main24();
    module.exports = IS_LITTLE_ENDIAN;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib28();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js
var require_main25 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib16();
    var Float64Array2 = require_lib19();
    var HIGH = require_high();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getHighWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[HIGH];
    }
    module.exports = getHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js
var require_lib29 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main25();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib28();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js
var require_main26 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib16();
    var Float64Array2 = require_lib19();
    var HIGH = require_high2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setHighWord(x, high) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[HIGH] = high >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js
var require_lib30 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main26();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib31 = __commonJS({
  "node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EXPONENT_BIAS = 1023 | 0;
    module.exports = FLOAT64_EXPONENT_BIAS;
  }
});

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main27 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/main.js"(exports, module) {
    "use strict";
    module.exports = Number;
  }
});

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib32 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main27();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib33 = __commonJS({
  "node_modules/@stdlib/constants-float64-ninf/lib/index.js"(exports, module) {
    "use strict";
    var Number2 = require_lib32();
    var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
    module.exports = FLOAT64_NINF;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.3999999999940942;
      }
      return 0.3999999999940942 + x * (0.22222198432149784 + x * 0.15313837699209373);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js
var require_polyval_q = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.2857142874366239 + x * (0.1818357216161805 + x * 0.14798198605116586));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/main.js
var require_main28 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib29();
    var setHighWord = require_lib30();
    var isnan = require_lib6();
    var BIAS = require_lib31();
    var NINF = require_lib33();
    var polyvalP = require_polyval_p();
    var polyvalQ = require_polyval_q();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var TWO54 = 18014398509481984;
    var ONE_THIRD = 0.3333333333333333;
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MAX_NORMAL_EXP = 2146435072 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    function ln(x) {
      var hfsq;
      var hx;
      var t2;
      var t1;
      var k;
      var R;
      var f;
      var i;
      var j;
      var s;
      var w;
      var z;
      if (x === 0) {
        return NINF;
      }
      if (isnan(x) || x < 0) {
        return NaN;
      }
      hx = getHighWord(x);
      k = 0 | 0;
      if (hx < HIGH_MIN_NORMAL_EXP) {
        k -= 54 | 0;
        x *= TWO54;
        hx = getHighWord(x);
      }
      if (hx >= HIGH_MAX_NORMAL_EXP) {
        return x + x;
      }
      k += (hx >> 20) - BIAS | 0;
      hx &= HIGH_SIGNIFICAND_MASK;
      i = hx + 614244 & 1048576 | 0;
      x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
      k += i >> 20 | 0;
      f = x - 1;
      if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
        if (f === 0) {
          if (k === 0) {
            return 0;
          }
          return k * LN2_HI + k * LN2_LO;
        }
        R = f * f * (0.5 - ONE_THIRD * f);
        if (k === 0) {
          return f - R;
        }
        return k * LN2_HI - (R - k * LN2_LO - f);
      }
      s = f / (2 + f);
      z = s * s;
      i = hx - 398458 | 0;
      w = z * z;
      j = 440401 - hx | 0;
      t1 = w * polyvalP(w);
      t2 = z * polyvalQ(w);
      i |= j;
      R = t2 + t1;
      if (i > 0) {
        hfsq = 0.5 * f * f;
        if (k === 0) {
          return f - (hfsq - s * (hfsq + R));
        }
        return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
      }
      if (k === 0) {
        return f - s * (f - R);
      }
      return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
    }
    module.exports = ln;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/index.js
var require_lib34 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main28();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib35 = __commonJS({
  "node_modules/@stdlib/constants-float64-pinf/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_PINF = Number.POSITIVE_INFINITY;
    module.exports = FLOAT64_PINF;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js
var require_rational_p1q1 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -5087819496582806e-19;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -5087819496582806e-19 + x * (-0.008368748197417368 + x * (0.03348066254097446 + x * (-0.012692614766297404 + x * (-0.03656379714117627 + x * (0.02198786811111689 + x * (0.008226878746769157 + x * (-0.005387729650712429 + x * (0 + x * 0))))))));
        s2 = 1 + x * (-0.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (0.662328840472003 + x * (-0.7122890234154284 + x * (-0.05273963823400997 + x * (0.07952836873415717 + x * (-0.0023339375937419 + x * 8862163904564247e-19))))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (0 + x * (-0.005387729650712429 + x * (0.008226878746769157 + x * (0.02198786811111689 + x * (-0.03656379714117627 + x * (-0.012692614766297404 + x * (0.03348066254097446 + x * (-0.008368748197417368 + x * -5087819496582806e-19))))))));
        s2 = 8862163904564247e-19 + x * (-0.0023339375937419 + x * (0.07952836873415717 + x * (-0.05273963823400997 + x * (-0.7122890234154284 + x * (0.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-0.9700050433032906 + x * 1))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js
var require_rational_p2q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.20243350835593876;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.20243350835593876 + x * (0.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
        s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
      } else {
        x = 1 / x;
        s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (0.10526468069939171 + x * -0.20243350835593876)))))));
        s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js
var require_rational_p3q3 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.1311027816799519;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.1311027816799519 + x * (-0.16379404719331705 + x * (0.11703015634199525 + x * (0.38707973897260434 + x * (0.3377855389120359 + x * (0.14286953440815717 + x * (0.029015791000532906 + x * (0.0021455899538880526 + x * (-6794655751811263e-22 + x * (28522533178221704e-24 + x * -681149956853777e-24)))))))));
        s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (0.848854343457902 + x * (0.15226433829533179 + x * (0.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
      } else {
        x = 1 / x;
        s1 = -681149956853777e-24 + x * (28522533178221704e-24 + x * (-6794655751811263e-22 + x * (0.0021455899538880526 + x * (0.029015791000532906 + x * (0.14286953440815717 + x * (0.3377855389120359 + x * (0.38707973897260434 + x * (0.11703015634199525 + x * (-0.16379404719331705 + x * -0.1311027816799519)))))))));
        s2 = 0 + x * (0 + x * (0 + x * (0.011059242293464892 + x * (0.15226433829533179 + x * (0.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js
var require_rational_p4q4 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0350353787183178;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0350353787183178 + x * (-0.0022242652921344794 + x * (0.018557330651423107 + x * (0.009508047013259196 + x * (0.0018712349281955923 + x * (15754461742496055e-20 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
        s2 = 1 + x * (1.3653349817554064 + x * (0.7620591645536234 + x * (0.22009110576413124 + x * (0.03415891436709477 + x * (0.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (15754461742496055e-20 + x * (0.0018712349281955923 + x * (0.009508047013259196 + x * (0.018557330651423107 + x * (-0.0022242652921344794 + x * -0.0350353787183178)))))));
        s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (0.00263861676657016 + x * (0.03415891436709477 + x * (0.22009110576413124 + x * (0.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js
var require_rational_p5q5 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.016743100507663373;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.016743100507663373 + x * (-0.0011295143874558028 + x * (0.001056288621524929 + x * (20938631748758808e-20 + x * (14962478375834237e-21 + x * (44969678992770644e-23 + x * (4625961635228786e-24 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
        s2 = 1 + x * (0.5914293448864175 + x * (0.1381518657490833 + x * (0.016074608709367652 + x * (9640118070051656e-19 + x * (27533547476472603e-21 + x * (282243172016108e-21 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4625961635228786e-24 + x * (44969678992770644e-23 + x * (14962478375834237e-21 + x * (20938631748758808e-20 + x * (0.001056288621524929 + x * (-0.0011295143874558028 + x * -0.016743100507663373)))))));
        s2 = 0 + x * (0 + x * (282243172016108e-21 + x * (27533547476472603e-21 + x * (9640118070051656e-19 + x * (0.016074608709367652 + x * (0.1381518657490833 + x * (0.5914293448864175 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/main.js
var require_main29 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib7();
    var ln = require_lib34();
    var PINF = require_lib35();
    var NINF = require_lib33();
    var rationalFcnR1 = require_rational_p1q1();
    var rationalFcnR2 = require_rational_p2q2();
    var rationalFcnR3 = require_rational_p3q3();
    var rationalFcnR4 = require_rational_p4q4();
    var rationalFcnR5 = require_rational_p5q5();
    var Y1 = 0.08913147449493408;
    var Y2 = 2.249481201171875;
    var Y3 = 0.807220458984375;
    var Y4 = 0.9399557113647461;
    var Y5 = 0.9836282730102539;
    function erfinv(x) {
      var sign;
      var ax;
      var qs;
      var q;
      var g;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (x === 1) {
        return PINF;
      }
      if (x === -1) {
        return NINF;
      }
      if (x === 0) {
        return x;
      }
      if (x > 1 || x < -1) {
        return NaN;
      }
      if (x < 0) {
        sign = -1;
        ax = -x;
      } else {
        sign = 1;
        ax = x;
      }
      q = 1 - ax;
      if (ax <= 0.5) {
        g = ax * (ax + 10);
        r = rationalFcnR1(ax);
        return sign * (g * Y1 + g * r);
      }
      if (q >= 0.25) {
        g = sqrt(-2 * ln(q));
        q -= 0.25;
        r = rationalFcnR2(q);
        return sign * (g / (Y2 + r));
      }
      q = sqrt(-ln(q));
      if (q < 3) {
        qs = q - 1.125;
        r = rationalFcnR3(qs);
        return sign * (Y3 * q + r * q);
      }
      if (q < 6) {
        qs = q - 3;
        r = rationalFcnR4(qs);
        return sign * (Y4 * q + r * q);
      }
      qs = q - 6;
      r = rationalFcnR5(qs);
      return sign * (Y5 * q + r * q);
    }
    module.exports = erfinv;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/index.js
var require_lib36 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main29();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js
var require_main30 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js"(exports, module) {
    "use strict";
    var erfinv = require_lib36();
    var isnan = require_lib6();
    var sqrt = require_lib7();
    function quantile2(p, mu, sigma) {
      var A;
      var B;
      if (isnan(mu) || isnan(sigma) || isnan(p) || sigma < 0 || p < 0 || p > 1) {
        return NaN;
      }
      if (sigma === 0) {
        return mu;
      }
      A = mu;
      B = sigma * sqrt(2);
      return A + B * erfinv(2 * p - 1);
    }
    module.exports = quantile2;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/main.js
var require_main31 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/main.js"(exports, module) {
    "use strict";
    function wrap(value) {
      return constantFunction;
      function constantFunction() {
        return value;
      }
    }
    module.exports = wrap;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/index.js
var require_lib37 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main31();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js
var require_main32 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    function quantile2(p, mu) {
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      return mu;
    }
    module.exports = quantile2;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js
var require_factory = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib37();
    var isnan = require_lib6();
    function factory(mu) {
      if (isnan(mu)) {
        return constantFunction(NaN);
      }
      return quantile2;
      function quantile2(p) {
        if (isnan(p) || p < 0 || p > 1) {
          return NaN;
        }
        return mu;
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js
var require_lib38 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main32();
    var factory = require_factory();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js
var require_factory2 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib37();
    var degenerate = require_lib38().factory;
    var erfinv = require_lib36();
    var isnan = require_lib6();
    var sqrt = require_lib7();
    function factory(mu, sigma) {
      var A;
      var B;
      if (isnan(mu) || isnan(sigma) || sigma < 0) {
        return constantFunction(NaN);
      }
      if (sigma === 0) {
        degenerate(mu);
      }
      A = mu;
      B = sigma * sqrt(2);
      return quantile2;
      function quantile2(p) {
        if (isnan(p) || p < 0 || p > 1) {
          return NaN;
        }
        return A + B * erfinv(2 * p - 1);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var require_lib39 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main30();
    var factory = require_factory2();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// src/people/audit.ts
import { createHash } from "node:crypto";
var beginning = { position: 0, hash: "0".repeat(64) };
function auditEntry(before, facts) {
  const { municipality, at, who, address, did } = facts;
  const position = before.position + 1;
  const actor = who.kind === "person" ? { kind: who.kind, id: who.id, name: who.name } : who.kind === "system" ? { kind: who.kind, name: who.name } : who.kind === "token" ? { kind: who.kind, token: who.id, name: who.name } : { kind: who.kind };
  const { act, outcome, rule, about, details } = did;
  const content = JSON.stringify({
    municipality,
    position,
    at: at.toISOString(),
    actor,
    address,
    act,
    outcome,
    rule,
    about,
    details,
    before: before.hash
  });
  return { position, content, hash: hashEntry(content) };
}
function hashEntry(content) {
  return createHash("sha256").update(content).digest("hex");
}
function auditFacts({ content }) {
  return JSON.parse(content);
}
function auditFault(before, entry, municipality) {
  const { position, content, hash } = entry;
  if (position !== before.position + 1) return `${before.position + 1}\u756A\u306E\u8A18\u9332\u304C\u3042\u308A\u307E\u305B\u3093`;
  if (hashEntry(content) !== hash) return `${position}\u756A\u306E\u8A18\u9332\u306E\u4E2D\u8EAB\u304C\u3001\u6307\u7D0B\u3068\u5408\u3044\u307E\u305B\u3093`;
  const facts = auditFacts(entry);
  if (facts.before !== before.hash) return `${position}\u756A\u306E\u8A18\u9332\u304C\u3001\u524D\u306E\u8A18\u9332\u3068\u3064\u306A\u304C\u308A\u307E\u305B\u3093`;
  const same = facts.position === position && facts.municipality === municipality && facts.at === entry.at.toISOString() && (facts.actor.id ?? null) === entry.actor && facts.act === entry.act && facts.about === entry.about;
  return same ? null : `${position}\u756A\u306E\u8A18\u9332\u306E\u898B\u51FA\u3057\u304C\u3001\u4E2D\u8EAB\u3068\u5408\u3044\u307E\u305B\u3093`;
}
function hasHeadShape(value) {
  if (typeof value !== "object" || value === null) return false;
  const { position, hash } = value;
  return Number.isSafeInteger(position) && typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
}

// src/people/role.ts
var roles = [
  "officer",
  "sectionChief",
  "planOffice",
  "wardMayor",
  "headquarters",
  "councilMember",
  "administrator"
];
var roleNames = {
  officer: "\u62C5\u5F53\u8005",
  sectionChief: "\u8AB2\u9577",
  planOffice: "\u4F01\u753B\u62C5\u5F53",
  wardMayor: "\u533A\u9577",
  headquarters: "\u672C\u90E8",
  councilMember: "\u533A\u653F\u4F1A\u8B70\u59D4\u54E1",
  administrator: "\u7BA1\u7406\u8005"
};

// src/actions/check-stored.ts
import { createHash as createHash3 } from "node:crypto";

// src/check/identity-of-finding.ts
import { createHash as createHash2 } from "node:crypto";
function identityOfFinding({ rule, where }, initiative) {
  const words = where.map(({ text }) => fold(text).text.replace(/\s/gu, ""));
  return createHash2("sha256").update(JSON.stringify([rule, initiative, words])).digest("hex");
}

// src/check/document-view.ts
function viewDocument(checked) {
  const sheets = [];
  const view = { ...checked, sheets };
  for (const [position, sheet] of checked.document.sheets.entries()) {
    const judgement = checked.judgements[position] ?? null;
    sheets.push({ view, sheet, position, judgement, fiscalYear: checked.document.fiscalYear });
  }
  return view;
}
function quote(view, { text, span }) {
  return { view, span, text: text ?? wordsAt(view.text, span) };
}
function quoteTarget(view, { span }) {
  return quote(view, { span });
}
function quoteFigure(view, observation) {
  return isReported(observation) ? [quote(view, { span: observation.source.span })] : [];
}
function quoteMark(view, { span }) {
  if (span === null) return [];
  const start = view.text.lastIndexOf("\n", span.start - 1) + 1;
  const row = span.start - start <= labelLength ? { start, end: span.end } : span;
  return [{ view, span, text: wordsAt(view.text, row) }];
}
var labelLength = 24;
function citationOf({ view, span, text }) {
  const line = lineAt(view.text, span.start);
  return { source: view.document.source, line, text, span };
}
function lineAt(text, position) {
  const ends = lineEndsOf(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((ends[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
var known = { text: "", ends: [] };
function lineEndsOf(text) {
  if (known.text === text) return known.ends;
  const ends = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
  known = { text, ends };
  return ends;
}

// src/check/promises.ts
function promisesOf(view) {
  const { panels, initiatives } = view.document;
  const outside = (placed2, number) => ({
    placed: placed2,
    target: placed2.target,
    number,
    sheet: null,
    half: null
  });
  return [
    ...view.sheets.flatMap(promisesOfSheet),
    ...panels.flatMap(({ outcomes, themes }) => [
      ...outcomes.map((placed2) => outside(placed2, null)),
      ...themes.flatMap(({ targets }) => targets.map((placed2) => outside(placed2, null)))
    ]),
    ...initiatives.flatMap(
      ({ number, targets }) => targets.map((placed2) => outside(placed2, number))
    )
  ];
}
function promisesOfSheet(sheet) {
  return ["multiYear", "yearPlan"].flatMap(
    (half) => sheet.sheet[half].targets.map((placed2) => ({
      placed: placed2,
      target: placed2.target,
      number: sheet.sheet.number,
      sheet,
      half
    }))
  );
}
function levelOf(target) {
  return target?.conditions.find((condition) => condition.kind === "level") ?? null;
}
function changeOf({ conditions }) {
  return conditions.find((condition) => condition.kind === "change") ?? null;
}
function formerActual({ baselines }, year, unit) {
  const printed = baselines.find(
    (each) => isActual(each) && each.fiscalYear === year && sameUnit(each.unit, unit)
  );
  return printed?.quantity?.value ?? null;
}
function lastActual({ baselines }) {
  const [last] = baselines.flatMap(
    (each) => isActual(each) && each.quantity !== null ? [{ ...each, value: each.quantity.value }] : []
  ).toSorted((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0));
  return last ?? null;
}
function isOfPart({ aggregate }) {
  if (aggregate?.kind === "per") return aggregate.period !== "year";
  return aggregate?.kind === "mean" && aggregate.over === "month";
}
function isActual({ kind, label }) {
  return kind === "actual" && !/平均|全市|全国/u.test(label ?? "");
}
function sameIndicator(a, b) {
  if (a.indicator === null || b.indicator === null) return false;
  const key = keyOfIndicator(a.indicator);
  return key !== null && key === keyOfIndicator(b.indicator);
}
function sharedTargets({ former, current }) {
  return former.sheet.yearPlan.targets.flatMap((before, position) => {
    const after = current.sheet.yearPlan.targets.find(
      ({ target }) => sameIndicator(target, before.target)
    );
    return after === void 0 ? [] : [{ before, position, after }];
  });
}
function isRaised(old, now) {
  if (old.compare !== now.compare || old.quantity.unit !== now.quantity.unit) return null;
  return asksLessThan(old, now.quantity.value);
}
function formatFigure(value, unit) {
  return `${formatDecimal(value)}${unit ?? ""}`;
}
function asksLessThan({ compare: how, quantity }, value) {
  if (how === "exactly" || quantity.over !== null) return false;
  const order = compare(quantity.value, value);
  return how === "atLeast" || how === "moreThan" ? order < 0 : order > 0;
}

// src/check/rules/actual-differs-from-evidence.ts
var market = "\u671D\u5E02\u306E\u6765\u5834\u8005\u6570";
var actualDiffersFromEvidence = {
  id: "actual-differs-from-evidence",
  title: "\u8A18\u9332\u3068\u9055\u3046\u5B9F\u7E3E",
  severity: "warning",
  since: "2026-11-26",
  looksAt: "sheet",
  remedy: "\u8A18\u9332\u3068\u5831\u544A\u306E\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3001\u9055\u3046\u65B9\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Reported figure differs from the records",
    remedy: "Find out whether the records or the report are right, and correct the other."
  },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, reported, position }) => {
      const placed2 = sheet.yearPlan.targets[position];
      const said = reported?.value ?? null;
      if (placed2 === void 0 || reported === void 0 || said === null) return [];
      if (actual === null || !isMeasured(actual) || actual.value === null) return [];
      if (compare(round(actual.value, said.scale, "half-up"), said) === 0) return [];
      if (actual.provisional || reported.provisional) return [];
      return [
        {
          message: `\u5B9F\u7E3E\u306F${formatFigure(said, reported.unit)}\u3068\u5831\u544A\u3055\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u8A18\u9332\u304B\u3089\u6570\u3048\u308B\u3068${formatFigure(actual.value, actual.unit)}\u3067\u3059\u3002\u5224\u5B9A\u306B\u306F\u8A18\u9332\u304B\u3089\u6570\u3048\u305F\u5024\u3092\u4F7F\u3044\u307E\u3057\u305F\u3002`,
          english: `The reported figure is ${formatFigure(said, reported.unit)}, but the records give ${formatFigure(actual.value, actual.unit)}. The judgement used the records.`,
          quotes: [...quoteFigure(view, reported), quoteTarget(view, placed2)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "980 reported, 940 in the register",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" },
                measured: [{ indicator: market, value: "940", unit: "\u4EBA" }]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the same figure",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" },
                measured: [{ indicator: market, value: "980", unit: "\u4EBA" }]
              }
            ]
          }
        ]
      },
      {
        what: "the same figure with fewer digits",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 41%\u4EE5\u4E0A"],
                evaluation: { actuals: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:42.5%"], verdict: "\u2460" },
                measured: [{ indicator: "\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408", value: "42.47", unit: "%" }]
              }
            ]
          }
        ]
      },
      {
        what: "nothing in the register yet",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" },
                measured: [{ indicator: market, value: null, unit: "\u4EBA" }]
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/actual-missing.ts
var actualMissing = {
  id: "actual-missing",
  title: "\u5B9F\u7E3E\u306E\u66F8\u304B\u308C\u3066\u3044\u306A\u3044\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u76EE\u6A19\u3054\u3068\u306B\u5B9F\u7E3E\u306E\u6570\u5024\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u307E\u3060\u51FA\u3066\u3044\u306A\u3044\u3068\u304D\u306F\u3001\u3044\u3064\u51FA\u308B\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target without a reported figure",
    remedy: "Report a figure for each target, or say when it will be known."
  },
  find({ sheet, judgement, view, fiscalYear: fiscalYear2 }) {
    const evaluation = sheet.selfEvaluation;
    if (judgement === null || evaluation === null || evaluation.verdict.value === null) return [];
    return judgement.targets.flatMap(({ actual, position }) => {
      const placed2 = sheet.yearPlan.targets[position];
      if (placed2 === void 0 || levelOf(placed2.target) === null || (actual?.value ?? null) !== null)
        return [];
      if ((placed2.target.fiscalYear ?? fiscalYear2) !== fiscalYear2) return [];
      if (isToldElsewhere(placed2.target, evaluation)) return [];
      return [
        {
          message: "\u5224\u5B9A\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u3053\u306E\u76EE\u6A19\u306B\u5BFE\u3059\u308B\u5B9F\u7E3E\u306E\u6570\u5024\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
          english: "There is a verdict, but no figure is reported for this target.",
          quotes: [quoteTarget(view, placed2), ...quoteMark(view, evaluation.verdict)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "two targets, one figure",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA", "\u6E2F\u306E\u6E05\u6383\u306B\u52A0\u308F\u3063\u305F\u56E3\u4F53\u6570 12\u56E3\u4F53"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a figure for each",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a figure told in the narrative",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA", "\u898B\u56DE\u308A\u7814\u4FEE\u306E\u5B9F\u65BD 2\u56DE\u4EE5\u4E0A"],
                evaluation: {
                  results: ["\u898B\u56DE\u308A\u306E\u7814\u4FEE\u3092\u5B9F\u65BD(3\u56DE)"],
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "an act, which has no figure",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u8981\u7DB1\u3092\u5B9A\u3081\u308B\u3002"],
                evaluation: { results: ["\u8981\u7DB1\u3092\u5B9A\u3081\u305F\u3002"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function isToldElsewhere(target, { results, actuals }) {
  const unit = levelOf(target)?.quantity.unit ?? null;
  const name = wordKey(target.indicator ?? "").replace(tail, "");
  if (unit === null || name.length < 2) return false;
  return [...results, ...actuals].some(({ text }) => {
    const words = fold(text).text;
    return wordKey(words).includes(name) && countsIn(words, unit);
  });
}
function countsIn(words, unit) {
  return words.split(unit).slice(0, -1).some((before) => /\d$/u.test(before));
}
var tail = /(?:実施|開催)?(?:件数|回数|人数|割合|率|数)?$/u;

// src/check/rules/badge-contradicts-former-target.ts
var badgeContradictsFormerTarget = {
  id: "badge-contradicts-former-target",
  title: "\u524D\u5E74\u5EA6\u3068\u5408\u308F\u306A\u3044\u76EE\u6A19\u5024UP",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "years",
  remedy: "\u8868\u793A\u304B\u76EE\u6A19\u306E\u6570\u5024\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "\u201CTarget raised\u201D, but it is not", remedy: "Correct the badge or the target." },
  find(years) {
    return sharedTargets(years).filter(({ after }) => after.target.marks.includes("raised")).flatMap(({ before, after }) => {
      const [old, now] = [levelOf(before.target), levelOf(after.target)];
      if (old === null || now === null || isRaised(old, now) !== false) return [];
      return [
        {
          message: `\u76EE\u6A19\u5024UP\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u3059\u304C\u3001\u524D\u5E74\u5EA6\u306E\u76EE\u6A19\u306F${formatLevel(old)}\u3001\u4ECA\u5E74\u5EA6\u306F${formatLevel(now)}\u3067\u3059\u3002`,
          english: `It is marked \u201Ctarget raised\u201D (\u76EE\u6A19\u5024UP), but last year\u2019s target was ${levelInEnglish(old)} and this year\u2019s is ${levelInEnglish(now)}.`,
          quotes: [
            quoteTarget(years.current.view, after),
            quoteTarget(years.former.view, before)
          ]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "the badge, and the same figure as last year",
        documents: [
          { year: 2019, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u4EE5\u4E0A"] }] },
          {
            year: 2020,
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u4EE5\u4E0A \u76EE\u6A19\u5024UP"] }]
          }
        ]
      }
    ],
    against: [
      {
        what: "the badge, and more than last year",
        documents: [
          { year: 2019, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u4EE5\u4E0A"] }] },
          {
            year: 2020,
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 950\u4EBA\u4EE5\u4E0A \u76EE\u6A19\u5024UP"] }]
          }
        ]
      }
    ]
  }
};

// src/check/rules/badge-missing.ts
var badgeMissing = {
  id: "badge-missing",
  title: "\u76EE\u6A19\u5024UP\u306E\u8868\u793A\u3082\u308C",
  severity: "info",
  since: "2026-11-26",
  looksAt: "years",
  remedy: "\u4E0A\u3052\u305F\u76EE\u6A19\u306B\u306F\u3001\u307B\u304B\u306E\u76EE\u6A19\u3068\u540C\u3058\u3088\u3046\u306B\u76EE\u6A19\u5024UP\u306E\u8868\u793A\u3092\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Raised target without its badge",
    remedy: "Mark the raised target as the others are."
  },
  find({ former, current }) {
    if (!usesBadges(current.view)) return [];
    return sharedTargets({ former, current }).filter(({ after }) => !after.target.marks.includes("raised")).flatMap(({ before, after }) => {
      const [old, now] = [levelOf(before.target), levelOf(after.target)];
      if (old === null || now === null || isRaised(old, now) !== true) return [];
      return [
        {
          message: `\u524D\u5E74\u5EA6\u306E${formatLevel(old)}\u304B\u3089${formatLevel(now)}\u306B\u4E0A\u3052\u3066\u3044\u307E\u3059\u304C\u3001\u76EE\u6A19\u5024UP\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u305B\u3093\u3002`,
          english: `It was raised from ${levelInEnglish(old)} to ${levelInEnglish(now)}, but is not marked \u201Ctarget raised\u201D (\u76EE\u6A19\u5024UP).`,
          quotes: [quoteTarget(current.view, after), quoteTarget(former.view, before)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "two raised targets, one badge",
        documents: [
          {
            year: 2019,
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u4EE5\u4E0A", "\u671D\u5E02\u306E\u51FA\u5E97\u6570 20\u5E97\u4EE5\u4E0A"] }
            ]
          },
          {
            year: 2020,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 950\u4EBA\u4EE5\u4E0A \u76EE\u6A19\u5024UP", "\u671D\u5E02\u306E\u51FA\u5E97\u6570 25\u5E97\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a document that marks no target",
        documents: [
          { year: 2019, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u51FA\u5E97\u6570 20\u5E97\u4EE5\u4E0A"] }] },
          { year: 2020, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u51FA\u5E97\u6570 25\u5E97\u4EE5\u4E0A"] }] }
        ]
      },
      {
        what: "fewer mistakes allowed than before, and marked",
        documents: [
          {
            year: 2019,
            sheets: [{ title: "\u624B\u9806", targets: ["\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570 5\u4EF6\u4EE5\u4E0B"] }]
          },
          {
            year: 2020,
            sheets: [{ title: "\u624B\u9806", targets: ["\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570 3\u4EF6\u4EE5\u4E0B \u76EE\u6A19\u5024UP"] }]
          }
        ]
      },
      {
        what: "the same figure as last year beside one that was raised",
        documents: [
          {
            year: 2019,
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u4EE5\u4E0A", "\u671D\u5E02\u306E\u51FA\u5E97\u6570 20\u5E97\u4EE5\u4E0A"] }
            ]
          },
          {
            year: 2020,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 950\u4EBA\u4EE5\u4E0A \u76EE\u6A19\u5024UP", "\u671D\u5E02\u306E\u51FA\u5E97\u6570 20\u5E97\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ]
  }
};
function usesBadges(view) {
  return promisesOf(view).some(({ target }) => target.marks.includes("raised"));
}

// src/check/rules/baseline-differs-from-published.ts
var baselineDiffersFromPublished = {
  id: "baseline-differs-from-published",
  title: "\u524D\u5E74\u5EA6\u306E\u516C\u8868\u3068\u9055\u3046\u5B9F\u7E3E",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "years",
  remedy: "\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3001\u78BA\u5B9A\u5024\u306B\u76F4\u3057\u305F\u306A\u3089\u305D\u3046\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Former figure differs from what was published",
    remedy: "Check which is right; if it became final since, say so."
  },
  find({ former, current }) {
    return differences(former, current);
  },
  cases: {
    for: [
      {
        what: "850 published, 950 printed a year later",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:850\u4EBA"], verdict: "\u2460" }
              }
            ]
          },
          {
            year: 2020,
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:950\u4EBA)"] }]
          }
        ]
      }
    ],
    against: [
      {
        what: "a former figure told in two units, one of them the published one",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                targets: ["\u671D\u5E02\u3092\u958B\u304F\u5730\u533A 10\u5730\u533A"],
                evaluation: { actuals: ["\u671D\u5E02\u3092\u958B\u304F\u5730\u533A:12\u5730\u533A"], verdict: "\u2460" }
              }
            ]
          },
          {
            sheets: [{ targets: ["\u671D\u5E02\u3092\u958B\u304F\u5730\u533A 15\u5730\u533A\u4EE5\u4E0A\uFF08\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E\uFF1A40%(12\u5730\u533A)\uFF09"] }]
          }
        ]
      },
      {
        what: "the same figure",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:850\u4EBA"], verdict: "\u2460" }
              }
            ]
          },
          {
            year: 2020,
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:850\u4EBA)"] }]
          }
        ]
      },
      {
        what: "a provisional figure that became final",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u4FDD\u80B2\u6599",
                targets: ["\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387 97.5%"],
                evaluation: {
                  actuals: ["\u4EE4\u548C\u5143\u5E74\u5EA6\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u306F4\u6708\u672B\u73FE\u5728\u306796.8%\u3068\u306A\u3063\u3066\u3044\u308B\u3002"],
                  verdict: "\u2460"
                }
              }
            ]
          },
          {
            year: 2020,
            sheets: [{ title: "\u4FDD\u80B2\u6599", targets: ["\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387 97.8%(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:97.6%)"] }]
          }
        ]
      }
    ]
  }
};
function differences(former, current) {
  const year = former.fiscalYear;
  const reported = former.sheet.selfEvaluation?.actuals ?? [];
  const seen = /* @__PURE__ */ new Set();
  return promisesOfSheet(current).flatMap(({ target, placed: placed2 }) => {
    const key = target.indicator === null ? null : keyOfIndicator(target.indicator);
    const actual = reported.find((each) => key !== null && keyOfIndicator(each.indicator) === key);
    if (key === null || year === null || actual === void 0 || seen.has(key)) return [];
    const printed = formerActual(target, year, actual.unit);
    if (printed === null) return [];
    if (actual.value === null || actual.provisional || compare(actual.value, printed) === 0)
      return [];
    seen.add(key);
    return [
      {
        message: `\u524D\u5E74\u5EA6\u306E\u5B9F\u7E3E\u304C${formatFigure(printed, actual.unit)}\u3068\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u524D\u5E74\u5EA6\u306E\u81EA\u5DF1\u8A55\u4FA1\u3067\u306F${formatFigure(actual.value, actual.unit)}\u3067\u3057\u305F\u3002`,
        english: `Last year\u2019s figure is given as ${formatFigure(printed, actual.unit)}, but last year\u2019s self-evaluation said ${formatFigure(actual.value, actual.unit)}.`,
        quotes: [quoteTarget(current.view, placed2), quote(former.view, actual)]
      }
    ];
  });
}

// src/check/rules/baseline-mismatch.ts
var baselineMismatch = {
  id: "baseline-mismatch",
  title: "\u57FA\u6E96\u5024\u3068\u5408\u308F\u306A\u3044\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u57FA\u6E96\u306B\u3057\u305F\u6570\u5024\u3092\u78BA\u304B\u3081\u3001\u76EE\u6A19\u306B\u66F8\u304D\u6DFB\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target that does not follow from its baseline",
    remedy: "Check the baseline used, and print it beside the target."
  },
  find(document, others3) {
    const known2 = [document, ...others3].flatMap(
      (view) => promisesOf(view).map((promise) => ({ view, promise }))
    );
    return promisesOf(document).flatMap((promise) => mismatchOf(document, promise, known2));
  },
  cases: {
    for: [
      {
        what: "fifteen per cent more than another baseline than the one printed",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40.0%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u3068\u6BD4\u8F03\u3057\u306615%\u4EE5\u4E0A\u5411\u4E0A)(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:30.6%)"
                ]
              }
            ]
          }
        ]
      },
      {
        what: "the baseline stands in the earlier version",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 36.0%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:30.6%)"
                ]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40.0%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u3068\u6BD4\u8F03\u3057\u306615%\u4EE5\u4E0A\u5411\u4E0A)"
                ]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a rise each year, and where it leads in several",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 1,042\u4EBA\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u3068\u6BD4\u8F03\u3057\u3066\u6BCE\u5E745%\u5897)(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:900\u4EBA)"
                ]
              }
            ]
          }
        ]
      },
      {
        what: "a level that rounds to what it says",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 35.2%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u3068\u6BD4\u8F03\u3057\u306615%\u4EE5\u4E0A\u5411\u4E0A)(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:30.6%)"
                ]
              }
            ]
          }
        ]
      },
      {
        what: "no baseline is printed anywhere",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40.0%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u3068\u6BD4\u8F03\u3057\u306615%\u4EE5\u4E0A\u5411\u4E0A)"
                ]
              }
            ]
          }
        ]
      }
    ]
  }
};
function mismatchOf(view, promise, known2) {
  const [level, condition] = [levelOf(promise.target), changeOf(promise.target)];
  if (level === null || condition === null || condition.change.unit !== "%") return [];
  if (condition.aggregate?.kind === "per") return [];
  const { from, amount } = condition.change;
  if (from.value !== null && !sameUnit(from.value.unit, level.quantity.unit)) return [];
  const home = from.value === null && from.fiscalYear !== null ? findBaseline(promise, { year: from.fiscalYear, unit: level.quantity.unit }, known2) : null;
  const baseline = from.value?.value ?? home?.value ?? null;
  if (baseline === null || agrees(baseline, amount, level.quantity.value)) return [];
  const implied = divide(
    multiply(level.quantity.value, decimal(100)),
    add(decimal(100), amount),
    1,
    "half-up"
  );
  const expected = round(scaled(baseline, amount), level.quantity.value.scale, "half-up");
  return [
    {
      sheet: promise.number,
      ...saysOf({ level, year: from.fiscalYear, amount, baseline, implied, expected }),
      quotes: [
        quoteTarget(view, promise.placed),
        ...home === null || home.known === null ? [] : [quoteTarget(home.known.view, home.known.promise.placed)]
      ]
    }
  ];
}
function saysOf(mismatch) {
  const { level, year, amount, implied } = mismatch;
  const figure = (value) => formatFigure(value, level.quantity.unit);
  const [baseline, expected] = [figure(mismatch.baseline), figure(mismatch.expected)];
  const change = formatDecimal(amount);
  const whose = year === null ? "\u57FA\u6E96" : `${formatFiscalYear(year)}\u306E`;
  const whoseEnglish = year === null ? "the baseline" : `the figure of FY${year}`;
  return {
    message: `\u76EE\u6A19${formatLevel(level)}\u306F${implied === null ? "" : `${figure(implied)}\u306E${change}%\u5897\u6E1B\u306B\u3042\u305F\u308A\u307E\u3059\u304C\u3001`}${whose}\u5B9F\u7E3E\u306F${baseline}\u3068\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\uFF08\u8A08\u7B97\u3059\u308B\u3068${expected}\uFF09\u3002`,
    english: `The target of ${levelInEnglish(level)} ${implied === null ? "does not fit:" : `is a change of ${change}% from ${figure(implied)}, but`} ${whoseEnglish} is given as ${baseline}, which would make it ${expected}.`
  };
}
function findBaseline({ target }, { year, unit }, known2) {
  const own = formerActual(target, year, unit);
  if (own !== null) return { value: own, known: null };
  for (const each of known2) {
    if (!sameIndicator(each.promise.target, target)) continue;
    const value = formerActual(each.promise.target, year, unit);
    if (value !== null) return { value, known: each };
  }
  return null;
}
function agrees(baseline, percent2, level) {
  const half = { coefficient: 5n, scale: baseline.scale + 1 };
  const ends = [add(baseline, { ...half, coefficient: -5n }), add(baseline, half)].map((end) => round(scaled(end, percent2), level.scale, "half-up")).toSorted(compare);
  const [least, most] = ends;
  return least !== void 0 && most !== void 0 && compare(least, level) <= 0 && compare(level, most) <= 0;
}
function scaled(baseline, percent2) {
  return multiply(baseline, add(decimal(1), { ...percent2, scale: percent2.scale + 2 }));
}

// src/check/versions/revision-found.ts
function isRevision({ kind, substantive }) {
  return substantive && (kind === "target" || kind === "activity" || kind === "cadence");
}
function revisionFound(versions, change, verdict) {
  return {
    sheet: change.sheet.new ?? change.sheet.old,
    message: `${whatChanged(change)}${isWeakened(change) ? "\u884C\u3063\u305F\u56DE\u6570\u3092\u78BA\u304B\u3081\u3089\u308C\u306A\u304F\u306A\u308A\u307E\u3057\u305F\u3002" : ""}${verdict.japanese}`,
    english: `${whatChangedEnglish(change)}${isWeakened(change) ? " How often it was done can no longer be checked." : ""} ${verdict.english}`,
    quotes: quotesOf(versions, change)
  };
}
function quotesOf(versions, change) {
  return [
    ...change.new === null ? [] : [quote(versions.new, change.new)],
    ...change.old === null ? [] : [quote(versions.old, change.old)]
  ];
}
function whatChanged({ kind, half, old, new: current, brief }) {
  const where = half === "multiYear" ? "\u53D6\u7D44\u306E\u65B9\u91DD\u306E" : half === "yearPlan" ? "\u5F53\u5E74\u5EA6\u306E" : "";
  const what = { target: "\u76EE\u6A19", activity: "\u53D6\u7D44\u306E\u5185\u5BB9", cadence: "\u53D6\u7D44\u306E\u56DE\u6570\u3084\u6642\u671F" }[kind];
  if (old === null) return `${where}${what}\u304C\u524D\u306E\u7248\u306B\u306A\u304F\u3001\u65B0\u3057\u304F\u52A0\u308F\u3063\u3066\u3044\u307E\u3059\u3002`;
  if (current === null) return `\u524D\u306E\u7248\u306B\u3042\u3063\u305F${where}${what}\u304C\u306A\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002`;
  return brief === null ? `${where}${what}\u304C\u524D\u306E\u7248\u304B\u3089\u5909\u308F\u3063\u3066\u3044\u307E\u3059\u3002` : `${where}${what}\u304C\u300C${brief.from}\u300D\u304B\u3089\u300C${brief.to}\u300D\u306B\u5909\u308F\u3063\u3066\u3044\u307E\u3059\u3002`;
}
function whatChangedEnglish({ kind, half, old, new: current, brief }) {
  const where = half === "multiYear" ? "multi-year " : half === "yearPlan" ? "year\u2019s " : "";
  const what = { target: "target", activity: "activity", cadence: "frequency or time" }[kind];
  if (old === null) return `A ${where}${what} is new; the version before does not have it.`;
  if (current === null) return `A ${where}${what} of the version before is gone.`;
  return brief === null ? `A ${where}${what} differs from the version before.` : `A ${where}${what} was \u201C${brief.from}\u201D and is now \u201C${brief.to}\u201D.`;
}
function isWeakened({ kind, old, new: current }) {
  if (kind !== "cadence" || old === null || current === null) return false;
  const counted = readCadences(old.text).some((each) => each.kind === "times");
  const now = readCadences(current.text);
  return counted && now.every((each) => each.kind === "open");
}

// src/check/rules/baseline-rewritten.ts
var baselineRewritten = {
  id: "baseline-rewritten",
  title: "\u66F8\u304D\u63DB\u3048\u3089\u308C\u305F\u904E\u5E74\u5EA6\u306E\u6570\u5024",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3001\u76F4\u3057\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Former figure rewritten",
    remedy: "Check which is right, and say why it was corrected."
  },
  find(versions) {
    return versions.changes.filter((change) => change.kind === "baseline" && isRewritten(change)).map((change) => ({
      sheet: change.sheet.new,
      message: "\u904E\u5E74\u5EA6\u306E\u6570\u5024\u304C\u524D\u306E\u7248\u3068\u9055\u3063\u3066\u3044\u307E\u3059\u3002",
      english: "The figure of a former year differs from the version before.",
      quotes: quotesOf(versions, change)
    }));
  },
  cases: {
    for: [
      {
        what: "another figure for the same year",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:812\u4EBA)"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:782\u4EBA)"] }] }
        ]
      }
    ],
    against: [
      {
        what: "a blank filled in",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E: \u4EBA)"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:850\u4EBA)"] }] }
        ]
      },
      {
        what: "a figure left out",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:812\u4EBA)"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }
        ]
      }
    ]
  }
};
function isRewritten({ old, new: current }) {
  if (old === null || current === null) return false;
  const before = figures(old);
  return figures(current).some(
    ([year, value]) => before.some(([formerYear, former]) => formerYear === year && former !== value)
  );
}
function figures({ target }) {
  return target.baselines.flatMap(
    ({ fiscalYear: fiscalYear2, kind, label, quantity }) => quantity === null ? [] : [[`${fiscalYear2}${kind}${label}`, printDecimal(quantity.value)]]
  );
}

// src/check/rules/cadence-contradicts-itself.ts
var cadenceContradictsItself = {
  id: "cadence-contradicts-itself",
  title: "\u5408\u308F\u306A\u3044\u56DE\u6570\u3068\u983B\u5EA6",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u56DE\u6570\u3068\u6642\u671F\u306E\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Number of times and frequency disagree",
    remedy: "Check which of the two is right."
  },
  find({ sheet, view }) {
    return sheet.yearPlan.activities.flatMap((activity) => {
      const cadences = readCadences(activity.text);
      const clash = clashOf(cadences);
      return clash === null ? [] : [
        {
          message: `\u300C${clash[0].asWritten}\u300D\u3068\u300C${clash[1].asWritten}\u300D\u304C\u5408\u3044\u307E\u305B\u3093\u3002`,
          english: `\u201C${clash[0].asWritten}\u201D and \u201C${clash[1].asWritten}\u201D do not agree.`,
          quotes: [quote(view, activity)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "every month, ten times a year",
        documents: [{ sheets: [{ activities: ["\u671D\u5E02\u3092\u6BCE\u6708\u958B\u50AC\u3059\u308B(\u5E7410\u56DE)\u3002"] }] }]
      },
      {
        what: "every month from June to March, twelve times a year",
        documents: [{ sheets: [{ activities: ["\u671D\u5E02\u3092\u6BCE\u6708\u958B\u50AC\u3059\u308B(\u5E7412\u56DE\u30016\u6708\uFF5E3\u6708)\u3002"] }] }]
      }
    ],
    against: [
      {
        what: "every month, twelve times",
        documents: [{ sheets: [{ activities: ["\u671D\u5E02\u3092\u6BCE\u6708\u958B\u50AC\u3059\u308B(\u5E7412\u56DE)\u3002"] }] }]
      },
      {
        what: "every month from June to March, ten times",
        documents: [{ sheets: [{ activities: ["\u671D\u5E02\u3092\u6BCE\u6708\u958B\u50AC\u3059\u308B(\u5E7410\u56DE\u30016\u6708\uFF5E3\u6708)\u3002"] }] }]
      },
      {
        what: "five times between May and September",
        documents: [{ sheets: [{ activities: ["\u685F\u6A4B\u306E\u50B7\u307F\u3092\u5E745\u56DE(5\u6708\uFF5E9\u6708)\u898B\u56DE\u308B\u3002"] }] }]
      }
    ]
  }
};
function clashOf(cadences) {
  const monthly = cadences.filter(({ perYear, times }) => perYear === 12 && times === null);
  const yearly = cadences.filter(({ perYear, times }) => perYear !== null && perYear === times);
  const windows = cadences.filter(({ kind }) => kind === "window");
  const [every, count, window] = [monthly[0], yearly[0], windows[0]];
  if (monthly.length > 1 || yearly.length > 1 || windows.length > 1) return null;
  if (every === void 0 || count === void 0) return null;
  const months = window?.months == null ? 12 : monthsIn(window.months);
  return count.times === months ? null : [every, count];
}

// src/check/rules/cadence-not-kept.ts
var cadenceNotKept = {
  id: "cadence-not-kept",
  title: "\u8A08\u753B\u3088\u308A\u5C11\u306A\u3044\u56DE\u6570",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u8A08\u753B\u3069\u304A\u308A\u306B\u3067\u304D\u306A\u304B\u3063\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Held less often than planned", remedy: "Say why it was not held as planned." },
  find({ sheet, view }) {
    const results = sheet.selfEvaluation?.results ?? [];
    return sheet.yearPlan.activities.flatMap((activity) => {
      const plan = onlyCadence(activity.text);
      const report = plan === null ? null : reportOf(activity, results);
      const done = report === null ? null : onlyCadence(report.text);
      if (plan === null || report === null || done === null || !fallsShort(plan, done)) return [];
      return [
        {
          message: `\u8A08\u753B\u306F\u300C${plan.asWritten}\u300D\u3067\u3059\u304C\u3001\u5B9F\u7E3E\u306F\u300C${done.asWritten}\u300D\u3067\u3059\u3002`,
          english: `The plan says \u201C${plan.asWritten}\u201D, but \u201C${done.asWritten}\u201D is reported.`,
          quotes: [quote(view, activity), quote(view, report)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "eight planned, six held",
        documents: [
          {
            sheets: [
              {
                activities: ["\u907F\u96E3\u306E\u7D44\u3065\u304F\u308A\u306E\u96C6\u3044(\u5E748\u56DE)"],
                evaluation: { results: ["\u907F\u96E3\u306E\u7D44\u3065\u304F\u308A\u306E\u96C6\u3044\u3092\u958B\u50AC(6\u56DE)"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "as many as planned",
        documents: [
          {
            sheets: [
              {
                activities: ["\u907F\u96E3\u306E\u7D44\u3065\u304F\u308A\u306E\u96C6\u3044(\u5E746\u56DE\u4EE5\u4E0A)"],
                evaluation: { results: ["\u907F\u96E3\u306E\u7D44\u3065\u304F\u308A\u306E\u96C6\u3044\u3092\u958B\u50AC(7\u56DE)"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a number of something else",
        documents: [
          {
            sheets: [
              {
                activities: ["\u907F\u96E3\u306E\u7D44\u3065\u304F\u308A\u306E\u96C6\u3044(\u5E746\u56DE)"],
                evaluation: { results: ["\u6E2F\u306E\u6E05\u6383\u3092\u5B9F\u65BD(2\u56DE)"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function onlyCadence(text) {
  const counted = readCadences(text).filter(({ kind }) => kind !== "open");
  return counted.length === 1 ? counted[0] ?? null : null;
}
function reportOf(activity, results) {
  const ranked = results.map((entry) => ({ entry, score: similarity(nameOf(activity.text), nameOf(entry.text)) })).filter(({ score }) => score >= 0.7).toSorted((a, b) => b.score - a.score);
  return ranked[0]?.entry ?? null;
}
function nameOf(text) {
  return factsOf(text).frame.replace(/(?:実施|開催|開)$/u, "") || wordKey(text);
}
function fallsShort(plan, done) {
  if (plan.months !== null && done.months !== null)
    return monthsIn(done.months) < monthsIn(plan.months);
  const [planned, held] = [plan.perYear ?? plan.times, done.perYear ?? done.times];
  return planned !== null && held !== null && held < planned;
}

// src/check/rules/cumulative-needs-history.ts
var cumulativeNeedsHistory = {
  id: "cumulative-needs-history",
  title: "\u904E\u5E74\u5EA6\u306E\u5B9F\u7E3E\u304C\u306A\u3044\u7D2F\u8A08\u76EE\u6A19",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u524D\u5E74\u5EA6\u307E\u3067\u306E\u5B9F\u7E3E\u3092\u66F8\u304D\u6DFB\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Sum over years without its former years",
    remedy: "Add the figures up to the year before."
  },
  find(sheet) {
    const year = sheet.fiscalYear;
    const promises = promisesOfSheet(sheet);
    return promises.flatMap((whole) => {
      const { years } = whole.target;
      const total = toReach(whole);
      if (year === null || years === null || total === null) return [];
      if (years.from >= year || years.to !== year || whole.target.baselines.length > 0) return [];
      const part = promises.find(
        ({ target }) => target.years === null && target.fiscalYear === year && sameIndicator(target, whole.target)
      );
      const own = part === void 0 ? void 0 : levelOf(part.target)?.quantity;
      if (part === void 0 || own === void 0 || own.unit !== total.unit) return [];
      const before = subtract(total.value, own.value);
      if (compare(before, decimal(0)) <= 0) return [];
      const former = `${formatFiscalYear(years.from)}\u304B\u3089\u524D\u5E74\u5EA6\u307E\u3067`;
      return [
        {
          message: `\u7D2F\u8A08${formatFigure(total.value, total.unit)}\u306F\u3001\u4ECA\u5E74\u5EA6\u306E${formatFigure(own.value, own.unit)}\u306E\u307B\u304B\u306B${former}\u306B${formatFigure(before, total.unit)}\u4EE5\u4E0A\u306E\u5B9F\u7E3E\u304C\u3042\u308B\u3068\u304D\u3060\u3051\u6210\u308A\u7ACB\u3061\u307E\u3059\u304C\u3001\u305D\u306E\u5B9F\u7E3E\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
          english: `The total of ${formatFigure(total.value, total.unit)} holds only if, besides this year\u2019s ${formatFigure(own.value, own.unit)}, at least ${formatFigure(before, total.unit)} was reached from FY${years.from} to last year; that figure is not given.`,
          quotes: [quoteTarget(sheet.view, whole.placed), quoteTarget(sheet.view, part.placed)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "five this year and nine in three",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u3010\u4EE4\u548C2\u5E74\u5EA6\u30115\u4EF6",
                  "\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u5E73\u621030\u5E74\u5EA6\uFF5E\u4EE4\u548C2\u5E74\u5EA6\u306E3\u5E74\u9593\u30679\u4EF6"
                ],
                targets: ["\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u3010\u4EE4\u548C2\u5E74\u5EA6\u30115\u4EF6"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a sum that must not be passed: nothing had to be reached before",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u82E6\u60C5\u306E\u4EF6\u6570 \u4EE4\u548C2\u5E74\u5EA6\u307E\u3067\u306E3\u5E74\u9593\u306730\u4EF6\u4EE5\u4E0B"],
                targets: ["\u82E6\u60C5\u306E\u4EF6\u6570 10\u4EF6\u4EE5\u4E0B"]
              }
            ]
          }
        ]
      },
      {
        what: "a sum that begins this year",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u4EE4\u548C2\u5E74\u5EA6\uFF5E\u4EE4\u548C4\u5E74\u5EA6\u306E3\u5E74\u9593\u30679\u4EF6"],
                targets: ["\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u3010\u4EE4\u548C2\u5E74\u5EA6\u30113\u4EF6"]
              }
            ]
          }
        ]
      }
    ]
  }
};
function toReach({ target }) {
  const level = levelOf(target);
  return level === null || level.compare === "atMost" || level.compare === "lessThan" ? null : level.quantity;
}

// src/check/rules/data-source-missing.ts
var dataSourceMissing = {
  id: "data-source-missing",
  title: "\u6E2C\u308A\u65B9\u306E\u66F8\u304B\u308C\u3066\u3044\u306A\u3044\u5272\u5408",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u3069\u306E\u8ABF\u67FB\u3067\u6E2C\u308B\u306E\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Share without a way to measure it",
    remedy: "Name the survey it is measured by."
  },
  find({ sheet, view }) {
    const { multiYear, yearPlan, selfEvaluation } = sheet;
    const shares = yearPlan.targets.filter(
      ({ target }) => /割合$/u.test(target.indicator ?? "") && populationOf(target.indicator ?? "") !== null && isOpinion(target.indicator ?? "")
    );
    const words = [
      ...multiYear.purpose,
      ...multiYear.strategy,
      ...multiYear.outline,
      ...yearPlan.activities,
      ...selfEvaluation?.results ?? []
    ].map(({ text }) => text);
    const statements = shares.map((placed2) => quoteTarget(view, placed2));
    const named = [...words, ...statements.map(({ text }) => text)].some(
      (text) => sources.test(text)
    );
    if (named || statements.length === 0) return [];
    return [
      {
        message: "\u4EBA\u306E\u8A8D\u8B58\u3084\u611F\u3058\u65B9\u306E\u5272\u5408\u304C\u76EE\u6A19\u3067\u3059\u304C\u3001\u305D\u308C\u3092\u6E2C\u308B\u8ABF\u67FB\u304C\u53D6\u7D44\u306B\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
        english: "The target is a share of how people see or feel something, but no survey that measures it is among the activities.",
        quotes: statements
      }
    ];
  },
  cases: {
    for: [
      {
        what: "what organisations know, and nobody asks them",
        documents: [
          {
            sheets: [
              {
                activities: ["\u4F1A\u8B70\u3067\u8AAC\u660E\u3059\u308B\u3002"],
                targets: ["\u6E2F\u306E\u6C7A\u307E\u308A\u3092\u8A8D\u8B58\u3057\u3066\u3044\u308B\u56E3\u4F53\u306E\u5272\u5408 80%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the target names its survey",
        documents: [
          { sheets: [{ targets: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306B\u304A\u3044\u3066\u3001\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] }] }
        ]
      },
      {
        what: "an activity names it",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(1\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      },
      {
        what: "a share that is counted, not asked",
        documents: [{ sheets: [{ targets: ["14\u65E5\u4EE5\u5185\u306B\u8FD4\u4E8B\u3092\u3057\u305F\u58F0\u306E\u5272\u5408 100%"] }] }]
      }
    ]
  }
};
var sources = /アンケート|調査|モニター|聞き取り|ヒアリング|投票|意向把握/u;
function isOpinion(name) {
  return /感じ|思う|認識|知って|満足|実感|役に立|意識/u.test(name);
}

// src/check/rules/forecast-missed.ts
var forecastMissed = {
  id: "forecast-missed",
  title: "\u5916\u308C\u305F\u4E2D\u9593\u898B\u8FBC\u307F",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u898B\u8FBC\u307F\u3068\u9055\u3063\u305F\u7406\u7531\u3092\u632F\u308A\u8FD4\u308A\u3001\u6B21\u306E\u898B\u8FBC\u307F\u306B\u751F\u304B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Mid-year forecast that did not hold",
    remedy: "Look back at why, and use it for the next forecast."
  },
  find({ sheet, judgement, view }) {
    const score = scoreForecast(sheet, judgement);
    const [review, evaluation] = [sheet.midyearReview, sheet.selfEvaluation];
    if (score?.heldByVerdict !== false || review === null || evaluation === null) return [];
    const [from, to] = score.outlook === "expected" ? ["\u2460\u9054\u6210\u898B\u8FBC\u307F", "\u2461\u76EE\u6A19\u672A\u9054\u6210"] : ["\u2461\u9054\u6210\u3067\u304D\u306A\u3044\u898B\u8FBC\u307F", "\u2460\u76EE\u6A19\u9054\u6210"];
    return [
      {
        message: `\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u3067\u306F\u300C${from}\u300D\u3067\u3057\u305F\u304C\u3001\u81EA\u5DF1\u8A55\u4FA1\u306F\u300C${to}\u300D\u3067\u3057\u305F\u3002\u898B\u8FBC\u307F\u306E\u7684\u4E2D\u7387\u306B\u6570\u3048\u307E\u3059\u3002`,
        english: `The mid-year review expected ${score.outlook === "expected" ? "\u2460 (will be attained)" : "\u2461 (will not be attained)"}, the self-evaluation says ${score.outlook === "expected" ? "\u2461 (not attained)" : "\u2460 (attained)"}. It counts in the accuracy of forecasts.`,
        quotes: [
          ...quoteMark(view, review.attainmentOutlook),
          ...quoteMark(view, evaluation.verdict)
        ]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "foreseen and missed",
        documents: [
          {
            sheets: [
              {
                review: { implementation: "(i)", attainment: "\u2460" },
                evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2461", issues: "\u6765\u5E74\u306F\u65E9\u304F\u59CB\u3081\u308B\u3002" }
              }
            ]
          }
        ]
      },
      {
        what: "given up and reached",
        documents: [
          {
            sheets: [
              {
                review: { implementation: "(i)", attainment: "\u2461", issues: "\u4EBA\u304C\u8DB3\u308A\u306A\u3044\u3002" },
                evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "foreseen and reached",
        documents: [
          {
            sheets: [
              {
                review: { implementation: "(i)", attainment: "\u2460" },
                evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "not evaluated yet",
        documents: [{ sheets: [{ review: { implementation: "(i)", attainment: "\u2460" } }] }]
      }
    ]
  }
};

// src/check/shares/share-fractions.ts
function fractionsOf(percent2, most) {
  const found = [];
  for (let n = 1; n <= most; n += 1) {
    const k = countIn(percent2, n);
    if (k !== null) found.push({ k, n });
  }
  return found;
}
function countIn(percent2, n) {
  const near = Math.round(Number(percent2.coefficient) / 10 ** percent2.scale / 100 * n);
  for (const k of [near, near - 1, near + 1]) {
    if (k >= 0 && k <= n && printsAs(k, n, percent2)) return k;
  }
  return null;
}
function printsAs(k, n, percent2) {
  const share = divide(decimal(k * 100), decimal(n), percent2.scale, "half-up");
  return share !== null && equal(share, percent2);
}
function commonNumbers(a, b, most) {
  const others3 = new Set(fractionsOf(b, most).map(({ n }) => n));
  return fractionsOf(a, most).map(({ n }) => n).filter((n) => others3.has(n));
}
function lowestTerms(fractions) {
  const seen = /* @__PURE__ */ new Map();
  for (const { k, n } of fractions) {
    const divisor = greatestDivisor(k, n);
    const lowest = { k: k / divisor, n: n / divisor };
    seen.set(`${lowest.k}/${lowest.n}`, lowest);
  }
  return [...seen.values()];
}
function greatestDivisor(a, b) {
  return b === 0 ? Math.max(a, 1) : greatestDivisor(b, a % b);
}

// src/check/rules/fraction-impossible.ts
var fractionImpossible = {
  id: "fraction-impossible",
  title: "\u4EBA\u6570\u306B\u5408\u308F\u306A\u3044\u5272\u5408",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u8A2D\u554F\u3054\u3068\u306E\u56DE\u7B54\u8005\u6570\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Share no number of people can give",
    remedy: "Give the number of answers to each question."
  },
  find(sheet) {
    const shares = (sheet.sheet.selfEvaluation?.actuals ?? []).flatMap(
      (actual) => actual.value !== null && actual.unit === "%" && populationOf(actual.indicator) === "member" ? [{ actual, value: actual.value }] : []
    );
    const most = sheet.view.reference.council.members;
    const alone = shares.filter(({ value }) => fractionsOf(value, most).length === 0);
    const others3 = shares.filter((share) => !alone.includes(share));
    return [
      ...alone.map((share) => impossible(sheet, share)),
      ...others3.flatMap((a, at) => others3.slice(at + 1).flatMap((b) => apart(sheet, a, b)))
    ];
  },
  cases: {
    for: [
      {
        what: "two shares of one poll that no number of members fits",
        documents: [
          {
            sheets: [
              {
                targets: ["\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408 85%"],
                evaluation: {
                  actuals: [
                    "\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408:90.9%",
                    "\u8FD4\u4E8B\u306B\u7D0D\u5F97\u3057\u305F\u59D4\u54E1\u306E\u5272\u5408:84.6%"
                  ],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a share that no number of members gives",
        documents: [
          {
            sheets: [
              {
                targets: ["\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408 85%"],
                evaluation: {
                  actuals: ["\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408:97.3%"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "two shares of twelve members",
        documents: [
          {
            sheets: [
              {
                targets: ["\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408 85%"],
                evaluation: {
                  actuals: [
                    "\u8A71\u3057\u5408\u3044\u304C\u5341\u5206\u3060\u3063\u305F\u3068\u611F\u3058\u305F\u59D4\u54E1\u306E\u5272\u5408:91.7%",
                    "\u8FD4\u4E8B\u306B\u7D0D\u5F97\u3057\u305F\u59D4\u54E1\u306E\u5272\u5408:83.3%"
                  ],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a survey of residents",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 85%"],
                evaluation: { actuals: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:97.3%"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function impossible({ view }, { actual, value }) {
  const { members, source } = view.reference.council;
  return {
    message: `${formatFigure(value, "%")}\u306B\u306A\u308B\u4EBA\u6570\u306E\u7D44\u307F\u5408\u308F\u305B\u304C\u3001${members}\u4EBA\u4EE5\u4E0B\u306B\u3042\u308A\u307E\u305B\u3093\uFF08\u59D4\u54E1\u306F\u591A\u304F\u3066${members}\u4EBA\u3068\u307F\u307E\u3057\u305F\u3002${source}\uFF09\u3002`,
    english: `No number of people up to ${members} gives ${formatFigure(value, "%")} (a council was taken to have at most ${members} members; ${source}).`,
    quotes: [quote(view, actual)],
    facts: [seats(view)]
  };
}
function apart(sheet, a, b) {
  const { members, source } = sheet.view.reference.council;
  if (commonNumbers(a.value, b.value, members).length > 0) return [];
  const [first] = commonNumbers(a.value, b.value, 1e3);
  const until = first === void 0 ? "" : `${first}\u4EBA\u672A\u6E80\u306B\u306F`;
  const fractions = [a, b].map(
    ({ value }) => `${formatFigure(value, "%")}\u306F${listFractions(value, members)}`
  );
  return [
    {
      message: `\u59D4\u54E1\u304C\u591A\u304F\u3066${members}\u4EBA\u306E\u3068\u304D\u3001${fractions.join("\u3001")}\u3067\u3057\u304B\u8868\u305B\u307E\u305B\u3093\u3002${until}\u4E21\u65B9\u306B\u5171\u901A\u3059\u308B\u56DE\u7B54\u8005\u6570\u304C\u306A\u304F\u3001\u8A2D\u554F\u306B\u3088\u3063\u3066\u56DE\u7B54\u8005\u6570\u304C\u9055\u3044\u307E\u3059\u3002${onePerson(sheet, a)}${onePerson(sheet, b)}\uFF08\u5B9A\u6570\u306F${source}\u306B\u3088\u308A\u307E\u3059\u3002\uFF09`,
      english: apartInEnglish(sheet, a, b),
      quotes: [quote(sheet.view, a.actual), quote(sheet.view, b.actual)],
      facts: [seats(sheet.view)]
    }
  ];
}
function apartInEnglish(sheet, a, b) {
  const { members, source } = sheet.view.reference.council;
  const [first] = commonNumbers(a.value, b.value, 1e3);
  const fractions = [a, b].map(
    ({ value }) => `${formatFigure(value, "%")} only as ${listFractions(value, members)}`
  );
  const until = first === void 0 ? "" : ` below ${first}`;
  const turning = [a, b].map((share) => turningNumber(sheet, share)).filter((n) => n !== null).map((n) => ` With ${n} answers, one of them turns \u2460 into \u2461 or back.`);
  return `With at most ${members} members, ${fractions.join(" and ")}. No number of answers${until} fits both: the questions were answered by different numbers of people.${turning.join("")} (The number of seats is that of ${source}.)`;
}
function seats({ reference }) {
  const { members, source, assumed } = reference.council;
  return { says: `\u533A\u653F\u4F1A\u8B70\u306E\u59D4\u54E1\u306F\u591A\u304F\u3066${members}\u4EBA`, source, assumed };
}
function listFractions(value, members) {
  return lowestTerms(fractionsOf(value, members)).map(({ k, n }) => `${k}/${n}`).join("\u30FB");
}
function onePerson(sheet, share) {
  const n = turningNumber(sheet, share);
  return n === null ? "" : `${n}\u4EBA\u306A\u30891\u4EBA\u306E\u7B54\u3048\u3067\u2460\u3068\u2461\u304C\u5165\u308C\u66FF\u308F\u308A\u307E\u3059\u3002`;
}
function turningNumber(sheet, { actual, value }) {
  const promise = sheet.sheet.yearPlan.targets.find(
    ({ target }) => sameIndicator(target, { ...target, indicator: actual.indicator })
  );
  const level = promise === void 0 ? null : levelOf(promise.target);
  if (level?.quantity.unit !== "%") return null;
  const [fraction] = lowestTerms(fractionsOf(value, sheet.view.reference.council.members));
  if (fraction === void 0) return null;
  const aim = level.quantity.value;
  const turns = [fraction.k - 1, fraction.k + 1].some(
    (k) => k >= 0 && k <= fraction.n && reaches(k, fraction, aim) !== reaches(fraction.k, fraction, aim)
  );
  return turns ? fraction.n : null;
}
function reaches(k, { n }, aim) {
  const share = divide(decimal(k * 100), decimal(n), aim.scale + 4, "half-up");
  return share !== null && compare(subtract(share, aim), decimal(0)) >= 0;
}

// src/check/rules/halves-disagree.ts
var halvesDisagree = {
  id: "halves-disagree",
  title: "\u5DE6\u53F3\u3067\u9055\u3046\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3001\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Two halves of a sheet disagree",
    remedy: "Check which target is right, and make them agree."
  },
  find(sheet) {
    const promises = promisesOfSheet(sheet);
    const left = promises.filter(({ half }) => half === "multiYear");
    const right = promises.filter(({ half }) => half === "yearPlan");
    return left.flatMap((a) => {
      const twins = right.filter((b2) => speaksOfOne(a.target, b2.target));
      const [b] = twins;
      const same = left.filter((other) => speaksOfOne(other.target, a.target));
      if (b === void 0 || twins.length > 1 || same.length > 1) return [];
      if (promiseKey(a.target) === promiseKey(b.target)) return [];
      return [
        {
          message: "\u540C\u3058\u5E74\u5EA6\u306E\u540C\u3058\u6307\u6A19\u306E\u76EE\u6A19\u304C\u3001\u53D6\u7D44\u306E\u65B9\u91DD\u3068\u5F53\u5E74\u5EA6\u3067\u9055\u3063\u3066\u3044\u307E\u3059\u3002",
          english: "The multi-year plan and the year\u2019s plan give different targets for the same indicator and year.",
          quotes: [a, b].map(({ placed: placed2 }) => quoteTarget(sheet.view, placed2))
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "nine hundred on the left, eight hundred on the right",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "this year a step towards a later year",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"]
              }
            ]
          }
        ]
      },
      {
        what: "the year\u2019s part beside the sum of years",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 \u5E73\u621030\u5E74\u5EA6\uFF5E\u4EE4\u548C2\u5E74\u5EA6\u306E3\u5E74\u9593\u30679\u4EF6"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 5\u4EF6"]
              }
            ]
          }
        ]
      }
    ]
  }
};
function speaksOfOne(a, b) {
  return sameIndicator(a, b) && a.fiscalYear !== null && a.fiscalYear === b.fiscalYear && a.years === null && b.years === null;
}

// src/check/rules/improvement-copied.ts
var improvementCopied = {
  id: "improvement-copied",
  title: "\u524D\u5E74\u5EA6\u3068\u540C\u3058\u6539\u5584\u7B56",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "years",
  remedy: "\u524D\u5E74\u5EA6\u306E\u6539\u5584\u7B56\u3092\u884C\u3063\u305F\u7D50\u679C\u3068\u3001\u6B21\u306B\u884C\u3046\u3053\u3068\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Improvements copied from the year before",
    remedy: "Say what came of last year\u2019s improvements, and what comes next."
  },
  find({ former, current }) {
    const before = former.sheet.selfEvaluation?.issues;
    const after = current.sheet.selfEvaluation?.issues;
    if (before == null || after == null) return [];
    const [old, now] = [wordKey(before.text), wordKey(after.text)];
    if (Math.min(old.length, now.length) < 8 || similarity(old, now) < 0.95) return [];
    return [
      {
        message: "\u8AB2\u984C\u3068\u6539\u5584\u7B56\u304C\u3001\u524D\u5E74\u5EA6\u3068\u307B\u307C\u540C\u3058\u6587\u3067\u3059\u3002",
        english: "The issues and improvements are nearly the same text as last year\u2019s.",
        quotes: [quote(current.view, after), quote(former.view, before)]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "the same sentence two years running",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:780\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u82E5\u3044\u4E16\u4EE3\u306B\u671D\u5E02\u304C\u77E5\u3089\u308C\u3066\u3044\u306A\u3044\u3002\u77E5\u3089\u305B\u65B9\u3092\u898B\u76F4\u3059\u3002"
                }
              }
            ]
          },
          {
            year: 2020,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:790\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u82E5\u3044\u4E16\u4EE3\u306B\u671D\u5E02\u304C\u77E5\u3089\u308C\u3066\u3044\u306A\u3044\u3002\u77E5\u3089\u305B\u65B9\u3092\u898B\u76F4\u3059\u3002"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "another sentence",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:780\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u82E5\u3044\u4E16\u4EE3\u306B\u671D\u5E02\u304C\u77E5\u3089\u308C\u3066\u3044\u306A\u3044\u3002\u77E5\u3089\u305B\u65B9\u3092\u898B\u76F4\u3059\u3002"
                }
              }
            ]
          },
          {
            year: 2020,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:790\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u96E8\u306E\u65E5\u306B\u5BA2\u8DB3\u304C\u843D\u3061\u305F\u3002\u5C4B\u6839\u306E\u3042\u308B\u5834\u6240\u3092\u501F\u308A\u308B\u3002"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/improvement-missing.ts
var improvementMissing = {
  id: "improvement-missing",
  title: "\u2461\u306B\u8AB2\u984C\u3068\u6539\u5584\u7B56\u304C\u306A\u3044",
  severity: "error",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u8AB2\u984C\u3068\u6539\u5584\u7B56\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\uFF08\u69D8\u5F0F\u3067\u5FC5\u9808\u3067\u3059\uFF09\u3002",
  english: {
    title: "\u2461 without issues and improvements",
    remedy: "Write down the issues and improvements; the form requires them."
  },
  find({ sheet, view }) {
    const [review, evaluation] = [sheet.midyearReview, sheet.selfEvaluation];
    const asked = [
      ...review?.attainmentOutlook.value === "notExpected" && review.issues === null ? [
        {
          where: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A",
          english: "The mid-year review",
          mark: review.attainmentOutlook
        }
      ] : [],
      ...evaluation?.verdict.value === "notAttained" && evaluation.issues === null ? [{ where: "\u81EA\u5DF1\u8A55\u4FA1", english: "The self-evaluation", mark: evaluation.verdict }] : []
    ];
    return asked.map(({ where, english, mark }) => ({
      message: `${where}\u304C\u2461\u306A\u306E\u306B\u3001\u8AB2\u984C\u3068\u6539\u5584\u7B56\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
      english: `${english} is \u2461, but no issues and improvements are written.`,
      quotes: mark.span === null ? [quote(view, { span: sheet.span })] : quoteMark(view, mark)
    }));
  },
  cases: {
    for: [
      {
        what: "an evaluation of \u2461 with nothing beside it",
        documents: [{ sheets: [{ evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2461" } }] }]
      },
      {
        what: "an outlook of \u2461 with nothing beside it",
        documents: [{ sheets: [{ review: { implementation: "(i)", attainment: "\u2461" } }] }]
      }
    ],
    against: [
      {
        what: "\u2461 with issues",
        documents: [
          {
            sheets: [
              { evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2461", issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002" } }
            ]
          }
        ]
      },
      {
        what: "\u2460",
        documents: [{ sheets: [{ evaluation: { results: ["\u958B\u3044\u305F\u3002"], verdict: "\u2460" } }] }]
      }
    ]
  }
};

// src/check/rules/indicator-redefined.ts
var indicatorRedefined = {
  id: "indicator-redefined",
  title: "\u8A00\u8449\u306E\u5909\u308F\u3063\u305F\u6307\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u6E2C\u308B\u3082\u306E\u304C\u5909\u308F\u3063\u305F\u306A\u3089\u3001\u6539\u5B9A\u306E\u8868\u793A\u3092\u4ED8\u3051\u3066\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Indicator in other words",
    remedy: "If something else is measured now, mark it as revised and say why."
  },
  find(versions) {
    return versions.changes.filter((change) => change.kind === "wording" && change.substantive && change.ofTarget).map((change) => ({
      sheet: change.sheet.new,
      message: "\u76EE\u6A19\u306E\u6570\u5024\u306F\u540C\u3058\u3067\u3059\u304C\u3001\u4F55\u3092\u6E2C\u308B\u304B\u306E\u8A00\u8449\u304C\u524D\u306E\u7248\u3068\u9055\u3044\u307E\u3059\u3002",
      english: "The target\u2019s figure is the same, but what is measured is worded differently from the version before.",
      quotes: quotesOf(versions, change)
    }));
  },
  cases: {
    for: [
      {
        what: "three days\u2019 food became one day\u2019s",
        documents: [
          {
            sheets: [{ title: "\u5099\u3048", targets: ["3\u65E5\u5206\u4EE5\u4E0A\u306E\u6C34\u3068\u98DF\u6599\u3092\u5099\u3048\u3066\u3044\u308B\u4E16\u5E2F\u306E\u5272\u5408 48%"] }]
          },
          {
            sheets: [{ title: "\u5099\u3048", targets: ["1\u65E5\u5206\u4EE5\u4E0A\u306E\u6C34\u3068\u98DF\u6599\u3092\u5099\u3048\u3066\u3044\u308B\u4E16\u5E2F\u306E\u5272\u5408 48%"] }]
          }
        ]
      }
    ],
    against: [
      {
        what: "another spelling of the same",
        documents: [
          { sheets: [{ title: "\u5099\u3048", targets: ["\u5099\u3048\u306B\u3064\u3044\u3066\u306E\u554F\u5408\u305B\u306E\u4EF6\u6570 48\u4EF6"] }] },
          { sheets: [{ title: "\u5099\u3048", targets: ["\u5099\u3048\u306B\u3064\u3044\u3066\u306E\u554F\u3044\u5408\u308F\u305B\u306E\u4EF6\u6570 48\u4EF6"] }] }
        ]
      },
      {
        what: "the figure changed and the words stayed",
        documents: [
          {
            sheets: [{ title: "\u5099\u3048", targets: ["3\u65E5\u5206\u4EE5\u4E0A\u306E\u6C34\u3068\u98DF\u6599\u3092\u5099\u3048\u3066\u3044\u308B\u4E16\u5E2F\u306E\u5272\u5408 48%"] }]
          },
          {
            sheets: [{ title: "\u5099\u3048", targets: ["3\u65E5\u5206\u4EE5\u4E0A\u306E\u6C34\u3068\u98DF\u6599\u3092\u5099\u3048\u3066\u3044\u308B\u4E16\u5E2F\u306E\u5272\u5408 46%"] }]
          }
        ]
      }
    ]
  }
};

// src/check/words/terms.ts
var runs = /[一-鿿々]{2,}|[ァ-ヶー]{2,}|[A-Za-z]{2,}/gu;
var general = /^(?:取組|取組内容|件数|実施|開催|事業|活動|支援|割合|回数|人数|目標|実績|多様|主体|連携|協働|推進|強化|充実|促進|情報|区内|区民|区役所|平成|令和|年度|以上|以下|件|参加|対象|通年|随時)$/u;
function termsOf(text) {
  const words = (fold(text).text.match(runs) ?? []).map((word) => word.replace(/[等数]$/u, ""));
  return new Set(words.filter((word) => word.length >= 2 && !general.test(word)));
}
function shareTerm(a, b) {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

// src/check/rules/narrative-count-mismatch.ts
var narrativeCountMismatch = {
  id: "narrative-count-mismatch",
  title: "\u5B9F\u7E3E\u306E\u4EF6\u6570\u3068\u5408\u308F\u306A\u3044\u5185\u8A33",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5B9F\u7E3E\u306E\u6570\u304C\u3069\u306E\u53D6\u7D44\u306E\u5408\u8A08\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Counts that do not add up to the reported figure",
    remedy: "Say which activities the figure is the sum of."
  },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation;
    if (evaluation === null) return [];
    return evaluation.actuals.flatMap((actual) => {
      const parts = partsOf(actual, evaluation.results);
      if (actual.value === null || parts.length < 2) return [];
      const sum = parts.reduce((total, { count }) => add(total, count.value), decimal(0));
      if (compare(sum, actual.value) === 0) return [];
      const list = parts.map(({ count }) => formatFigure(count.value, "")).join("\uFF0B");
      return [
        {
          message: `\u5B9F\u7E3E\u306F${formatFigure(actual.value, actual.unit)}\u3067\u3059\u304C\u3001\u53D6\u7D44\u5B9F\u7E3E\u306B\u66F8\u304B\u308C\u305F${list}\u306F\u5408\u8A08${formatFigure(sum, actual.unit)}\u3067\u3001\u3069\u308C\u3092\u6570\u3048\u305F\u306E\u304B\u305F\u3069\u308C\u307E\u305B\u3093\u3002`,
          english: `The reported figure is ${formatFigure(actual.value, actual.unit)}, but the counts among the results (${list}) add up to ${formatFigure(sum, actual.unit)}: what was counted cannot be traced.`,
          quotes: [quote(view, actual), ...parts.map(({ entry }) => quote(view, entry))]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "parts that come to more than the whole",
        documents: [
          {
            sheets: [
              {
                targets: ["\u5546\u5E97\u8857\u3068\u5B66\u6821\u304C\u7D44\u3093\u3060\u50AC\u3057\u306E\u4EF6\u6570 8\u4EF6"],
                evaluation: {
                  results: [
                    "\u5546\u5E97\u8857\u3068\u5C0F\u5B66\u6821\u3067\u671D\u5E02\u3092\u5B9F\u65BD(3\u4EF6)",
                    "\u5546\u5E97\u8857\u306E\u5E97\u4E3B\u304C\u5B66\u6821\u3067\u6388\u696D\u3092\u5B9F\u65BD(6\u4EF6)"
                  ],
                  actuals: ["\u5546\u5E97\u8857\u3068\u5B66\u6821\u304C\u7D44\u3093\u3060\u50AC\u3057\u306E\u4EF6\u6570:8\u4EF6"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "parts that add up",
        documents: [
          {
            sheets: [
              {
                targets: ["\u5546\u5E97\u8857\u3068\u5B66\u6821\u304C\u7D44\u3093\u3060\u50AC\u3057\u306E\u4EF6\u6570 8\u4EF6"],
                evaluation: {
                  results: [
                    "\u5546\u5E97\u8857\u3068\u5C0F\u5B66\u6821\u3067\u671D\u5E02\u3092\u5B9F\u65BD(3\u4EF6)",
                    "\u5546\u5E97\u8857\u306E\u5E97\u4E3B\u304C\u5B66\u6821\u3067\u6388\u696D\u3092\u5B9F\u65BD(5\u4EF6)"
                  ],
                  actuals: ["\u5546\u5E97\u8857\u3068\u5B66\u6821\u304C\u7D44\u3093\u3060\u50AC\u3057\u306E\u4EF6\u6570:8\u4EF6"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a count of something else",
        documents: [
          {
            sheets: [
              {
                targets: ["\u58F0\u3092\u3082\u3068\u306B\u6539\u3081\u305F\u3053\u3068\u304C\u3089\u306E\u4EF6\u6570 10\u4EF6"],
                evaluation: {
                  results: ["\u7A93\u53E3\u3078\u306E\u6295\u66F8\u3092\u53D7\u4ED8(188\u4EF6)", "\u96FB\u8A71\u306E\u76F8\u8AC7\u3092\u53D7\u4ED8(40\u4EF6)"],
                  actuals: ["\u58F0\u3092\u3082\u3068\u306B\u6539\u3081\u305F\u3053\u3068\u304C\u3089\u306E\u4EF6\u6570:13\u4EF6"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};
function partsOf(actual, results) {
  const about = termsOf(actual.indicator);
  return results.flatMap((entry) => {
    const counts = readCounts(entry.text).filter(
      ({ unit, bracketed }) => bracketed && unit === actual.unit
    );
    const [count] = counts;
    if (count === void 0 || counts.length > 1) return [];
    return shareTerm(about, termsOf(entry.text)) ? [{ entry, count }] : [];
  });
}

// src/check/rules/outlook-rule-undefined.ts
var outlookRuleUndefined = {
  id: "outlook-rule-undefined",
  title: "(ii)\u306E\u6271\u3044\u306E\u6C7A\u307E\u308A\u304C\u306A\u3044",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "(ii)\u306E\u3068\u304D\u306B\u8AB2\u984C\u3068\u6539\u5584\u7B56\u3092\u6C42\u3081\u308B\u304B\u3069\u3046\u304B\u3092\u6C7A\u3081\u3001\u69D8\u5F0F\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "No rule for outlook (ii)",
    remedy: "Decide whether (ii) needs issues and improvements, and say so on the form."
  },
  find({ sheet, view }) {
    const review = sheet.midyearReview;
    if (review === null || review.implementationOutlook.value !== "notExpected") return [];
    if (review.issues === null || review.attainmentOutlook.value === "notExpected") return [];
    return [
      {
        message: "\u5B9F\u65BD\u898B\u8FBC\u307F\u306E(ii)\u306B\u8AAC\u660E\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u69D8\u5F0F\u304C\u8AB2\u984C\u3068\u6539\u5584\u7B56\u3092\u6C42\u3081\u308B\u306E\u306F\u2461\u306E\u3068\u304D\u3060\u3051\u3067\u3059\u3002",
        english: "Outlook (ii) is explained, but the form asks for issues and improvements only where the mark is \u2461.",
        quotes: [...quoteMark(view, review.implementationOutlook), quote(view, review.issues)]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "(ii) with an explanation, the target still expected",
        documents: [
          {
            sheets: [
              {
                review: {
                  implementation: "(ii)",
                  attainment: "\u2460",
                  issues: "\u6625\u306E\u96C6\u3044\u306F\u53D6\u308A\u3084\u3081\u3001\u79CB\u306B\u958B\u304F\u3002"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "(ii) and \u2461 together: the form asks for it",
        documents: [
          {
            sheets: [
              {
                review: {
                  implementation: "(ii)",
                  attainment: "\u2461",
                  issues: "\u6625\u306E\u96C6\u3044\u306F\u53D6\u308A\u3084\u3081\u305F\u3002"
                }
              }
            ]
          }
        ]
      },
      {
        what: "(i)",
        documents: [{ sheets: [{ review: { implementation: "(i)", attainment: "\u2460" } }] }]
      }
    ]
  }
};

// src/check/rules/over-achievement.ts
var overAchievement = {
  id: "over-achievement",
  title: "\u76EE\u6A19\u3092\u5927\u304D\u304F\u4E0A\u56DE\u308B\u5B9F\u7E3E",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u76EE\u6A19\u306E\u7F6E\u304D\u65B9\u3092\u898B\u76F4\u3059\u304B\u3001\u5927\u304D\u304F\u4E0A\u56DE\u3063\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Far above its target",
    remedy: "Reconsider the target, or say why it was exceeded by so much."
  },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, position }) => {
      const placed2 = sheet.yearPlan.targets[position];
      const level = placed2 === void 0 ? null : levelOf(placed2.target);
      if (placed2 === void 0 || level === null || actual === null || actual.value === null)
        return [];
      if (!isPlainCount(level)) return [];
      const aim = level.quantity.value;
      if (actual.unit === "%" || compare(aim, decimal(5)) < 0) return [];
      if (compare(actual.value, multiply(aim, decimal("1.5"))) < 0) return [];
      return [
        {
          message: `\u76EE\u6A19${formatLevel(level)}\u306B\u5BFE\u3057\u3001\u5B9F\u7E3E\u306F${formatFigure(actual.value, actual.unit)}\u30675\u5272\u4EE5\u4E0A\u4E0A\u56DE\u3063\u3066\u3044\u307E\u3059\u3002`,
          english: `Against a target of ${levelInEnglish(level)}, ${formatFigure(actual.value, actual.unit)} was reached: at least half as much again.`,
          quotes: [quoteTarget(view, placed2), ...quoteFigure(view, actual)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "twice the target",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:1,850\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the count of a year beside a mean of its months",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 \u6708\u5E73\u5747100\u4EBA\u4EE5\u4E0A"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:1,250\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a tenth more",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:990\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "two instead of one",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 1\u56E3\u4F53"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570:2\u56E3\u4F53"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function isPlainCount(level) {
  const { compare: how, quantity } = level;
  return (how === "atLeast" || how === "moreThan") && quantity.over === null && !isOfPart(level);
}

// src/check/rules/panel-as-survey.ts
var panelAsSurvey = {
  id: "panel-as-survey",
  title: "\u30E2\u30CB\u30BF\u30FC\u306B\u3088\u308B\u533A\u6C11\u306E\u5272\u5408",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u7121\u4F5C\u70BA\u306B\u9078\u3093\u3060\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u6570\u5024\u3068\u6BD4\u3079\u305A\u3001\u8ABF\u3079\u65B9\u3092\u66F8\u304D\u6DFB\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "A panel measured as if it were a random sample",
    remedy: "Do not compare it with figures of a random sample of residents; say how it was measured."
  },
  find({ sheet, view }) {
    const { activities, targets } = sheet.yearPlan;
    const panel = activities.find(({ text }) => /モニター.{0,4}アンケート/u.test(text));
    const others3 = activities.some(
      ({ text }) => /アンケート/u.test(text) && /(?:区民|市民|住民)アンケート/u.test(text)
    );
    const shares = targets.filter(
      ({ target }) => populationOf(target.indicator ?? "") === "resident"
    );
    if (panel === void 0 || others3 || shares.length === 0) return [];
    return [
      {
        message: "\u533A\u6C11\u306E\u5272\u5408\u3092\u76EE\u6A19\u306B\u3057\u3066\u3044\u307E\u3059\u304C\u3001\u8A08\u753B\u3055\u308C\u305F\u8ABF\u67FB\u306F\u7121\u4F5C\u70BA\u62BD\u51FA\u3067\u306A\u3044\u30E2\u30CB\u30BF\u30FC\u30A2\u30F3\u30B1\u30FC\u30C8\u3060\u3051\u3067\u3059\u3002",
        english: "The target is a share of residents, but the only survey planned asks a panel, which is no random sample.",
        quotes: [quote(view, panel), ...shares.map((placed2) => quoteTarget(view, placed2))]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "a share of residents, and a panel to measure it",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30E2\u30CB\u30BF\u30FC\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(2\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a random survey beside it",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30E2\u30CB\u30BF\u30FC\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(2\u56DE)", "\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(1\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%"]
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/path-too-slow.ts
var pathTooSlow = {
  id: "path-too-slow",
  title: "\u5C4A\u304B\u306A\u3044\u6B69\u307F",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u3044\u3064\u307E\u3067\u306B\u3069\u3046\u5C4A\u304F\u306E\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "A pace that does not reach the goal",
    remedy: "Say how, and by when, the goal will be reached."
  },
  find(sheet) {
    const promises = promisesOfSheet(sheet);
    const steps = promises.filter(({ half }) => half === "yearPlan");
    return promises.filter(({ half, target }) => half === "multiYear" && target.years === null).flatMap((aim) => steps.flatMap((step) => slowStep(sheet, aim, step)));
  },
  cases: {
    for: [
      {
        what: "a gap to be halved, and a step of a tenth of it",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u5168\u5E02\u5E73\u5747\u53CE\u7D0D\u7387\u3068\u306E\u4E56\u96E2(4.00%)\u306E\u534A\u6E1B(2.00%)\u3092\u3081\u3056\u3059\u3002"],
                targets: ["\u4EE4\u548C2\u5E74\u5EA6\u53CE\u7D0D\u7387 84.20% \u53C2\u8003:\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E84.00%"]
              }
            ]
          }
        ]
      },
      {
        what: "three years for ten points, one point in the first two",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 50%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:40%)"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 41%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "an even pace",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 50%\u4EE5\u4E0A(\u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:40%)"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 47%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      },
      {
        what: "no baseline, no way to measure",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 50%\u4EE5\u4E0A"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 41%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ]
  }
};
function slowStep(sheet, aim, step) {
  const way = sameIndicator(aim.target, step.target) ? wayOfLevel(aim, step) : wayOfGap(aim, step);
  const year = sheet.fiscalYear;
  if (way === null || year === null || compare(way.whole, decimal(0)) <= 0) return [];
  const percent2 = divide(multiply(way.gained, decimal(100)), way.whole, 0, "half-up");
  if (percent2 === null || compare(percent2, decimal(0)) < 0) return [];
  const due = aim.target.fiscalYear;
  if (due !== null && due <= way.from) return [];
  if (Number(percent2.coefficient) >= leastPercent(year - way.from, due === null ? null : due - way.from))
    return [];
  const unit = levelOf(aim.target)?.quantity.unit ?? null;
  const undated = due === null ? "\u3044\u3064\u307E\u3067\u306B\u5C4A\u304F\u304B\u3082\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002" : "";
  return [
    {
      message: `\u5FC5\u8981\u306A${formatFigure(way.whole, unit)}\u306E\u3046\u3061\u3001\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u3067\u9032\u3080\u306E\u306F${formatFigure(way.gained, unit)}\uFF08${formatDecimal(percent2)}%\uFF09\u3067\u3059\u3002${undated}`,
      english: `Of the ${formatFigure(way.whole, unit)} needed, this year\u2019s target gains ${formatFigure(way.gained, unit)} (${formatDecimal(percent2)}%).${due === null ? " No year is given for reaching it." : ""}`,
      quotes: [quoteTarget(sheet.view, aim.placed), quoteTarget(sheet.view, step.placed)]
    }
  ];
}
function leastPercent(yearsGone, yearsInAll) {
  return yearsInAll === null ? 100 / 3 : Math.min(1, yearsGone / yearsInAll) * 100 / 2;
}
function wayOfLevel(aim, step) {
  const [level, now] = [levelOf(aim.target), levelOf(step.target)];
  if (level === null || now === null) return null;
  const start = startOf(aim, step, level.quantity.unit);
  if (start === null) return null;
  if (level.quantity.unit !== now.quantity.unit) return null;
  if (step.target.fiscalYear === aim.target.fiscalYear) return null;
  const up = level.compare === "atLeast" || level.compare === "moreThan";
  const toward = (value) => up ? subtract(value, start.value) : subtract(start.value, value);
  return {
    whole: toward(level.quantity.value),
    gained: toward(now.quantity.value),
    from: start.year
  };
}
function startOf(aim, step, unit) {
  const years = [...aim.target.baselines, ...step.target.baselines].map(({ fiscalYear: fiscalYear2 }) => fiscalYear2).filter((year) => year !== null).toSorted((a, b) => a - b);
  for (const year of years) {
    const value = formerActual(aim.target, year, unit) ?? formerActual(step.target, year, unit);
    if (value !== null) return { value, year };
  }
  return null;
}
function wayOfGap(aim, step) {
  const [level, now] = [levelOf(aim.target), levelOf(step.target)];
  if (level === null || now === null || !isGapOf(aim, step)) return null;
  const gap = aim.target.conditions.find((each) => each.kind === "change")?.change.from;
  const year = gap?.fiscalYear ?? null;
  if (gap?.value == null || year === null) return null;
  const start = formerActual(step.target, year, now.quantity.unit);
  if (start === null) return null;
  return {
    whole: subtract(gap.value.value, level.quantity.value),
    gained: subtract(now.quantity.value, start),
    from: year
  };
}
function isGapOf(aim, step) {
  const [gap, figure] = [wordKey(aim.target.indicator ?? ""), wordKey(step.target.indicator ?? "")];
  const head = /^[^(（]+/u.exec(step.target.indicator ?? "")?.[0] ?? "";
  return /(?:乖離|差)$/u.test(gap) && figure !== "" && gap.includes(wordKey(head));
}

// src/check/rules/plan-renamed.ts
var planRenamed = {
  id: "plan-renamed",
  title: "\u30D7\u30E9\u30F3\u306E\u540D\u524D\u306E\u5909\u66F4",
  severity: "info",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u540D\u524D\u3060\u3051\u304C\u5909\u308F\u3063\u305F\u306E\u304B\u3001\u30D7\u30E9\u30F3\u304C\u5909\u308F\u3063\u305F\u306E\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Plan renamed",
    remedy: "Say whether only the name or the plan itself changed."
  },
  find(versions) {
    return versions.changes.filter(({ kind }) => kind === "framework").map((change) => ({
      sheet: null,
      message: `\u3082\u3068\u306B\u306A\u308B\u30D7\u30E9\u30F3\u306E\u540D\u524D\u304C\u300C${change.old?.text ?? "\u306A\u3057"}\u300D\u304B\u3089\u300C${change.new?.text ?? "\u306A\u3057"}\u300D\u306B\u5909\u308F\u3063\u3066\u3044\u307E\u3059\u3002`,
      english: `The plan it rests on was \u201C${change.old?.text ?? "none"}\u201D and is now \u201C${change.new?.text ?? "none"}\u201D.`,
      quotes: quotesOf(versions, change)
    }));
  },
  cases: {
    for: [
      {
        what: "a working title and then its name",
        documents: [
          {
            framework: "\u4EE4\u548C2\u5E74\u5EA6\u304B\u3089\u306E\u6C50\u5F85\u307F\u3089\u3044\u8A08\u753B",
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }]
          },
          {
            framework: "\u6C50\u5F85\u307F\u3089\u3044\u30D7\u30E9\u30F32.0",
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }]
          }
        ]
      }
    ],
    against: [
      {
        what: "one plan",
        documents: [
          {
            framework: "\u6C50\u5F85\u307F\u3089\u3044\u30D7\u30E9\u30F32.0",
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }]
          },
          {
            framework: "\u6C50\u5F85\u307F\u3089\u3044\u30D7\u30E9\u30F3\uFF12\uFF0E\uFF10",
            sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }]
          }
        ]
      }
    ]
  }
};

// src/check/rules/planned-quantity-unreported.ts
var plannedQuantityUnreported = {
  id: "planned-quantity-unreported",
  title: "\u8A08\u753B\u3057\u305F\u6570\u91CF\u306E\u5831\u544A\u3082\u308C",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u8A08\u753B\u3057\u305F\u6570\u91CF\u3054\u3068\u306B\u3001\u884C\u3063\u305F\u6570\u3092\u5B9F\u7E3E\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Planned quantity not reported",
    remedy: "For each planned quantity, report how many were done."
  },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation;
    if (evaluation === null) return [];
    const reported = [...evaluation.results, ...evaluation.actuals].flatMap(
      (passage) => readCounts(passage.text).map((count) => ({ count, passage }))
    );
    const planned = sheet.yearPlan.activities.flatMap(
      (activity) => readCounts(activity.text).map((count) => ({ count, activity }))
    );
    const answers = assign(
      planned.map(({ count, activity }) => ({ count, text: activity.text })),
      reported.map(({ count, passage }) => ({ count, text: passage.text }))
    );
    const missing = planned.filter((_, at) => answers.get(at) === void 0);
    if (missing.length === 0) return [];
    const short = planned.flatMap(({ count }, at) => {
      const answer = reported[answers.get(at) ?? -1];
      return answer !== void 0 && compare(answer.count.value, count.value) < 0 ? [{ count, answer }] : [];
    });
    const list = missing.map(({ count }) => `${count.label}${count.asWritten}`).join("\u3001");
    const behind = short.map(
      ({ count, answer }) => `${count.label}\u306F\u8A08\u753B${formatFigure(count.value, count.unit)}\u306B\u5BFE\u3057${answer.count.asWritten}\u3068\u5831\u544A\u3057\u3066\u3044\u307E\u3059\u3002`
    );
    const behindEnglish = short.map(
      ({ count, answer }) => ` For ${count.label}, ${formatFigure(count.value, count.unit)} was planned and ${answer.count.asWritten} is reported.`
    );
    const lines = new Set(missing.map(({ activity }) => activity));
    return [
      {
        message: `\u8A08\u753B\u3057\u305F\u6570\u91CF\u306E\u3046\u3061${missing.length}\u3064\u304C\u5B9F\u7E3E\u306B\u6570\u3067\u5831\u544A\u3055\u308C\u3066\u3044\u307E\u305B\u3093\uFF08${list}\uFF09\u3002${behind.join("")}`,
        english: `Of the planned quantities, ${missing.length} ${missing.length === 1 ? "is" : "are"} not reported as a number (${list}).${behindEnglish.join("")}`,
        quotes: [...lines, ...short.map(({ answer }) => answer.passage)].map(
          (passage) => quote(view, passage)
        )
      }
    ];
  },
  cases: {
    for: [
      {
        what: "two of three planned counts that never come back",
        documents: [
          {
            sheets: [
              {
                activities: [
                  "\u7A7A\u304D\u5BB6\u306E\u898B\u56DE\u308A(\u901A\u77E5\u306E\u9001\u4ED8500\u4EF6\u3001\u73FE\u5730\u306E\u78BA\u8A8D120\u4EF6\u3001\u6301\u3061\u4E3B\u3068\u306E\u9762\u8AC730\u4EF6)"
                ],
                evaluation: { results: ["\u73FE\u5730\u306E\u78BA\u8A8D\u306F12\u6708\u672B\u73FE\u572898\u4EF6\u3092\u7D42\u3048\u305F\u3002"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a count reported in other words",
        documents: [
          {
            sheets: [
              {
                activities: ["\u9632\u707D\u5730\u56F3\u306E\u914D\u5E03(4,000\u90E8)"],
                evaluation: { results: ["\u9632\u707D\u5730\u56F3\u3092\u914D\u5E03(3,870\u90E8)"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a place reported with more words around it",
        documents: [
          {
            sheets: [
              {
                activities: ["\u8ED2\u5148\u5F85\u5408\u6240\u306E\u958B\u8A2D(5\u304B\u6240)", "\u6B69\u304F\u4F1A\u306E\u958B\u50AC(\u5C0F\u5B66\u68216\u6821)"],
                evaluation: {
                  results: ["\u9152\u5E97\u306E\u5354\u529B\u3067\u8ED2\u5148\u5F85\u5408\u6240\u3092\u958B\u8A2D(6\u304B\u6240)", "\u6B69\u304F\u4F1A\u3092\u958B\u50AC(6\u6821)"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a plan that has not been evaluated yet",
        documents: [{ sheets: [{ activities: ["\u9632\u707D\u5730\u56F3\u306E\u914D\u5E03(4,000\u90E8)"] }] }]
      },
      {
        what: "how often something is held is no count",
        documents: [
          {
            sheets: [
              {
                activities: ["\u96C6\u3044\u306E\u958B\u50AC(\u5E746\u56DE)"],
                evaluation: { results: ["\u96C6\u3044\u3092\u958B\u3044\u305F\u3002"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function assign(planned, reported) {
  const candidates = planned.flatMap(
    (plan, at) => reported.map((report, to) => ({ at, to, score: likenessOf(plan, report) }))
  ).filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { at, to } of candidates) {
    if (found.has(at) || taken.has(to)) continue;
    found.set(at, to);
    taken.add(to);
  }
  return found;
}
function likenessOf(plan, report) {
  const sameUnit2 = plan.count.unit === report.count.unit;
  if (!sameUnit2 && !cases.test(plan.count.unit + report.count.unit)) return 0;
  const [name, words] = [wordKey(nameOf2(plan.count)), wordKey(report.count.label)];
  if (name.length >= 2 && words.includes(name)) return 1 + name.length;
  if (!sameUnit2) return name === "" || words === "" ? 0 : similarity(name, words);
  const lines = similarity(factsOf(plan.text).frame, factsOf(report.text).frame);
  return Math.max(similarity(name, words), lines, sharesLongTerm(plan.text, report.text) ? 0.5 : 0);
}
function sharesLongTerm(a, b) {
  const long = (text) => new Set([...termsOf(text)].filter((term) => term.length >= 3));
  return shareTerm(long(a), long(b));
}
var cases = /^(?:件|世帯|人|名){2}$|^世帯(?:件|人|名)$|^(?:件|人|名)世帯$/u;
function nameOf2({ label, unit }) {
  return label.endsWith(unit) ? label.slice(0, -unit.length) : label;
}

// src/plan/target-place.ts
function targetPlaces(sheets) {
  return sheets.flatMap(
    (sheet, index) => ["multiYear", "yearPlan"].flatMap(
      (half) => sheet[half].targets.map((placed2, position) => ({ sheet: index, half, position, placed: placed2 }))
    )
  );
}

// src/plan/relisting.ts
var alike = 0.75;
function listRelistings(sheets) {
  const places = targetPlaces(sheets);
  const homes = places.filter((place) => !isRelisting(place));
  return places.filter(isRelisting).map((at) => {
    const home = findHome(at, homes);
    return { at, home, drifted: home !== null && !samePromise(at, home) };
  });
}
function isRelisting({ placed: placed2 }) {
  return placed2.target.marks.includes("repeated");
}
function findHome(at, homes) {
  const name = at.placed.target.indicator;
  if (name === null) return null;
  const ranked = homes.filter((home) => home.sheet !== at.sheet).map((home) => ({
    home,
    likeness: indicatorLikeness(name, home.placed.target.indicator ?? "")
  })).filter(({ likeness }) => likeness >= alike).sort((a, b) => b.likeness - a.likeness || rank(at, a.home) - rank(at, b.home));
  return ranked[0]?.home ?? null;
}
function rank(at, home) {
  return home.half === at.half ? 0 : 1;
}
function samePromise(at, home) {
  const copies = figuresOf(at.placed.target.conditions);
  const originals = figuresOf(home.placed.target.conditions);
  if (copies.length === 0) return true;
  return copies.length === originals.length && copies.every((copy) => originals.some((original) => sameFigure(copy, original)));
}
function figuresOf(conditions) {
  return conditions.flatMap((condition) => {
    if (condition.kind === "level") return [condition];
    if (condition.kind === "range") {
      return [
        { compare: "atLeast", quantity: condition.lower },
        { compare: "atMost", quantity: condition.upper }
      ];
    }
    if (condition.kind !== "change") return [];
    const { amount: value, unit } = condition.change;
    return [{ compare: condition.compare, quantity: { value, over: null, unit, asWritten: "" } }];
  });
}
function sameFigure(a, b) {
  return a.compare === b.compare && a.quantity.unit === b.quantity.unit && compare(a.quantity.value, b.quantity.value) === 0;
}
function listSheetReferences(sheets) {
  return sheets.flatMap(
    (sheet, index) => [...sheet.multiYear.outline, ...sheet.yearPlan.activities].flatMap((passage) => {
      const { text } = fold(passage.text);
      const named = /取り?組み?項目(?<number>\d+)(?:の再掲|[(【]再掲)/u.exec(text)?.groups?.["number"];
      if (named === void 0) return [];
      const number = Number(named);
      const home = sheets.findIndex((each) => each.number === number);
      return [{ sheet: index, passage, number, home: home === -1 ? null : home }];
    })
  );
}

// src/check/rules/relisting-dangling.ts
var relistingDangling = {
  id: "relisting-dangling",
  title: "\u5143\u306E\u306A\u3044\u518D\u63B2",
  severity: "error",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u5143\u306E\u53D6\u7D44\u9805\u76EE\u3092\u66F8\u304D\u6DFB\u3048\u308B\u304B\u3001\u300C\u518D\u63B2\u300D\u3092\u5916\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "\u201CListed again\u201D without an original",
    remedy: "Name the initiative it comes from, or take \u201Clisted again\u201D away."
  },
  find(view) {
    const { sheets } = view.document;
    const targets = listRelistings(sheets).filter(({ home }) => home === null).map(({ at }) => ({
      sheet: sheets[at.sheet]?.number ?? null,
      message: "\u518D\u63B2\u3068\u3042\u308A\u307E\u3059\u304C\u3001\u5143\u306E\u76EE\u6A19\u304C\u3053\u306E\u6587\u66F8\u306E\u3069\u3053\u306B\u3082\u3042\u308A\u307E\u305B\u3093\u3002",
      english: "It is marked as listed again (\u518D\u63B2), but the original target stands nowhere in this document.",
      quotes: [quoteTarget(view, at.placed)]
    }));
    const references = listSheetReferences(sheets).filter(({ home }) => home === null).map(({ sheet, passage, number }) => ({
      sheet: sheets[sheet]?.number ?? null,
      message: `\u53D6\u7D44\u9805\u76EE${number}\u306E\u518D\u63B2\u3068\u3042\u308A\u307E\u3059\u304C\u3001\u53D6\u7D44\u9805\u76EE${number}\u304C\u3053\u306E\u6587\u66F8\u306B\u3042\u308A\u307E\u305B\u3093\u3002`,
      english: `It is marked as listed again from initiative ${number}, but this document has no initiative ${number}.`,
      quotes: [quote(view, passage)]
    }));
    return [...targets, ...references];
  },
  cases: {
    for: [
      {
        what: "a target listed again whose home is not there",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u6E2F\u306E\u6E05\u6383\u306B\u52A0\u308F\u3063\u305F\u56E3\u4F53\u6570 12\u56E3\u4F53",
                  "\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408(\u518D\u63B2) 40%\u4EE5\u4E0A"
                ]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "its home stands in another sheet",
        documents: [
          {
            sheets: [
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] },
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408(\u518D\u63B2) 40%\u4EE5\u4E0A"] }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/relisting-drifted.ts
var relistingDrifted = {
  id: "relisting-drifted",
  title: "\u5143\u3068\u6570\u5024\u306E\u9055\u3046\u518D\u63B2",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u5143\u306E\u76EE\u6A19\u3068\u518D\u63B2\u306E\u6570\u5024\u3092\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "\u201CListed again\u201D with another figure",
    remedy: "Make the target and its repetition agree."
  },
  find(view) {
    const { sheets } = view.document;
    return listRelistings(sheets).flatMap(
      ({ at, home, drifted }) => drifted && home !== null ? [
        {
          sheet: sheets[at.sheet]?.number ?? null,
          message: "\u518D\u63B2\u3057\u305F\u76EE\u6A19\u306E\u6570\u5024\u304C\u3001\u5143\u306E\u76EE\u6A19\u3068\u9055\u3063\u3066\u3044\u307E\u3059\u3002",
          english: "A target that is listed again has a figure different from the original.",
          quotes: [quoteTarget(view, at.placed), quoteTarget(view, home.placed)]
        }
      ] : []
    );
  },
  cases: {
    for: [
      {
        what: "forty at home, forty-five in the copy",
        documents: [
          {
            sheets: [
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] },
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408(\u518D\u63B2) 45%\u4EE5\u4E0A"] }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the same figure in both places",
        documents: [
          {
            sheets: [
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] },
              { targets: ["\u671D\u5E02\u306B\u51FA\u304B\u3051\u305F\u533A\u6C11\u306E\u5272\u5408(\u518D\u63B2) 40%\u4EE5\u4E0A"] }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/revision-declared.ts
var revisionDeclared = {
  id: "revision-declared",
  title: "\u8868\u793A\u306E\u3042\u308B\u6539\u5B9A",
  severity: "info",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u6539\u3081\u305F\u5185\u5BB9\u3001\u7406\u7531\u3001\u65E5\u4ED8\u3092\u6539\u5B9A\u5C65\u6B74\u306B\u6B8B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Declared revision",
    remedy: "Keep what was revised, why and when in the history of revisions."
  },
  find(versions) {
    return versions.changes.filter((change) => isRevision(change) && change.declared).map(
      (change) => revisionFound(versions, change, {
        japanese: "\u6539\u5B9A\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u3059\u3002",
        english: "It is marked as a revision."
      })
    );
  },
  cases: {
    for: [
      {
        what: "a target raised, with the mark on its line",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] }] },
          {
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 43%\u4EE5\u4E0A\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }
            ]
          }
        ]
      },
      {
        what: "how often it is held, with the mark on its line",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(\u6BCE\u6708)"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(6\uFF5E3\u6708)\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a change without a mark",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 43%\u4EE5\u4E0A"] }] }
        ]
      },
      {
        what: "nothing changed",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"] }] }
        ]
      }
    ]
  }
};

// src/check/rules/revision-undeclared.ts
var revisionUndeclared = {
  id: "revision-undeclared",
  title: "\u8868\u793A\u306E\u306A\u3044\u6539\u5B9A",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u305D\u306E\u884C\u306B\u6539\u5B9A\u306E\u8868\u793A\u3092\u4ED8\u3051\u3001\u6539\u3081\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Undeclared revision", remedy: "Mark the line as revised and say why." },
  find(versions) {
    return versions.changes.filter((change) => isRevision(change) && !change.declared).map(
      (change) => revisionFound(versions, change, {
        japanese: "\u6539\u5B9A\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
        english: "It is not marked as a revision."
      })
    );
  },
  cases: {
    for: [
      {
        what: "a target lowered; the mark stands on another line",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(\u6BCE\u6708)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 42%"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(6\uFF5E3\u6708)\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 41%"]
              }
            ]
          }
        ]
      },
      {
        what: "three times a year became twice",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u76F8\u8AC7\u4F1A\u3092\u958B\u50AC\u3059\u308B(\u5E743\u56DE)\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u76F8\u8AC7\u4F1A\u3092\u958B\u50AC\u3059\u308B(\u5E742\u56DE)\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          }
        ]
      },
      {
        what: "an activity that is gone",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(\u6BCE\u6708)", "\u51FA\u5E97\u8005\u306E\u5B66\u3073\u306E\u5834\u3065\u304F\u308A"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u671D\u5E02\u306E\u958B\u50AC(\u6BCE\u6708)"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "spelling, bullets and blanks",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u5BFE\u5FDC\u3092HP\u3067\u516C\u8868\u3059\u308B\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                activities: ["\u25CB\u5BFE\u5FDC\u3092 \u30DB\u30FC\u30E0\u30DA\u30FC\u30B8\u3067\u516C\u8868\u3059\u308B\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900 \u4EBA"]
              }
            ]
          }
        ]
      },
      {
        what: "a declared change",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] }
        ]
      }
    ]
  }
};

// src/check/rules/revision-unexplained.ts
var revisionUnexplained = {
  id: "revision-unexplained",
  title: "\u4E2D\u8EAB\u306E\u306A\u3044\u6539\u5B9A\u8868\u793A",
  severity: "info",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u4F55\u3092\u3044\u3064\u3001\u306A\u305C\u6539\u3081\u305F\u304B\u3092\u66F8\u3044\u305F\u6539\u5B9A\u5C65\u6B74\u3092\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Revision mark without a history",
    remedy: "Add what was revised, when and why."
  },
  find(view) {
    const marks = [...view.text.matchAll(/【改[定訂]履歴あり】/gu)];
    if (marks.length === 0 || /改[定訂](?:履歴(?!あり)|理由|内容|年月日|日)/u.test(view.text))
      return [];
    return [
      {
        sheet: null,
        message: `\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u306E\u8868\u793A\u304C${marks.length}\u304B\u6240\u3042\u308A\u307E\u3059\u304C\u3001\u4F55\u3092\u3069\u3046\u6539\u3081\u305F\u304B\u304C\u3053\u306E\u6587\u66F8\u306B\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
        english: `The mark of a revision stands in ${marks.length === 1 ? "one place" : `${marks.length} places`}, but this document does not say what was revised and how.`,
        quotes: marks.map(
          ({ index, 0: mark }) => quote(view, { span: { start: index, end: index + mark.length } })
        )
      }
    ];
  },
  cases: {
    for: [
      {
        what: "a mark and no history",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] }]
      }
    ],
    against: [
      { what: "no mark", documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }] },
      {
        what: "a mark and its history",
        documents: [
          {
            sheets: [
              {
                outline: ["\u6539\u5B9A\u5185\u5BB9\u306F\u4EE4\u548C2\u5E749\u6708\u306B\u6765\u5834\u8005\u6570\u3092800\u4EBA\u304B\u3089\u6539\u3081\u305F\u3082\u306E\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"]
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/revision-without-change.ts
var revisionWithoutChange = {
  id: "revision-without-change",
  title: "\u5909\u308F\u3063\u3066\u3044\u306A\u3044\u884C\u306E\u6539\u5B9A\u8868\u793A",
  severity: "info",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u8868\u793A\u306E\u4ED8\u3051\u9593\u9055\u3044\u304B\u3001\u6BD4\u3079\u305F\u7248\u3088\u308A\u524D\u306E\u6539\u5B9A\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Marked as revised, but unchanged",
    remedy: "Check whether the mark is misplaced or older than the version compared."
  },
  find(versions) {
    return versions.changes.filter(
      ({ kind, declared, substantive, old }) => kind === "mark" && declared && !substantive && old?.revised === false
    ).map((change) => ({
      sheet: change.sheet.new,
      message: "\u6539\u5B9A\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u3059\u304C\u3001\u524D\u306E\u7248\u304B\u3089\u5909\u308F\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
      english: "It is marked as revised, but nothing differs from the version before.",
      quotes: quotesOf(versions, change)
    }));
  },
  cases: {
    for: [
      {
        what: "a mark on an unchanged target",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] }
        ]
      }
    ],
    against: [
      {
        what: "a mark on a changed target",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] }
        ]
      },
      {
        what: "a mark that stood there before",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] },
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"] }] }
        ]
      }
    ]
  }
};

// src/check/rules/scale-mixed.ts
var scaleMixed = {
  id: "scale-mixed",
  title: "\u6DF7\u3056\u3063\u305F\u8A55\u4FA1\u306E\u5C3A\u5EA6",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u4E00\u3064\u306E\u5C3A\u5EA6\u306B\u305D\u308D\u3048\u308B\u304B\u3001\u5C3A\u5EA6\u3069\u3046\u3057\u306E\u95A2\u4FC2\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "One rating on several scales",
    remedy: "Use one scale, or say how the scales relate."
  },
  find(view) {
    return view.reference.ratings.flatMap(({ name, words, source, assumed }) => {
      const rated = promisesOf(view).flatMap((promise) => {
        const level = levelOf(promise.target);
        const named = words.some((word) => (promise.target.indicator ?? "").includes(word));
        return level !== null && named ? [{ promise, level }] : [];
      });
      const byScale = new Map(rated.map((each) => [scaleOf(each.level.quantity.unit), each]));
      if (byScale.size < 2) return [];
      const list = [...byScale.values()].map(({ level }) => formatLevel(level)).join("\u3001");
      return [
        {
          sheet: null,
          message: `${name}\u306E\u76EE\u6A19\u304C\u3001${list}\u3068${byScale.size}\u3064\u306E\u5C3A\u5EA6\u3067\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\uFF08${source}\uFF09\u3002`,
          english: `Targets of \u201C${name}\u201D are written on ${byScale.size} scales: ${[...byScale.values()].map(({ level }) => levelInEnglish(level)).join(", ")} (${source}).`,
          quotes: [...byScale.values()].map(({ promise }) => quoteTarget(view, promise.placed)),
          facts: [{ says: `${name}\u306E\u5C3A\u5EA6`, source, assumed }]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "stars and points for one covert survey",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u7A93\u53E3\u306E\u683C\u4ED8\u3051\u3067\u2606\u2606\u4EE5\u4E0A\u3092\u3068\u308B\u3002",
                  "\u8986\u9762\u8ABF\u67FB\u306B\u3088\u308B\u6848\u5185\u306E\u8A55\u4FA1:10\u70B9\u6E80\u70B9\u4E2D7\u70B9\u4EE5\u4E0A"
                ]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "stars throughout",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u7A93\u53E3\u306E\u683C\u4ED8\u3051\u3067\u2606\u2606\u4EE5\u4E0A\u3092\u3068\u308B\u3002"],
                targets: ["\u7A93\u53E3\u306E\u683C\u4ED8\u3051\u3067\u2606\u2606\u4EE5\u4E0A\u3092\u3068\u308B\u3002"]
              }
            ]
          }
        ]
      }
    ]
  }
};
function scaleOf(unit) {
  return unit === null ? "number" : unit === "\u2605" ? "\u2606" : unit;
}

// src/check/rules/share-over-hundred.ts
var shareOverHundred = {
  id: "share-over-hundred",
  title: "100%\u3092\u8D85\u3048\u308B\u5272\u5408",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u6570\u5024\u306E\u66F8\u304D\u8AA4\u308A\u3067\u306A\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Share above 100 %", remedy: "Check the figure for an error of writing." },
  find(sheet) {
    const what = { message: "\u5272\u5408\u304C100%\u3092\u8D85\u3048\u3066\u3044\u307E\u3059\u3002", english: "A share is above 100%." };
    const targets = promisesOfSheet(sheet).filter(({ target }) => {
      const quantity = levelOf(target)?.quantity;
      return isShare(target.indicator) && quantity?.unit === "%" && compare(quantity.value, decimal(100)) > 0;
    });
    const actuals = (sheet.sheet.selfEvaluation?.actuals ?? []).filter(
      ({ indicator, value, unit }) => isShare(indicator) && unit === "%" && value !== null && compare(value, decimal(100)) > 0
    );
    return [
      ...targets.map(({ placed: placed2 }) => ({ ...what, quotes: [quoteTarget(sheet.view, placed2)] })),
      ...actuals.map((actual) => ({ ...what, quotes: [quote(sheet.view, actual)] }))
    ];
  },
  cases: {
    for: [
      {
        what: "a share of residents of 410 %",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 410%"] }] }]
      }
    ],
    against: [
      {
        what: "all of them",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 100%"] }] }]
      },
      {
        what: "a ratio to last year",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 \u5BFE\u524D\u5E74\u5EA6\u6BD4110%"] }] }]
      }
    ]
  }
};
function isShare(name) {
  return /(?:割合|回答率|受講率|受験率|収納率)$/u.test(name ?? "");
}

// src/check/rules/sheet-set-changed.ts
var sheetSetChanged = {
  id: "sheet-set-changed",
  title: "\u53D6\u7D44\u9805\u76EE\u306E\u5897\u6E1B",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u52A0\u3048\u305F\u3001\u307E\u305F\u306F\u53D6\u308A\u3084\u3081\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Initiatives added or dropped", remedy: "Say why they were added or dropped." },
  find(versions) {
    return versions.changes.filter(({ kind }) => kind === "sheet-added" || kind === "sheet-removed").map((change) => foundOf(versions, change));
  },
  cases: {
    for: [
      {
        what: "a sheet that is gone",
        documents: [
          {
            sheets: [
              { title: "\u671D\u5E02\u306E\u306B\u304E\u308F\u3044", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] },
              { title: "\u6E2F\u306E\u6E05\u6383", targets: ["\u96C6\u3081\u305F\u3054\u307F\u306E\u91CF 300kg"] }
            ]
          },
          { sheets: [{ title: "\u671D\u5E02\u306E\u306B\u304E\u308F\u3044", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }
        ]
      },
      {
        what: "a sheet split in two",
        documents: [
          {
            sheets: [
              {
                title: "\u6E2F\u306E\u306B\u304E\u308F\u3044",
                activities: ["\u671D\u5E02\u3092\u958B\u304F\u3002", "\u6E2F\u3092\u6E05\u6383\u3059\u308B\u3002", "\u706F\u308A\u3092\u5897\u3084\u3059\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA", "\u96C6\u3081\u305F\u3054\u307F\u306E\u91CF 300kg"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u6E2F\u306E\u306B\u304E\u308F\u3044",
                activities: ["\u671D\u5E02\u3092\u958B\u304F\u3002", "\u706F\u308A\u3092\u5897\u3084\u3059\u3002"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"]
              },
              {
                title: "\u6E2F\u306E\u6E05\u6383",
                outline: [],
                purpose: [],
                activities: ["\u6E2F\u3092\u6E05\u6383\u3059\u308B\u3002"],
                targets: ["\u96C6\u3081\u305F\u3054\u307F\u306E\u91CF 300kg"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "sheets in another order",
        documents: [
          {
            sheets: [
              { title: "\u671D\u5E02\u306E\u306B\u304E\u308F\u3044", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] },
              { title: "\u6E2F\u306E\u6E05\u6383", targets: ["\u96C6\u3081\u305F\u3054\u307F\u306E\u91CF 300kg"] }
            ]
          },
          {
            sheets: [
              { title: "\u6E2F\u306E\u6E05\u6383", targets: ["\u96C6\u3081\u305F\u3054\u307F\u306E\u91CF 300kg"] },
              { title: "\u671D\u5E02\u306E\u306B\u304E\u308F\u3044", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }
            ]
          }
        ]
      }
    ]
  }
};
function foundOf(versions, change) {
  const gone = change.kind === "sheet-removed";
  const view = gone ? versions.old : versions.new;
  const number = gone ? change.sheet.old : change.sheet.new;
  const title = gone ? change.old : change.new;
  const sheet = view.sheets.find((each) => each.sheet.title?.span.start === title?.span.start);
  const targets = sheet?.sheet.yearPlan.targets ?? [];
  const named = `\u53D6\u7D44\u9805\u76EE${number ?? ""}\u300C${title?.text ?? ""}\u300D`;
  const what = whatHappened(named, change);
  return {
    sheet: number,
    message: `${what}${change.declared ? "\u6539\u5B9A\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u3059\u3002" : "\u6539\u5B9A\u306E\u8868\u793A\u304C\u3042\u308A\u307E\u305B\u3093\u3002"}`,
    english: `${inEnglish(change, number, title?.text ?? "")}${change.declared ? " It is marked as a revision." : " It is not marked as a revision."}`,
    quotes: [
      ...title === null ? [] : [quote(view, title)],
      ...targets.map((placed2) => quoteTarget(view, placed2))
    ]
  };
}
function inEnglish({ kind, partOf }, number, title) {
  const gone = kind === "sheet-removed";
  const named = `initiative ${number ?? ""}\u300C${title}\u300D`;
  if (partOf === void 0) {
    return gone ? `In the version before stood ${named}; it is gone.` : `The version before does not have ${named}; it is new.`;
  }
  const other = `initiative ${partOf ?? "(no number)"}`;
  return gone ? `What was ${named} in the version before was merged into ${other}.` : `From ${other} of the version before, ${named} was split off.`;
}
function whatHappened(named, { kind, partOf }) {
  const gone = kind === "sheet-removed";
  if (partOf === void 0) {
    return gone ? `\u524D\u306E\u7248\u306E${named}\u304C\u306A\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002` : `${named}\u304C\u524D\u306E\u7248\u306B\u306A\u304F\u3001\u65B0\u3057\u304F\u52A0\u308F\u3063\u3066\u3044\u307E\u3059\u3002`;
  }
  const other = `\u53D6\u7D44\u9805\u76EE${partOf ?? "\uFF08\u756A\u53F7\u306A\u3057\uFF09"}`;
  return gone ? `\u524D\u306E\u7248\u306E${named}\u304C\u3001${other}\u306B\u307E\u3068\u3081\u3089\u308C\u3066\u3044\u307E\u3059\u3002` : `\u524D\u306E\u7248\u306E${other}\u304B\u3089\u3001${named}\u304C\u5206\u304B\u308C\u3066\u3044\u307E\u3059\u3002`;
}

// src/check/rules/survey-scope-changed.ts
var surveyScopeChanged = {
  id: "survey-scope-changed",
  title: "\u8ABF\u67FB\u3084\u5BFE\u8C61\u306E\u7BC4\u56F2\u306E\u5909\u66F4",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u8ABF\u67FB\u3084\u5BFE\u8C61\u304C\u5909\u308F\u3063\u305F\u306E\u304B\u3092\u66F8\u304D\u3001\u5909\u308F\u3063\u305F\u306A\u3089\u524D\u306E\u6570\u5024\u3068\u6BD4\u3079\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Another survey or scope",
    remedy: "Say whether survey or scope changed; if so, do not compare with former figures."
  },
  find(versions) {
    const renamed = versions.changes.find(({ kind }) => kind === "framework");
    const plan = renamed === void 0 ? "" : `\u30D7\u30E9\u30F3\u306E\u540D\u524D\u3082\u300C${renamed.old?.text ?? ""}\u300D\u304B\u3089\u300C${renamed.new?.text ?? ""}\u300D\u306B\u5909\u308F\u3063\u3066\u3044\u307E\u3059\u3002`;
    const planEnglish = renamed === void 0 ? "" : ` The plan, too, was \u201C${renamed.old?.text ?? ""}\u201D and is now \u201C${renamed.new?.text ?? ""}\u201D.`;
    return versions.changes.filter(({ kind }) => kind === "scope").map((change) => ({
      sheet: change.sheet.new,
      message: `\u7BC4\u56F2\u3092\u793A\u3059\u8A00\u8449\u304C\u524D\u306E\u7248\u3068\u9055\u3044\u307E\u3059\u3002\u8ABF\u67FB\u3084\u5BFE\u8C61\u304C\u5909\u308F\u3063\u305F\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002${plan}`,
      english: `The words that say whom or what it covers differ from the version before; the survey or those asked may have changed.${planEnglish}`,
      quotes: [
        ...quotesOf(versions, change),
        ...renamed === void 0 || renamed.old === null || renamed.new === null ? [] : [quote(versions.new, renamed.new), quote(versions.old, renamed.old)]
      ]
    }));
  },
  cases: {
    for: [
      {
        what: "whose survey it is was dropped",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: [
                  "\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8(\u7523\u696D\u5C40\u5B9F\u65BD\u5206)\u306B\u304A\u3044\u3066\u3001\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"
                ]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306B\u304A\u3044\u3066\u3001\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the same survey in other words",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306B\u304A\u3044\u3066\u3001\u300C\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408\u300D 40%\u4EE5\u4E0A"]
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306B\u304A\u3044\u3066\u3001\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u3068\u7B54\u3048\u305F\u533A\u6C11\u306E\u5272\u5408: 40%\u4EE5\u4E0A"]
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/target-below-last-actual.ts
var targetBelowLastActual = {
  id: "target-below-last-actual",
  title: "\u524D\u306E\u5B9F\u7E3E\u3092\u4E0B\u56DE\u308B\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u4F4E\u304F\u7F6E\u3044\u305F\u7406\u7531\u3092\u66F8\u304F\u304B\u3001\u76EE\u6A19\u3092\u898B\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target below what was already reached",
    remedy: "Say why it is set so low, or reconsider it."
  },
  find(sheet) {
    const found = promisesOfSheet(sheet).flatMap(({ target, placed: placed2 }) => {
      const [level, last] = [levelOf(target), lastActual(target)];
      if (level === null || last === null || last.fiscalYear === null) return [];
      if (target.years !== null || isOfPart(level)) return [];
      if (last.unit !== level.quantity.unit || !asksLessThan(level, last.value)) return [];
      if (last.fiscalYear >= (target.fiscalYear ?? latestFiscalYear)) return [];
      return [
        {
          message: `\u76EE\u6A19${formatLevel(level)}\u306F\u3001${formatFiscalYear(last.fiscalYear)}\u306E\u5B9F\u7E3E${formatFigure(last.value, last.unit)}\u306B\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002`,
          english: `The target of ${levelInEnglish(level)} asks for less than was reached in FY${last.fiscalYear} (${formatFigure(last.value, last.unit)}).`,
          quotes: [quoteTarget(sheet.view, placed2)]
        }
      ];
    });
    return found.filter(
      (each, at) => found.findIndex(({ message }) => message === each.message) === at
    );
  },
  cases: {
    for: [
      {
        what: "eight after eleven",
        documents: [
          { sheets: [{ targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 8\u56E3\u4F53(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:11\u56E3\u4F53)"] }] }
        ]
      },
      {
        what: "three errors allowed after one",
        documents: [
          {
            sheets: [{ targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570 3\u4EF6\u4EE5\u4E0B(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:1\u4EF6)"] }]
          }
        ]
      }
    ],
    against: [
      {
        what: "a sum over years, or a mean of a month, beside the actual of a year",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u82E6\u60C5\u306E\u4EF6\u6570 \u4EE4\u548C4\u5E74\u5EA6\u307E\u3067\u306E3\u5E74\u9593\u306730\u4EF6\u4EE5\u4E0B\uFF08\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E\uFF1A14\u4EF6\uFF09"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 \u6708\u5E73\u5747100\u4EBA\u4EE5\u4E0A\uFF08\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E\uFF1A900\u4EBA\uFF09"]
              }
            ]
          }
        ]
      },
      {
        what: "more than last year, less than the year before",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 10\u56E3\u4F53(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E:9\u56E3\u4F53 \u5E73\u621030\u5E74\u5EA6\u5B9F\u7E3E:12\u56E3\u4F53)"
                ]
              }
            ]
          }
        ]
      },
      {
        what: "last year left blank",
        documents: [
          { sheets: [{ targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 8\u56E3\u4F53(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E: \u56E3\u4F53)"] }] }
        ]
      }
    ]
  }
};

// src/check/rules/target-conditional.ts
var targetConditional = {
  id: "target-conditional",
  title: "\u57FA\u6E96\u306E\u6C7A\u307E\u3063\u3066\u3044\u306A\u3044\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u57FA\u6E96\u306E\u6570\u5024\u304C\u5206\u304B\u3063\u305F\u3068\u304D\u306B\u3001\u76EE\u6A19\u3092\u6570\u3067\u66F8\u304D\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target whose baseline is not known yet",
    remedy: "Once the baseline is known, write the target as a figure."
  },
  find(sheet) {
    const year = sheet.fiscalYear;
    return promisesOfSheet(sheet).flatMap(({ target, placed: placed2 }) => {
      const from = changeOf(target)?.change.from;
      if (year === null || from === void 0 || from.fiscalYear === null || levelOf(target) !== null)
        return [];
      const unknown = from.value === null && formerActual(target, from.fiscalYear, null) === null;
      if (!unknown || from.fiscalYear < year - 1) return [];
      return [
        {
          message: `${formatFiscalYear(from.fiscalYear)}\u306E\u5B9F\u7E3E\u3092\u57FA\u6E96\u306B\u3057\u3066\u3044\u307E\u3059\u304C\u3001\u305D\u306E\u6570\u5024\u306F\u8A08\u753B\u306E\u3068\u304D\u306B\u5206\u304B\u3089\u305A\u3001\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u6761\u4EF6\u4ED8\u304D\u306E\u76EE\u6A19\u3067\u3059\u3002`,
          english: `It starts from the figure of FY${from.fiscalYear}, which was not known when the plan was made and is not given: the target is conditional.`,
          quotes: [quoteTarget(sheet.view, placed2)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "fifteen per cent less than a year whose figure is not printed",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u82E6\u60C5\u306E\u4EF6\u6570 \u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u82E6\u60C5\u306E\u5B9F\u7E3E\u304B\u308915%\u6E1B(\u5E73\u621030\u5E74\u5EA69\u4EF6)"]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "the figure is printed",
        documents: [
          {
            sheets: [
              { targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u82E6\u60C5\u306E\u4EF6\u6570 \u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u82E6\u60C5\u306E\u5B9F\u7E3E(12\u4EF6)\u304B\u308915%\u6E1B"] }
            ]
          }
        ]
      },
      {
        what: "a level",
        documents: [
          { sheets: [{ targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u82E6\u60C5\u306E\u4EF6\u6570 6\u4EF6\u4EE5\u4E0B(\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E: \u4EF6)"] }] }
        ]
      }
    ]
  }
};

// src/check/rules/target-duplicated.ts
var targetDuplicated = {
  id: "target-duplicated",
  title: "\u4E8C\u3064\u306E\u53D6\u7D44\u306B\u3042\u308B\u540C\u3058\u76EE\u6A19",
  severity: "info",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u3069\u3061\u3089\u304B\u3092\u5143\u3068\u3057\u3001\u3082\u3046\u4E00\u65B9\u306B\u300C\u518D\u63B2\u300D\u3068\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "One target in two initiatives",
    remedy: "Keep one as the original and mark the other as listed again."
  },
  find(view) {
    const linked = linkedSheets(view);
    const promises = view.sheets.flatMap(
      (sheet) => promisesOfSheet(sheet).filter(isOwn).map((promise) => ({ sheet, promise }))
    );
    const byKey = groupByPromise(promises);
    return promises.flatMap((own) => {
      const twins = (byKey.get(keyOf(own.promise)) ?? []).filter(
        ({ sheet }) => sheet !== own.sheet && !linked.has(pairOf(own.sheet.position, sheet.position))
      );
      return twins.length === 0 ? [] : [duplicated(view, own, twins)];
    });
  },
  cases: {
    for: [
      {
        what: "the same examination in two sheets",
        documents: [
          {
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%", "\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] },
              { title: "\u6E2F\u306E\u6E05\u6383", targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%"] }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "marked as listed again",
        documents: [
          {
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%"] },
              { title: "\u6E2F\u306E\u6E05\u6383", targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387(\u518D\u63B2) 100%"] }
            ]
          }
        ]
      },
      {
        what: "the sheet says where it is repeated from",
        documents: [
          {
            sheets: [
              { title: "\u671D\u5E02", targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%"] },
              {
                title: "\u6E2F\u306E\u6E05\u6383",
                activities: ["\u53D6\u7D44\u9805\u76EE1(\u518D\u63B2) \u9632\u707D\u8B1B\u5EA7"],
                targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%"]
              }
            ]
          }
        ]
      },
      {
        what: "the same number for two different things",
        documents: [
          {
            sheets: [
              { targets: ["\u9632\u707D\u8B1B\u5EA7\u306E\u53D7\u8B1B\u7387 100%"] },
              { targets: ["\u6E2F\u306E\u6E05\u6383\u306E\u53C2\u52A0\u8005\u6570 100\u4EBA"] }
            ]
          }
        ]
      }
    ]
  }
};
function isOwn({ target, half }) {
  const key = target.indicator === null ? null : keyOfIndicator(target.indicator);
  return half === "yearPlan" && key !== null && !target.marks.includes("repeated");
}
function groupByPromise(promises) {
  const groups = /* @__PURE__ */ new Map();
  for (const own of promises) {
    const key = keyOf(own.promise);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [own]);
    else if (group.at(-1)?.sheet !== own.sheet && group.length <= mostTwins) group.push(own);
  }
  return groups;
}
var mostTwins = 5;
function keyOf({ target }) {
  const indicator = target.indicator === null ? null : keyOfIndicator(target.indicator);
  return `${indicator} ${target.fiscalYear} ${promiseKey(target)}`;
}
function duplicated(view, { sheet, promise }, twins) {
  const shown = twins.slice(0, mostTwins);
  const numbers = shown.map(({ promise: { number } }) => number ?? "\uFF08\u756A\u53F7\u306A\u3057\uFF09").join("\u3001");
  const numbersEnglish = shown.map(({ promise: { number } }) => number ?? "(no number)").join(", ");
  return {
    sheet: sheet.sheet.number,
    message: `\u540C\u3058\u76EE\u6A19\u304C\u53D6\u7D44\u9805\u76EE${numbers}\u306B\u3082\u3042\u308A\u307E\u3059\u3002\u4E00\u3064\u306E\u6307\u6A19\u3068\u3057\u3066\u6271\u3046\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059\u3002`,
    english: `${shown.length === 1 ? "Initiative" : "Initiatives"} ${numbersEnglish} ${shown.length === 1 ? "has" : "have"} the same target; they should be treated as one indicator.`,
    quotes: [promise, ...shown.map((twin) => twin.promise)].map(
      ({ placed: placed2 }) => quoteTarget(view, placed2)
    )
  };
}
function linkedSheets({ document }) {
  return new Set(
    listSheetReferences(document.sheets).flatMap(
      ({ sheet, home }) => home === null ? [] : [pairOf(sheet, home), pairOf(home, sheet)]
    )
  );
}
function pairOf(a, b) {
  return `${a}-${b}`;
}

// src/check/rules/target-lowered-after-miss.ts
var targetLoweredAfterMiss = {
  id: "target-lowered-after-miss",
  title: "\u672A\u9054\u6210\u306E\u3042\u3068\u4E0B\u3052\u305F\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "years",
  remedy: "\u76EE\u6A19\u3092\u4E0B\u3052\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target lowered after it was missed",
    remedy: "Say why the target was lowered."
  },
  find(years) {
    return sharedTargets(years).filter(({ position }) => isMissed(years.former, position)).flatMap((target) => lowered(years, target));
  },
  cases: {
    for: [
      {
        what: "nine hundred missed, eight hundred promised",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:780\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          },
          { year: 2020, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"] }] }
        ]
      }
    ],
    against: [
      {
        what: "missed, and promised again",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:780\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          },
          { year: 2020, sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }
        ]
      },
      {
        what: "fewer errors allowed is no lowering",
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: "\u624B\u9806",
                targets: ["\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570 3\u4EF6\u4EE5\u4E0B"],
                evaluation: {
                  actuals: ["\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570:5\u4EF6"],
                  verdict: "\u2461",
                  issues: "\u624B\u9806\u3092\u76F4\u3059\u3002"
                }
              }
            ]
          },
          { year: 2020, sheets: [{ title: "\u624B\u9806", targets: ["\u4E8B\u52D9\u51E6\u7406\u8AA4\u308A\u306E\u4EF6\u6570 2\u4EF6\u4EE5\u4E0B"] }] }
        ]
      }
    ]
  }
};
function isMissed({ judgement }, position) {
  const judged = judgement?.targets.find((each) => each.position === position);
  return judged?.outcome === "unmet";
}
function lowered({ former, current }, { before, after }) {
  const [old, now] = [levelOf(before.target), levelOf(after.target)];
  if (old === null || now === null || isRaised(now, old) !== true) return [];
  const verdict = former.sheet.selfEvaluation?.verdict;
  return [
    {
      message: `\u524D\u5E74\u5EA6\u306B\u5C4A\u304B\u306A\u304B\u3063\u305F\u76EE\u6A19${formatLevel(old)}\u3092\u3001${formatLevel(now)}\u306B\u4E0B\u3052\u3066\u3044\u307E\u3059\u3002`,
      english: `The target of ${levelInEnglish(old)}, missed last year, was lowered to ${levelInEnglish(now)}.`,
      quotes: [
        quoteTarget(current.view, after),
        quoteTarget(former.view, before),
        ...verdict === void 0 ? [] : quoteMark(former.view, verdict)
      ]
    }
  ];
}

// src/check/rules/target-never-set.ts
var targetNeverSet = {
  id: "target-never-set",
  title: "\u8A2D\u5B9A\u3055\u308C\u306A\u3044\u307E\u307E\u306E\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u3092\u8A2D\u5B9A\u3057\u3066\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target that was never set",
    remedy: "Set the target of the year and write it down."
  },
  find(sheet) {
    const year = sheet.fiscalYear;
    const promises = promisesOfSheet(sheet);
    return promises.flatMap((promise) => {
      if (year === null || !isOpen(promise, promises, year)) return [];
      const twin = promises.find(
        (other) => other.half !== promise.half && sameIndicator(other.target, promise.target)
      );
      return [
        {
          message: `\u5F8C\u3067\u8A2D\u5B9A\u3059\u308B\u3068\u3057\u305F\u76EE\u6A19\u304C\u3001${formatFiscalYear(year)}\u306E\u6B04\u3067\u3082\u8A2D\u5B9A\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002`,
          english: `A target that was to be set later is still not set in the column of FY${year}.`,
          quotes: [promise, ...twin === void 0 ? [] : [twin]].map(
            ({ placed: placed2 }) => quoteTarget(sheet.view, placed2)
          )
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "the note copied into the year\u2019s own column",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408(\u4EE4\u548C\u5143\u5E74\u5EA6 35%\u8A2D\u5B9A) \u203B\u4EE4\u548C2\u30FB3\u5E74\u5EA6\u306E\u76EE\u6A19\u306F\u3001\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u7D50\u679C\u3092\u8E0F\u307E\u3048\u3066\u8A2D\u5B9A"
                ],
                targets: [
                  "\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408(\u4EE4\u548C\u5143\u5E74\u5EA6 35%\u8A2D\u5B9A) \u203B\u4EE4\u548C2\u30FB3\u5E74\u5EA6\u306E\u76EE\u6A19\u306F\u3001\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u7D50\u679C\u3092\u8E0F\u307E\u3048\u3066\u8A2D\u5B9A"
                ]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "set in the year\u2019s own column",
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  "\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408(\u4EE4\u548C\u5143\u5E74\u5EA6 35%\u8A2D\u5B9A) \u203B\u4EE4\u548C2\u30FB3\u5E74\u5EA6\u306E\u76EE\u6A19\u306F\u3001\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u7D50\u679C\u3092\u8E0F\u307E\u3048\u3066\u8A2D\u5B9A"
                ],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 38%"]
              }
            ]
          }
        ]
      },
      {
        what: "words that nobody can measure wait for nothing",
        documents: [{ sheets: [{ targets: ["\u7D19\u306E\u7121\u99C4\u3065\u304B\u3044\u306E\u6291\u5236\u3092\u5FB9\u5E95\u3059\u308B\u3002"] }] }]
      }
    ]
  }
};
function isOpen({ half, target }, all, year) {
  if (half === "yearPlan") {
    return target.conditions.some((each) => each.kind === "deferred" && each.why === "to-be-set");
  }
  if (!target.problems.some(({ code }) => code === "target/later-years-to-be-set")) return false;
  const own = all.filter(
    (other) => other.half === "yearPlan" && sameIndicator(other.target, target)
  );
  return own.length > 0 && own.every((other) => (other.target.fiscalYear ?? year) < year);
}

// src/check/rules/target-not-in-plan.ts
var targetNotInPlan = {
  id: "target-not-in-plan",
  title: "\u8A08\u753B\u306B\u306A\u3044\u76EE\u6A19\u306B\u3088\u308B\u5831\u544A",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u8A08\u753B\u306B\u76EE\u6A19\u3092\u52A0\u3048\u305F\u7D4C\u904E\u3092\u66F8\u304F\u304B\u3001\u53C2\u8003\u306E\u6570\u5024\u3068\u3057\u3066\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Reported against a target the plan does not have",
    remedy: "Say how the target came to be added, or mark the figure as additional."
  },
  find(sheet) {
    const actuals = sheet.sheet.selfEvaluation?.actuals ?? [];
    const promises = promisesOfSheet(sheet);
    return actuals.flatMap((actual) => {
      const stated = actual.statedTarget;
      if (stated === null) return [];
      const named = { ...stated, indicator: stated.indicator ?? actual.indicator };
      if (promises.some(({ target }) => sameIndicator(target, named))) return [];
      return [
        {
          message: "\u9054\u6210\u72B6\u6CC1\u306B\u3001\u8A08\u753B\u306E\u3069\u3053\u306B\u3082\u306A\u3044\u76EE\u6A19\u306B\u5BFE\u3059\u308B\u5B9F\u7E3E\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u3002",
          english: "A figure is reported for a target that stands nowhere in the plan.",
          quotes: [quote(sheet.view, actual)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "a result that brings its own target along",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 40%\u4EE5\u4E0A"],
                evaluation: {
                  actuals: [
                    "\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:42.1%",
                    "\u671D\u5E02\u306B\u6E80\u8DB3\u3057\u305F\u6765\u5834\u8005\u306E\u5272\u5408\u3092\u524D\u5E74\u5EA6(71%)\u3088\u308A\u5411\u4E0A:75.2%"
                  ],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a result that repeats the target of the plan",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306B\u6E80\u8DB3\u3057\u305F\u6765\u5834\u8005\u306E\u5272\u5408\u3092\u524D\u5E74\u5EA6(71%)\u3088\u308A\u5411\u4E0A"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306B\u6E80\u8DB3\u3057\u305F\u6765\u5834\u8005\u306E\u5272\u5408\u3092\u524D\u5E74\u5EA6(71%)\u3088\u308A\u5411\u4E0A:75.2%"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/target-not-measurable.ts
var measured = /(?:[数率額量費度値点位高計員口]|割合|比率|時間|期間|費用|コスト|人口|収入|面積|実績|成績|速度|シェア|件|人|回|差)$/u;
function isEffort({ conditions, indicator }) {
  return conditions.some((each) => {
    if (each.kind === "deferred") return each.why === "not-measurable";
    if (each.kind !== "change" || !isZero(each.change.amount)) return false;
    const name = each.subject ?? indicator;
    return each.inferred.includes("from") && name !== null && !measured.test(name);
  });
}
var targetNotMeasurable = {
  id: "target-not-measurable",
  title: "\u6E2C\u308C\u306A\u3044\u76EE\u6A19",
  severity: "info",
  since: "2026-11-26",
  looksAt: "document",
  remedy: "\u4F55\u304C\u3069\u3046\u306A\u308C\u3070\u9054\u6210\u304B\u3092\u3001\u6570\u304B\u884C\u3044\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target nobody can check",
    remedy: "Say, as a figure or an act, what will count as attained."
  },
  find(view) {
    return promisesOf(view).filter(({ target }) => isEffort(target)).map(({ placed: placed2, number }) => ({
      sheet: number,
      message: "\u9054\u6210\u3057\u305F\u304B\u3069\u3046\u304B\u3092\u78BA\u304B\u3081\u3089\u308C\u306A\u3044\u66F8\u304D\u65B9\u3067\u3059\u3002",
      english: "It is written so that nobody can check whether it was attained.",
      quotes: [quoteTarget(view, placed2)]
    }));
  },
  cases: {
    for: [
      {
        what: "effort without measure",
        documents: [{ sheets: [{ targets: ["\u7D19\u306E\u7121\u99C4\u3065\u304B\u3044\u306E\u6291\u5236\u3092\u5FB9\u5E95\u3059\u308B\u3002"] }] }]
      },
      {
        what: "betterment of what no figure is kept of",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6848\u5185\u306E\u8CEA\u306E\u5411\u4E0A\u306B\u52AA\u3081\u308B\u3002"] }] }]
      }
    ],
    against: [
      {
        what: "a direction of what is counted",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570\u306E\u5897\u52A0\u306B\u52AA\u3081\u308B\u3002"] }] }]
      },
      {
        what: "a direction that can be measured",
        documents: [{ sheets: [{ targets: ["\u7D19\u306E\u4F7F\u7528\u91CF\u3092\u524D\u5E74\u5EA6\u3088\u308A\u6E1B\u5C11\u3055\u305B\u308B\u3002"] }] }]
      },
      {
        what: "an act that can be shown",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u8981\u7DB1\u3092\u5B9A\u3081\u308B\u3002"] }] }]
      }
    ]
  }
};

// src/check/rules/target-too-soft.ts
var targetTooSoft = {
  id: "target-too-soft",
  title: "\u7DE9\u3059\u304E\u308B\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u3069\u3053\u307E\u3067\u5897\u3084\u3059\u304B\u6E1B\u3089\u3059\u304B\u3092\u3001\u6570\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Target far too soft", remedy: "Say by how much, as a figure." },
  find({ sheet, judgement, view }) {
    return (judgement?.targets ?? []).flatMap(({ actual, position, outcome }) => {
      const placed2 = sheet.yearPlan.targets[position];
      if (placed2 === void 0 || outcome !== "met" || actual === null || actual.value === null)
        return [];
      const reference = referenceOf(placed2.target, actual.unit);
      const step = reference === null ? null : stepOf(reference, actual.value);
      if (reference === null || step === null || compare(magnitude(step), decimal(50)) < 0)
        return [];
      const sign = step.coefficient < 0n ? "\u2212" : "\uFF0B";
      return [
        {
          message: `\u5897\u6E1B\u306E\u5411\u304D\u3060\u3051\u306E\u76EE\u6A19\u3067\u3059\u304C\u3001\u5B9F\u7E3E\u306F${formatFigure(reference, actual.unit)}\u304B\u3089${formatFigure(actual.value, actual.unit)}\uFF08${sign}${formatDecimal(magnitude(step))}%\uFF09\u3067\u3001\u76EE\u6A19\u304C\u7DE9\u3059\u304E\u307E\u3059\u3002`,
          english: `The target only asks for a direction, while the figure went from ${formatFigure(reference, actual.unit)} to ${formatFigure(actual.value, actual.unit)} (${sign}${formatDecimal(magnitude(step))}%): it is too soft.`,
          quotes: [quoteTarget(view, placed2), ...quoteFigure(view, actual)]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "to be reduced, and reduced by four fifths",
        documents: [
          {
            sheets: [
              {
                targets: ["\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u914D\u5E03\u5B9F\u7E3E(5,000\u679A)\u3088\u308A\u3082\u914D\u5E03\u679A\u6570\u3092\u6E1B\u5C11\u3055\u305B\u308B\u3002"],
                evaluation: { actuals: ["\u914D\u5E03\u679A\u6570:1,000\u679A"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a former figure told in two units",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u3092\u958B\u304F\u5730\u533A\u3092\u524D\u5E74\u5EA6\u3088\u308A\u5897\u3084\u3059\uFF08\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E\uFF1A40%(12\u5730\u533A)\uFF09"],
                evaluation: { actuals: ["\u671D\u5E02\u3092\u958B\u304F\u5730\u533A:13\u5730\u533A"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "to be reduced, and reduced by a tenth",
        documents: [
          {
            sheets: [
              {
                targets: ["\u4EE4\u548C\u5143\u5E74\u5EA6\u306E\u914D\u5E03\u5B9F\u7E3E(5,000\u679A)\u3088\u308A\u3082\u914D\u5E03\u679A\u6570\u3092\u6E1B\u5C11\u3055\u305B\u308B\u3002"],
                evaluation: { actuals: ["\u914D\u5E03\u679A\u6570:4,500\u679A"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a target with a size",
        documents: [
          {
            sheets: [
              {
                targets: ["\u914D\u5E03\u679A\u6570 4,000\u679A\u4EE5\u4E0B"],
                evaluation: { actuals: ["\u914D\u5E03\u679A\u6570:1,000\u679A"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};
function referenceOf(target, unit) {
  const condition = changeOf(target);
  if (condition === null || condition.restates === true) return null;
  const { amount, from } = condition.change;
  if (amount.coefficient !== 0n) return null;
  if (from.value !== null) return sameUnit(from.value.unit, unit) ? from.value.value : null;
  return from.fiscalYear === null ? null : formerActual(target, from.fiscalYear, unit);
}
function stepOf(reference, actual) {
  return divide(multiply(subtract(actual, reference), decimal(100)), reference, 1, "half-up");
}
function magnitude(value) {
  return value.coefficient < 0n ? { ...value, coefficient: -value.coefficient } : value;
}

// src/check/rules/target-undated.ts
var targetUndated = {
  id: "target-undated",
  title: "\u671F\u9650\u306E\u306A\u3044\u76EE\u6A19",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u4F55\u5E74\u5EA6\u306E\u76EE\u6A19\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Target without a year", remedy: "Say which year the target is for." },
  find({ sheet, view }) {
    const { targets } = sheet.multiYear;
    const undated = targets.filter(
      ({ target }, at) => levelOf(target) !== null && target.fiscalYear === null && target.years === null && !targets.slice(0, at).some((before) => headsYear(quoteTarget(view, before).text))
    );
    if (undated.length === 0) return [];
    return [
      {
        message: "\u53D6\u7D44\u306E\u65B9\u91DD\u306E\u76EE\u6A19\u306B\u3001\u3044\u3064\u307E\u3067\u306B\u9054\u3059\u308B\u306E\u304B\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
        english: "The multi-year target does not say by when it is to be reached.",
        quotes: undated.map((placed2) => quoteTarget(view, placed2))
      }
    ];
  },
  cases: {
    for: [
      {
        what: "a level and no year",
        documents: [{ sheets: [{ multiYear: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 50%\u4EE5\u4E0A"] }] }]
      }
    ],
    against: [
      {
        what: "a level with its year",
        documents: [
          { sheets: [{ multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 50%\u4EE5\u4E0A"] }] }
        ]
      },
      {
        what: "a year that heads the lines below it",
        documents: [
          { sheets: [{ multiYear: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u7D0D\u4ED8\u7387 88%", "\u30FB\u7814\u4FEE\u306E\u5B9F\u65BD(2\u56DE\u4EE5\u4E0A)"] }] }
        ]
      },
      { what: "an act", documents: [{ sheets: [{ multiYear: ["\u671D\u5E02\u306E\u8981\u7DB1\u3092\u5B9A\u3081\u308B\u3002"] }] }] }
    ]
  }
};
function headsYear(statement) {
  return /^[・○●]?【[^】]*年度[^】]*】/u.test(statement);
}

// src/check/rules/target-without-number.ts
var targetWithoutNumber = {
  id: "target-without-number",
  title: "\u6570\u5024\u306E\u306A\u3044\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u76EE\u6A19\u306E\u6570\u5024\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Target without a figure", remedy: "Write down the figure." },
  find(view) {
    return promisesOf(view).filter(
      ({ target }) => target.conditions.some((each) => each.kind === "deferred" && each.why === "blank")
    ).map(({ placed: placed2, number }) => ({
      sheet: number,
      message: "\u6307\u6A19\u306E\u540D\u524D\u3060\u3051\u3067\u3001\u76EE\u6A19\u306E\u6570\u5024\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
      english: "Only the indicator is named; the target has no figure.",
      quotes: [quoteTarget(view, placed2)]
    }));
  },
  cases: {
    for: [
      {
        what: "a name, a colon, and nothing",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:"] }] }]
      }
    ],
    against: [
      {
        what: "a number",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:40%"] }] }]
      },
      { what: "an act", documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u8981\u7DB1\u3092\u5B9A\u3081\u308B\u3002"] }] }] }
    ]
  }
};

// src/check/rules/target-year-mismatch.ts
var targetYearMismatch = {
  id: "target-year-mismatch",
  title: "\u5E74\u5EA6\u306E\u5408\u308F\u306A\u3044\u76EE\u6A19",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5E74\u5EA6\u306E\u66F8\u304D\u8AA4\u308A\u304B\u3001\u524D\u306E\u69D8\u5F0F\u304B\u3089\u306E\u5199\u3057\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Target of another year",
    remedy: "Check whether the year is wrong or was copied from a former form."
  },
  find(sheet) {
    const year = sheet.fiscalYear;
    if (year === null) return [];
    const promises = promisesOfSheet(sheet);
    return promises.flatMap((promise) => {
      const own = promise.target.fiscalYear;
      if (own === null || own >= year || promise.target.years !== null) return [];
      if (promise.target.inferred.includes("fiscalYear") || isStage(promise, promises, year))
        return [];
      const words = quoteTarget(sheet.view, promise.placed);
      if (!labels(words.text, own, year)) return [];
      const half = promise.half === "yearPlan" ? "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19" : "\u53D6\u7D44\u306E\u65B9\u91DD\u306E\u76EE\u6A19";
      return [
        {
          message: `${formatFiscalYear(year)}\u306E\u69D8\u5F0F\u306E${half}\u304C\u3001${formatFiscalYear(own)}\u306E\u3082\u306E\u306B\u306A\u3063\u3066\u3044\u307E\u3059\u3002`,
          english: `On the form of FY${year}, the ${promise.half === "yearPlan" ? "year\u2019s" : "multi-year"} target is that of FY${own}.`,
          quotes: [words]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "a label of last year in the multi-year half",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C\u5143\u5E74\u5EA6\u3011\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 5\u4EF6"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 5\u4EF6"]
              }
            ]
          }
        ]
      },
      {
        what: "last year\u2019s target in the column for this year",
        documents: [{ sheets: [{ targets: ["\u76F8\u8AC7\u306B\u6E80\u8DB3\u3057\u305F\u533A\u6C11\u306E\u5272\u5408 \u4EE4\u548C\u5143\u5E74\u5EA6 75%"] }] }]
      }
    ],
    against: [
      {
        what: "this year and a later one",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 8\u4EF6"],
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u7A7A\u304D\u5E97\u8217\u306E\u6D3B\u7528\u4EF6\u6570 5\u4EF6"]
              }
            ]
          }
        ]
      },
      {
        what: "a former figure in brackets",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570",
                  "\u767B\u9332\u8005\u6570:\u524D\u5E74\u5EA6\u672B\u6BD420%\u5897(\u4EE4\u548C\u5143\u5E74\u5EA6\u672B2,400\u4EBA)"
                ]
              }
            ]
          }
        ]
      },
      {
        what: "a first stage that is over, with the next one to come",
        documents: [
          { sheets: [{ multiYear: ["\u76F8\u8AC7\u306B\u6E80\u8DB3\u3057\u305F\u533A\u6C11\u306E\u5272\u5408 \u4EE4\u548C\u5143\u5E74\u5EA6 75% \u4EE4\u548C3\u5E74\u5EA6 80%"] }] }
        ]
      }
    ]
  }
};
function labels(statement, own, year) {
  const open = fold(statement).text.replace(/\([^()]*\)/gu, "");
  return findFiscalYears(open, year).some(({ fiscalYear: fiscalYear2 }) => fiscalYear2 === own);
}
function isStage(promise, all, year) {
  if (promise.half === "yearPlan") return false;
  const later = all.some(
    (other) => other.half === promise.half && sameIndicator(other.target, promise.target) && (other.target.fiscalYear ?? 0) >= year
  );
  return later || promise.target.problems.some(({ code }) => code === "target/later-years-to-be-set");
}

// src/check/rules/term-inconsistent.ts
var termInconsistent = {
  id: "term-inconsistent",
  title: "\u7528\u8A9E\u306E\u3086\u308C",
  severity: "info",
  since: "2026-11-21",
  looksAt: "document",
  remedy: "\u4E00\u3064\u306E\u66F8\u304D\u65B9\u306B\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Two spellings of one term", remedy: "Use one of them throughout." },
  find(view) {
    return pairs.flatMap((words) => {
      const places = words.map((word) => placeOf(view.text, word));
      const quotes = places.flatMap((span) => span === null ? [] : [quote(view, { span })]);
      if (quotes.length < words.length) return [];
      return [
        {
          sheet: null,
          message: `\u300C${words.join("\u300D\u3068\u300C")}\u300D\u304C\u6DF7\u3056\u3063\u3066\u3044\u307E\u3059\u3002`,
          english: `\u201C${words.join("\u201D and \u201C")}\u201D are both used.`,
          quotes
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "the mark in two spellings",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 8\u56E3\u4F53\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011",
                  "\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u8A02\u5C65\u6B74\u3042\u308A\u3011"
                ]
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "one spelling throughout",
        documents: [
          {
            sheets: [
              {
                targets: [
                  "\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 8\u56E3\u4F53\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011",
                  "\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011"
                ]
              }
            ]
          }
        ]
      }
    ]
  }
};
var pairs = [
  ["\u6539\u5B9A", "\u6539\u8A02"],
  ["\u5B50\u3069\u3082", "\u5B50\u4F9B"],
  ["\u969C\u304C\u3044", "\u969C\u5BB3\u8005"]
];
function placeOf(text, word) {
  const at = text.indexOf(word);
  if (at === -1) return null;
  const bracketed = /^【[^【】\n]*】/u.exec(text.slice(Math.max(0, text.lastIndexOf("\u3010", at))));
  const start = text.lastIndexOf("\u3010", at);
  const end = start + (bracketed?.[0].length ?? 0);
  return start !== -1 && end > at ? { start, end } : { start: at, end: at + word.length };
}

// src/check/rules/unknown-mark.ts
var unknownMark = {
  id: "unknown-mark",
  title: "\u69D8\u5F0F\u306B\u306A\u3044\u8A18\u53F7",
  severity: "error",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u69D8\u5F0F\u306E\u8A18\u53F7\u306B\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Mark the form does not have", remedy: "Use a mark of the form." },
  find({ sheet, view }) {
    return sheet.problems.filter(({ code, span }) => code === "sheet/unknown-mark" && span !== void 0).map(({ span }) => {
      const words = quote(view, { span: span ?? sheet.span });
      return {
        message: `\u300C${words.text}\u300D\u3068\u3042\u308A\u307E\u3059\u304C\u3001\u3053\u306E\u69D8\u5F0F\u306B\u305D\u306E\u8A18\u53F7\u306F\u3042\u308A\u307E\u305B\u3093\u3002`,
        english: `\u201C${words.text}\u201D is written, but this form has no such mark.`,
        quotes: [words]
      };
    });
  },
  cases: {
    for: [{ what: "issues required for \u2462", documents: [{ sheets: [{ requiredFor: "\u2462" }] }] }],
    against: [{ what: "issues required for \u2461", documents: [{ sheets: [{ requiredFor: "\u2461" }] }] }]
  }
};

// src/check/rules/verdict-before-final.ts
var verdictBeforeFinal = {
  id: "verdict-before-final",
  title: "\u78BA\u5B9A\u524D\u306E\u6570\u5024\u306B\u3088\u308B\u2460",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u78BA\u5B9A\u3057\u305F\u6570\u5024\u3067\u5224\u5B9A\u3057\u76F4\u3057\u3001\u305D\u308C\u307E\u3067\u306F\u898B\u8FBC\u307F\u3068\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "\u2460 on a figure that is not final",
    remedy: "Judge again on the final figure, and call it a forecast until then."
  },
  find({ sheet, judgement, view }) {
    const verdict = sheet.selfEvaluation?.verdict;
    if (verdict?.value !== "attained" || judgement === null) return [];
    return judgement.targets.flatMap(({ actual, position, evaluation }) => {
      if (actual?.source.kind !== "self-evaluation" || actual.value === null) return [];
      if (evaluation.provisional?.wouldBe !== "unmet") return [];
      const placed2 = sheet.yearPlan.targets[position];
      const day = actual.finalOn;
      const final = day === null ? "" : `${formatDate(day)}\u306B\u78BA\u5B9A\u3059\u308B\u4E88\u5B9A\u3067\u3059\u3002`;
      return [
        {
          message: `\u2460\u3068\u3057\u3066\u3044\u307E\u3059\u304C\u3001\u5B9F\u7E3E${formatFigure(actual.value, actual.unit)}\u306F\u9014\u4E2D\u306E\u6570\u5024\u3067\u3001\u307E\u3060\u76EE\u6A19\u306B\u5C4A\u3044\u3066\u3044\u307E\u305B\u3093\u3002${final}`,
          english: `It is judged \u2460, but ${formatFigure(actual.value, actual.unit)} is not final and does not reach the target yet.${day === null ? "" : ` It becomes final on ${englishDay(day)}.`}`,
          quotes: [
            quote(view, { span: actual.source.span }),
            ...placed2 === void 0 ? [] : [quoteTarget(view, placed2)],
            ...quoteMark(view, verdict)
          ]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "a rate short of its target at the end of April, judged \u2460",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387 97.5%"],
                evaluation: {
                  actuals: ["\u4EE4\u548C2\u5E74\u5EA6\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u306F4\u6708\u672B\u73FE\u5728\u306796.8%\u3068\u306A\u3063\u3066\u3044\u308B\u3002"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a direction that the figure already shows",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u3092\u524D\u5E74\u5EA6\u3088\u308A\u5411\u4E0A\uFF08\u4EE4\u548C\u5143\u5E74\u5EA6\u5B9F\u7E3E\uFF1A95.0%\uFF09"],
                evaluation: {
                  actuals: ["\u4EE4\u548C2\u5E74\u5EA6\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u306F4\u6708\u672B\u73FE\u5728\u306796.8%\u3068\u306A\u3063\u3066\u3044\u308B\u3002"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a figure of the whole year",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 20\u56E3\u4F53"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570:22\u56E3\u4F53"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a rate that had reached its target already in April",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387 97.5%"],
                evaluation: {
                  actuals: ["\u4EE4\u548C2\u5E74\u5EA6\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u306F4\u6708\u672B\u73FE\u5728\u306797.9%\u3068\u306A\u3063\u3066\u3044\u308B\u3002"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/verdict-contradicts-figures.ts
var verdictContradictsFigures = {
  id: "verdict-contradicts-figures",
  title: "\u6570\u5024\u3068\u98DF\u3044\u9055\u3046\u5224\u5B9A",
  severity: "error",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5224\u5B9A\u304B\u6570\u5024\u306E\u8AA4\u308A\u3092\u76F4\u3059\u304B\u3001\u6570\u5024\u3068\u9055\u3046\u5224\u5B9A\u306B\u3057\u305F\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Verdict against the figures",
    remedy: "Correct the verdict or the figure, or say why the verdict differs."
  },
  find({ sheet, judgement, view }) {
    const evaluation = sheet.selfEvaluation;
    if (evaluation === null || judgement?.agrees !== false) return [];
    const deciding = judgement.targets.filter(({ outcome }) => outcome === judgement.outcome);
    const reasons = deciding.slice(0, 1).map(({ reason }) => reason);
    const reasonsEnglish = deciding.slice(0, 1).map(({ reason, reasonEnglish }) => ` ${reasonEnglish ?? reason}`);
    return [
      {
        message: `\u81EA\u5DF1\u8A55\u4FA1\u306F${formatVerdict(judgement.declared)}\u3067\u3059\u304C\u3001\u5831\u544A\u3055\u308C\u305F\u6570\u5024\u304B\u3089\u306F\u9055\u3046\u7D50\u679C\u306B\u306A\u308A\u307E\u3059\u3002${reasons.join("")}`,
        english: `The self-evaluation says ${judgement.declared === "attained" ? "\u2460 (attained)" : "\u2461 (not attained)"}, but the reported figures say otherwise.${reasonsEnglish.join("")}`,
        quotes: [
          ...quoteMark(view, evaluation.verdict),
          ...deciding.flatMap(
            ({ actual, reported = actual }) => reported?.source.kind === "self-evaluation" ? quoteFigure(view, reported) : []
          )
        ]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "\u2460 with a target missed",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:880\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "\u2461 with every target met",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "one of two targets missed, and \u2461",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA", "\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570 8\u56E3\u4F53"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:880\u4EBA", "\u671D\u5E02\u306E\u51FA\u5E97\u56E3\u4F53\u6570:9\u56E3\u4F53"],
                  verdict: "\u2461",
                  issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a figure that will still change",
        documents: [
          {
            sheets: [
              {
                targets: ["\u3010\u4EE4\u548C2\u5E74\u5EA6\u3011\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387 97.5%"],
                evaluation: {
                  actuals: ["\u4EE4\u548C2\u5E74\u5EA6\u4FDD\u80B2\u6599\u306E\u53CE\u7D0D\u7387\u306F4\u6708\u672B\u73FE\u5728\u306796.8%\u3068\u306A\u3063\u3066\u3044\u308B\u3002"],
                  verdict: "\u2460"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules/verdict-missing.ts
var verdictMissing = {
  id: "verdict-missing",
  title: "\u5224\u5B9A\u306E\u66F8\u304D\u3082\u308C",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u2460\u304B\u2461\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Verdict left blank", remedy: "Write \u2460 or \u2461." },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation;
    if (evaluation === null || evaluation.verdict.value !== null) return [];
    const [reported] = evaluation.actuals;
    if (reported === void 0 || evaluation.actuals.some(({ value }) => value === null)) return [];
    return [
      {
        message: "\u9054\u6210\u72B6\u6CC1\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u2460\u2461\u306E\u5224\u5B9A\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
        english: "Results are reported, but there is no verdict \u2460 or \u2461.",
        quotes: [quote(view, reported)]
      }
    ];
  },
  cases: {
    for: [
      {
        what: "a figure without a verdict",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:880\u4EBA"] }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a figure with its verdict",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:980\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      },
      {
        what: "a figure still being counted",
        documents: [
          {
            sheets: [
              {
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:\u96C6\u8A08\u4E2D"] }
              }
            ]
          }
        ]
      },
      {
        what: "not evaluated yet",
        documents: [{ sheets: [{ targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }]
      }
    ]
  }
};

// src/check/rules/verdict-rewritten.ts
var verdictRewritten = {
  id: "verdict-rewritten",
  title: "\u66F8\u304D\u63DB\u3048\u3089\u308C\u305F\u5224\u5B9A",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "versions",
  remedy: "\u5224\u5B9A\u3092\u6539\u3081\u305F\u7406\u7531\u3068\u65E5\u4ED8\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "Verdict rewritten", remedy: "Say why and when the verdict was changed." },
  find(versions) {
    return versions.changes.filter(({ kind, substantive }) => kind === "mark" && substantive).map((change) => ({
      sheet: change.sheet.new,
      message: `\u898B\u8FBC\u307F\u3084\u5224\u5B9A\u306E\u8A18\u53F7\u304C\u300C${change.old?.text ?? ""}\u300D\u304B\u3089\u300C${change.new?.text ?? ""}\u300D\u306B\u5909\u308F\u3063\u3066\u3044\u307E\u3059\u3002`,
      english: `The mark of an outlook or verdict was \u201C${change.old?.text ?? ""}\u201D and is now \u201C${change.new?.text ?? ""}\u201D.`,
      quotes: quotesOf(versions, change)
    }));
  },
  cases: {
    for: [
      {
        what: "\u2461 that became \u2460",
        documents: [
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:880\u4EBA"],
                  verdict: "\u2461",
                  issues: "\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:905\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a blank filled in",
        documents: [
          { sheets: [{ title: "\u671D\u5E02", targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] },
          {
            sheets: [
              {
                title: "\u671D\u5E02",
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                evaluation: { actuals: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570:905\u4EBA"], verdict: "\u2460" }
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/evidence/survey/wilson.ts
var import_stats_base_dists_normal_quantile = __toESM(require_lib39(), 1);
function wilsonInterval(share, sample, confidence = 0.95) {
  const n = effectiveSize(sample);
  if (!sample.random || n === null || !(share >= 0 && share <= 1)) return null;
  if (n === Number.POSITIVE_INFINITY) return { lower: share, upper: share };
  const z = (0, import_stats_base_dists_normal_quantile.default)(1 - (1 - confidence) / 2, 0, 1);
  const weight = z ** 2 / n;
  const middle = (share + weight / 2) / (1 + weight);
  const half = z / (1 + weight) * Math.sqrt(share * (1 - share) / n + weight / (4 * n));
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
}
function effectiveSize({ answered, population, designEffect }) {
  if (answered <= 0 || designEffect <= 0) return null;
  const n = answered / designEffect;
  if (population === null || population <= 1) return n;
  if (answered >= population) return Number.POSITIVE_INFINITY;
  return n / ((population - answered) / (population - 1));
}

// src/check/judged-targets.ts
function reportedTargets({ sheet, judgement }) {
  return (judgement?.targets ?? []).flatMap((result) => {
    const { position, outcome } = result;
    const placed2 = sheet.yearPlan.targets[position];
    const actual = result.reported ?? result.actual;
    if (placed2 === void 0 || actual === null || actual.value === null) return [];
    if (!isReported(actual) || actual.source.kind !== "self-evaluation") return [];
    return [{ placed: placed2, level: levelOf(placed2.target), actual, value: actual.value, outcome }];
  });
}

// src/check/rules/within-sampling-error.ts
var withinSamplingError = {
  id: "within-sampling-error",
  title: "\u6A19\u672C\u8AA4\u5DEE\u306E\u7BC4\u56F2\u5185\u306E\u5224\u5B9A",
  severity: "info",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5224\u5B9A\u3068\u3042\u308F\u305B\u3066\u3001\u56DE\u7B54\u8005\u6570\u3068\u8AA4\u5DEE\u306E\u7BC4\u56F2\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: {
    title: "Verdict within the sampling error",
    remedy: "Give the number of answers and the margin of error beside the verdict."
  },
  find(sheet) {
    const { view } = sheet;
    const { survey } = view.reference;
    if (asksPanelOnly(sheet)) return [];
    return reportedTargets(sheet).flatMap(({ placed: placed2, level, actual, value }) => {
      const interval = intervalOf(
        placed2.target.indicator ?? actual.indicator,
        actual.unit,
        value,
        survey
      );
      if (level === null || interval === null) return [];
      const aim = toNumber(level.quantity.value) / 100;
      if (aim < interval.lower || aim > interval.upper) return [];
      const range = `${percent(interval.lower)}\uFF5E${percent(interval.upper)}%`;
      const size = survey.assumed ? `\u56DE\u7B54\u8005\u3092\u7D04${survey.answered}\u4EBA\u3068\u307F\u305F` : `\u56DE\u7B54\u8005${survey.answered}\u4EBA\u306E`;
      return [
        {
          message: `\u5B9F\u7E3E${formatFigure(value, "%")}\u3068\u76EE\u6A19${formatFigure(level.quantity.value, "%")}\u306E\u5DEE\u306F\u3001\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u8AA4\u5DEE\u306E\u4E2D\u3067\u3059\u3002${size}95%\u306E\u7BC4\u56F2\u306F${range}\u3067\u3001\u9054\u6210\u3068\u672A\u9054\u6210\u3092\u533A\u5225\u3067\u304D\u307E\u305B\u3093\uFF08${survey.source}\u306B\u3088\u308A\u307E\u3059\uFF09\u3002`,
          english: `The difference between ${formatFigure(value, "%")} and the target of ${formatFigure(level.quantity.value, "%")} lies within the error of the survey: with ${survey.assumed ? "about " : ""}${survey.answered} answers the 95% interval is ${percent(interval.lower)}\u2013${percent(interval.upper)}%, which does not tell attained from not attained (${survey.source}).`,
          quotes: [quote(view, { span: actual.source.span }), quoteTarget(view, placed2)],
          facts: [
            {
              says: `\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u56DE\u7B54\u8005\u306F${survey.assumed ? "\u7D04" : ""}${survey.answered}\u4EBA`,
              source: survey.source,
              assumed: survey.assumed
            }
          ]
        }
      ];
    });
  },
  cases: {
    for: [
      {
        what: "a share three points below its target",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(1\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 35%"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:32.3%"],
                  verdict: "\u2461",
                  issues: "\u671D\u5E02\u3092\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          }
        ]
      }
    ],
    against: [
      {
        what: "a share ten points below its target",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(1\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 45%"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:34.8%"],
                  verdict: "\u2461",
                  issues: "\u671D\u5E02\u3092\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          }
        ]
      },
      {
        what: "a panel, which is no random sample",
        documents: [
          {
            sheets: [
              {
                activities: ["\u533A\u6C11\u30E2\u30CB\u30BF\u30FC\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5B9F\u65BD(1\u56DE)"],
                targets: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408 35%"],
                evaluation: {
                  actuals: ["\u671D\u5E02\u3092\u77E5\u3063\u3066\u3044\u308B\u533A\u6C11\u306E\u5272\u5408:32.3%"],
                  verdict: "\u2461",
                  issues: "\u671D\u5E02\u3092\u5E83\u304F\u77E5\u3089\u305B\u308B\u3002"
                }
              }
            ]
          }
        ]
      }
    ]
  }
};
function intervalOf(name, unit, value, survey) {
  if (unit !== "%" || populationOf(name) !== "resident") return null;
  const k = countIn(value, survey.answered);
  return wilsonInterval(k === null ? toNumber(value) / 100 : k / survey.answered, survey);
}
function percent(share) {
  return (share * 100).toFixed(1);
}
function asksPanelOnly({ sheet }) {
  const words = [
    ...sheet.yearPlan.activities,
    ...sheet.selfEvaluation?.results ?? [],
    ...sheet.selfEvaluation?.actuals ?? []
  ].map(({ text }) => text).join(" ");
  return /モニター/u.test(words) && !/アンケート/u.test(words.replace(/モニター[^、。]{0,4}アンケート/gu, ""));
}

// src/check/rules/year-target-missing.ts
var yearTargetMissing = {
  id: "year-target-missing",
  title: "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u304C\u306A\u3044",
  severity: "warning",
  since: "2026-11-21",
  looksAt: "sheet",
  remedy: "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  english: { title: "No target for the year", remedy: "Write down the target of the year." },
  find({ sheet, view }) {
    if (sheet.yearPlan.targets.length > 0 || sheet.multiYear.targets.length === 0) return [];
    return [
      {
        message: "\u53D6\u7D44\u306E\u65B9\u91DD\u306B\u306F\u76EE\u6A19\u304C\u3042\u308A\u307E\u3059\u304C\u3001\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
        english: "The multi-year plan has targets, but no target of the year is written.",
        quotes: sheet.multiYear.targets.map((placed2) => quoteTarget(view, placed2))
      }
    ];
  },
  cases: {
    for: [
      {
        what: "the year\u2019s column holds activities only",
        documents: [{ sheets: [{ multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"] }] }]
      }
    ],
    against: [
      {
        what: "both halves have one",
        documents: [
          {
            sheets: [
              {
                multiYear: ["\u3010\u4EE4\u548C3\u5E74\u5EA6\u3011\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 900\u4EBA"],
                targets: ["\u671D\u5E02\u306E\u6765\u5834\u8005\u6570 800\u4EBA"]
              }
            ]
          }
        ]
      }
    ]
  }
};

// src/check/rules.ts
var rules = [
  actualMissing,
  cadenceContradictsItself,
  cadenceNotKept,
  cumulativeNeedsHistory,
  dataSourceMissing,
  forecastMissed,
  fractionImpossible,
  halvesDisagree,
  improvementMissing,
  narrativeCountMismatch,
  outlookRuleUndefined,
  overAchievement,
  panelAsSurvey,
  pathTooSlow,
  plannedQuantityUnreported,
  shareOverHundred,
  targetBelowLastActual,
  targetConditional,
  targetNeverSet,
  targetNotInPlan,
  targetTooSoft,
  targetUndated,
  targetYearMismatch,
  unknownMark,
  verdictBeforeFinal,
  verdictContradictsFigures,
  actualDiffersFromEvidence,
  verdictMissing,
  withinSamplingError,
  yearTargetMissing,
  baselineMismatch,
  relistingDangling,
  relistingDrifted,
  revisionUnexplained,
  scaleMixed,
  targetDuplicated,
  targetNotMeasurable,
  targetWithoutNumber,
  termInconsistent,
  baselineRewritten,
  indicatorRedefined,
  planRenamed,
  revisionDeclared,
  revisionUndeclared,
  revisionWithoutChange,
  sheetSetChanged,
  surveyScopeChanged,
  verdictRewritten,
  badgeContradictsFormerTarget,
  badgeMissing,
  baselineDiffersFromPublished,
  improvementCopied,
  targetLoweredAfterMiss
];

// src/check/overview-sheet.ts
var noPosition = -1;
function overviewSheet(view) {
  const { panels, initiatives, fiscalYear: fiscalYear2 } = view.document;
  const targets = [
    ...panels.flatMap(({ outcomes, themes }) => [
      ...outcomes,
      ...themes.flatMap((theme) => theme.targets)
    ]),
    ...initiatives.flatMap((initiative) => initiative.targets)
  ];
  if (targets.length === 0) return null;
  return {
    view,
    position: noPosition,
    judgement: null,
    fiscalYear: fiscalYear2,
    sheet: {
      number: null,
      title: null,
      theme: null,
      pillar: null,
      revised: false,
      span: { start: 0, end: 0 },
      multiYear: { purpose: [], strategy: [], outline: [], targets: [] },
      yearPlan: { activities: [], targets },
      midyearReview: null,
      selfEvaluation: null,
      problems: []
    }
  };
}

// src/check/versions/pair-versions.ts
function pairVersions(views) {
  const families = [];
  const byTitle = /* @__PURE__ */ new Map();
  for (const view of views) {
    const near = new Set(keysToAsk(view).flatMap((key) => [...byTitle.get(key) ?? []]));
    const family = [...near].find((members) => members.every((each) => isVersionOf(each, view)));
    const home = family ?? [];
    if (family === void 0) families.push(home);
    home.push(view);
    for (const key of keysOf(view)) {
      const known2 = byTitle.get(key);
      if (known2 === void 0) byTitle.set(key, /* @__PURE__ */ new Set([home]));
      else known2.add(home);
    }
  }
  return families.flatMap((family) => {
    const ordered = family.toSorted((a, b) => progressOf(a) - progressOf(b));
    return ordered.slice(1).flatMap((current, at) => {
      const old = ordered[at];
      return old === void 0 ? [] : [{ old, new: current }];
    });
  });
}
function keysOf(view) {
  return keysUnder(view, [view.document.office ?? unnamed, any]);
}
function keysToAsk(view) {
  const { office } = view.document;
  return keysUnder(view, office === null ? [any] : [office, unnamed]);
}
var any = "*";
var unnamed = "";
function keysUnder(view, offices) {
  const { form, fiscalYear: fiscalYear2 } = view.document;
  return titlesOf(view).flatMap(
    (title) => offices.map((office) => `${form}|${fiscalYear2}|${office}|${title}`)
  );
}
function isVersionOf(a, b) {
  const [x, y] = [a.document, b.document];
  if (x.fiscalYear !== y.fiscalYear || x.form !== y.form || x.fiscalYear === null) return false;
  if (x.office !== null && y.office !== null && x.office !== y.office) return false;
  const [before, after] = [prosesOf(a), prosesOf(b)];
  const shared = [...before].filter(([title, prose]) => {
    const other = after.get(title);
    return other !== void 0 && (prose === other || similarity(prose, other) >= 0.8);
  }).length;
  return shared > 0 && shared * 2 >= Math.min(before.size, after.size);
}
function prosesOf({ document }) {
  const prose = (entries) => wordKey(entries.map(({ text }) => text).join(""));
  return new Map([
    ...document.sheets.map(
      ({ title, theme, multiYear }) => [
        wordKey(`${title?.text ?? ""}${theme?.text ?? ""}`),
        prose([...multiYear.purpose, ...multiYear.strategy])
      ]
    ),
    ...document.panels.map(
      ({ desiredState, strategy }) => [wordKey(desiredState.text), wordKey(strategy?.text ?? "")]
    )
  ]);
}
function titlesOf(view) {
  return [...prosesOf(view).keys()].filter((title) => title !== "");
}
function progressOf({ document, text }) {
  const filled = document.sheets.reduce(
    (sum, { midyearReview, selfEvaluation }) => sum + (midyearReview === null ? 0 : 1) + (selfEvaluation === null ? 0 : 2),
    0
  );
  return filled * 100 + (text.match(/改[定訂]履歴/gu)?.length ?? 0);
}

// src/check/years.ts
function pairYears(views) {
  const withSheets = views.filter(({ document }) => document.sheets.length > 0);
  const overviews = views.filter((view) => overviewSheet(view) !== null);
  return [
    ...consecutive(withSheets).map(([former, current]) => pairSheets(former, current)),
    ...consecutive(overviews).map(([former, current]) => pairOverviews(former, current))
  ];
}
function consecutive(views) {
  const byOffice = /* @__PURE__ */ new Map();
  for (const view of views) {
    const { office, fiscalYear: fiscalYear2 } = view.document;
    if (office === null || fiscalYear2 === null) continue;
    byOffice.set(office, [...byOffice.get(office) ?? [], view]);
  }
  return [...byOffice.values()].flatMap((documents) => {
    const ordered = documents.toSorted(
      (a, b) => (a.document.fiscalYear ?? 0) - (b.document.fiscalYear ?? 0)
    );
    return ordered.flatMap((current) => {
      const former = ordered.findLast(
        ({ document }) => document.fiscalYear === (current.document.fiscalYear ?? 0) - 1
      );
      return former === void 0 ? [] : [[former, current]];
    });
  });
}
function pairOverviews(former, current) {
  const [before, after] = [overviewSheet(former), overviewSheet(current)];
  const pairs2 = before === null || after === null ? [] : [{ former: before, current: after }];
  return { former, current, pairs: pairs2 };
}
function pairSheets(former, current) {
  const { pairs: pairs2 } = matchInitiatives(former.document.sheets, current.document.sheets);
  return {
    former,
    current,
    pairs: pairs2.flatMap(({ previous, current: at }) => {
      const [before, after] = [former.sheets[previous], current.sheets[at]];
      return before === void 0 || after === void 0 ? [] : [{ former: before, current: after }];
    })
  };
}

// src/check/run-check.ts
function runCheck(documents, rules2 = rules) {
  const views = documents.map(viewDocument);
  const versions = pairVersions(views).map(
    (pair) => ({
      ...pair,
      changes: diffDocuments(pair.old, pair.new)
    })
  );
  const versionsOf = groupBy(versions, (pair) => pair.new);
  const olderOf = groupBy(versions, (pair) => pair.old);
  const yearsOf = groupBy(pairYears(views), ({ current }) => current);
  return views.flatMap((view) => {
    const newest = versionsOf.get(view) ?? [];
    const others3 = [
      ...newest.map((pair) => pair.old),
      ...(olderOf.get(view) ?? []).map((pair) => pair.new)
    ];
    return findingsOf({ view, others: others3, versions: newest, years: yearsOf.get(view) ?? [] }, rules2);
  });
}
function groupBy(all, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const group = groups.get(keyOf2(each));
    if (group === void 0) groups.set(keyOf2(each), [each]);
    else group.push(each);
  }
  return groups;
}
function findingsOf(surrounded, rules2) {
  const found = rules2.flatMap(
    (rule) => mergeAlike(applyRule(rule, surrounded)).map((each) => finding(rule, surrounded.view, each))
  );
  return found.toSorted((a, b) => (a.sheet ?? 0) - (b.sheet ?? 0));
}
function applyRule(rule, { view, others: others3, versions, years }) {
  switch (rule.looksAt) {
    case "sheet":
      return view.sheets.flatMap((sheet) => rule.find(sheet).map((found) => placed(sheet, found)));
    case "document":
      return rule.find(view, others3);
    case "versions":
      return versions.flatMap((pair) => rule.find(pair));
    case "years":
      return years.flatMap(({ pairs: pairs2 }) => pairs2).flatMap((pair) => rule.find(pair).map((found) => placed(pair.current, found)));
    default:
      return never(rule);
  }
}
function placed({ sheet, position }, found) {
  if (position === noPosition) return { sheet: null, ...found };
  return { sheet: sheet.number, position, ...found };
}
function mergeAlike(found) {
  const merged = /* @__PURE__ */ new Map();
  for (const each of found) {
    const words = each.quotes.map(({ text }) => text);
    const key = JSON.stringify([each.sheet, each.position, each.message, words]);
    const before = merged.get(key);
    merged.set(
      key,
      before === void 0 ? each : { ...before, quotes: [...before.quotes, ...each.quotes] }
    );
  }
  return [...merged.values()];
}
function finding(rule, view, found) {
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    document: view.document.source,
    sheet: found.sheet ?? null,
    message: found.message,
    english: found.english,
    remedy: rule.remedy,
    where: uniquePlaces(found.quotes).map(citationOf),
    position: found.position ?? positionOf(view, found),
    facts: found.facts ?? []
  };
}
function uniquePlaces(quotes) {
  const isSame = (a, b) => a.view === b.view && a.span.start === b.span.start && a.span.end === b.span.end;
  return quotes.filter((each, at) => quotes.findIndex((other) => isSame(other, each)) === at);
}
function positionOf(view, { sheet, quotes }) {
  const own = quotes.find((each) => each.view === view);
  if (own === void 0 || (sheet ?? null) === null) return null;
  const home = view.sheets.find(
    ({ sheet: { span } }) => span.start <= own.span.start && own.span.end <= span.end
  );
  return home?.position ?? null;
}

// src/store/check-store.ts
async function recordCheck(sql, check) {
  await sql`
    insert into document_check (municipality_id, document_id, rests_on, findings, checked_on)
    values (current_municipality(), ${check.document}, ${check.restsOn},
            ${JSON.stringify(check.findings)}::text::json, ${check.checkedOn})`;
}
async function listChecks(sql, select) {
  return await sql`
    select d.document_id as document, f.name as source, d.form, d.fiscal_year as "fiscalYear",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office,
           c.checked_on::text as "checkedOn", coalesce(c.findings, '[]') as findings
    from document d
    join office o using (municipality_id, office_id)
    join received_file f using (municipality_id, received_file_id)
    left join lateral (
      select checked_on, findings from document_check c
      where c.municipality_id = d.municipality_id and c.document_id = d.document_id
      order by recorded_at desc limit 1) c on true
    where true
      ${select.document === void 0 ? sql`` : sql`and d.document_id = ${select.document}`}
      ${select.office === void 0 ? sql`` : sql`and d.office_id = ${select.office}`}
      ${select.fiscalYear === void 0 ? sql`` : sql`and d.fiscal_year = ${select.fiscalYear}`}
      ${select.current === true ? isCurrent(sql) : sql``}
    order by d.fiscal_year, o.position, d.form, d.accepted_at`;
}
async function listStaleChecks(sql, edition, office) {
  const ofOffice = office === null ? sql`` : sql`and office_id = ${office}`;
  return await sql`
    with basis as (
      select office_id, fiscal_year, document_id as id from document where true ${ofOffice}
      union all
      select s.office_id, s.fiscal_year, j.judgement_id
      from judgement j join sheet s using (municipality_id, sheet_id) where true ${ofOffice}
    ), digest as (
      select office_id, fiscal_year, md5(string_agg(id::text, ',' order by id)) as of_year
      from basis group by office_id, fiscal_year
    ), now as (
      select d.municipality_id, d.document_id, d.office_id, d.fiscal_year,
             md5(${edition} || own.of_year || coalesce(former.of_year, '')) as rests_on
      from document d
      join digest own using (office_id, fiscal_year)
      left join digest former
        on former.office_id = d.office_id and former.fiscal_year = d.fiscal_year - 1
    )
    select now.document_id as document, now.office_id as office, now.fiscal_year as "fiscalYear",
           now.rests_on as "restsOn"
    from now
    left join lateral (
      select rests_on from document_check c
      where c.municipality_id = now.municipality_id and c.document_id = now.document_id
      order by recorded_at desc limit 1) last on true
    where last.rests_on is distinct from now.rests_on
    order by now.office_id, now.fiscal_year`;
}

// src/check/reference/common-reference.ts
var dated = [
  {
    from: fiscalYear(2012),
    reference: {
      council: {
        members: 24,
        source: "\u5404\u533A\u304C\u516C\u8868\u3057\u3066\u3044\u308B\u533A\u653F\u4F1A\u8B70\u306E\u5B9A\u6570\uFF0814\u4EBA\u304B\u308924\u4EBA\uFF09",
        assumed: true
      },
      survey: {
        answered: 400,
        population: null,
        designEffect: 1,
        random: true,
        source: "\u4F4F\u6C11\u57FA\u672C\u53F0\u5E33\u304B\u30891,500\uFF5E2,000\u4EBA\u3092\u9078\u3076\u533A\u6C11\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u4E00\u822C\u7684\u306A\u56DE\u7B54\u6570\uFF08\u7D04400\u4EBA\uFF09",
        assumed: true
      },
      ratings: [
        {
          name: "\u7A93\u53E3\u30B5\u30FC\u30D3\u30B9\u306E\u683C\u4ED8\u3051\uFF08\u8986\u9762\u8ABF\u67FB\uFF09",
          words: ["\u683C\u4ED8", "\u8986\u9762\u8ABF\u67FB"],
          source: "\u9805\u76EE\u3054\u3068\u306B5\u70B9\u6E80\u70B9\u3001\u6C11\u9593\u306E\u5E73\u5747\uFF083.0\uFF09\u3067\u2606\u3001\u305D\u308C\u3092\u4E0A\u56DE\u308B\u3068\u2606\u2606",
          assumed: true
        }
      ]
    }
  }
];
function commonReference(year) {
  const found = dated.find(({ from }) => year === null || from <= year) ?? dated.at(-1);
  if (found === void 0) throw new RangeError("commonReference: no reference data");
  return found.reference;
}

// src/check/reference/reference-for.ts
function referenceFor(municipality, office, year) {
  const common = commonReference(year);
  if (municipality === null || year === null) return common;
  const ratings = ratingsOf(municipality, year);
  const id = municipality.offices.find(({ name }) => name === office)?.id;
  return {
    council: (id === void 0 ? null : councilOf(municipality, id, year)) ?? common.council,
    survey: (id === void 0 ? null : surveyOf(municipality, id, year)) ?? common.survey,
    ratings: ratings.length === 0 ? common.ratings : ratings
  };
}
function councilOf(city, office, year) {
  const council = city.councils.find(
    ({ office: of, validFrom, validTo }) => of === office && validFrom <= year && year <= (validTo ?? year)
  );
  if (council === void 0) return null;
  return { members: council.members, source: `${council.name}\u306E\u5B9A\u6570`, assumed: false };
}
function surveyOf(city, office, year) {
  for (const survey of city.surveys) {
    const wave = survey.waves.find((each) => each.office === office && each.fiscalYear === year);
    if (!survey.random || wave === void 0 || wave.answered === null) continue;
    return {
      answered: wave.answered,
      population: wave.people,
      designEffect: survey.designEffect,
      random: true,
      source: `${survey.name}\u306E\u56DE\u7B54\u6570`,
      assumed: false
    };
  }
  return null;
}
function ratingsOf({ ratings }, year) {
  return ratings.filter(({ validFrom, validTo }) => validFrom <= year && year <= (validTo ?? year)).map(({ name, words, source }) => ({ name, words, source, assumed: false }));
}

// src/actions/read-for-check.ts
async function readForCheck(sql, municipality, office, years) {
  const found = [];
  for (const fiscalYear2 of [...new Set(years)].sort((a, b) => a - b)) {
    const documents = await listDocuments(sql, { office, fiscalYear: fiscalYear2 });
    for (const { id } of documents.toReversed()) {
      const document = await readOne(sql, municipality, id);
      if (document !== null) found.push(document);
    }
  }
  return found;
}
async function readOne(sql, municipality, id) {
  const stored = await findDocument(sql, id);
  if (stored === null) return null;
  const { content, fiscalYear: fiscalYear2, office, text } = stored;
  const sheets = await listJudgedSheets(sql, { document: id });
  return {
    document: {
      ...content,
      source: id,
      office: office.name,
      fiscalYear: fiscalYear2,
      sheets: sheets.map(({ sheet }) => sheet)
    },
    text,
    judgements: sheets.map(({ judgement }) => judgement),
    reference: referenceFor(municipality, office.name, fiscalYear2),
    initiatives: sheets.map(({ initiative }) => initiative)
  };
}

// src/actions/check-stored.ts
async function checkStored(context, office = null, onProgress = () => {
}) {
  const { municipality, stale } = await context.store.read(async (sql) => {
    const known2 = await findMunicipality(sql);
    return { municipality: known2, stale: await listStaleChecks(sql, editionOf(known2), office) };
  });
  let done = 0;
  for (const id of new Set(stale.map((each) => each.office))) {
    const ofOffice = stale.filter((each) => each.office === id);
    await context.store.write((sql) => checkOffice(sql, municipality, ofOffice, context.today));
    done += ofOffice.length;
    onProgress(done, stale.length);
  }
  return stale.length;
}
async function checkOffice(sql, municipality, stale, today) {
  const office = stale[0]?.office;
  if (office === void 0) return;
  const years = stale.flatMap(({ fiscalYear: fiscalYear2 }) => withYearBefore(fiscalYear2));
  const documents = await readForCheck(sql, municipality, office, years);
  const found = runCheck(documents);
  for (const { document, restsOn } of stale) {
    const initiatives = documents.find((each) => each.document.source === document)?.initiatives;
    const findings = found.filter((finding2) => finding2.document === document).map((finding2) => ({
      ...finding2,
      identity: identityOfFinding(finding2, initiatives?.[finding2.position ?? -1] ?? null)
    }));
    await recordCheck(sql, { document, restsOn, findings, checkedOn: today });
  }
}
function withYearBefore(year) {
  const before = findFiscalYear(year - 1);
  return before === null ? [year] : [before, year];
}
var findingForm = 2;
function editionOf(municipality) {
  const facts = encodeJson([findingForm, rules.map(({ id, since }) => [id, since]), municipality]);
  return createHash3("sha256").update(facts).digest("hex");
}

// src/cli/check-with-progress.ts
async function checkWithProgress(context, { say }) {
  await checkStored(context, null, (done, of) => say(`\u70B9\u691C\u3057\u3066\u3044\u307E\u3059 ${done}/${of}`));
}

// src/store/audit-store.ts
async function recordAudit(sql, circumstances, did) {
  await recordAudits(sql, circumstances, [did]);
}
async function recordAudits(sql, { who, now, address }, acts2) {
  if (acts2.length === 0) return;
  const [, head, municipality] = await Promise.all([
    takeChain(sql),
    findAuditHead(sql),
    municipalityOf(sql)
  ]);
  let before = head;
  const entries = acts2.map((did) => {
    const entry = auditEntry(before, { municipality, at: now, who, address, did });
    before = entry;
    return { ...entry, act: did.act, about: did.about };
  });
  await sql`
    insert into audit_entry
      (municipality_id, position, recorded_at, actor_id, act, about, content, hash)
    select current_municipality(), position, ${now}, ${actorId(who)}, act, about, content, hash
    from json_to_recordset(${JSON.stringify(entries)}::text::json)
      as t(position bigint, act text, about text, content text, hash text)`;
}
async function takeChain(sql) {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('audit ' || current_municipality(), 0))`;
}
async function municipalityOf(sql) {
  const [row] = await sql`select current_municipality()::text as id`;
  return row?.id ?? "";
}
async function findAuditHead(sql) {
  const [head] = await sql`
    select position, hash from audit_entry order by position desc limit 1`;
  return head === void 0 ? beginning : { position: Number(head.position), hash: head.hash };
}
async function findLastDone(sql, by) {
  const [entry] = await sql`
    select recorded_at as at from audit_entry
    where about = ${by.about} and actor_id = ${by.person} and act = ${by.act}
    order by position desc limit 1`;
  return entry?.at ?? null;
}
async function listAuditEntries(sql, query) {
  const { person, act, about, from, until, before, limit } = query;
  const rows = await sql`
    select ${columns(sql)} from audit_entry
    where true
      ${person === null ? sql`` : sql`and actor_id = ${person}`}
      ${act === null ? sql`` : sql`and act = ${act}`}
      ${about === null ? sql`` : sql`and about = ${about}`}
      ${from === null ? sql`` : sql`and recorded_at >= (${from}::date)::timestamp at time zone 'Asia/Tokyo'`}
      ${until === null ? sql`` : sql`and recorded_at < (${until}::date + 1)::timestamp at time zone 'Asia/Tokyo'`}
      ${before === null ? sql`` : sql`and position < ${before}`}
    order by position desc limit ${limit}`;
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
async function listAuditAfter(sql, position, limit) {
  const rows = await sql`
    select ${columns(sql)} from audit_entry
    where position > ${position} order by position limit ${limit}`;
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
function columns(sql) {
  return sql`position, recorded_at as at, actor_id as actor, act, about, content, hash`;
}

// src/workflow/policy/council-acts.ts
var staff = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var system = {
  says: "\u3053\u306E\u6A5F\u68B0\u3067\u547D\u4EE4\u3092\u5B9F\u884C\u3067\u304D\u308B\u4EBA\u306F\u3001\u7AEF\u672B\u304B\u3089\u3067\u304D\u307E\u3059",
  holds: "system"
};
var headquarters = { says: "\u672C\u90E8\u304C\u3067\u304D\u307E\u3059", holds: ["headquarters"] };
var others = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306E\u3001\u81EA\u5206\u304C\u66F8\u3044\u3066\u3044\u306A\u3044\u6587\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor"],
  onlyIf: "notAuthor"
};
var chiefs = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor"]
};
var member = {
  says: "\u533A\u653F\u4F1A\u8B70\u306E\u59D4\u54E1\u672C\u4EBA\u304C\u3067\u304D\u307E\u3059",
  holds: ["councilMember"],
  onlyIf: "oneself"
};
var councilActs = {
  "council.read": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u5E81\u5185\u306E\u30DA\u30FC\u30B8\u3092\u898B\u308B", rules: [staff, headquarters] },
  "council.manage": {
    does: "\u533A\u653F\u4F1A\u8B70\u306E\u59D4\u54E1\u30FB\u4F1A\u8B70\u30FB\u610F\u898B\u30FB\u6295\u7968\u3092\u6271\u3046",
    rules: [staff, system]
  },
  "council.answer": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u610F\u898B\u306B\u56DE\u7B54\u3057\u3001\u5BFE\u5FDC\u3092\u8A18\u9332\u3059\u308B", rules: [staff] },
  "council.approve": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u610F\u898B\u3078\u306E\u56DE\u7B54\u3092\u627F\u8A8D\u3059\u308B", rules: [others] },
  "council.return": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u610F\u898B\u3078\u306E\u56DE\u7B54\u3092\u5DEE\u3057\u623B\u3059", rules: [chiefs] },
  "council.confirm": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u8B70\u4E8B\u9332\u3092\u78BA\u5B9A\u3059\u308B", rules: [others] },
  "council.takePart": { does: "\u533A\u653F\u4F1A\u8B70\u306E\u59D4\u54E1\u3068\u3057\u3066\u51FA\u6B20\u30FB\u610F\u898B\u30FB\u6295\u7968\u3092\u9001\u308B", rules: [member] }
};

// src/workflow/policy/register-acts.ts
var system2 = {
  says: "\u3053\u306E\u6A5F\u68B0\u3067\u547D\u4EE4\u3092\u5B9F\u884C\u3067\u304D\u308B\u4EBA\u306F\u3001\u7AEF\u672B\u304B\u3089\u3067\u304D\u307E\u3059",
  holds: "system"
};
var officeStaff = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var officeHeads = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"]
};
var administrator = { says: "\u7BA1\u7406\u8005\u304C\u3067\u304D\u307E\u3059", holds: ["administrator"] };
var headquarters2 = { says: "\u672C\u90E8\u304C\u3067\u304D\u307E\u3059", holds: ["headquarters"] };
var registerActs = {
  "register.read": { does: "\u53F0\u5E33\u3068\u8A18\u9332\u3092\u898B\u308B", rules: [officeStaff, headquarters2, system2] },
  "register.define": { does: "\u53F0\u5E33\u3068\u6E2C\u308A\u65B9\u3092\u6C7A\u3081\u308B", rules: [officeHeads, system2] },
  "entry.add": { does: "\u53F0\u5E33\u306B\u8A18\u9332\u3092\u5165\u308C\u308B", rules: [officeStaff, system2] },
  "token.manage": { does: "API\u306E\u9375\u3092\u4F5C\u308B\u30FB\u6B62\u3081\u308B", rules: [administrator] },
  "entry.correct": { does: "\u53F0\u5E33\u306E\u8A18\u9332\u3092\u76F4\u3059\u30FB\u53D6\u308A\u6D88\u3059", rules: [officeStaff, system2] }
};

// src/workflow/policy/sheet-acts.ts
var writers = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var approvers = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306E\u3001\u81EA\u5206\u304C\u66F8\u3044\u3066\u3044\u306A\u3044\u6587\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor"],
  onlyIf: "notAuthor"
};
var planOffice = { says: "\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059", holds: ["planOffice"] };
var headquarters3 = { says: "\u672C\u90E8\u304C\u3067\u304D\u307E\u3059", holds: ["headquarters"] };
var secondReaders = {
  says: "\u672C\u90E8\u304C\u3001\u81EA\u5206\u304C\u66F8\u3044\u3066\u3044\u306A\u3044\u6587\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["headquarters"],
  onlyIf: "notAuthor"
};
var chiefs2 = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor"]
};
var sheetActs = {
  "sheet.read": { does: "\u5E81\u5185\u306E\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u898B\u308B", rules: [writers, headquarters3] },
  "sheet.write": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u66F8\u304F", rules: [writers] },
  "sheet.comment": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u306B\u610F\u898B\u3092\u66F8\u304F", rules: [writers, headquarters3] },
  "sheet.approve": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u627F\u8A8D\u3059\u308B", rules: [approvers] },
  "sheet.return": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u5DEE\u3057\u623B\u3059", rules: [chiefs2, planOffice, headquarters3] },
  "sheet.secondRead": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u306E\u4E8C\u6B21\u78BA\u8A8D\u3092\u7D42\u3048\u308B", rules: [secondReaders] },
  "sheet.publish": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u516C\u8868\u3059\u308B", rules: [planOffice] },
  "sheet.assign": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u66F8\u304F\u8AB2\u3092\u6C7A\u3081\u308B", rules: [chiefs2, planOffice] },
  "sheet.close": { does: "\u53D6\u7D44\u30B7\u30FC\u30C8\u3092\u9589\u3058\u308B\u30FB\u958B\u3051\u308B\u30FB\u524D\u306E\u6BB5\u968E\u306B\u623B\u3059", rules: [planOffice] }
};

// src/workflow/policy/survey-acts.ts
var writers2 = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var heads = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"]
};
var readers = {
  says: "\u672C\u90E8\u304C\u3001\u3059\u3079\u3066\u306E\u6240\u5C5E\u306B\u3064\u3044\u3066\u898B\u308B\u3053\u3068\u304C\u3067\u304D\u307E\u3059",
  holds: ["headquarters"]
};
var system3 = {
  says: "\u3053\u306E\u6A5F\u68B0\u3067\u547D\u4EE4\u3092\u5B9F\u884C\u3067\u304D\u308B\u4EBA\u306F\u3001\u7AEF\u672B\u304B\u3089\u3067\u304D\u307E\u3059",
  holds: "system"
};
var surveyActs = {
  "survey.read": { does: "\u5E81\u5185\u306E\u30A2\u30F3\u30B1\u30FC\u30C8\u3092\u898B\u308B", rules: [writers2, readers, system3] },
  "survey.write": { does: "\u30A2\u30F3\u30B1\u30FC\u30C8\u3068\u8A2D\u554F\u3092\u66F8\u304F", rules: [writers2, system3] },
  "survey.address": { does: "\u30A2\u30F3\u30B1\u30FC\u30C8\u306E\u5BFE\u8C61\u8005\u306E\u540D\u7C3F\u3068\u5B9B\u540D\u3092\u6271\u3046", rules: [writers2, system3] },
  "survey.enter": { does: "\u7D19\u306E\u56DE\u7B54\u3092\u5165\u529B\u3059\u308B", rules: [writers2, system3] },
  "survey.move": { does: "\u30A2\u30F3\u30B1\u30FC\u30C8\u3092\u59CB\u3081\u308B\u30FB\u7DE0\u3081\u5207\u308B\u30FB\u516C\u8868\u3059\u308B", rules: [heads, system3] }
};

// src/workflow/policy/voice-acts.ts
var anyone = { says: "\u3060\u308C\u3067\u3082\u3067\u304D\u307E\u3059", holds: "anyone" };
var system4 = {
  says: "\u3053\u306E\u6A5F\u68B0\u3067\u547D\u4EE4\u3092\u5B9F\u884C\u3067\u304D\u308B\u4EBA\u306F\u3001\u7AEF\u672B\u304B\u3089\u3067\u304D\u307E\u3059",
  holds: "system"
};
var staff2 = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var heads2 = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"]
};
var wholeCity = {
  says: "\u5E02\u5168\u4F53\u306E\u4F01\u753B\u62C5\u5F53\u304C\u3067\u304D\u307E\u3059",
  holds: ["planOffice"]
};
var others2 = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306E\u3001\u81EA\u5206\u304C\u66F8\u3044\u3066\u3044\u306A\u3044\u6587\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor"],
  onlyIf: "notAuthor"
};
var publishers = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306E\u3001\u81EA\u5206\u304C\u66F8\u3044\u3066\u3044\u306A\u3044\u6587\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"],
  onlyIf: "notAuthor"
};
var voiceActs = {
  "voice.send": { does: "\u5E02\u6C11\u306E\u58F0\u3092\u9001\u308B", rules: [anyone] },
  "voice.read": { does: "\u5C4A\u3044\u305F\u5E02\u6C11\u306E\u58F0\u3092\u898B\u308B", rules: [staff2, system4] },
  "voice.receive": { does: "\u624B\u7D19\u3084\u96FB\u8A71\u3067\u5C4A\u3044\u305F\u5E02\u6C11\u306E\u58F0\u3092\u767B\u9332\u3059\u308B", rules: [staff2, system4] },
  "voice.handle": { does: "\u5E02\u6C11\u306E\u58F0\u3092\u5206\u3051\u3001\u62C5\u5F53\u3092\u6C7A\u3081\u3001\u56DE\u7B54\u3092\u66F8\u304F", rules: [staff2, system4] },
  "voice.approve": { does: "\u5E02\u6C11\u306E\u58F0\u3078\u306E\u56DE\u7B54\u3092\u627F\u8A8D\u3059\u308B", rules: [others2, system4] },
  "voice.direct": { does: "\u5E02\u6C11\u306E\u58F0\u306E\u56DE\u7B54\u3092\u5DEE\u3057\u623B\u3059\u30FB\u958B\u304D\u76F4\u3059", rules: [heads2, system4] },
  "voice.publish": { does: "\u5E02\u6C11\u306E\u58F0\u306E\u516C\u8868\u6587\u3092\u78BA\u304B\u3081\u3066\u516C\u8868\u3059\u308B", rules: [publishers, system4] },
  "voice.setPeriod": { does: "\u5E02\u6C11\u306E\u58F0\u306B\u7B54\u3048\u308B\u671F\u9650\u3092\u6C7A\u3081\u308B", rules: [wholeCity, system4] },
  "voice.bind": { does: "\u5E02\u6C11\u306E\u58F0\u304B\u3089\u6570\u3048\u305F\u5024\u3092\u53D6\u7D44\u306E\u6307\u6A19\u306B\u3064\u306A\u3050", rules: [staff2, system4] },
  "talk.manage": { does: "\u300C\u533A\u9577\u3068\u304B\u305F\u308D\u3046\u300D\u3092\u6E96\u5099\u3057\u3001\u8A18\u9332\u3059\u308B", rules: [staff2, system4] },
  "talk.publish": { does: "\u300C\u533A\u9577\u3068\u304B\u305F\u308D\u3046\u300D\u306E\u8A18\u9332\u3092\u516C\u8868\u3059\u308B", rules: [publishers, system4] },
  "practice.tell": { does: "\u5E83\u8074\u306E\u53D6\u7D44\u4F8B\u3092\u8F09\u305B\u308B", rules: [staff2, system4] }
};

// src/workflow/policy/acts.ts
var system5 = {
  says: "\u3053\u306E\u6A5F\u68B0\u3067\u547D\u4EE4\u3092\u5B9F\u884C\u3067\u304D\u308B\u4EBA\u306F\u3001\u7AEF\u672B\u304B\u3089\u3067\u304D\u307E\u3059",
  holds: "system"
};
var headBroughtIt = {
  says: "\u53D6\u308A\u8FBC\u3093\u3060\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u81EA\u5206\u306E\u53D6\u308A\u8FBC\u3093\u3060\u6587\u66F8\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"],
  onlyIf: "oneself"
};
var administrator2 = { says: "\u7BA1\u7406\u8005\u304C\u3067\u304D\u307E\u3059", holds: ["administrator"] };
var planOffice2 = { says: "\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059", holds: ["planOffice"] };
var officeStaff2 = {
  says: "\u62C5\u5F53\u8005\u30FB\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"]
};
var broughtIt = {
  says: "\u53D6\u308A\u8FBC\u3093\u3060\u8077\u54E1\u304C\u3001\u81EA\u5206\u306E\u53D6\u308A\u8FBC\u3093\u3060\u6587\u66F8\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice"],
  onlyIf: "oneself"
};
var officeHeads2 = {
  says: "\u8AB2\u9577\u30FB\u533A\u9577\u30FB\u4F01\u753B\u62C5\u5F53\u304C\u3001\u53D7\u3051\u6301\u3064\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059",
  holds: ["sectionChief", "wardMayor", "planOffice"]
};
var staff3 = {
  says: "\u8077\u54E1\u3068\u672C\u90E8\u306E\u4EBA\u304C\u3067\u304D\u307E\u3059",
  holds: ["officer", "sectionChief", "wardMayor", "planOffice", "headquarters", "administrator"]
};
var oneself = { says: "\u672C\u4EBA\u304C\u3067\u304D\u307E\u3059", holds: "anyPerson", onlyIf: "oneself" };
var acts = {
  "published.read": {
    does: "\u516C\u8868\u3055\u308C\u305F\u3082\u306E\u3092\u8AAD\u3080",
    rules: [{ says: "\u3060\u308C\u3067\u3082\u3067\u304D\u307E\u3059", holds: "anyone" }]
  },
  "document.receive": { does: "\u6587\u66F8\u3092\u8AAD\u307F\u53D6\u3063\u3066\u4E0B\u66F8\u304D\u3092\u4F5C\u308B", rules: [officeStaff2, system5] },
  "form.map": {
    does: "\u77E5\u3089\u306A\u3044\u8868\u306E\u5217\u3092\u9805\u76EE\u306B\u5BFE\u5FDC\u3065\u3051\u308B",
    rules: [officeStaff2, broughtIt, system5]
  },
  "mapping.withdraw": { does: "\u8868\u306E\u5BFE\u5FDC\u3065\u3051\u3092\u53D6\u308A\u4E0B\u3052\u308B", rules: [officeStaff2, system5] },
  "draft.read": { does: "\u53D6\u308A\u8FBC\u307F\u306E\u4E0B\u66F8\u304D\u3092\u898B\u308B", rules: [officeStaff2, broughtIt, system5] },
  "draft.correct": { does: "\u53D6\u308A\u8FBC\u307F\u306E\u4E0B\u66F8\u304D\u3092\u76F4\u3059", rules: [officeStaff2, broughtIt, system5] },
  "draft.withdraw": {
    does: "\u53D6\u308A\u8FBC\u307F\u306E\u4E0B\u66F8\u304D\u3092\u53D6\u308A\u4E0B\u3052\u308B",
    rules: [officeStaff2, broughtIt, system5]
  },
  "draft.accept": {
    does: "\u53D6\u308A\u8FBC\u307F\u306E\u4E0B\u66F8\u304D\u3092\u78BA\u5B9A\u3059\u308B",
    rules: [officeHeads2, headBroughtIt, system5]
  },
  "form.design": { does: "\u69D8\u5F0F\u3092\u4F5C\u308A\u3001\u63A1\u7528\u3059\u308B", rules: [planOffice2, system5] },
  "batch.open": { does: "\u6587\u66F8\u3092\u307E\u3068\u3081\u3066\u53D6\u308A\u8FBC\u307F\u306B\u51FA\u3059", rules: [planOffice2, system5] },
  "batch.read": { does: "\u307E\u3068\u3081\u3066\u306E\u53D6\u308A\u8FBC\u307F\u306E\u9032\u307F\u5177\u5408\u3092\u898B\u308B", rules: [planOffice2, system5] },
  "batch.hold": { does: "\u307E\u3068\u3081\u3066\u306E\u53D6\u308A\u8FBC\u307F\u3092\u6B62\u3081\u308B\u30FB\u7D9A\u3051\u308B", rules: [planOffice2, system5] },
  "document.import": { does: "\u6587\u66F8\u3092\u307E\u3068\u3081\u3066\u53D6\u308A\u8FBC\u3080", rules: [planOffice2, system5] },
  "finding.answer": { does: "\u70B9\u691C\u306E\u6307\u6458\u3092\u78BA\u8A8D\u6E08\u307F\u306B\u3059\u308B\u30FB\u53D6\u308A\u6D88\u3059", rules: [officeHeads2, system5] },
  "year.judge": { does: "\u5E74\u5EA6\u3092\u5224\u5B9A\u3057\u76F4\u3059", rules: [planOffice2, system5] },
  "work.read": { does: "\u81EA\u5206\u306E\u4ED5\u4E8B\u3092\u898B\u308B", rules: [staff3] },
  ...sheetActs,
  ...councilActs,
  ...surveyActs,
  ...registerActs,
  ...voiceActs,
  "people.read": { does: "\u4EBA\u3068\u5F79\u5272\u3092\u898B\u308B", rules: [administrator2, system5] },
  "people.manage": { does: "\u4EBA\u3068\u5F79\u5272\u3092\u6C7A\u3081\u308B", rules: [administrator2, system5] },
  "secrets.rekey": { does: "\u79D8\u5BC6\u3092\u5C01\u3058\u308B\u9375\u3092\u66FF\u3048\u308B", rules: [system5] },
  "demonstration.end": { does: "\u898B\u672C\u306E\u30A2\u30AB\u30A6\u30F3\u30C8\u3092\u9589\u3058\u308B", rules: [system5] },
  "session.endAll": { does: "\u3059\u3079\u3066\u306E\u30B5\u30A4\u30F3\u30A4\u30F3\u3092\u7D42\u308F\u3089\u305B\u308B", rules: [oneself, administrator2] },
  "initiative.assign": { does: "\u53D6\u7D44\u306E\u53D7\u3051\u6301\u3061\u3092\u6C7A\u3081\u308B", rules: [officeHeads2, administrator2] },
  "account.manage": { does: "\u81EA\u5206\u306E\u30A2\u30AB\u30A6\u30F3\u30C8\u3092\u76F4\u3059", rules: [oneself] },
  "audit.read": { does: "\u64CD\u4F5C\u306E\u8A18\u9332\u3092\u898B\u308B", rules: [administrator2, system5] }
};

// src/workflow/policy/may.ts
function may(who, act, subject) {
  const policy = acts[act];
  if (who.kind === "token") return mayByToken(who, act, subject);
  const rule = policy.rules.find((each) => allows(each, who, subject));
  if (rule !== void 0) return { allowed: true, rule: rule.says };
  return { allowed: false, problem: refusal(who, policy) };
}
function mayByToken({ acts: allowed, office }, act, subject) {
  const reached = subject.office === void 0 || office === null || subject.office === office;
  if (allowed.includes(act) && reached) return { allowed: true, rule: tokenRule };
  const what = allowed.includes(act) ? "\u3053\u306E\u6240\u5C5E\u306B\u3064\u3044\u3066" : "";
  return {
    allowed: false,
    problem: {
      code: "policy/refused",
      severity: "blocks",
      message: `\u3053\u306E\u9375\u3067\u306F\u3001${what}\u300C${acts[act].does}\u300D\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093\u3002\u9375\u306E\u7BC4\u56F2\u3092\u7BA1\u7406\u8005\u306B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  };
}
var tokenRule = "\u9375\u306B\u66F8\u304B\u308C\u305F\u64CD\u4F5C\u3092\u3001\u9375\u306E\u6240\u5C5E\u306B\u3064\u3044\u3066\u3067\u304D\u307E\u3059";
function mayAnywhere(who, act) {
  if (who.kind === "token") return who.acts.includes(act);
  const policy = acts[act];
  return policy.rules.some(({ holds }) => holdsAny(holds, who, () => true));
}
function officesWhere(who, act) {
  const policy = acts[act];
  if (who.kind === "token") {
    if (!who.acts.includes(act)) return [];
    return who.office === null ? null : [who.office];
  }
  if (who.kind !== "person") return mayAnywhere(who, act) ? null : [];
  const held = who.roles.filter(
    ({ role }) => policy.rules.some(({ holds }) => Array.isArray(holds) && holds.includes(role))
  );
  const offices = held.map(({ office }) => office);
  return offices.includes(null) ? null : offices.filter((office) => office !== null);
}
function allows({ holds, onlyIf }, who, subject) {
  const id = who.kind === "person" ? who.id : null;
  if (onlyIf === "oneself" && (id === null || subject.person !== id)) return false;
  if (onlyIf === "notAuthor" && (id === null || subject.authors?.includes(id) !== false))
    return false;
  const own = ({ actingFor }) => onlyIf === "notAuthor" && actingFor !== null && subject.authors?.includes(actingFor) === true;
  const reaching = (held) => onlyIf === "oneself" || reaches2(held, subject);
  return holdsAny(holds, who, (held) => reaching(held) && !own(held));
}
function holdsAny(holds, who, reaching) {
  if (holds === "anyone") return true;
  if (holds === "system") return who.kind === "system";
  if (who.kind !== "person") return false;
  return holds === "anyPerson" || who.roles.some((held) => holds.includes(held.role) && reaching(held));
}
function reaches2(held, { office, section = null }) {
  if (office === void 0 || held.office === null) return true;
  if (held.office !== office) return false;
  return held.section === null || section === null || held.section === section;
}
function refusal(who, { does, rules: rules2 }) {
  if (who.kind === "visitor") {
    return {
      code: "policy/signed-out",
      severity: "blocks",
      message: `\u300C${does}\u300D\u306B\u306F\u30B5\u30A4\u30F3\u30A4\u30F3\u304C\u5FC5\u8981\u3067\u3059\u3002\u30B5\u30A4\u30F3\u30A4\u30F3\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u64CD\u4F5C\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    };
  }
  const whoCan = rules2.filter(({ holds }) => holds !== "system").map(({ says }) => says);
  const mine = who.kind === "person" && who.roles.length > 0 ? `\u3042\u306A\u305F\u306E\u5F79\u5272\uFF08${[...new Set(who.roles.map(({ role }) => roleNames[role]))].join("\u30FB")}\uFF09\u3067\u306F\u3067\u304D\u307E\u305B\u3093\u3002` : "\u3044\u307E\u306E\u3042\u306A\u305F\u306B\u306F\u5F79\u5272\u304C\u306A\u3044\u306E\u3067\u3001\u3067\u304D\u307E\u305B\u3093\u3002";
  return {
    code: "policy/refused",
    severity: "blocks",
    message: `\u300C${does}\u300D\u3053\u3068\u306F\u3001${whoCan.join("\u3002\u307E\u305F\u3001")}\u3002${mine}`
  };
}

// src/store/submission-store.ts
async function claimSubmission(sql, { hash, act }, now) {
  const claimed = await sql`
    insert into submission (municipality_id, submission_hash, act, sent_at)
    values (current_municipality(), ${hash}, ${act}, ${now})
    on conflict do nothing returning act`;
  if (claimed.length === 1) return null;
  const [first] = await sql`
    select result from submission where submission_hash = ${hash} and act = ${act}`;
  if (first === void 0) throw new Error("a submission was there and is gone");
  return first;
}
async function settleSubmission(sql, { hash, act }, result) {
  if (result === void 0) {
    await sql`delete from submission where submission_hash = ${hash} and act = ${act}`;
    return;
  }
  await sql`
    update submission set result = ${JSON.stringify(result)}::text::json
    where submission_hash = ${hash} and act = ${act}`;
}

// src/actions/perform.ts
async function perform(context, act, work) {
  const { submission = null, now } = context;
  return await context.store.write(async (sql) => {
    if (submission === null) return await performOnce(sql, context, act, work);
    const form = { hash: submission, act };
    const first = await claimSubmission(sql, form, now);
    if (first !== null) return ok(first.result);
    const result = await performOnce(sql, context, act, work);
    await settleSubmission(sql, form, result.ok ? result.value : void 0);
    return result;
  });
}
async function performEach(context, act, count, work) {
  return await context.store.write((sql) => performAll(sql, context, act, count, work));
}
async function askBefore(context, act, { about, ...subject }) {
  if (may(context.who, act, subject).allowed) return ok(null);
  const { submission: _, ...once } = context;
  return await perform(once, act, async (_2, ask) => ask({ about, ...subject }));
}
async function performOnce(sql, context, act, work) {
  const [result] = await performAll(sql, context, act, 1, async (same, [ask]) => {
    if (ask === void 0) throw new Error(`nobody is asked for ${act}`);
    return [await work(same, ask)];
  });
  if (result === void 0) throw new Error(`${act} came to nothing`);
  return result;
}
async function performAll(sql, context, act, count, work) {
  const askings = Array.from({ length: count }, () => asking(context, act));
  const results = await work(
    sql,
    askings.map(({ ask }) => ask)
  );
  if (results.length !== count) throw new Error(`${act} has other than one result for each`);
  const audited = results.flatMap((result, at) => auditedAs(act, result, askings[at]?.answer()));
  await recordAudits(sql, context, audited);
  return results;
}
function auditedAs(act, result, asked = null) {
  if (result.ok && asked?.rule == null) throw new Error(`${act} was done without a permission`);
  if (asked === null) return [];
  const outcome = asked.rule === null ? "refused" : result.ok ? "done" : "failed";
  const details = result.ok ? [] : result.problems.map(({ code }) => code);
  return [{ act, outcome, rule: asked.rule, about: asked.about, details }];
}
function refusalOf(who, refused, { hidden, ...subject }) {
  if (hidden === void 0 || who.kind === "visitor") return refused;
  return may(who, hidden.look, subject).allowed ? refused : hidden.problem;
}
function asking(context, act) {
  let last = null;
  const ask = (asked) => {
    const permission = may(context.who, act, asked);
    last = { about: asked.about, rule: permission.allowed ? permission.rule : null };
    return permission.allowed ? ok(null) : fail(refusalOf(context.who, permission.problem, asked));
  };
  return { ask, answer: () => last };
}

export {
  referenceFor,
  targetPlaces,
  wilsonInterval,
  rules,
  runCheck,
  identityOfFinding,
  listChecks,
  beginning,
  auditFacts,
  auditFault,
  hasHeadShape,
  recordAudit,
  findAuditHead,
  findLastDone,
  listAuditEntries,
  listAuditAfter,
  roles,
  roleNames,
  acts,
  may,
  mayAnywhere,
  officesWhere,
  perform,
  performEach,
  askBefore,
  refusalOf,
  readForCheck,
  checkStored,
  checkWithProgress
};
/*! Bundled license information:

@stdlib/utils-define-property/lib/define_property.js:
@stdlib/utils-define-property/lib/has_define_property_support.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2021 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/utils-define-property/lib/builtin.js:
@stdlib/utils-define-property/lib/polyfill.js:
@stdlib/utils-define-property/lib/index.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js:
@stdlib/math-base-assert-is-nan/lib/main.js:
@stdlib/math-base-assert-is-nan/lib/index.js:
@stdlib/math-base-special-sqrt/lib/main.js:
@stdlib/math-base-special-sqrt/lib/index.js:
@stdlib/assert-has-symbol-support/lib/main.js:
@stdlib/assert-has-symbol-support/lib/index.js:
@stdlib/assert-has-tostringtag-support/lib/main.js:
@stdlib/assert-has-tostringtag-support/lib/index.js:
@stdlib/utils-native-class/lib/tostring.js:
@stdlib/utils-native-class/lib/main.js:
@stdlib/assert-has-own-property/lib/main.js:
@stdlib/assert-has-own-property/lib/index.js:
@stdlib/symbol-ctor/lib/main.js:
@stdlib/symbol-ctor/lib/index.js:
@stdlib/utils-native-class/lib/tostringtag.js:
@stdlib/utils-native-class/lib/polyfill.js:
@stdlib/utils-native-class/lib/index.js:
@stdlib/assert-is-uint32array/lib/main.js:
@stdlib/assert-is-uint32array/lib/index.js:
@stdlib/constants-uint32-max/lib/index.js:
@stdlib/assert-has-uint32array-support/lib/uint32array.js:
@stdlib/assert-has-uint32array-support/lib/main.js:
@stdlib/assert-has-uint32array-support/lib/index.js:
@stdlib/array-uint32/lib/main.js:
@stdlib/array-uint32/lib/polyfill.js:
@stdlib/array-uint32/lib/index.js:
@stdlib/assert-is-float64array/lib/main.js:
@stdlib/assert-is-float64array/lib/index.js:
@stdlib/assert-has-float64array-support/lib/float64array.js:
@stdlib/assert-has-float64array-support/lib/main.js:
@stdlib/assert-has-float64array-support/lib/index.js:
@stdlib/array-float64/lib/main.js:
@stdlib/array-float64/lib/polyfill.js:
@stdlib/array-float64/lib/index.js:
@stdlib/assert-is-uint8array/lib/main.js:
@stdlib/assert-is-uint8array/lib/index.js:
@stdlib/constants-uint8-max/lib/index.js:
@stdlib/assert-has-uint8array-support/lib/uint8array.js:
@stdlib/assert-has-uint8array-support/lib/main.js:
@stdlib/assert-has-uint8array-support/lib/index.js:
@stdlib/array-uint8/lib/main.js:
@stdlib/array-uint8/lib/polyfill.js:
@stdlib/array-uint8/lib/index.js:
@stdlib/assert-is-uint16array/lib/main.js:
@stdlib/assert-is-uint16array/lib/index.js:
@stdlib/constants-uint16-max/lib/index.js:
@stdlib/assert-has-uint16array-support/lib/uint16array.js:
@stdlib/assert-has-uint16array-support/lib/main.js:
@stdlib/assert-has-uint16array-support/lib/index.js:
@stdlib/array-uint16/lib/main.js:
@stdlib/array-uint16/lib/polyfill.js:
@stdlib/array-uint16/lib/index.js:
@stdlib/assert-is-little-endian/lib/ctors.js:
@stdlib/assert-is-little-endian/lib/main.js:
@stdlib/assert-is-little-endian/lib/index.js:
@stdlib/number-float64-base-get-high-word/lib/high.js:
@stdlib/number-float64-base-get-high-word/lib/main.js:
@stdlib/number-float64-base-get-high-word/lib/index.js:
@stdlib/number-float64-base-set-high-word/lib/high.js:
@stdlib/number-float64-base-set-high-word/lib/main.js:
@stdlib/number-float64-base-set-high-word/lib/index.js:
@stdlib/constants-float64-exponent-bias/lib/index.js:
@stdlib/number-ctor/lib/main.js:
@stdlib/number-ctor/lib/index.js:
@stdlib/constants-float64-ninf/lib/index.js:
@stdlib/math-base-special-ln/lib/index.js:
@stdlib/constants-float64-pinf/lib/index.js:
@stdlib/math-base-special-erfinv/lib/index.js:
@stdlib/stats-base-dists-normal-quantile/lib/main.js:
@stdlib/utils-constant-function/lib/main.js:
@stdlib/utils-constant-function/lib/index.js:
@stdlib/stats-base-dists-degenerate-quantile/lib/main.js:
@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js:
@stdlib/stats-base-dists-degenerate-quantile/lib/index.js:
@stdlib/stats-base-dists-normal-quantile/lib/factory.js:
@stdlib/stats-base-dists-normal-quantile/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/string-base-format-interpolate/lib/is_number.js:
@stdlib/string-base-format-interpolate/lib/zero_pad.js:
@stdlib/string-base-format-interpolate/lib/format_integer.js:
@stdlib/string-base-format-interpolate/lib/is_string.js:
@stdlib/string-base-format-interpolate/lib/format_double.js:
@stdlib/string-base-format-interpolate/lib/space_pad.js:
@stdlib/string-base-format-interpolate/lib/main.js:
@stdlib/string-base-format-interpolate/lib/index.js:
@stdlib/string-base-format-tokenize/lib/main.js:
@stdlib/string-base-format-tokenize/lib/index.js:
@stdlib/string-format/lib/is_string.js:
@stdlib/string-format/lib/main.js:
@stdlib/string-format/lib/index.js:
@stdlib/math-base-special-ln/lib/polyval_p.js:
@stdlib/math-base-special-ln/lib/polyval_q.js:
@stdlib/math-base-special-erfinv/lib/rational_p1q1.js:
@stdlib/math-base-special-erfinv/lib/rational_p2q2.js:
@stdlib/math-base-special-erfinv/lib/rational_p3q3.js:
@stdlib/math-base-special-erfinv/lib/rational_p4q4.js:
@stdlib/math-base-special-erfinv/lib/rational_p5q5.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2022 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-ln/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-erfinv/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_48_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)
*/
//# sourceMappingURL=chunk-IWXGMMSW.js.map
