/** Rendered by a server: what is in the chat's component is there, and nothing is called. */

import assert from "node:assert/strict";
import test from "node:test";
import { Hamdel, useHamdel, useHamdelEvent } from "@hamdel/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

function Order() {
  const hamdel = useHamdel();
  useHamdelEvent("message", () => {});
  return createElement("button", { type: "button", onClick: () => hamdel.open() }, "Ask us");
}

test("a server renders what is in it, and nothing of the chat", () => {
  const html = renderToString(createElement(Hamdel, { server: "https://chat.example.com" }, createElement(Order)));

  assert.equal(html, '<button type="button">Ask us</button>');
});

test("a component outside of it is told where it belongs", () => {
  assert.throws(() => renderToString(createElement(Order)), /inside of <Hamdel>/);
});
