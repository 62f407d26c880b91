"""What an import would do, in the terminal: what the files are, what is added and changed, and what was left out."""

from collections.abc import Mapping
from typing import Any

from bot.commands.terminal import out
from knowledge_base.article_files.places import Found
from knowledge_base.import_plan import Change, Plan, Planned
from knowledge_base.imports import HeldBack

_FORMATS = {
    "jsonl": "JSON Lines",
    "json": "JSON",
    "csv": "a table",
    "xlsx": "a spreadsheet",
    "yaml": "YAML",
    "md": "Markdown",
    "html": "a web page",
    "rasa": "Rasa's training data",
    "xliff": "a translators' file",
}
_MOST = 50
#: So many test questions of an article are named.
_TESTS = 3


def show(plan: Plan, *, in_full: bool) -> None:
    """Print what files are and what was left out of them; ``in_full`` also each article that is added or changed."""
    tables = [found for found in plan.found if found.columns]
    for found in tables if not in_full else plan.found[:_MOST]:
        _say(_described(found))
        if found.columns:
            columns = [f"{column.name} → {column.field or 'left out'}" for column in found.columns]
            _say(f"  {', '.join(columns)}")
    for note in plan.notes[:_MOST]:
        _say(note)
    if not in_full or plan.faults:
        return
    _say(f"Would add {len(plan.added)}, change {len(plan.changed)} and leave {len(plan.left)} as they are.")
    for sign, listed in (("+", plan.added), ("~", plan.changed)):
        for one in listed[:_MOST]:
            _say(f"  {sign} {_told(one)}")
        if len(listed) > _MOST:
            _say(f"  {sign} … and {len(listed) - _MOST} more")


def show_held(held: HeldBack, *, done: bool) -> None:
    """Print which articles test questions speak against, and what becomes of those; ``done`` where it has."""
    if not held:
        return
    articles = "1 article" if len(held) == 1 else f"{len(held)} articles"
    were = "not published" if done else "not to be published"
    _say(f"Test questions speak against {articles}, {were}: what is new is a draft, and changes wait.")
    _say("Publish them in the editor, or all of them with --publish-anyway:")
    for article_id, why in list(held.items())[:_MOST]:
        _say(f"  ! {article_id}: {'; '.join(map(_against, why.tests[:_TESTS]))}{_more(why.count - _TESTS)}")
    if len(held) > _MOST:
        _say(f"  ! … and {len(held) - _MOST} more")


def _against(test: Mapping[str, Any]) -> str:
    of = "" if test["before"] is None else f" of {test['article']}"
    return f"“{test['text']}”{of} finds {test['given'] or 'no answer'}"


def _more(count: int) -> str:
    return f"; and {count} more" if count > 0 else ""


def _described(found: Found) -> str:
    parts = [_FORMATS.get(found.format, found.format)]
    if found.encoding:
        parts.append(f"{found.encoding}{' (guessed)' if found.is_guessed else ''}")
    if found.separator:
        parts.append(f"separated by {'tabs' if found.separator == chr(9) else found.separator}")
    if found.rows:
        parts.append(f"{found.rows} rows" if found.rows != 1 else "1 row")
    return f"{found.name}: {', '.join(parts)}"


def _told(one: Planned) -> str:
    changes = f": {', '.join(_change(change) for change in one.changes)}" if one.changes else ""
    state = "" if one.status == "published" else f" ({one.status})"
    return f"{one.article.id}{state}{changes or f': {one.article.source.question}'}"


def _change(change: Change) -> str:
    if change.what == "translation":
        return f"the text in {change.language}"
    if change.what == "live":
        return "live data"
    return f"{change.what} ({change.language})" if change.language else change.what


def _say(text: str) -> None:
    out.print(text, highlight=False, markup=False, soft_wrap=True)
