// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { readMarkup } from "../../../bot/web/static/shared/markup.js";

/** Written out again, for people to read. @param {import("../../../bot/web/static/shared/markup.js").Markup[]} markup @returns {string} */
function written(markup) {
  return markup
    .map((part) => (typeof part === "string" ? part : `(${part.name}${part.href === null ? "" : ` ${part.href}`}: ${written(part.children)})`))
    .join("");
}

/** @param {string} html */
const read = (html) => written(readMarkup(html));

test("what the server writes is read as it stands", () => {
  assert.equal(
    read('<p>Open <strong>My orders</strong>, or <a href="https://shop.example/a?b=1&amp;c=2" rel="noopener">ask</a>.<br>\nSoon.</p>'),
    "(p: Open (strong: My orders), or (a https://shop.example/a?b=1&c=2: ask).(br: )\nSoon.)",
  );
  assert.equal(read("<ul><li>one</li><li>two <em>and</em></li></ul>"), "(ul: (li: one)(li: two (em: and)))");
});

test("entities become what they stand for, once, and others stay as they are", () => {
  assert.equal(read("a &lt;b&gt; &amp;amp; &quot;c&quot;&nbsp;&#233;&#x6A9; &unknown; &"), 'a <b> &amp; "c"\u00a0éک &unknown; &');
  assert.equal(read("&#0;&#x110000;"), "\ufffd\ufffd");
});

test("what may not be in a message goes with all that it holds", () => {
  assert.equal(read("a<script>alert(1)</script>b<style>p{}</style>c<svg><p>x</p></svg>d"), "abcd");
  assert.equal(read("<iframe><iframe></iframe>in</iframe>out"), "out");
  assert.equal(read("before<script>if (1<2) never"), "before");
});

test("pictures of articles are read with what they show, and others are not", () => {
  const file = "/article-files/0b9d6c1e8f3a4d25a7c40e9b1f6d2a83";
  assert.deepEqual(readMarkup(`<img src="${file}" alt="A &lt;label&gt;" loading="lazy">`), [{ name: "img", href: file, alt: "A <label>", children: [] }]);
  for (const src of ["https://tracker.example/x.png", `//evil.example${file}`, `${file}?x`, `javascript:${file}`]) {
    assert.deepEqual(readMarkup(`<img src="${src}" alt="x">`), [], src);
  }
});

test("an unknown element gives way to what it holds", () => {
  assert.equal(read('<div class="x"><span onclick="go()">a</span> <img src=x onerror="b()">c</div>'), "a c");
  assert.equal(read("<P>a</P><p-like>b</p-like>"), "(p: a)b");
});

test("of attributes only a link's address is read", () => {
  assert.deepEqual(readMarkup("<a onclick='x()' HREF='javascript:alert(1)' style=\"top:0\">a</a>"), [
    { name: "a", href: "javascript:alert(1)", children: ["a"] },
  ]);
  assert.deepEqual(readMarkup('<p href="https://shop.example" id="p">a</p>'), [{ name: "p", href: null, children: ["a"] }]);
  assert.equal(read('<a data-href="https://evil.example">a</a>'), "(a: a)");
});

test("tags that are closed twice, not at all or crosswise leave the text where it is", () => {
  assert.equal(read("</p>a</em>b"), "ab");
  assert.equal(read("<p><em>a</p>b"), "(p: (em: a))b");
  assert.equal(read("<b>a<i>b</b>c</i>"), "(b: a(i: b))c");
});

test("a smaller-than sign is text, and a comment is nothing", () => {
  assert.equal(read("1 < 2 <3 a<b"), "1 < 2 <3 a<b");
  assert.equal(read("a<!-- x -->b<!doctype html>c"), "abc");
});

test("what is nested too deep is laid flat, and a long text of open tags is read at once", () => {
  const deep = readMarkup(`${"<b>".repeat(500)}end`);
  let levels = 0;
  for (let part = deep[0]; typeof part === "object"; part = part.children[0]) levels += 1;
  assert.ok(levels <= 41, `${levels} levels`);
  const began = performance.now();
  readMarkup('<a href="'.repeat(10_000));
  readMarkup("<p ".repeat(30_000));
  assert.ok(performance.now() - began < 2000);
});
