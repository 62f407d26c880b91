// @ts-check
/** The style sheets, by their addresses below the server's; the bundle has their texts in here instead. */

export const LAUNCHER_SHEETS = ["static/shared/tokens.css", "static/widget/launcher.css"];

/** The tokens once more: in the bundle the launcher has those alone that it names. */
export const CHAT_SHEETS = [
  "static/shared/tokens.css",
  "static/widget/widget.css",
  "static/widget/messages.css",
  "static/widget/files.css",
  "static/widget/forms.css",
  "static/widget/articles.css",
];
