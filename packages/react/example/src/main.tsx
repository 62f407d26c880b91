/** A shop in React with the chat in it: a button that asks a question, what was said last, and how much is unread. */

import { Hamdel, useHamdel, useHamdelEvent } from "@hamdel/react";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

/** The address of the Hamdel: `data-server` of the page's root. */
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element #root.");

createRoot(root).render(
  <StrictMode>
    <Shop server={root.dataset.server ?? "http://localhost:8000"} />
  </StrictMode>,
);

function Shop({ server }: { server: string }) {
  const [hasChat, setHasChat] = useState(true);
  const [language, setLanguage] = useState("en");
  const [fault, setFault] = useState("");
  return (
    <main>
      <h1>Tulip shop</h1>
      <label>
        <input type="checkbox" checked={hasChat} onChange={(event) => setHasChat(event.target.checked)} /> With the chat
      </label>{" "}
      <button type="button" onClick={() => setLanguage("nl")}>Nederlands</button>
      {hasChat && (
        <Hamdel server={server} language={language} settings={{ title: "Tulip help" }} onError={({ code }) => setFault(code)}>
          <Order />
        </Hamdel>
      )}
      <p role="alert">{fault}</p>
    </main>
  );
}

function Order() {
  const hamdel = useHamdel();
  const [last, setLast] = useState("nothing yet");
  const [unread, setUnread] = useState(0);
  useHamdelEvent("message", ({ author, text }) => setLast(`${author}: ${text}`));
  useHamdelEvent("unread", ({ count }) => setUnread(count));
  return (
    <section>
      <h2>Order 4711</h2>
      <button type="button" onClick={() => hamdel.ask("Where is my order?")}>Where is my order?</button>{" "}
      <button type="button" onClick={() => hamdel.close()}>Close the chat from here</button>
      <p data-unread={unread}>{unread === 0 ? "No new messages" : `New messages: ${unread}`}</p>
      <blockquote>{last}</blockquote>
    </section>
  );
}
