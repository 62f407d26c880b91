"""Editors' routes for files of articles: what bringing them in would do, doing it, and giving articles out."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import ValidationError
from starlette.formparsers import MultiPartException, MultiPartParser

from bot.conversations.wire import moment
from bot.web.answers import BINARY, answers
from bot.web.article_file_models import ImportOptions, ImportPlan, ImportProgress, ImportTrial
from bot.web.bodies import Id
from bot.web.errors import ApiError, first_fault
from bot.web.guards import LARGEST_IMPORT
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute, fault_of
from bot.web.trial_results import import_trial_json
from knowledge_base.article_files.archives import is_enclosed
from knowledge_base.article_files.enclosed import enclosed_in, with_files
from knowledge_base.article_files.encodings import ENCODINGS
from knowledge_base.article_files.places import FIELDS, ArticleFileError, Found, Options, SourceFile
from knowledge_base.article_files.readers import ENDINGS, in_order
from knowledge_base.article_files.writing import written
from knowledge_base.import_plan import Plan, Planned
from knowledge_base.import_store import ImportState
from knowledge_base.references import references_of

router = APIRouter(tags=["editors"], route_class=SoundRoute)

#: A form with files, and what is said of them.
FORM = {
    "multipart/form-data": {
        "schema": {
            "type": "object",
            "properties": {
                "files": {"type": "array", "items": {"type": "string", "format": "binary"}, "maxItems": 20},
                "options": {"type": "string", "maxLength": 10_000, "example": '{"language": "nl"}'},
                "mark": {"type": "string", "maxLength": 100},
                "anyway": {"type": "string", "enum": ["true", "false"]},
            },
            "required": ["files"],
        }
    }
}
#: The most files of a folder, and how many articles and faults of each kind are told.
_MOST_FILES, _TOLD, _FAULTS_TOLD = 5000, 200, 500

Ending = Literal["jsonl", "json", "csv", "tsv", "xlsx", "yml", "zip"]


@router.post("/api/v1/article-imports/plan")
@answers(ImportPlan, "invalid_request", "body_too_large", body=FORM)
async def plan_article_import(editor: Editing, request: Request, services: Wired) -> dict[str, Any]:
    """What bringing in the files of a form would do; nothing is stored.

    The field `files` may be there several times; `options` is JSON as in `ImportOptions`. Which articles test questions
    would hold back is found out in the background, by the `trial`.
    """
    sent = await _sent(request)
    plan = await services.imports.plan(sent.files, sent.options, sent.beside)
    trial = await services.gate.look(plan, editor.login)
    return {**_plan_json(plan), "trial": trial and trial.id}


@router.post("/api/v1/article-imports", status_code=202)
@answers(
    ImportProgress,
    "invalid_request",
    "body_too_large",
    "import_refused",
    "changed_meanwhile",
    "attachment_refused",
    "attachment_mismatch",
    "attachment_too_large",
    "files_storage_full",
    "files_unavailable",
    body=FORM,
)
async def import_articles(editor: Editing, request: Request, services: Wired) -> dict[str, Any]:
    """Bring in the files of a form, all or nothing, in the background.

    With the `mark` of a plan, only what that plan says is done: where articles have changed since, nothing is. What
    test questions speak against is not published, unless `anyway` is `true`: new articles are drafts, and changes wait.
    """
    sent = await _sent(request)
    plan = await services.imports.plan(sent.files, sent.options, sent.beside)
    if sent.mark and plan.mark != sent.mark and not plan.faults:
        raise ApiError("changed_meanwhile", "Somebody has changed articles of these files meanwhile; look again first.")
    if not plan.faults:
        shown = references_of(text.answer for one in plan.writes for text in one.article.variants.values()).files
        enclosed = await asyncio.to_thread(enclosed_in, (*sent.files, *sent.beside))
        await services.help.files.take_in([enclosed[one] for one in shown & enclosed.keys()], author=editor.login)
    return _progress_json(await services.imports.begin(plan, editor.login, editor.id, anyway=sent.anyway))


@router.get("/api/v1/article-imports/{import_id}")
@answers(ImportProgress, "unknown_import")
async def get_article_import(import_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """How far an import is, at whichever worker."""
    return _progress_json(await services.imports.state(import_id))


@router.get("/api/v1/article-imports/trials/{trial_id}")
@answers(ImportTrial, "unknown_trial")
async def get_article_import_trial(trial_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """How far the trial of an import is, at whichever worker, and which articles it would hold back."""
    return import_trial_json(services, await services.trials.state(trial_id))


@router.get("/api/v1/article-exports/{ending}")
@answers(None, "unwritable_articles", "files_unavailable", media={"application/octet-stream": BINARY})
async def export_articles(
    ending: Ending, _editor: Editing, services: Wired, everything: Annotated[bool, Query(alias="all")] = False
) -> Response:
    """All published articles as a file, `all` also the others; without unreviewed machine drafts."""
    data = await _written(services, f".{ending}", everything)
    headers = {"Content-Disposition": f'attachment; filename="articles.{ending}"', "Cache-Control": "no-store"}
    return Response(data, media_type="application/octet-stream", headers=headers)


async def _written(services: Services, ending: str, everything: bool) -> bytes:
    found = [one for one in await services.library.everything() if everything or one.status == "published"]
    states = {one.article.id: one.status for one in found if one.status != "published"}
    live = await services.imports.live_answers()
    try:
        data = await asyncio.to_thread(written, [one.article for one in found], ending, "articles", states, live)
    except ArticleFileError as error:
        raise ApiError("unwritable_articles", str(error.faults[0])) from error
    if ending != ".zip":
        return data
    files = await services.help.files.of(one.article for one in found)
    return await asyncio.to_thread(with_files, data, files)


@dataclass(frozen=True, slots=True)
class _Sent:
    """A form with files."""

    files: Sequence[SourceFile]
    options: Options
    mark: str
    #: Whether also what test questions speak against is published.
    anyway: bool
    #: Pictures and others that lie beside articles.
    beside: Sequence[SourceFile]


async def _sent(request: Request) -> _Sent:
    """The files of a form, and what is said of them; what is too large is not read to its end."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise ApiError("invalid_request", "Send a multipart form with the field files.")
    try:
        form = await MultiPartParser(request.headers, _limited(request), max_files=_MOST_FILES, max_fields=10).parse()
    except (MultiPartException, KeyError) as error:
        raise ApiError("invalid_request", f"The form cannot be read: {error}.") from error
    try:
        files = []
        for upload in form.getlist("files"):
            if isinstance(upload, str):
                raise ApiError("invalid_request", "files: send files, each with a name.")
            name = _sound(upload.filename or "file").replace("\\", "/").strip("/") or "file"
            files.append((name, await upload.read()))
        if not files:
            raise ApiError("invalid_request", "The form has no file in its field files.")
        beside = [SourceFile(name, data, name) for name, data in files if is_enclosed(name)]
        files = [one for one in files if not is_enclosed(one[0])] or files
        said = _options(form.get("options")), _text(form.get("mark")), _text(form.get("anyway")) == "true"
        return _Sent(_in_folder(files), *said, beside)
    finally:
        await form.close()


