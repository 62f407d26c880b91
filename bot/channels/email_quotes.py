"""What somebody wrote themselves in a mail's text: without what they answer, and without a signature. Pure.

Programs say in the language of whoever uses them whose words follow. Their forms are from mails as they write them:
Gmail, Apple Mail, Outlook, Thunderbird and Yahoo in the twenty languages.
"""

import re
from collections.abc import Sequence

#: The end of the line above what is answered, such as "On Monday Anna wrote:", by what it says before its colon.
_WROTE = (
    r"wrote|writes|said",
    r"schrieb(?:\s.*)?|schreibt",
    r"a écrit|écrit",
    r"escribi[óo]|ha escrito",
    r"escreveu(?:\s.*)?|escrito por",
    r"ha scritto|scrive",
    r"schreef(?:\s.*)?|het volgende geschreven|geschreven",
    r"napisa[łl](?:\(a\)|a|/a)?|pisze",
    r"(?:на)?писал(?:\(а\)|а|/а)?|пишет",
    r"(?:на)?писа(?:в|ла)(?:\(-ла\)|\(ла\)|/ла)?|пише",
    r"(?:şunları |şunu )?yazdı|tarihinde yazdı",
    r"menulis|berkata",
    r"đã viết|viết",
    r"写道|寫道|写到",
    r"のメール|さんは書きました|書きました|がこう書きました|さんのメッセージ",
    r"작성|님이 작성|이\(가\) 작성|님의 말",
    r"كتبت?(?:\s.*)?|كتب/كتبت(?:\s.*)?|تمت كتابة ما يلي بواسطة\s.*",
    r"نوشت(?:ه است)?|نوشته‌است",
    r"ने लिखा(?: है)?|लिखा",
    r"రాశారు|వ్రాశారు|రాసారు|వ్రాసారు",
)
# Some have no verb: "вт, 3 мар. 2026 г. в 10:00, Anna <anna@shop.example>:".
_ATTRIBUTION = re.compile(rf"(?:{'|'.join(_WROTE)}|\d{{4}}.*<[^<>\s]+@[^<>\s]+>)$", re.IGNORECASE)
#: Ends of such a line; some programs add a sign of direction.
_COLONS = (":", "：")
_MARKS = " \u200e\u200f\u202c\u2069"
#: What makes it one, beside its verb: a year, a time or an address.
_DATED = re.compile(r"\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}|[^\s<>]@[\w-]+\.|<")
_DATE = re.compile(r"\d{4}|\d{1,2}[:.h]\d{2}")
_LONGEST_ATTRIBUTION = 300

#: "From:" at the head of what Outlook quotes, in the twenty languages.
_FROM = (
    r"from|von|de|da|van|od|от|від|kimden|gönderen|dari|từ|发件人|寄件者|差出人|送信者|보낸\s?사람|من|از|فرستنده|"
    r"प्रेषक|से|నుండి|ప్రేషకుడు|expéditeur|remitente|mittente|afzender|absender|nadawca"
)
_FROM_LINE = re.compile(rf"^[*\s]*(?:{_FROM})\s?\*?\s?[:：]\*?\s*\S", re.IGNORECASE)
_LABELLED = re.compile(r"^[*\s]*[^\W\d_][^:：\n]{0,24}[:：]\*?(?:\s|$)")
_RULE = re.compile(r"^\s*_{10,}\s*$|^\s*-{2,}\s*[^\W\d_][^\n-]{3,40}\s*-{2,}\s*$")
#: "-----Original Message-----" and what forwards say. Others than these may be somebody's own heading.
_ORIGINAL = re.compile(
    r"(?<!-)-{2,}\s*(?:original message|reply message|forwarded message|"
    r"ursprüngliche nachricht|weitergeleitete nachricht|"
    r"message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|"
    r"messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|"
    r"oryginalna wiadomość|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|"
    r"вихідне повідомлення|оригінальне повідомлення|özgün ileti|orijinal mesaj|pesan asli|pesan terusan|"
    r"thư gốc|tin nhắn gốc|原始邮件|原始郵件|邮件原件|元のメッセージ|原文|원본 메시지|원본 메일|الرسالة الأصلية|"
    r"پیام اصلی|मूल संदेश|అసలు సందేశం)\s*-{2,}",
    re.IGNORECASE,
)

