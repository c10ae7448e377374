import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  brokenZip,
  openZip
} from "./chunk-C7MYNKZJ.js";
import {
  fileKind,
  kindNames,
  lyingName,
  zipKind
} from "./chunk-ZTCEOYA7.js";
import {
  decodeText
} from "./chunk-ZC4SHTRN.js";
import {
  Refused,
  beyond
} from "./chunk-2XTGSLPQ.js";
import {
  cellText,
  layOutBlocks,
  layOutPlainText,
  paragraphEnd
} from "./chunk-HO33YX2B.js";
import {
  eraOfDay,
  printCount
} from "./chunk-E3ZU3ROT.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CIZ7JYOE.js";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/intake/media/xml/parse-xml.ts
var import_saxes = __toESM(require_saxes(), 1);

// src/intake/media/xml/decode-xml.ts
function decodeXml(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return decode(bytes, "utf-16le");
  if (first === 254 && second === 255) return decode(bytes, "utf-16be");
  if (first === 60 && second === 0) return decode(bytes, "utf-16le");
  if (first === 0 && second === 60) return decode(bytes, "utf-16be");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decode(bytes, encoding) {
  return new TextDecoder(encoding).decode(bytes);
}

// src/intake/media/xml/parse-xml.ts
function parseXml(bytes) {
  const building = new Building();
  return walkXml(bytes, building) ? building.root : null;
}
function walkXml(bytes, visitor) {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new NotWellFormed();
  });
  parser.on("error", () => {
    throw new NotWellFormed();
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new NotWellFormed();
    visitor.open(localName(name), localNames(attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    visitor.close(localName(name));
  });
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  try {
    parser.write(decodeXml(bytes)).close();
    return true;
  } catch (error) {
    if (error instanceof NotWellFormed) return false;
    throw error;
  }
}
var NotWellFormed = class extends Error {
};
var deepest = 500;
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
function localNames(attributes) {
  const local = /* @__PURE__ */ Object.create(null);
  for (const name in attributes) local[localName(name)] = attributes[name] ?? "";
  return local;
}
var Building = class {
  root = null;
  #open = [];
  open(name, attributes) {
    const element = { name, attributes, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.root ??= element;
  }
  close() {
    this.#open.pop();
  }
  text(text) {
    this.#open.at(-1)?.children.push(text);
  }
};
function isElement(node) {
  return typeof node === "object";
}
function childrenOf(element, name) {
  return element.children.filter(
    (child) => isElement(child) && child.name === name
  );
}
function childOf(element, name) {
  for (const child of element?.children ?? []) {
    if (isElement(child) && child.name === name) return child;
  }
  return null;
}
function settingOf(element, name) {
  const child = childOf(element, name);
  return child === null ? null : child.attributes["val"] ?? "";
}
function descendantsOf(element, name) {
  const found = [];
  const visit = (each) => {
    if (each.name === name) found.push(each);
    for (const child of each.children) if (isElement(child)) visit(child);
  };
  visit(element);
  return found;
}
function textOf(element) {
  return element.children.map((child) => isElement(child) ? textOf(child) : child).join("");
}

// src/intake/media/zip/office-parts.ts
function readPart(zip, name) {
  const entry = zip.find(name);
  if (entry === null) return null;
  const root = parseXml(entry.read());
  if (root === null) throw new Refused(brokenZip);
  return root;
}
function relationsOf(zip, part) {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const root = readPart(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (root === null) return [];
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const external = TargetMode === "External";
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: external ? Target : resolve(folder, Target),
      external
    };
  });
}
function targetsOf(relations, type) {
  return relations.filter((each) => each.type === type && !each.external).map(({ target }) => target);
}
function mainPart(zip) {
  const [target] = targetsOf(relationsOf(zip, ""), "officeDocument");
  if (target === void 0 || zip.find(target) === null) throw new Refused(brokenZip);
  return target;
}
function resolve(folder, target) {
  if (target.startsWith("/")) return target.slice(1);
  const steps = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
function leadingOutside(relations) {
  const outside = relations.filter(({ external, type }) => external && type !== "hyperlink");
  if (outside.length === 0) return [];
  return [
    {
      code: "document/external-link",
      severity: "asks",
      message: `\u307B\u304B\u306E\u30D5\u30A1\u30A4\u30EB\u3078\u306E\u30EA\u30F3\u30AF\u304C${outside.length}\u304B\u6240\u3042\u308A\u307E\u3059\u3002\u30EA\u30F3\u30AF\u5148\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u6587\u66F8\u306E\u4E2D\u306B\u3042\u308B\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  ];
}
function macrosIgnored(zip) {
  const found = zip.entries.some(({ name }) => name.endsWith("/vbaProject.bin"));
  if (!found) return [];
  return [
    {
      code: "document/macros",
      severity: "asks",
      message: "\u30DE\u30AF\u30ED\u304C\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u30DE\u30AF\u30ED\u306F\u5B9F\u884C\u305B\u305A\u3001\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u5185\u5BB9\u3060\u3051\u3092\u8AAD\u307F\u307E\u3057\u305F\u3002\u4FE1\u983C\u3067\u304D\u308B\u76F8\u624B\u306E\u6587\u66F8\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
    }
  ];
}

// src/intake/media/docx/docx-problems.ts
function docxProblems(seen, comments) {
  const { deletedLetters, insertions, hiddenLetters, struckLetters, symbols: symbols2 } = seen;
  return [
    ...asks(
      deletedLetters + insertions,
      "document/tracked-changes",
      `\u5909\u66F4\u5C65\u6B74\u304C\u6B8B\u3063\u3066\u3044\u307E\u3059\u3002\u3059\u3079\u3066\u627F\u8AFE\u3057\u305F\u6587\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\uFF08\u6D88\u3055\u308C\u305F\u6587\u5B57 ${deletedLetters}\u5B57\u306F\u8AAD\u307F\u307E\u305B\u3093\uFF09\u3002\u78BA\u5B9A\u3057\u305F\u6587\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      hiddenLetters,
      "document/hidden-text",
      `\u96A0\u3057\u6587\u5B57\u304C${hiddenLetters}\u5B57\u3042\u308A\u307E\u3059\u3002\u753B\u9762\u306B\u51FA\u306A\u3044\u6587\u5B57\u306A\u306E\u3067\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      struckLetters,
      "document/struck-text",
      `\u53D6\u308A\u6D88\u3057\u7DDA\u306E\u4ED8\u3044\u305F\u6587\u5B57\u304C${struckLetters}\u5B57\u3042\u308A\u307E\u3059\u3002\u6D88\u3057\u3066\u3044\u306A\u3044\u6587\u5B57\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u6587\u5B57\u306F\u6B04\u304B\u3089\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      symbols2,
      "document/symbols-unreadable",
      `\u8A18\u53F7\u30D5\u30A9\u30F3\u30C8\u306E\u8AAD\u3081\u306A\u3044\u8A18\u53F7\u304C${symbols2}\u304B\u6240\u3042\u308A\u307E\u3059\uFF08\uFFFD\u3068\u8868\u793A\uFF09\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      comments,
      "document/comments",
      `\u30B3\u30E1\u30F3\u30C8\u304C${comments}\u4EF6\u3042\u308A\u307E\u3059\u3002\u30B3\u30E1\u30F3\u30C8\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    )
  ];
}
function asks(count, code, message) {
  return count === 0 ? [] : [{ code, severity: "asks", message }];
}

// src/intake/media/docx/number-format.ts
function formatNumber(count, format) {
  return formats[format]?.(count) ?? String(count);
}
var formats = {
  decimalFullWidth: (count) => String(count).replace(/\d/gu, (digit) => "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19"[Number(digit)] ?? ""),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalZero: (count) => String(count).padStart(2, "0"),
  upperRoman: (count) => roman(count),
  lowerRoman: (count) => roman(count)?.toLowerCase() ?? null,
  upperLetter: (count) => letterOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count),
  lowerLetter: (count) => letterOf("abcdefghijklmnopqrstuvwxyz", count),
  aiueo: (count) => letterOf(kana, count),
  aiueoFullWidth: (count) => letterOf(kana, count),
  iroha: (count) => letterOf(iroha, count),
  irohaFullWidth: (count) => letterOf(iroha, count),
  japaneseCounting: kanjiNumber,
  japaneseDigitalTenThousand: kanjiNumber,
  ideographDigital: kanjiNumber,
  chineseCounting: kanjiNumber
};
var kana = "\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA\u30EB\u30EC\u30ED\u30EF\u30F2\u30F3";
var iroha = "\u30A4\u30ED\u30CF\u30CB\u30DB\u30D8\u30C8\u30C1\u30EA\u30CC\u30EB\u30F2\u30EF\u30AB\u30E8\u30BF\u30EC\u30BD\u30C4\u30CD\u30CA\u30E9\u30E0\u30A6\u30F0\u30CE\u30AA\u30AF\u30E4\u30DE\u30B1\u30D5\u30B3\u30A8\u30C6\u30A2\u30B5\u30AD\u30E6\u30E1\u30DF\u30B7\u30F1\u30D2\u30E2\u30BB\u30B9\u30F3";
function circled(count) {
  return count >= 1 && count <= 20 ? String.fromCharCode(9312 + count - 1) : null;
}
function letterOf(letters, count) {
  return count < 1 ? null : letters[(count - 1) % letters.length] ?? null;
}
function roman(count) {
  if (count < 1 || count > 3999) return null;
  let rest = count;
  let written = "";
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
var romanSigns = [
  [1e3, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
var digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function kanjiNumber(count) {
  if (count < 1 || count > 99) return null;
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}\u5341`;
  return `${ten}${ones === 0 ? "" : digits[ones]}`;
}

// src/intake/media/docx/numbering.ts
function numbering(root) {
  const definitions = /* @__PURE__ */ new Map();
  for (const each of root === null ? [] : childrenOf(root, "abstractNum")) {
    definitions.set(each.attributes["abstractNumId"] ?? "", levelsOf(each));
  }
  const lists = /* @__PURE__ */ new Map();
  for (const each of root === null ? [] : childrenOf(root, "num")) {
    const definition = settingOf(each, "abstractNumId") ?? "";
    const own = childrenOf(each, "lvlOverride").flatMap((override) => [...levelsOf(override)]);
    const levels = new Map([...definitions.get(definition) ?? [], ...own]);
    lists.set(each.attributes["numId"] ?? "", { definition, levels });
  }
  const counts = /* @__PURE__ */ new Map();
  return {
    next(list, level) {
      const known = lists.get(list);
      const own = known?.levels.get(level);
      if (known === void 0 || own === void 0) return "";
      const count = counts.get(known.definition) ?? [];
      counts.set(known.definition, count);
      count.length = level + 1;
      count[level] = (count[level] ?? own.start - 1) + 1;
      return signOf(own, count, known.levels);
    }
  };
}
function levelsOf(definition) {
  return new Map(
    childrenOf(definition, "lvl").map((level) => [
      Number(level.attributes["ilvl"] ?? 0),
      {
        start: Number(settingOf(level, "start") ?? 1),
        format: formatOf(level),
        text: settingOf(level, "lvlText") ?? ""
      }
    ])
  );
}
function formatOf(level) {
  const choice = childOf(childOf(level, "AlternateContent"), "Choice");
  return settingOf(choice, "numFmt") ?? settingOf(level, "numFmt") ?? "decimal";
}
function signOf({ format, text }, count, levels) {
  if (format === "none") return "";
  if (format === "bullet") return bulletOf(text);
  return text.replace(/%([1-9])/gu, (_, digit) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return formatNumber(count[at] ?? level?.start ?? 1, level?.format ?? "decimal");
  });
}
var lookalikes = /* @__PURE__ */ new Map([
  ["\uF06C", "\u25CF"],
  ["\uF06E", "\u25A0"],
  ["\uF071", "\u25A1"],
  ["\uF075", "\u25C6"],
  ["o", "\u25CB"]
]);
function bulletOf(text) {
  const sign = lookalikes.get(text) ?? text;
  return /^[○●◎■□◆◇※]$/u.test(sign) ? sign : "\u30FB";
}

// src/intake/media/docx/paragraph-text.ts
function paragraphText(paragraph, seen) {
  const reading = new Reading(seen);
  reading.inside(paragraph);
  return { text: reading.text, boxes: reading.boxes };
}
var Reading = class {
  text = "";
  boxes = [];
  #seen;
  /** For each open field whether its result has begun: before that stand its instructions. */
  #fields = [];
  constructor(seen) {
    this.#seen = seen;
  }
  inside({ children }) {
    for (const child of children) if (isElement(child)) this.#element(child);
  }
  #element(element) {
    const { name } = element;
    if (name === "r") this.#run(element);
    else if (name === "del" || name === "moveFrom") this.#seen.deletedLetters += lettersIn(element);
    else if (name === "ruby") this.#ruby(element);
    else if (name === "AlternateContent") this.#choice(element);
    else if (name === "txbxContent") this.boxes.push(element);
    else if (!withoutWords.has(name)) {
      if (name === "ins") this.#seen.insertions += 1;
      this.inside(element);
    }
  }
  #ruby(element) {
    const base = childOf(element, "rubyBase");
    if (base !== null) this.inside(base);
  }
  /** Of a drawing written twice, for newer and older programs, the first counts. */
  #choice(element) {
    const choice = childOf(element, "Choice") ?? childOf(element, "Fallback");
    if (choice !== null) this.inside(choice);
  }
  #run(run) {
    const settings = childOf(run, "rPr");
    if (isOn(settings, "vanish")) {
      this.#seen.hiddenLetters += textOf(run).length;
      return;
    }
    const struck = isOn(settings, "strike") || isOn(settings, "dstrike");
    const before = this.text.length;
    for (const child of run.children) if (isElement(child)) this.#piece(child);
    if (struck) this.#seen.struckLetters += this.text.length - before;
  }
  #piece(piece) {
    switch (piece.name) {
      case "t":
        if (this.#shows()) this.text += textOf(piece);
        return;
      case "tab":
      case "ptab":
        this.text += " ";
        return;
      case "br":
      case "cr":
        this.text += paragraphEnd;
        return;
      case "noBreakHyphen":
        this.text += "-";
        return;
      case "sym":
        this.#symbol(piece);
        return;
      case "fldChar":
        this.#field(piece.attributes["fldCharType"] ?? "");
        return;
      case "footnoteReference":
      case "endnoteReference":
        return;
      default:
        this.#element(piece);
    }
  }
  #field(type) {
    if (type === "begin") this.#fields.push(false);
    else if (type === "separate" && this.#fields.length > 0)
      this.#fields[this.#fields.length - 1] = true;
    else if (type === "end") this.#fields.pop();
  }
  #shows() {
    return this.#fields.every((begun) => begun);
  }
  #symbol({ attributes }) {
    const code = Number.parseInt(attributes["char"] ?? "", 16);
    const known = symbols.get(code & 255);
    if (known === void 0) this.#seen.symbols += 1;
    this.text += known ?? "\uFFFD";
  }
};
var withoutWords = /* @__PURE__ */ new Set([
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "delInstrText",
  "Fallback",
  "bookmarkStart"
]);
var symbols = /* @__PURE__ */ new Map([
  [108, "\u25CF"],
  [161, "\u25CB"],
  [110, "\u25A0"],
  [168, "\u25A1"],
  [117, "\u25C6"],
  [183, "\u30FB"],
  [252, "\u2713"],
  [254, "\u2611"],
  [224, "\u2192"]
]);
function isOn(settings, name) {
  const value = settingOf(settings, name);
  return value !== null && value !== "0" && value !== "false" && value !== "none";
}
function lettersIn(element) {
  let letters = 0;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    letters += child.name === "delText" || child.name === "t" ? textOf(child).length : lettersIn(child);
  }
  return letters;
}

// src/intake/media/docx/read-blocks.ts
function readBlocks(body, reading) {
  return contentOf(body).flatMap(
    (element) => element.name === "tbl" ? [readTable(element, reading)] : readParagraph(element, reading)
  );
}
function contentOf({ children }) {
  return children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === "p" || child.name === "tbl") return [child];
    return wrapping.has(child.name) ? contentOf(child) : [];
  });
}
var wrapping = /* @__PURE__ */ new Set(["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);
function readParagraph(element, reading) {
  reading.paragraphs += 1;
  const place = { kind: "paragraph", paragraph: reading.paragraphs };
  const { text, boxes } = wordsOf(element, reading);
  const inBoxes = boxes.flatMap((box) => [{ kind: "gap" }, ...readBlocks(box, reading)]);
  const own = text === "" ? [{ kind: "gap" }] : text.split(paragraphEnd).filter((line) => line.trim() !== "").map((line) => ({ kind: "paragraph", words: { text: line.trim(), place } }));
  return [...own, ...inBoxes];
}
function wordsOf(paragraph, reading) {
  const { text, boxes } = paragraphText(paragraph, reading.seen);
  const words = text.replace(blankEnds, "");
  return { text: words === "" ? "" : listSign(paragraph, reading) + words, boxes };
}
var blankEnds = /^[\s\u2029]+|[\s\u2029]+$/gu;
function listSign(paragraph, { numbering: numbering2, styleLists: styleLists2 }) {
  const settings = childOf(paragraph, "pPr");
  const own = listPlaceOf(settings);
  const style = styleLists2.get(settingOf(settings, "pStyle") ?? "");
  const list = own?.list ?? style?.list;
  if (list === void 0 || list === "0") return "";
  return numbering2.next(list, own?.level ?? style?.level ?? 0);
}
function listPlaceOf(settings) {
  const properties = childOf(settings, "numPr");
  const list = settingOf(properties, "numId");
  return list === null ? null : { list, level: Number(settingOf(properties, "ilvl") ?? 0) };
}
function readTable(table, reading) {
  reading.tables += 1;
  return { kind: "table", rows: rowsOf(table, reading, { first: 0, step: 1 }) };
}
function rowsOf(table, reading, columns) {
  const number = reading.tables;
  return partsOf(table, "tr").flatMap((row, index) => {
    const settings = childOf(row, "trPr");
    if (childOf(settings, "del") !== null) return [];
    const cells = [];
    const below = [];
    let column = Number(settingOf(settings, "gridBefore") ?? 0);
    for (const [position, cell] of partsOf(row, "tc").entries()) {
      const properties = childOf(cell, "tcPr");
      const place = { kind: "table", table: number, row: index + 1, column: position + 1 };
      const at = columns.first + column * columns.step;
      if (!isCovered(properties)) {
        const read = readCell(cell, place, { first: at, step: columns.step / 1024 }, reading);
        cells.push({ column: at, words: read.words });
        below.push(...read.below);
      }
      column += Math.max(1, Number(settingOf(properties, "gridSpan") ?? 1));
    }
    return [cells, ...below];
  });
}
function partsOf(element, name) {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    return wrapping.has(child.name) ? partsOf(child, name) : [];
  });
}
function isCovered(properties) {
  const merge = settingOf(properties, "vMerge");
  return merge !== null && merge !== "restart" || settingOf(properties, "hMerge") === "continue";
}
function readCell(cell, place, columns, reading) {
  reading.cells += 1;
  const stretches = [[]];
  const tables = [];
  const read = (content) => {
    for (const element of contentOf(content)) {
      if (element.name === "tbl") {
        reading.tables += 1;
        tables.push(rowsOf(element, reading, columns));
        stretches.push([]);
        continue;
      }
      const { text, boxes } = wordsOf(element, reading);
      if (text !== "") stretches.at(-1)?.push(text);
      for (const box of boxes) read(box);
    }
  };
  read(cell);
  const words = stretches.map((stretch) => ({ text: stretch.join(paragraphEnd), place }));
  const below = tables.flatMap((rows, index) => {
    const after = words[index + 1];
    return after === void 0 || after.text === "" ? rows : [...rows, [{ column: columns.first, words: after }]];
  });
  return { words: words[0] ?? { text: "", place }, below };
}

// src/intake/media/docx/read-docx.ts
function readDocx(zip, limits) {
  const main = mainPart(zip);
  const document2 = readPart(zip, main);
  const body = childOf(document2, "body");
  if (body === null) throw new Refused(brokenZip);
  const relations = relationsOf(zip, main);
  const reading = openReading(zip, relations);
  const text = readBlocks(body, reading);
  const blocks = [
    ...besides(zip, relations, "header", "\u30DA\u30FC\u30B8\u306E\u4E0A\u90E8", reading),
    ...text,
    ...notes(zip, relations, reading),
    ...besides(zip, relations, "footer", "\u30DA\u30FC\u30B8\u306E\u4E0B\u90E8", reading)
  ];
  if (reading.cells > limits.cells) throw new Refused(beyond("cells", limits));
  const problems = [
    ...docxProblems(reading.seen, commentsIn(zip, relations)),
    ...leadingOutside(relations),
    ...macrosIgnored(zip)
  ];
  return layOutBlocks(blocks, problems);
}
function openReading(zip, relations) {
  const [lists] = targetsOf(relations, "numbering");
  const [styles] = targetsOf(relations, "styles");
  return {
    numbering: numbering(lists === void 0 ? null : readPart(zip, lists)),
    styleLists: styleLists(styles === void 0 ? null : readPart(zip, styles)),
    seen: { deletedLetters: 0, insertions: 0, hiddenLetters: 0, struckLetters: 0, symbols: 0 },
    paragraphs: 0,
    tables: 0,
    cells: 0
  };
}
function styleLists(styles) {
  const lists = /* @__PURE__ */ new Map();
  for (const style of styles === null ? [] : childrenOf(styles, "style")) {
    const place = listPlaceOf(childOf(style, "pPr"));
    if (place !== null) lists.set(style.attributes["styleId"] ?? "", place);
  }
  return lists;
}
function besides(zip, relations, type, part, reading) {
  const known = /* @__PURE__ */ new Set();
  return targetsOf(relations, type).flatMap((target) => {
    const root = readPart(zip, target);
    const blocks = root === null ? [] : readBlocks(root, { ...reading });
    return blocks.flatMap((block) => {
      if (block.kind !== "paragraph") return block.kind === "table" ? [block] : [];
      const { text } = block.words;
      if (known.has(text) || /^[\s\d\-－―–—/／ページ頁]*$/u.test(text)) return [];
      known.add(text);
      return [
        { kind: "paragraph", words: { text, place: { kind: "part", part } } },
        { kind: "gap" }
      ];
    });
  });
}
function notes(zip, relations, reading) {
  return ["footnotes", "endnotes"].flatMap(
    (type) => targetsOf(relations, type).flatMap((target) => {
      const root = readPart(zip, target);
      const own = (root?.children ?? []).filter(
        (child) => typeof child === "object" && !("type" in child.attributes)
      );
      return own.flatMap(
        (note) => readBlocks(note, { ...reading }).flatMap(
          (block) => block.kind === "paragraph" ? [
            { kind: "gap" },
            {
              kind: "paragraph",
              words: { text: block.words.text, place: { kind: "part", part: "\u811A\u6CE8" } }
            }
          ] : [block]
        )
      );
    })
  );
}
function commentsIn(zip, relations) {
  return targetsOf(relations, "comments").reduce((sum, target) => {
    const root = readPart(zip, target);
    return sum + (root === null ? 0 : childrenOf(root, "comment").length);
  }, 0);
}

// src/intake/media/pptx/shape-text.ts
function shapeText(body) {
  if (body === null) return "";
  let count = 0;
  const lines = childrenOf(body, "p").map((paragraph) => {
    const words = wordsOf2(paragraph);
    const numbered = childOf(childOf(paragraph, "pPr"), "buAutoNum") !== null;
    count = numbered && words !== "" ? count + 1 : 0;
    return words === "" ? "" : `${signOf2(paragraph, count)}${words}`;
  });
  return lines.join(paragraphEnd).replace(/\t/gu, " ").replace(/^[\s\u2029]+|[\s\u2029]+$/gu, "");
}
function wordsOf2(paragraph) {
  return paragraph.children.filter(isElement).map((child) => {
    if (child.name === "br") return paragraphEnd;
    if (child.name !== "r" && child.name !== "fld") return "";
    return childOf(child, "t")?.children.filter((each) => typeof each === "string").join("");
  }).join("");
}
function signOf2(paragraph, count) {
  const settings = childOf(paragraph, "pPr");
  const bullet = childOf(settings, "buChar")?.attributes["char"];
  if (bullet !== void 0) return bullets.has(bullet) ? "\u30FB" : bullet;
  const auto = childOf(settings, "buAutoNum");
  if (auto === null) return "";
  const number = Number(auto.attributes["startAt"] ?? 1) + count - 1;
  const type = auto.attributes["type"] ?? "";
  if (type.startsWith("circleNum") && number >= 1 && number <= 20) {
    return String.fromCodePoint(9312 + number - 1);
  }
  return type.endsWith("ParenBoth") ? `(${number})` : `${number}. `;
}
var bullets = /* @__PURE__ */ new Set(["\u2022", "\xB7", "\u2219", "\u2023", "\uFF65", "\u30FB", "\uF0B7", "-", "\u2013", "\u27A2", "\u2713"]);

// src/intake/media/pptx/slide-blocks.ts
function slideBlocks(shapes, slide) {
  const blocks = [];
  let open2 = [];
  let left = Number.POSITIVE_INFINITY;
  const close = () => {
    if (open2.length > 0) blocks.push(tableOf(open2, slide), { kind: "gap" });
    open2 = [];
    left = Number.POSITIVE_INFINITY;
  };
  for (const band of bandsOf(shapes)) {
    if ("table" in band) {
      close();
      blocks.push(drawnTable(band.table, band.frame, slide), { kind: "gap" });
      continue;
    }
    const [only] = band.boxes;
    if (only === void 0) continue;
    if (band.boxes.length > 1 || open2.length > 0 && only.frame.left > left + indent) {
      open2.push(band.boxes);
      for (const { frame } of band.boxes) left = Math.min(left, frame.left);
    } else {
      close();
      blocks.push({ kind: "paragraph", words: wordsOf3(only, slide) }, { kind: "gap" });
    }
  }
  close();
  return blocks;
}
var indent = 12;
function bandsOf(shapes) {
  const bands = [];
  for (const { frame, holds } of placed(shapes)) {
    const bottom = frame.top + frame.height;
    const last = bands.at(-1);
    if (holds.kind === "table") {
      bands.push({ table: holds.table, frame, reach: Number.NEGATIVE_INFINITY });
    } else if (last?.boxes !== void 0 && last.reach - frame.top > 0.5 * frame.height) {
      last.boxes.push({ frame, text: holds.text });
      last.reach = Math.min(last.reach, bottom);
    } else bands.push({ boxes: [{ frame, text: holds.text }], reach: bottom });
  }
  return bands;
}
function placed(shapes) {
  let below = 0;
  const all = shapes.map(({ frame, holds }) => {
    const own = frame ?? { left: 0, top: below, width: 0, height: 1 };
    below = own.top + own.height;
    return { frame: own, holds };
  });
  return all.toSorted((a, b) => a.frame.top - b.frame.top || a.frame.left - b.frame.left);
}
function tableOf(rows, slide) {
  const columnAt = columnFinder(rows.flat().map(({ frame }) => frame.left));
  return { kind: "table", rows: rows.map((row) => cellsOf(row, columnAt, slide)) };
}
function cellsOf(row, columnAt, slide) {
  const cells = /* @__PURE__ */ new Map();
  for (const box of row.toSorted(
    (a, b) => a.frame.left - b.frame.left || a.frame.top - b.frame.top
  )) {
    const column = columnAt(box.frame.left);
    const { text, place } = wordsOf3(box, slide);
    const known = cells.get(column);
    cells.set(
      column,
      known === void 0 ? { column, words: { text, place } } : { column, words: { ...known.words, text: `${known.words.text}${paragraphEnd}${text}` } }
    );
  }
  return [...cells.values()];
}
function columnFinder(lefts) {
  const begins = [];
  for (const left of lefts.toSorted((a, b) => a - b)) {
    if (left - (begins.at(-1) ?? Number.NEGATIVE_INFINITY) > 8) begins.push(left);
  }
  return (left) => begins.findLastIndex((begin) => left >= begin);
}
function wordsOf3({ frame, text }, slide) {
  const { left, top, width, height } = frame;
  return { text, place: { kind: "page", page: slide, box: [left, top, width, height] } };
}
function drawnTable(table, frame, slide) {
  const rows = childrenOf(table, "tr").map(
    (row) => childrenOf(row, "tc").flatMap((cell, column) => {
      const text = shapeText(cell.children.find(isBody) ?? null);
      return text === "" ? [] : [{ column, words: wordsOf3({ frame, text }, slide) }];
    })
  );
  return { kind: "table", rows };
}
function isBody(node) {
  return typeof node === "object" && node.name === "txBody";
}

// src/intake/media/pptx/slide-shapes.ts
function slideShapes(slide, layout) {
  const tree = childOf(childOf(slide, "cSld"), "spTree");
  const places = layout === null ? [] : placeHolders(layout);
  const found = tree === null ? [] : [...drawnIn(tree, (frame) => frame)];
  const shapes = found.flatMap(({ element, move }) => shapeOf(element, move, places) ?? []);
  const frames = found.filter(({ element }) => element.name === "graphicFrame");
  return { shapes, unread: frames.filter(({ element }) => find(element, "tbl") === null).length };
}
function* drawnIn(tree, move) {
  for (const child of tree.children.filter(isElement)) {
    if (child.name === "grpSp") yield* drawnIn(child, within(child, move));
    else if (child.name === "AlternateContent")
      yield* drawnIn(childOf(child, "Choice") ?? child, move);
    else if (child.name === "graphicFrame" || child.name === "sp") yield { element: child, move };
  }
}
function shapeOf(element, move, places) {
  if (element.name === "graphicFrame") {
    const table = find(element, "tbl");
    const frame = moved(frameIn(childOf(element, "xfrm")), move);
    return table === null ? null : { frame, holds: { kind: "table", table } };
  }
  if (aside.has(holderOf(element)?.type ?? "")) return null;
  const text = shapeText(childOf(element, "txBody"));
  if (text === "") return null;
  const own = moved(frameIn(childOf(childOf(element, "spPr"), "xfrm")), move);
  return { frame: own ?? inherited(element, places), holds: { kind: "words", text } };
}
var aside = /* @__PURE__ */ new Set(["sldNum", "dt"]);
function within(group, outer) {
  const transform = childOf(childOf(group, "grpSpPr"), "xfrm");
  const [frame, own] = [frameIn(transform), frameIn(transform, "chOff", "chExt")];
  if (frame === null || own === null || own.width <= 0 || own.height <= 0) return outer;
  const [across, down] = [frame.width / own.width, frame.height / own.height];
  return ({ left, top, width, height }) => outer({
    left: frame.left + (left - own.left) * across,
    top: frame.top + (top - own.top) * down,
    width: width * across,
    height: height * down
  });
}
function moved(frame, move) {
  return frame === null ? null : move(frame);
}
function frameIn(transform, off = "off", ext = "ext") {
  const [place, size] = [childOf(transform, off), childOf(transform, ext)];
  if (place === null || size === null) return null;
  const [left, top] = [points(place.attributes["x"]), points(place.attributes["y"])];
  const [width, height] = [points(size.attributes["cx"]), points(size.attributes["cy"])];
  return [left, top, width, height].every(Number.isFinite) ? { left, top, width, height } : null;
}
var perPoint = 12700;
function points(measure) {
  return Number(measure ?? Number.NaN) / perPoint;
}
function holderOf(shape) {
  const holder = childOf(childOf(childOf(shape, "nvSpPr"), "nvPr"), "ph");
  if (holder === null) return null;
  return { type: holder.attributes["type"] ?? "body", index: holder.attributes["idx"] ?? "" };
}
function placeHolders(layout) {
  const tree = childOf(childOf(layout, "cSld"), "spTree");
  return (tree === null ? [] : childrenOf(tree, "sp")).flatMap((shape) => {
    const holder = holderOf(shape);
    const frame = frameIn(childOf(childOf(shape, "spPr"), "xfrm"));
    return holder === null ? [] : [{ holder, frame }];
  });
}
function inherited(shape, places) {
  const own = holderOf(shape);
  if (own === null) return null;
  const alike = places.find(({ holder }) => own.index !== "" && holder.index === own.index) ?? places.find(({ holder }) => holder.type === own.type);
  return alike?.frame ?? null;
}
function find(element, name) {
  for (const child of element.children.filter(isElement)) {
    const found = child.name === name ? child : find(child, name);
    if (found !== null) return found;
  }
  return null;
}

// src/intake/media/pptx/read-pptx.ts
function readPptx(zip, limits) {
  const main = mainPart(zip);
  const listed2 = childOf(readPart(zip, main), "sldIdLst");
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]));
  const slides = (listed2 === null ? [] : childrenOf(listed2, "sldId")).map(
    ({ attributes }) => targets.get(slideRelation(attributes)) ?? ""
  );
  if (slides.length > limits.pages) throw new Refused(beyond("pages", limits));
  const blocks = [];
  const problems = [];
  for (const [index, part] of slides.entries()) {
    const slide = readPart(zip, part);
    if (slide === null) throw new Refused(brokenZip);
    const relations = relationsOf(zip, part);
    const [layout] = targetsOf(relations, "slideLayout");
    const { shapes, unread } = slideShapes(
      slide,
      layout === void 0 ? null : readPart(zip, layout)
    );
    blocks.push(...slideBlocks(shapes, index + 1));
    problems.push(
      ...slide.attributes["show"] === "0" ? [hidden(index + 1)] : [],
      ...unread === 0 ? [] : [drawn(index + 1, unread)],
      ...hasNotes(zip, targetsOf(relations, "notesSlide")) ? [notes2(index + 1)] : [],
      ...leadingOutside(relations)
    );
  }
  return layOutBlocks(blocks, [...problems, ...macrosIgnored(zip)]);
}
function slideRelation(attributes) {
  return Object.values(attributes).find((value) => !/^\d+$/u.test(value)) ?? "";
}
function hasNotes(zip, parts) {
  return parts.some((part) => {
    const root = readPart(zip, part);
    const shapes = root === null ? [] : descendantsOf(root, "sp");
    return shapes.some((shape) => {
      const holder = descendantsOf(shape, "ph")[0]?.attributes["type"];
      return holder === "body" && shapeText(childOf(shape, "txBody")) !== "";
    });
  });
}
function hidden(slide) {
  return {
    code: "document/hidden-slide",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306F\u3001\u8868\u793A\u3057\u306A\u3044\u3053\u3068\u306B\u306A\u3063\u3066\u3044\u308B\u30B9\u30E9\u30A4\u30C9\u3067\u3059\u3002\u307B\u304B\u306E\u30B9\u30E9\u30A4\u30C9\u3068\u540C\u3058\u3088\u3046\u306B\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3051\u308C\u3070\u9664\u3044\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  };
}
function drawn(slide, count) {
  return {
    code: "document/drawing-unread",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306E\u30B0\u30E9\u30D5\u3084\u56F3\uFF08SmartArt\uFF09${count}\u500B\u306E\u4E2D\u306E\u6587\u5B57\u306F\u8AAD\u3093\u3067\u3044\u307E\u305B\u3093\u3002\u8981\u308B\u8A00\u8449\u304C\u306A\u3044\u304B\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function notes2(slide) {
  return {
    code: "document/notes-unread",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306E\u30CE\u30FC\u30C8\uFF08\u767A\u8868\u8005\u7528\u306E\u30E1\u30E2\uFF09\u306F\u8AAD\u3093\u3067\u3044\u307E\u305B\u3093\u3002\u8981\u308B\u8A00\u8449\u304C\u306A\u3044\u304B\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}

// src/intake/media/xlsx/drawing-texts.ts
function drawingTexts(drawing, sheet) {
  return descendantsOf(drawing, "txBody").flatMap((body) => {
    const lines = childrenOf(body, "p").map(
      (paragraph) => descendantsOf(paragraph, "t").map(textOf).join("")
    );
    const text = cellText(lines.join(paragraphEnd));
    if (text === "") return [];
    const place = { kind: "part", part: `${sheet}\u306E\u56F3\u5F62` };
    return [{ kind: "gap" }, { kind: "paragraph", words: { text, place } }];
  });
}

// src/intake/media/xlsx/number-formats.ts
function numberFormats(styles) {
  const own = /* @__PURE__ */ new Map();
  for (const { attributes } of listOf(styles, "numFmts", "numFmt")) {
    own.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
  }
  return listOf(styles, "cellXfs", "xf").map(({ attributes }) => {
    const id = attributes["numFmtId"] ?? "0";
    return own.get(id) ?? builtIn.get(Number(id)) ?? "General";
  });
}
function listOf(root, list, item) {
  const found = childOf(root, list);
  return found === null ? [] : childrenOf(found, item);
}
var builtIn = /* @__PURE__ */ new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"\xA5"#,##0;"\xA5"-#,##0'],
  [6, '"\xA5"#,##0;"\xA5"-#,##0'],
  [7, '"\xA5"#,##0.00;"\xA5"-#,##0.00'],
  [8, '"\xA5"#,##0.00;"\xA5"-#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [14, "yyyy/m/d"],
  [15, "d-m-yy"],
  [22, "yyyy/m/d h:mm"],
  [27, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [28, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [30, "m/d/yy"],
  [31, 'yyyy"\u5E74"m"\u6708"d"\u65E5"'],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [49, "@"],
  [50, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [51, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [57, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [58, 'ggge"\u5E74"m"\u6708"d"\u65E5"']
]);

// src/intake/media/xlsx/cell-address.ts
function parseAddress(text) {
  const [, letters, digits2] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text) ?? [];
  if (letters === void 0 || digits2 === void 0) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits2);
  return row < 1 || row > 1048576 || column > 16384 ? null : { row: row - 1, column: column - 1 };
}
function printAddress({ row, column }) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return `${letters}${row + 1}`;
}
function parseRange(text) {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from === null || to === null ? null : { from, to };
}

// src/intake/media/xlsx/date-text.ts
var dayLength = 864e5;
function dateText(serial, format, date1904) {
  const plain = format.replace(/"([^"]*)"|\\(.)/gu, (_, quoted, escaped) => quoted ?? escaped);
  if (/[hs]/iu.test(plain.replace(/[^a-z]/giu, ""))) return null;
  const date = dateOf(serial, date1904);
  if (date === null) return null;
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const era = eraOfDay(date.toISOString().slice(0, 10));
  if (era === null) return null;
  return plain.replace(/y+|m+|d+|g+|e+|r+|a+/giu, (token) => {
    const pad = (count) => String(count).padStart(token.length > 1 ? 2 : 1, "0");
    switch (token.charAt(0).toLowerCase()) {
      case "y":
        return token.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
      case "m":
        return pad(month);
      case "d":
        return pad(day);
      case "g":
        return token.length > 2 ? era.name : token.length > 1 ? era.name.charAt(0) : era.letter;
      case "e":
      case "r":
        return printCount(year - era.yearBeforeFirst);
      default:
        return "\u65E5\u6708\u706B\u6C34\u6728\u91D1\u571F".charAt(date.getUTCDay());
    }
  });
}
function dateOf(serial, date1904) {
  const day = Math.floor(serial);
  if (day < 1 || day > 2958465) return null;
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(first + day * dayLength);
}

// src/intake/media/xlsx/number-text.ts
function numberText(value, format, date1904) {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, plain: true };
  const section = sectionFor(format, number);
  if (section === "general" || section === "@") return { text: generalText(number), plain: false };
  if (isDate(section)) {
    const text2 = dateText(number, section, date1904);
    return text2 === null ? { text: generalText(number), plain: true } : { text: text2, plain: false };
  }
  const text = decimalText(number, section, format.includes(";"));
  return text === null ? { text: generalText(number), plain: true } : { text, plain: false };
}
function sectionFor(format, number) {
  const [positive = "", negative, zero] = splitSections(format);
  const section = number < 0 ? negative ?? positive : number === 0 ? zero ?? positive : positive;
  const plain = section.replace(/\[\$([^\]-]*)[^\]]*\]/gu, '"$1"').replace(/\[(?!h|m|s)[^\]]*\]/giu, "").trim();
  return plain.toLowerCase() === "general" || plain === "G/\u6A19\u6E96" ? "general" : plain;
}
function splitSections(format) {
  const sections = [""];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at);
    if (letter === '"') quoted = !quoted;
    if (letter === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += letter;
    if (letter === "\\") {
      at += 1;
      sections[sections.length - 1] += format.charAt(at);
    }
  }
  return sections;
}
function isDate(section) {
  return /[ymdhsge]/iu.test(section.replace(/"[^"]*"|\\.|_.|\*.|E[+-]/gu, ""));
}
function generalText(number) {
  const shown = Number(number.toPrecision(15));
  return Math.abs(shown) < 1e21 && !/e/u.test(String(shown)) ? String(shown) : shown.toFixed(10).replace(/0+$/u, "");
}
var placeholders = /[#0?,.]+/u;
function decimalText(number, section, hasNegative) {
  const literals = [];
  const bare = section.replace(/"([^"]*)"|\\(.)|_.|\*./gu, (_, quoted, escaped) => {
    literals.push(quoted ?? escaped ?? "");
    return `\0`;
  });
  const restore = (text) => {
    const left = [...literals];
    return text.replaceAll("\0", () => left.shift() ?? "");
  };
  const pattern = placeholders.exec(bare);
  if (pattern === null) return restore(bare);
  const [digits2] = pattern;
  if (/[/?]|E[+-]/u.test(bare) || placeholders.test(bare.slice(pattern.index + digits2.length)))
    return null;
  const share = bare.includes("%") ? 100 : 1;
  const thousandths = 1e3 ** (/,+$/u.exec(digits2)?.[0].length ?? 0);
  const [whole = "", fraction = ""] = digits2.replace(/,+$/u, "").split(".");
  const value = Math.abs(number) * share / thousandths;
  const shown = roundTo(value, fraction);
  const written = whole.includes(",") ? groupThousands(shown) : shown;
  const sign = number < 0 && !hasNegative ? "-" : "";
  const [before = "", after = ""] = [
    bare.slice(0, pattern.index),
    bare.slice(pattern.index + digits2.length)
  ];
  return `${sign}${restore(`${before}${after}`).replace("", written)}`;
}
function roundTo(value, fraction) {
  const exact = Number(value.toPrecision(15));
  const fixed = exact.toFixed(Math.min(fraction.length, 20));
  const least = fraction.replace(/#+$/u, "").length;
  let text = fixed;
  while (text.includes(".") && text.endsWith("0") && text.length - text.indexOf(".") - 1 > least) {
    text = text.slice(0, -1);
  }
  return text.replace(/\.$/u, "");
}
function groupThousands(text) {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// src/intake/media/xlsx/shared-strings.ts
function sharedStrings(bytes) {
  const strings = [];
  let text = "";
  let shown = false;
  let readings = 0;
  const whole = walkXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") readings += 1;
      else if (name === "t") shown = readings === 0;
    },
    close(name) {
      if (name === "si") strings.push(withoutEscapes(text));
      else if (name === "rPh") readings -= 1;
      else if (name === "t") shown = false;
    },
    text(piece) {
      if (shown) text += piece;
    }
  });
  if (!whole) throw new Refused(brokenZip);
  return strings;
}
function withoutEscapes(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return letter < " " && letter !== "\n" && letter !== "	" ? "" : letter;
  });
}

// src/intake/media/xlsx/read-sheet.ts
function readSheet(bytes, name, book, limits) {
  const reading = new SheetReading(name, book, limits);
  if (!walkXml(bytes, reading)) throw new Refused(brokenZip);
  return reading.done();
}
var SheetReading = class {
  #name;
  #book;
  #limits;
  #rows = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  #merged = [];
  #hiddenColumns = [];
  #hidden = [];
  #formulas = [];
  #unformatted = [];
  #errors = [];
  #cells = 0;
  #row = -1;
  #rowHidden = false;
  #column = -1;
  #cell = null;
  /** Where the text now read belongs. */
  #into = null;
  #readings = 0;
  constructor(name, book, limits) {
    this.#name = name;
    this.#book = book;
    this.#limits = limits;
  }
  open(name, attributes) {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "v") this.#into = "value";
    else if (name === "t") this.#into = this.#readings === 0 ? "inline" : null;
    else if (name === "f" && this.#cell !== null) this.#cell.formula = true;
    else if (name === "rPh") this.#readings += 1;
    else if (name === "mergeCell") this.#merged.push(attributes["ref"] ?? "");
    else if (name === "col" && attributes["hidden"] === "1")
      this.#hiddenColumns.push([Number(attributes["min"]) - 1, Number(attributes["max"]) - 1]);
  }
  close(name) {
    if (name === "v" || name === "t") this.#into = null;
    else if (name === "rPh") this.#readings -= 1;
    else if (name === "c") this.#closeCell();
  }
  text(piece) {
    if (this.#into !== null && this.#cell !== null) this.#cell[this.#into] += piece;
  }
  #openRow({ r, hidden: hidden2 }) {
    this.#row = r === void 0 ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    this.#rowHidden = hidden2 === "1";
  }
  #openCell({ r, t = "n", s = "0" }) {
    const address = r === void 0 ? null : parseAddress(r);
    this.#column = address?.column ?? this.#column + 1;
    this.#row = address?.row ?? this.#row;
    const place = { row: this.#row, column: this.#column };
    this.#cell = { ...place, type: t, style: Number(s), value: "", inline: "", formula: false };
  }
  #closeCell() {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const address = printAddress(cell);
    const text = cellText(this.#textOf(cell, address));
    if (cell.formula) this.#formulas.push(address);
    if (text === "") return;
    this.#cells += 1;
    if (this.#cells > this.#limits.cells) throw new Refused(beyond("cells", this.#limits));
    if (this.#isHidden(cell.column)) this.#hidden.push(address);
    const place = { kind: "cell", sheet: this.#name, address };
    const placed2 = { column: cell.column, words: { text, place } };
    const row = this.#rows.get(cell.row);
    if (row === void 0) this.#rows.set(cell.row, [placed2]);
    else row.push(placed2);
    this.#places.set(placed2, cell);
  }
  #isHidden(column) {
    return this.#rowHidden || this.#hiddenColumns.some(([from, to]) => column >= from && column <= to);
  }
  #textOf({ type, value, inline, style }, address) {
    const { strings, formats: formats2, date1904 } = this.#book;
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
      case "inlineStr":
        return withoutEscapes(inline);
      case "str":
      case "d":
        return withoutEscapes(value);
      case "b":
        return value === "1" ? "TRUE" : "FALSE";
      case "e":
        this.#errors.push(address);
        return value;
      default: {
        if (value === "") return withoutEscapes(inline);
        const { text, plain } = numberText(value, formats2[style] ?? "General", date1904);
        if (plain) this.#unformatted.push(address);
        return text;
      }
    }
  }
  done() {
    const covered = this.#takeCovered();
    const rows = [];
    let last = -1;
    for (const [row, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      if (row > last + 1 && last !== -1) rows.push([]);
      rows.push(cells.toSorted((a, b) => a.column - b.column));
      last = row;
    }
    return {
      rows,
      cells: this.#cells,
      hidden: this.#hidden,
      covered,
      formulas: this.#formulas,
      unformatted: this.#unformatted,
      errors: this.#errors
    };
  }
  /** Words under a merged cell are read where they stand all the same: nothing is lost. */
  #takeCovered() {
    const intervals = coveredByRow(this.#merged);
    const covered = [];
    for (const { row, column } of this.#places.values()) {
      const inside = intervals.get(row)?.some(([from, to]) => column >= from && column <= to);
      if (inside === true) covered.push(printAddress({ row, column }));
    }
    return covered;
  }
};
function coveredByRow(merged) {
  const intervals = /* @__PURE__ */ new Map();
  let left = mostCovered;
  for (const range of merged) {
    const found = parseRange(range);
    if (found === null) continue;
    const { from, to } = found;
    for (let row = from.row; row <= to.row && left > 0; row += 1) {
      left -= 1;
      const own = intervals.get(row) ?? [];
      own.push([row === from.row ? from.column + 1 : from.column, to.column]);
      intervals.set(row, own);
    }
  }
  return intervals;
}
var mostCovered = 2e5;

// src/intake/media/xlsx/sheet-problems.ts
function sheetProblems(sheet, sheetHidden, { rows, hidden: hidden2, covered, formulas, unformatted, errors }) {
  const at = (cells) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E${listed(cells)}`;
  const filled = rows.some((row) => row.length > 0);
  return [
    ...sheetHidden && filled ? [
      asks2(
        "document/hidden-sheet",
        `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306F\u975E\u8868\u793A\u3067\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u30B7\u30FC\u30C8\u306A\u3089\u3001\u6D88\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u307F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ] : [],
    ...of(
      hidden2,
      () => asks2(
        "document/hidden-cells",
        `${at(hidden2)}\u306F\u975E\u8868\u793A\u306E\u884C\u304B\u5217\u306B\u3042\u308A\u307E\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u5185\u5BB9\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      covered,
      () => asks2(
        "document/covered-cells",
        `${at(covered)}\u306F\u7D50\u5408\u3057\u305F\u30BB\u30EB\u306E\u4E0B\u306B\u96A0\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u5185\u5BB9\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      formulas,
      () => asks2(
        "document/formulas",
        `${at(formulas)}\u306F\u6570\u5F0F\u3067\u3059\u3002\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u8A08\u7B97\u7D50\u679C\u3092\u8AAD\u307F\u307E\u3057\u305F\u3002\u6700\u65B0\u306E\u5024\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      unformatted,
      () => asks2(
        "document/number-format",
        `${at(unformatted)}\u306E\u8868\u793A\u5F62\u5F0F\u304C\u5206\u304B\u3089\u305A\u3001\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u5024\u306E\u307E\u307E\u8AAD\u307F\u307E\u3057\u305F\u3002\u5143\u306E\u8868\u793A\u3068\u540C\u3058\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      errors,
      () => asks2(
        "document/formula-errors",
        `${at(errors)}\u306F\u6570\u5F0F\u306E\u30A8\u30E9\u30FC\u3067\u3059\u3002\u5143\u306E\u30D6\u30C3\u30AF\u3067\u76F4\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u307F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    )
  ];
}
function of(cells, problem) {
  return cells.length === 0 ? [] : [problem()];
}
function asks2(code, message) {
  return { code, severity: "asks", message };
}
function listed(cells) {
  const shown = cells.slice(0, most).join("\u3001");
  return cells.length > most ? `${shown}\u307B\u304B${cells.length - most}\u304B\u6240` : shown;
}
var most = 5;

// src/intake/media/xlsx/read-xlsx.ts
function readXlsx(zip, limits) {
  const main = mainPart(zip);
  const root = readPart(zip, main);
  const sheets = childOf(root, "sheets");
  if (root === null || sheets === null) throw new Refused(brokenZip);
  const relations = relationsOf(zip, main);
  const book = openBook(zip, root, relations);
  const blocks = [];
  const problems = [];
  let cells = 0;
  for (const sheet of childrenOf(sheets, "sheet")) {
    const found = readOne(zip, sheet, relations, book, limits);
    if (found === null) continue;
    cells += found.sheet.cells;
    if (cells > limits.cells) throw new Refused(beyond("cells", limits));
    blocks.push({ kind: "table", rows: found.sheet.rows }, ...found.drawn);
    const hidden2 = (sheet.attributes["state"] ?? "visible") !== "visible";
    problems.push(...sheetProblems(sheet.attributes["name"] ?? "", hidden2, found.sheet));
    problems.push(...found.problems);
  }
  return layOutBlocks(blocks, [...problems, ...leadingOutside(relations), ...macrosIgnored(zip)]);
}
function openBook(zip, root, relations) {
  const [strings] = targetsOf(relations, "sharedStrings");
  const [styles] = targetsOf(relations, "styles");
  const entry = strings === void 0 ? null : zip.find(strings);
  const date1904 = childOf(root, "workbookPr")?.attributes["date1904"];
  return {
    strings: entry === null ? [] : sharedStrings(entry.read()),
    formats: numberFormats(styles === void 0 ? null : readPart(zip, styles)),
    date1904: date1904 === "1" || date1904 === "true"
  };
}
function readOne(zip, { attributes }, relations, book, limits) {
  const relation = relations.find(({ id }) => id === attributes["id"]);
  if (relation === void 0 || relation.type !== "worksheet") return null;
  const entry = zip.find(relation.target);
  if (entry === null) throw new Refused(brokenZip);
  const name = attributes["name"] ?? "";
  const sheet = readSheet(entry.read(), name, book, limits);
  const own = relationsOf(zip, relation.target);
  const drawn2 = targetsOf(own, "drawing").flatMap((target) => {
    const drawing = readPart(zip, target);
    return drawing === null ? [] : drawingTexts(drawing, name);
  });
  return { sheet, drawn: drawn2, problems: commentProblems(zip, own, name) };
}
function commentProblems(zip, relations, sheet) {
  const count = targetsOf(relations, "comments").reduce((sum, target) => {
    const list = childOf(readPart(zip, target), "commentList");
    return sum + (list === null ? 0 : childrenOf(list, "comment").length);
  }, 0);
  if (count === 0) return [];
  return [
    {
      code: "document/comments",
      severity: "asks",
      message: `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306B\u30B3\u30E1\u30F3\u30C8\uFF08\u30E1\u30E2\uFF09\u304C${count}\u4EF6\u3042\u308A\u307E\u3059\u3002\u30B3\u30E1\u30F3\u30C8\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  ];
}

// src/intake/media/lay-out-file.ts
async function layOutFile(name, bytes, limits, onPage = () => {
}) {
  try {
    return ok(await open({ name, bytes, limits, onPage }));
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem);
    throw error;
  }
}
async function open({ name, bytes, limits, onPage }) {
  const kind = fileKind(name, bytes);
  const most2 = kind === "zip" ? "archiveBytes" : "fileBytes";
  if (bytes.length > limits[most2]) throw new Refused(beyond(most2, limits));
  if (kind === "zip") return await openZipped(name, bytes, limits);
  const lies = lyingName(name, kind);
  switch (kind) {
    case "pdf": {
      const { readPdf } = await import("./read-pdf-VL3SAUBY.js");
      return document(await readPdf(bytes, limits, onPage), lies, limits);
    }
    case "html": {
      const { readHtml } = await import("./read-html-VPVB55TA.js");
      return decoded(bytes, (text) => readHtml(text, limits), lies, limits);
    }
    case "csv": {
      const { readCsv } = await import("./read-csv-754JMHIT.js");
      return decoded(bytes, (text) => readCsv(text, limits), lies, limits);
    }
    case "text":
      return decoded(bytes, layOutPlainText, lies, limits);
    case "image":
      throw new Refused(isImage);
    case "old-office":
      if (isLocked(bytes)) throw new Refused(lockedOffice);
      return { kind: "convert", from: kind };
    default:
      return { kind: "convert", from: kind };
  }
}
async function openZipped(name, bytes, limits) {
  const zip = await openZip(bytes, limits);
  const names = new Set(zip.entries.map((entry) => entry.name));
  const mimetype = zip.find("mimetype")?.read().toString("latin1").trim() ?? null;
  const kind = zipKind(names, mimetype);
  if (kind === "zip") return { kind: "archive", files: filesOf(zip) };
  if (bytes.length > limits.fileBytes) throw new Refused(beyond("fileBytes", limits));
  const lies = lyingName(name, kind);
  if (kind === "docx") return document(readDocx(zip, limits), lies, limits);
  if (kind === "pptx") return document(readPptx(zip, limits), lies, limits);
  if (kind === "xlsx") return document(readXlsx(zip, limits), lies, limits);
  return { kind: "convert", from: kind };
}
function filesOf(zip) {
  return zip.entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name)).map(takeOut);
}
function takeOut({ name, read }) {
  try {
    return { name, bytes: new Uint8Array(read()) };
  } catch (error) {
    if (!(error instanceof Refused) || error.reach === "whole") throw error;
    return { name, refused: error.problem };
  }
}
function document(laid, more, limits) {
  if (laid.text.length > limits.characters) throw new Refused(beyond("characters", limits));
  if (laid.text.trim() === "") throw new Refused(noWords);
  return { kind: "document", laid: { ...laid, problems: [...more, ...laid.problems] } };
}
function decoded(bytes, layOut, more, limits) {
  const read = decodeText(bytes);
  if (!read.ok) throw new Refused(read.problems[0] ?? noWords);
  return document(layOut(read.value.text), [...more, ...read.value.problems], limits);
}
function isLocked(bytes) {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
var lockedOffice = {
  code: "document/locked",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306B\u30D1\u30B9\u30EF\u30FC\u30C9\u304C\u304B\u304B\u3063\u3066\u3044\u3066\u958B\u3051\u307E\u305B\u3093\u3002Office \u3067\u958B\u3044\u3066\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var isImage = {
  code: "document/image",
  severity: "blocks",
  message: `${kindNames.image}\u306E\u30D5\u30A1\u30A4\u30EB\u306A\u306E\u3067\u6587\u5B57\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u5143\u306EWord\u30FBExcel\u30FBPDF\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
};
var noWords = {
  code: "document/empty",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306B\u6587\u5B57\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u4E2D\u8EAB\u306E\u3042\u308B\u30D5\u30A1\u30A4\u30EB\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
};

export {
  layOutFile
};
/*! Bundled license information:

xmlchars/xml/1.0/ed5.js:
  (**
   * Character classes and associated utilities for the 5th edition of XML 1.0.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xml/1.1/ed2.js:
  (**
   * Character classes and associated utilities for the 2nd edition of XML 1.1.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xmlns/1.0/ed3.js:
  (**
   * Character class utilities for XML NS 1.0 edition 3.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)
*/
//# sourceMappingURL=chunk-UMRKQ7QN.js.map
