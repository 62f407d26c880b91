"""Answers: safe as HTML, readable as plain text."""

from bot.texts.markdown import shortened, to_html, to_mail_html, to_plain


def test_scripts_and_other_html_are_inert() -> None:
    html = to_html("<script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3))")

    assert "<script" not in html
    assert "<img" not in html
    assert "javascript:" not in html.replace("[x](javascript:alert(3))", "")


def test_formatting_and_links_stay() -> None:
    html = to_html("Open **My orders** or [ask](https://shop.example/help).")

    assert "<strong>My orders</strong>" in html
    assert 'href="https://shop.example/help"' in html
    assert 'rel="noopener noreferrer"' in html


def test_plain_text_keeps_the_address_of_a_link() -> None:
    assert to_plain("Open **My orders** or [ask](https://a.example).") == "Open My orders or ask (https://a.example)."


def test_plain_text_keeps_lists() -> None:
    assert to_plain("Do this:\n\n1. one\n2. two\n\n- x") == "Do this:\n1. one\n2. two\n• x"


def test_an_answer_is_shortened_to_its_first_sentences() -> None:
    assert shortened("One. Two! Three. Four.") == "One. Two!"


def test_chinese_and_telugu_and_hindi_sentences_are_cut_at_their_own_signs() -> None:
    assert shortened("一。二！三。") == "一。二！"
    assert shortened("एक। दो। तीन।") == "एक। दो।"


PICTURE = "/article-files/0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"


def test_pictures_of_articles_are_shown_and_those_of_other_places_are_what_they_are_said_to_show() -> None:
    assert to_html(f"![A <label>]({PICTURE})") == f'<p><img src="{PICTURE}" alt="A &lt;label&gt;" loading="lazy"></p>\n'
    assert "<img" in to_html(f"![x](https://shop.example/support{PICTURE})")
    for address in (
        "https://tracker.example/x.png",
        f"javascript:{PICTURE}",
        f"https://shop.example/?{PICTURE}",
        f"{PICTURE}/../../account",
        f"//evil.example{PICTURE}",
    ):
        assert "<img" not in to_html(f"![x]({address})"), address


def test_plain_text_has_the_addresses_that_can_be_followed_from_elsewhere() -> None:
    whole = f"https://shop.example{PICTURE}"
    assert to_plain(f"![The label]({whole}) and [how](/help/en/return)") == f"The label ({whole}) and how"
    assert to_plain(f"![The label]({PICTURE})") == "The label"


def test_mails_have_no_addresses_that_only_this_servers_pages_can_follow() -> None:
    answer = f"![A map]({PICTURE}) [more](/help/en/return) [shop](https://shop.example)"
    assert to_mail_html(answer).startswith('<p>A map more <a href="https://shop.example"')
    assert 'style="max-width: 100%; height: auto" src="https://shop.example' in to_mail_html(
        f"![A map](https://shop.example{PICTURE})"
    )
