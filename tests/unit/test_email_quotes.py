"""What somebody wrote themselves is told from what they answer, whichever program they use in whichever language."""

import pytest

from bot.channels.email_html import text_of_html
from bot.channels.email_quotes import own_words

#: The line above what is answered, as programs write it.
ATTRIBUTIONS = [
    "On Tue, Mar 3, 2026 at 10:00 AM Tulip Help <help@shop.example> wrote:",
    "On 3 Mar 2026, at 10:00, Tulip Help <help@shop.example> wrote:",
    "On 03/03/2026 10:00, Tulip Help wrote:",
    "Am Di., 3. März 2026 um 10:00 Uhr schrieb Tulip Help <help@shop.example>:",
    "Am 03.03.26 um 10:00 schrieb Tulip Help:",
    "Le mar. 3 mars 2026 à 10:00, Tulip Help <help@shop.example> a écrit :",
    "El mar, 3 mar 2026 a las 10:00, Tulip Help (<help@shop.example>) escribió:",
    "Em ter., 3 de mar. de 2026 às 10:00, Tulip Help <help@shop.example> escreveu:",
    "Tulip Help <help@shop.example> escreveu (terça, 3/03/2026 à(s) 10:00):",
    "Il giorno mar 3 mar 2026 alle ore 10:00 Tulip Help <help@shop.example> ha scritto:",
    "Op di 3 mrt 2026 om 10:00 schreef Tulip Help <help@shop.example>:",
    "wt., 3 mar 2026 o 10:00 Tulip Help <help@shop.example> napisał(a):",
    "вт, 3 мар. 2026 г. в 10:00, Tulip Help <help@shop.example>:",
    "3 марта 2026 г., в 10:00, Tulip Help <help@shop.example> написал(а):",
    "вт, 3 бер. 2026 р. о 10:00 Tulip Help <help@shop.example> пише:",
    "Tulip Help <help@shop.example>, 3 Mar 2026 Sal, 10:00 tarihinde şunu yazdı:",
    "Pada tanggal Sel, 3 Mar 2026 pukul 10.00 Tulip Help <help@shop.example> menulis:",
    "Vào Th 3, 3 thg 3, 2026 vào lúc 10:00 Tulip Help <help@shop.example> đã viết:",
    "Tulip Help <help@shop.example> 于2026年3月3日周二 10:00写道：",
    "2026年3月3日(火) 10:00 Tulip Help <help@shop.example>:",
    "2026/03/03 10:00、Tulip Help <help@shop.example>のメール:",
    "2026년 3월 3일 (화) 오전 10:00, Tulip Help <help@shop.example>님이 작성:",
    "2026. 3. 3. 오전 10:00, Tulip Help <help@shop.example> 작성:",
    "في الثلاثاء، ٣ مارس ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Tulip Help <help@shop.example>:",
    "في ٣ مارس ٢٠٢٦، الساعة ١٠:٠٠ ص، كتب Tulip Help <help@shop.example>:",
    "در تاریخ سه‌شنبه ۳ مارس ۲۰۲۶، ۱۰:۰۰ Tulip Help <help@shop.example> نوشت:",
    "मंगल, 3 मार्च 2026 को 10:00 am बजे को Tulip Help <help@shop.example> ने लिखा:",
    "మంగళ, 3 మార్చి 2026 10:00 AMకి Tulip Help <help@shop.example> ఇలా వ్రాసారు:",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_what_is_quoted_with_marks_is_cut_with_the_line_above_it(attribution: str) -> None:
    assert own_words(f"Ja, 2 please.\n\n{attribution}\n> Which one?\n>\n> 1. One\n> 2. Two\n") == "Ja, 2 please."


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_what_is_quoted_without_marks_is_cut_to_the_end(attribution: str) -> None:
    assert own_words(f"Ja, 2 please.\n\n{attribution}\n\nWhich one?\n\n1. One\n2. Two\n") == "Ja, 2 please."


def test_a_line_that_was_wrapped_is_known_and_the_line_above_it_is_kept() -> None:
    text = "My order 20261234 is late\nOn Tue, Mar 3, 2026 at 10:00 AM Tulip Help <\nhelp@shop.example> wrote:\n\n> Hi"
    assert own_words(text) == "My order 20261234 is late"


def test_answers_below_and_between_what_is_quoted_are_kept() -> None:
    text = "On 3 Mar 2026, at 10:00, Tulip wrote:\n> Which size?\nForty.\n> Which colour?\nRed.\n"
    assert own_words(text) == "Forty.\nRed."


def test_nothing_but_what_is_answered_is_nothing() -> None:
    assert own_words("On 3 Mar 2026, at 10:00, Tulip wrote:\n> Which size?\n") == ""


@pytest.mark.parametrize(
    "head",
    [
        ["From: Tulip Help <help@shop.example>", "Sent: Tuesday, March 3, 2026 10:00 AM", "To: Anna", "Subject: Order"],
        ["Von: Tulip Help <help@shop.example>", "Gesendet: Dienstag, 3. März 2026 10:00", "An: Anna", "Betreff: Order"],
        ["De : Tulip Help <help@shop.example>", "Envoyé : mardi 3 mars 2026 10:00", "À : Anna", "Objet : Order"],
        ["De: Tulip Help <help@shop.example>", "Enviado: martes, 3 de marzo de 2026", "Para: Anna", "Asunto: Order"],
        ["Da: Tulip Help <help@shop.example>", "Inviato: martedì 3 marzo 2026 10:00", "A: Anna", "Oggetto: Order"],
        ["Van: Tulip Help <help@shop.example>", "Verzonden: dinsdag 3 maart 2026", "Aan: Anna", "Onderwerp: Order"],
        ["Od: Tulip Help <help@shop.example>", "Wysłane: wtorek, 3 marca 2026", "Do: Anna", "Temat: Order"],
        ["От: Tulip Help <help@shop.example>", "Отправлено: 3 марта 2026 г.", "Кому: Anna", "Тема: Order"],
        ["Від: Tulip Help <help@shop.example>", "Надіслано: 3 березня 2026 р.", "Кому: Anna", "Тема: Order"],
        ["Kimden: Tulip Help <help@shop.example>", "Gönderildi: 3 Mart 2026 Salı", "Kime: Anna", "Konu: Order"],
        ["Dari: Tulip Help <help@shop.example>", "Dikirim: Selasa, 3 Maret 2026", "Kepada: Anna", "Subjek: Order"],
        ["Từ: Tulip Help <help@shop.example>", "Đã gửi: 3 tháng 3, 2026", "Đến: Anna", "Chủ đề: Order"],
        ["发件人: Tulip Help <help@shop.example>", "发送时间: 2026年3月3日 10:00", "收件人: Anna", "主题: Order"],
        ["差出人: Tulip Help <help@shop.example>", "送信日時: 2026年3月3日 10:00", "宛先: Anna", "件名: Order"],
        ["보낸 사람: Tulip Help <help@shop.example>", "보낸 날짜: 2026년 3월 3일", "받는 사람: Anna", "제목: Order"],
        ["من: Tulip Help <help@shop.example>", "تم الإرسال: ٣ مارس ٢٠٢٦", "إلى: Anna", "الموضوع: Order"],
        ["از: Tulip Help <help@shop.example>", "ارسال شده: ۳ مارس ۲۰۲۶", "به: Anna", "موضوع: Order"],
        ["प्रेषक: Tulip Help <help@shop.example>", "भेजा गया: 3 मार्च 2026", "प्रति: Anna", "विषय: Order"],
        ["*From:* Tulip Help <help@shop.example>", "*Sent:* Tuesday, March 3", "*To:* Anna", "*Subject:* Order"],
    ],
)
def test_the_head_that_outlook_quotes_ends_what_is_read(head: list[str]) -> None:
    quoted = "\n".join(head)
    assert own_words(f"It is blue.\n\n________________________________\n{quoted}\n\nWhich colour?") == "It is blue."
    assert own_words(f"It is blue.\n\n{quoted}\n\nWhich colour?") == "It is blue."


@pytest.mark.parametrize(
    "line",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "----- 原始邮件 -----",
        "-----Özgün İleti-----",
    ],
)
def test_the_line_above_an_original_message_ends_what_is_read(line: str) -> None:
    assert own_words(f"It is blue.\n\n{line}\nWhich colour?") == "It is blue."


