"""Pictures and sound in the chat and at the desk, in a browser."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_attributes import photograph
from tests.browser.test_desk_work import at_desk, hire
from tests.browser.test_widget_after import ask_for_a_person, labels_of
from tests.conftest import Server
from tests.media import photograph as a_photograph
from tests.media import picture, sound

pytestmark = pytest.mark.browser


def test_a_picture_is_shown_and_a_voice_message_played_on_both_sides(server: Server, open_page: OpenPage) -> None:
    visitor = open_page(server.url)
    name = ask_for_a_person(visitor, labels_of(server, "en"))
    field = visitor.locator("hamdel-widget input[type=file]")
    field.set_input_files({"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": a_photograph()})
    expect(visitor.locator("hamdel-widget .file.picture canvas")).to_be_visible()
    field.set_input_files({"name": "voice.wav", "mimeType": "audio/wav", "buffer": sound(3)})
    theirs = visitor.locator("hamdel-widget .recording audio")
    expect(theirs).to_be_visible()
    assert theirs.evaluate("audio => audio.controls && audio.paused && !audio.autoplay")
    field.set_input_files({"name": "voice.wav", "mimeType": "audio/wav", "buffer": picture("PNG")})
    expect(visitor.get_by_text("does not match its name")).to_be_visible()
    photograph(visitor, "media-widget-en")

    desk = at_desk(open_page, server, hire(server)[0])
    desk.locator("[data-conversation]", has_text=name).click()
    shown = desk.get_by_role("link", name="photo.jpg", exact=True).get_by_role("img")
    expect(shown).to_be_visible()
    # The server's picture is upright and small; what was sent lies on its side.
    assert shown.evaluate("image => image.decode().then(() => [image.naturalWidth, image.naturalHeight])") == [200, 400]
    ours = desk.locator("audio.player")
    expect(ours).to_be_visible()
    # It is played from the middle without having been played to there.
    ours.evaluate("audio => new Promise((done) => { audio.onseeked = () => done(); audio.currentTime = 2; })")
    assert ours.evaluate("audio => [audio.currentTime, audio.duration, audio.paused]") == [2, 3, True]
    photograph(desk, "media-desk-en")
