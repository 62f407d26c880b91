"""What each role may do, and who may be given conversations."""

from dataclasses import replace

import pytest

from handoff.agents import ROLES, Agent, Role, Status

SARA = Agent(id=1, login="sara", name="Sara", role="agent", languages=("en",))


@pytest.mark.parametrize(
    ("role", "answers", "edits", "administers"),
    [
        ("admin", True, True, True),
        ("supervisor", True, False, False),
        ("agent", True, False, False),
        ("editor", False, True, False),
    ],
)
def test_a_role_may_do_its_own_work_and_an_administrator_everything(
    role: Role, answers: bool, edits: bool, administers: bool
) -> None:
    who = replace(SARA, role=role)

    assert (who.may_use_desk, who.may_edit, who.may_administer) == (answers, edits, administers)


def test_there_are_four_roles_and_two_of_them_supervise() -> None:
    assert ROLES == ("admin", "supervisor", "agent", "editor")
    assert [role for role in ROLES if replace(SARA, role=role).may_supervise] == ["admin", "supervisor"]


@pytest.mark.parametrize(
    ("role", "status", "takes"),
    [
        ("agent", "online", True),
        ("admin", "online", True),
        ("editor", "online", False),
        ("agent", "away", False),
        ("agent", "offline", False),
    ],
)
def test_who_is_at_the_desk_and_says_so_takes_conversations(role: Role, status: Status, takes: bool) -> None:
    assert replace(SARA, role=role, status=status).takes_conversations is takes


def test_an_agent_is_given_four_conversations_at_once_until_they_say_otherwise() -> None:
    assert SARA.capacity == 4
