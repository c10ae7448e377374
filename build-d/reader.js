import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  layOutFile
} from "./chunks/chunk-UMRKQ7QN.js";
import "./chunks/chunk-C7MYNKZJ.js";
import "./chunks/chunk-OITUONE3.js";
import "./chunks/chunk-ZTCEOYA7.js";
import "./chunks/chunk-ZC4SHTRN.js";
import {
  limits
} from "./chunks/chunk-2XTGSLPQ.js";
import "./chunks/chunk-HO33YX2B.js";
import "./chunks/chunk-E3ZU3ROT.js";
import "./chunks/chunk-4KTNLBUQ.js";
import "./chunks/chunk-CIZ7JYOE.js";

// src/intake/media/child/main.ts
import net from "node:net";
net.Socket.prototype.connect = () => {
  throw new Error("the reader process has no network");
};
process.on("message", (order) => {
  const onPage = (page) => void process.send?.({ id: order.id, page });
  layOutFile(order.name, order.bytes, limits, onPage).then(
    (result) => ({ id: order.id, result }),
    (error) => ({ id: order.id, fault: String(error) })
  ).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit());
//# sourceMappingURL=reader.js.map
