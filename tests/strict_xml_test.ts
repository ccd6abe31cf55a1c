import assert from "node:assert/strict";
import { parseXml } from "./strict_xml.ts";

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tv SYSTEM "xmltv.dtd">\n';

Deno.test("a well-formed document becomes elements with attributes and text", () => {
  assert.deepEqual(
    parseXml(`${PROLOG}<tv a="1 &quot;2&quot;"><b>x &amp; &lt;y&gt; &#92;</b><c/></tv>\n`),
    {
      name: "tv",
      attributes: { a: '1 "2"' },
      children: [
        { name: "b", attributes: {}, children: [], text: "x & <y> \\" },
        { name: "c", attributes: {}, children: [], text: "" },
      ],
      text: "",
    },
  );
});

Deno.test("what is not well-formed is refused", async (t) => {
  const documents = [
    "<tv></tv>",
    `${PROLOG}<tv>`,
    `${PROLOG}<tv><a></tv></a>`,
    `${PROLOG}<tv></tv><tv></tv>`,
    `${PROLOG}<other></other>`,
    `${PROLOG}<tv>a & b</tv>`,
    `${PROLOG}<tv>&nbsp;</tv>`,
    `${PROLOG}<tv>&#1;</tv>`,
    `${PROLOG}<tv>a < b</tv>`,
    `${PROLOG}<tv a='1'></tv>`,
    `${PROLOG}<tv a="1" a="2"></tv>`,
    `${PROLOG}<tv a="<"></tv>`,
    `${PROLOG}<tv>\u0001</tv>`,
    `${PROLOG}<tv>\uffff</tv>`,
    `${PROLOG}<tv>]]></tv>`,
    `${PROLOG}text<tv></tv>`,
  ];
  for (const document of documents) {
    await t.step(
      JSON.stringify(document.replace(PROLOG, "")),
      () => assert.throws(() => parseXml(document), Error),
    );
  }
});