@pytest.mark.parametrize("dashes", ["-- ", "--"])
def test_a_signature_is_cut(dashes: str) -> None:
    assert own_words(f"It is blue.\n{dashes}\nAnna Jansen\nTulip Street 1\n") == "It is blue."


@pytest.mark.parametrize(
    "added",
    [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Wysłane z iPhone'a",
        "Отправлено с iPhone",
        "Надіслано з iPhone",
        "iPhone'umdan gönderildi",
        "Dikirim dari iPhone saya",
        "Đã gửi từ iPhone của tôi",
        "发自我的iPhone",
        "iPhoneから送信",
        "나의 iPhone에서 보냄",
        "أُرسلت من الـ iPhone",
        "ارسال شده از iPhone من",
        "मेरे iPhone से भेजा गया",
        "నా iPhone నుండి పంపబడింది",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Sent with Proton Mail secure email.",
    ],
)
def test_what_telephones_add_is_cut(added: str) -> None:
    assert own_words(f"It is blue.\n\n{added}\n") == "It is blue."


@pytest.mark.parametrize(
    "text",
    [
        "From: Amsterdam\nTo: Paris\nis the way that my parcel takes.",
        "Yesterday your colleague wrote: wait a week.\nI have waited.",
        "My list:\n- a red one\n-- or two\n- a blue one",
        "The order of 2026 is this one:\nA-1000",
        "Am 3.3.2026 schrieb mir Ihr Kollege, dass es morgen kommt. Wo ist es?",
        "Sent from the shop on Monday, it has not come.\nWhere is it?",
    ],
)
def test_words_that_only_look_like_it_are_kept(text: str) -> None:
    assert own_words(text) == text


