"""A small log of conversations, counted by hand: what the figures of reports are held to."""

# id, began in Amsterdam, visitor, channel, language, the bot's decision on the last question, article, what was heard
CONVERSATIONS = """
k  10-28 12:00  v0  web       en  answer     track    -          the week before: contained
a  11-02 09:00  v1  web       en  answer     track    -          contained
b  11-02 10:00  v2  web       en  answer     track    -          came back: c, on the seventh day
d  11-03 09:00  v3  telegram  nl  answer     returns  unhelpful  refused
e  11-03 09:30  v4  web       fa  clarify    returns  -          not understood
f  11-04 00:10  v5  web       en  smalltalk  -        -          no question; in UTC it is the day before
g  11-04 09:00  v6  web       en  handoff    track    asked      handed over by wish: says nothing of the article
h  11-06 16:48  v7  telegram  nl  handoff    returns  not-sure   handed over
i  11-05 10:00  v8  web       en  handoff    -        not-sure   handed over; came back: j
l  11-05 10:55  v9  web       en  handoff    -        not-sure   handed over
m  11-05 12:00  v10 web       en  handoff    -        not-sure   handed over
n  11-06 08:59  v11 web       en  handoff    refund   not-sure   handed over, twice
c  11-08 23:30  v2  web       en  answer     track    helpful    contained
j  11-10 09:00  v8  web       en  handoff    -        asked      the week after
"""
# conversation, opened, status, reason, team, holder, first word after seconds, by, ended after, resolution, csat, nps
TICKETS = """
g  11-04 09:01  closed  asked     Returns  Mina  60     Sara  600    solved  5  10
h  11-06 16:50  closed  not-sure  Returns  Sara  61800  Sara  62400  solved  2  6
i  11-05 10:00  closed  upset     -        Mina  180    Mina  1800   solved  -  -
l  11-05 11:00  left    not-sure  -        -     -      -     300    -       -  -
m  11-05 12:00  closed  not-sure  -        Sara  -      -     120    spam    -  -
n  11-06 09:00  closed  not-sure  Returns  Sara  120    Sara  1800   solved  -  -
n  11-06 11:00  closed  reopened  Returns  Sara  0      Sara  1200   solved  4  -
j  11-10 09:01  waiting asked     -        -     -      -     -      -       -  -
"""
# conversation and its ticket, target, decided, whose
PROMISES = """
g  1  first_reply  11-04 09:02  kept    Returns  Sara
h  1  first_reply  11-06 16:59  missed  Returns  Sara
i  1  first_reply  11-05 10:03  kept    -        Mina
l  1  first_reply  11-05 11:02  missed  -        -
m  1  first_reply  11-05 12:01  missed  -        Sara  spam: nothing was promised to it
n  1  next_reply   11-06 09:10  kept    Returns  Sara
n  1  next_reply   11-06 09:25  missed  Returns  Sara
n  1  resolution   11-06 09:30  kept    Returns  Sara
n  2  resolution   11-06 11:20  kept    -        Sara  its team was another one then
j  1  first_reply  11-10 09:11  missed  -        -     the week after
"""
# What the site's page says of a plan, and what an agent wrote later.
PLANS = {"a": "Gold", "b": "Gold", "d": "silver", "g": "gold", "h": "Silver", "n": "Tin", "k": "Gold", "c": "platinum"}
WRITTEN = {"n": "Gold", "h": None}