#: What telephones and programs add at the end, by its words in the twenty languages: before what they name …
_SENT_FROM = re.compile(
    r"^(?:sent (?:from|via|with)|get outlook for|von meinem .*gesendet|gesendet (?:von|mit)|"
    r"diese nachricht wurde von mein|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|a partir|con)|obter o outlook|"
    r"obtener outlook|inviato (?:da|con)|verstuurd vanaf|verzonden (?:vanaf|met)|outlook (?:voor|für|pour|per)|"
    r"wysłane? z|отправлено (?:с|из)|надіслано (?:з|із)|dikirim dari|đã gửi từ|được gửi từ|gửi từ|发自我的|发送自|"
    r"从我的|來自我的|나의 |내 |أُرسلت من|أرسلت من|تم الإرسال من|ارسال شده از|ارسال‌شده از|فرستاده شده از).{0,60}$",
    re.IGNORECASE,
)
#: … or after it.
_SENT_BY = re.compile(
    r"^.{0,20}(?:iPhone|iPad|Android|Samsung|Galaxy|Huawei|Xiaomi|Outlook|Yahoo|BlackBerry|GMX|Proton ?Mail|Windows|QQ)"
    r".{0,14}(?:gönderildi|gesendet|から送信(?:されました)?|发送|에서 보냄|에서 전송|से भेजा गया|నుండి పంపబడింది)\W*$",
    re.IGNORECASE,
)


def own_words(text: str) -> str:
    """The part of a mail's ``text`` that its sender wrote for it; empty where that is nothing but what it answers."""
    lines = _without_answered(text.replace("\r\n", "\n").replace("\xa0", " ").split("\n"))
    lines = _without_signature(lines)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def _without_answered(lines: Sequence[str]) -> list[str]:
    """Lines before what is answered and between its quoted lines; below it too, where those are marked."""
    kept: list[str] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if _is_quoted(line):
            position += 1
            continue
        length = _attribution(lines, position)
        if length and _quoted_follows(lines, position + length):
            position += length
            continue
        # Without marks nobody can tell where it ends; whoever writes below it is read with all of it.
        if (length or _is_header_block(lines, position)) and any(one.strip() for one in kept):
            return kept
        if length or _is_header_block(lines, position):
            return kept if _says_nothing_else(lines, position) else list(lines)
        kept.append(line)
        position += 1
    return kept


def _says_nothing_else(lines: Sequence[str], position: int) -> bool:
    """Whether a mail begins with what it answers: then all of it is that, unless it was forwarded or answered below."""
    return not any(line.strip() for line in lines[:position]) and not any(
        line.strip() for line in lines[position + 8 :]
    )


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith((">", "|>", "&gt;"))


def _attribution(lines: Sequence[str], position: int) -> int:
    """How many lines from ``position`` on say whose words follow; 0 where they do not. Long ones are wrapped."""
    if not lines[position].strip():
        return 0
    for length in range(1, min(4, len(lines) - position) + 1):
        last = lines[position + length - 1]
        if not last.strip() or _is_quoted(last):
            return 0
        if last.rstrip(_MARKS).endswith(_COLONS):
            if not _says_who_wrote(lines[position : position + length]):
                return 0
            # A line of one's own may stand right above it.
            begins = length == 1 or bool(_DATED.search(lines[position]))
            complete = length > 1 and _says_who_wrote(lines[position + 1 : position + length], dated=_DATE)
            return length if begins and not complete else 0
    return 0


def _says_who_wrote(lines: Sequence[str], dated: re.Pattern[str] = _DATED) -> bool:
    joined = " ".join(line.strip() for line in lines)
    if len(joined) > _LONGEST_ATTRIBUTION:
        return False
    return bool(dated.search(joined) and _ATTRIBUTION.search(joined.rstrip(_MARKS + "".join(_COLONS))))


def _quoted_follows(lines: Sequence[str], position: int) -> bool:
    return next((_is_quoted(line) for line in lines[position : position + 3] if line.strip()), False)


def _is_header_block(lines: Sequence[str], position: int) -> bool:
    """Whether the head of another mail begins here: "From:" and two further fields, or the line above it."""
    line = lines[position]
    if _ORIGINAL.search(line):
        return True
    rest = [one for one in lines[position : position + 9] if one.strip()]
    if _RULE.match(line):
        rest = rest[1:]
    if not rest or not _FROM_LINE.match(rest[0]):
        return False
    return sum(bool(_LABELLED.match(one)) for one in rest[1:5]) >= 2


def _without_signature(lines: Sequence[str]) -> list[str]:
    """Lines before the signature (RFC 3676, 4.3), and without what telephones add."""
    kept = list(lines)
    for position, line in enumerate(kept):
        # Many programs lose the blank after the two dashes.
        if line.rstrip("\r") in ("-- ", "--") and any(one.strip() for one in kept[:position]):
            kept = kept[:position]
            break
    while kept and (not (last := kept[-1].strip()) or _SENT_FROM.match(last) or _SENT_BY.match(last)):
        kept.pop()
    return kept
