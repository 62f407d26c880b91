// @ts-check
/** The secret by which a site's server says who is signed in: whether there is one, a new one, none any more. */

import { api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { formDialog } from "./parts.js";
import { showSecret } from "./secret-box.js";

/** @typedef {{ is_set: boolean, changed_at: string | null, old_until: string | null }} State */

const SECRET = "/api/v1/admin/visitor-secret";
/** How servers sign an id; `secret` is what they keep. */
const ON_SERVERS = [
  ["Node.js", 'const hash = crypto.createHmac("sha256", secret).update(String(user.id)).digest("hex");'],
  ["PHP", '$hash = hash_hmac("sha256", (string) $user->id, $secret);'],
  ["Python", 'digest = hmac.new(secret.encode(), str(user.id).encode(), "sha256").hexdigest()'],
  ["Ruby", 'hash = OpenSSL::HMAC.hexdigest("SHA256", secret, user.id.to_s)'],
];
const ON_PAGES = '(window.Hamdel ||= []).push(["setVisitor", { id: "7", hash: "…", name: "Ana" }]);';

/** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
export function visitorSecret(page, notices) {
  const body = make("div", { class: "stack" });
  const code = (/** @type {string} */ text) => make("pre", { class: "line", dir: "ltr", tabindex: 0 }, text);

  /** @param {State} state */
  const draw = (state) => {
    const { is_set: isSet, changed_at: changedAt, old_until: oldUntil } = state;
    fillWith(
      body,
      make("p", { role: "status" }, isSet && changedAt ? page.say("widget-secret-since", { when: page.when(changedAt) }) : page.say("widget-secret-none")),
      oldUntil && make("p", {}, page.say("widget-secret-old", { when: page.moment(oldUntil) })),
      make(
        "div",
        { class: "step-foot" },
        make("button", { type: "button", class: "button small", on: { click: () => void (isSet ? renew() : store(false)) } }, page.say(isSet ? "widget-secret-renew" : "widget-secret-make")),
        isSet && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void remove() } }, icon("trash", 16), page.say("widget-secret-remove")),
      ),
      make("h3", {}, page.say("widget-server")),
      ...ON_SERVERS.flatMap(([name, text = ""]) => [make("p", { class: "hint", dir: "ltr" }, name), code(text)]),
      make("h3", {}, page.say("widget-page")),
      code(ON_PAGES),
    );
  };

  const load = async () => {
    try {
      draw(await api.get(SECRET));
    } catch (error) {
      fillWith(body, make("p", { role: "alert" }, explain(page, error)));
    }
  };

  /** @param {boolean} atOnce @returns {Promise<string | null>} what is wrong */
  const store = async (atOnce) => {
    try {
      const { secret, state } = await api.post(SECRET, { at_once: atOnce });
      draw(state);
      showSecret(page, "", secret, { title: page.say("widget-secret-title"), text: page.say("widget-secret-text") });
      return null;
    } catch (error) {
      const fault = explain(page, error);
      notices.failed(fault);
      return fault;
    }
  };

  const renew = () => {
    const atOnce = make("input", { type: "checkbox" });
    formDialog({
      title: page.say("widget-secret-renew"),
      close: page.say("close"),
      save: page.say("widget-secret-make"),
      fields: [make("p", {}, page.say("widget-secret-renew-text")), make("label", { class: "tick" }, atOnce, make("span", {}, page.say("widget-secret-at-once")))],
      send: () => store(atOnce.checked),
    });
  };

  const remove = async () => {
    const isMeant = await confirmed(page, { title: page.say("widget-secret-remove-title"), text: page.say("widget-secret-remove-text"), label: page.say("widget-secret-remove") });
    if (!isMeant) return;
    try {
      await api.delete(SECRET);
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await load();
  };

  void load();
  return make("section", { class: "card" }, make("h2", {}, page.say("widget-secret")), make("p", { class: "hint" }, page.say("widget-secret-intro")), body);
}