def test_what_is_forwarded_without_a_word_is_read() -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Bank\nDate: 3 March\nSubject: S\nTo: Anna\n\n"
        + "It is due.\n" * 9
    )
    assert "It is due." in own_words(text)


@pytest.mark.parametrize(
    "html",
    [
        '<div dir="ltr">It is blue.</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On'
        " Tue, Mar 3 Tulip wrote:<br></div><blockquote>Which colour?</blockquote></div>",
        '<html><body>It is blue.<br><div><blockquote type="cite"><div>On 3 Mar, Tulip wrote:</div>Which colour?'
        "</blockquote></div></body></html>",
        '<div>It is blue.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tulip</div>'
        "<div>Which colour?</div>",
        '<p class="MsoNormal">It is blue.</p><div><div style="border:none;border-top:solid #E1E1E1 1pt">'
        "<p><b>From:</b> Tulip</p></div></div><p>Which colour?</p>",
        '<p>It is blue.</p><div class="moz-cite-prefix">Am 03.03.26 schrieb Tulip:</div>'
        '<blockquote type="cite">Which colour?</blockquote>',
        '<div>It is blue.</div><div class="yahoo_quoted">Which colour?</div>',
        '<div>It is blue.</div><div class="gmail_signature">Anna</div>',
    ],
)
def test_what_html_marks_as_quoted_is_left_out(html: str) -> None:
    assert own_words(text_of_html(html)) == "It is blue."


def test_html_is_read_line_by_line() -> None:
    html = (
        "<head><style>p {color: red}</style><title>No</title></head><body><p>Dear&nbsp;all,</p><p>one<br>two</p><ul>"
        "<li>a</li><li>b</li></ul><table><tr><td>Order</td><td>A-1</td></tr></table><div style='display:none'>x</div>"
        "<img alt='😀' src='cid:1'><script>bad()</script></body>"
    )
    assert text_of_html(html) == "Dear all,\n\none\ntwo\n\n• a\n• b\nOrder A-1\n😀"


@pytest.mark.parametrize(
    "html", ["<![if foo]>It is blue.", "<p>It is blue.", "<div><p>It is blue.</div></span></p>", "It is blue. <"]
)
def test_broken_html_is_read_all_the_same(html: str) -> None:
    assert "It is blue." in text_of_html(html)


@pytest.mark.parametrize("much", ["-" * 200_000, "- " * 100_000, "-" * 100_000 + " original", "> " * 100_000])
def test_what_is_made_to_take_long_does_not(much: str) -> None:
    """For every dash to begin a line of its own would take hours."""
    assert own_words(f"Where is it?\n{much}").startswith("Where is it?")


def test_html_that_is_made_to_take_long_does_not() -> None:
    assert text_of_html("Where is it?" + "<b>x" * 30_000).startswith("Where is it?")
