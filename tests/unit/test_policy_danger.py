"""Whoever is in danger, or has an account in the hands of another, comes first."""

from dataclasses import replace

import pytest

from bot.dialogue.crises import CLEAR_DANGER, DANGER_AT
from bot.dialogue.decisions import HandOff, Situation
from bot.dialogue.policy import decide
from tests.unit.test_policy import found, understood
from tests.unit.test_policy_conversation import situated

LITTLE = 1e-6


@pytest.mark.parametrize("danger", ["emergency", "compromised"])
def test_danger_counts_from_its_probability_on_and_from_a_higher_one_where_an_article_answers(danger: str) -> None:
    first = HandOff("upset", feeling=danger)
    for matches, least in (([], DANGER_AT[danger]), (found(0.9), CLEAR_DANGER[danger])):
        assert decide(Situation(situated(danger, least), matches)) == first
        assert decide(Situation(situated(danger, least - LITTLE), matches)) != first


def test_an_article_about_accounts_in_the_hands_of_others_is_shown_to_whom_that_has_happened() -> None:
    hacked = Situation(situated("compromised", 0.99), found(0.9))
    assert decide(hacked) == HandOff("upset", feeling="compromised")
    assert decide(replace(hacked, subject=situated("plain"))) == HandOff("upset", feeling="compromised")
    about = replace(hacked, subject=situated("compromised"))
    assert decide(about) == HandOff("upset", "article-0", feeling="compromised")


def test_whoever_calls_the_company_thieves_has_lost_no_account() -> None:
    insulted = replace(situated("compromised", 0.9), emotions=understood(emotion="angry").emotions)
    assert decide(Situation(insulted, [])) == HandOff("upset")
    burnt = replace(situated("emergency", 0.9), emotions=understood(emotion="angry").emotions)
    assert decide(Situation(burnt, [])) == HandOff("upset", feeling="emergency")
