import {
  layOutFile
} from "./chunks/chunk-5T6ME7XA.js";
import "./chunks/chunk-O46NY6NJ.js";
import "./chunks/chunk-6XHM5EXD.js";
import "./chunks/chunk-7RFRWPAH.js";
import {
  limits
} from "./chunks/chunk-7F4W2VGQ.js";
import "./chunks/chunk-XEKPVOUX.js";
import "./chunks/chunk-YBFPJXZG.js";
import "./chunks/chunk-G7XFWCAY.js";

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