def _in_folder(files: Sequence[tuple[str, bytes]]) -> list[SourceFile]:
    """Files as they lie in the folder that was chosen, which is the first part of the paths of all of them."""
    tops = {name.partition("/")[0] for name, _ in files}
    is_folder = len(tops) == 1 and all("/" in name for name, _ in files)
    found = [SourceFile(name, data, name.partition("/")[2] if is_folder else name) for name, data in files]
    if not is_folder:
        return found
    # As on the command line: of a folder, what is no file of articles is nobody's fault.
    known = [
        one for one in found if one.ending in ENDINGS and not any(p.startswith(".") for p in one.inside.split("/"))
    ]
    return in_order(known or found)


def _options(given: object) -> Options:
    text = _text(given)
    if not text:
        return Options()
    try:
        options = ImportOptions.model_validate_json(text)
    except ValidationError as error:
        raise ApiError("invalid_request", f"options: {first_fault(error.errors())}") from error
    wrong = [name for name in options.columns if name.partition(":")[0] not in FIELDS]
    if wrong or fault_of(text) is not None:
        raise ApiError("invalid_request", f"options: columns are of the fields {', '.join(FIELDS)}.")
    return Options(options.language, options.encoding, options.separator, options.columns, options.header)


def _text(given: object) -> str:
    if given is None:
        return ""
    if not isinstance(given, str):
        raise ApiError("invalid_request", "options, mark and anyway are texts, not files.")
    return given


def _sound(name: str) -> str:
    return name.replace("\x00", "").encode("utf-8", "replace").decode()[:300]


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_IMPORT:
            most = LARGEST_IMPORT // 2**20
            advice = "bring them in on the server with `hamdel articles import`, or in parts."
            raise ApiError("body_too_large", f"The files are larger than {most} MB together; {advice}")
        yield chunk


def _plan_json(plan: Plan) -> dict[str, Any]:
    return {
        "files": [_file_json(found) for found in plan.found[:_TOLD]],
        "added": [_planned_json(one) for one in plan.added[:_TOLD]],
        "changed": [_planned_json(one) for one in plan.changed[:_TOLD]],
        "left": [_planned_json(one) for one in plan.left[:_TOLD]],
        "added_count": len(plan.added),
        "changed_count": len(plan.changed),
        "left_count": len(plan.left),
        "faults": [
            {"file": _sound(one.file), "row": one.row, "column": _sound(one.column), "message": _sound(one.message)}
            for one in plan.faults[:_FAULTS_TOLD]
        ],
        "fault_count": len(plan.faults),
        "notes": [_sound(note) for note in plan.notes[:_TOLD]],
        "mark": plan.mark,
        "encodings": [{"name": name, "label": label} for name, label in ENCODINGS.items()],
    }


def _file_json(found: Found) -> dict[str, Any]:
    return {
        "name": found.name,
        "format": found.format,
        "encoding": found.encoding,
        "guessed": found.is_guessed,
        "separator": found.separator,
        "rows": found.rows,
        "columns": [
            {"name": _sound(column.name), "field": column.field, "sample": _sound(column.sample)}
            for column in found.columns
        ],
    }


def _planned_json(one: Planned) -> dict[str, Any]:
    article = one.article
    return {
        "id": article.id,
        "language": article.language,
        "question": article.source.question,
        "category": article.category,
        "languages": sorted(article.variants),
        "status": one.status,
        "changes": [{"what": change.what, "language": change.language} for change in one.changes],
        "file": one.place.file,
        "row": one.place.row,
    }


def _progress_json(state: ImportState) -> dict[str, Any]:
    return {
        "id": state.id,
        "state": state.state,
        "by": state.author,
        "began_at": moment(state.began_at),
        "done": state.done,
        "total": state.total,
        "added": state.added,
        "changed": state.changed,
        "left": state.unchanged,
        "held": state.held,
        "message": state.message,
    }
