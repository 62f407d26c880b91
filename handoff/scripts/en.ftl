### Acknowledgement scripts: what a visitor reads when a person takes over. Written and reviewed text, never
### machine-translated, never improvised. English is the source: every language holds the same messages,
### attributes and variables.
###
### An acknowledgement is put together from whole sentences: the salutation (when the name is known), how the
### visitor feels, why a person comes in, who has it now; then, in a paragraph of its own, what happens next. When
### each is said, handoff/situation.py knows: write nothing that is not true whenever that holds.
### Each sentence has a formal register (the default) and a plain one, and how somebody feels has two wordings, so
### that nobody reads the same message twice running.
### Never blame the visitor, never promise what cannot be known, apologise where the company may be at fault.

## Salutation. $name is the name that the site passed in, with the language's own honorific in the formal register.

salutation =
    .formal = Hello { $name },
    .plain = Hi { $name },

## How the visitor feels: acknowledged before anything else, and without an apology. Also said above an article.

feeling-calm =
    .formal-1 = Thank you for your message.
    .formal-2 = Thank you for getting in touch with us.
    .plain-1 = Thanks for your message.
    .plain-2 = Thanks for getting in touch.
feeling-frustrated =
    .formal-1 = I understand how frustrating this is for you.
    .formal-2 = I can see that this is costing you time and patience.
    .plain-1 = I get how frustrating this is.
    .plain-2 = I can see this is costing you time and patience.
feeling-angry =
    .formal-1 = I can see how much trouble this has caused you.
    .formal-2 = You should not have to deal with something like this.
    .plain-1 = I can see how much trouble this has caused you.
    .plain-2 = You shouldn’t have to deal with something like this.
feeling-worried =
    .formal-1 = I understand that this worries you.
    .formal-2 = I can see why this makes you uneasy.
    .plain-1 = I get that this worries you.
    .plain-2 = I can see why you’re uneasy.
feeling-sad =
    .formal-1 = I understand how disappointing this is for you.
    .formal-2 = This is not the experience we want you to have.
    .plain-1 = I get how disappointing this is.
    .plain-2 = That’s not how it should be.
# The visitor says that they do not want to live any more. Calm and human; nothing about queues.
feeling-despair =
    .formal-1 = Thank you for telling me this. You should not be alone with it. I am asking one of our team to talk to you before anyone else. If you are in danger right now, please call the emergency services or someone you trust.
    .formal-2 = I am very glad that you wrote this. What you feel matters more than anything else here, and I am asking one of our team to talk to you first. If you are in danger right now, please call the emergency services or someone close to you.
    .plain-1 = Thank you for telling me. You shouldn’t have to face this alone. I’m asking one of our team to talk to you before anyone else. If you’re in danger right now, please call the emergency services or someone you trust.
    .plain-2 = I’m very glad you wrote this. How you feel matters more than anything else here, and I’m asking one of our team to talk to you first. If you’re in danger right now, please call the emergency services or someone close to you.
# After it, where nobody is there who could answer.
despair-nobody =
    .formal = None of us is here at this moment, so please do not wait for an answer before you talk to someone.
    .plain = None of us is here right now, so please don’t wait for an answer before you talk to someone.
# After it, where the site has a help line for the country and language. $line is its own text: a name and a number.
despair-line =
    .formal = You can also talk to someone here: { $line }
    .plain = You can also talk to someone here: { $line }
# Somebody has died. Nothing that names a cause, and nothing of queues.
feeling-grief =
    .formal-1 = I am very sorry for your loss. A colleague will go through this with you, and there is no rush at all.
    .formal-2 = Please accept our sincere condolences. A colleague will help you with everything that needs to be settled, at your own pace.
    .plain-1 = I’m so sorry for your loss. A colleague will go through this with you, and there is no rush at all.
    .plain-2 = Our sincere condolences. A colleague will help you with everything that needs to be settled, at your own pace.

## For what went wrong, whatever that is: once in a message.

apology =
    .formal = I am sorry about that.
    .plain = I’m sorry about that.

## Why a person comes in, where there is something to say about it.

# The assistant has no answer that it is sure of.
why-not-sure =
    .formal = I have no reliable answer to this and would rather not guess.
    .plain = I don’t have a reliable answer to this, and I’d rather not guess.
# Answers were marked as unhelpful. The apology follows.
why-not-helpful =
    .formal = My answers have not helped you so far.
    .plain = My answers haven’t helped so far.
# The same visitor came back with the same problem within a few days. The apology follows.
why-came-back =
    .formal = You have had to contact us about this before.
    .plain = You’ve had to write to us about this before.

## Who has it now. Says nothing of when: nobody may be there.

takeover =
    .formal = I have passed your conversation on to our support team.
    .plain = I’ve passed this on to our support team.
# Nobody is at work now.
takeover-closed =
    .formal = Our support team is not available at the moment. Your message has arrived, and a colleague will read it.
    .plain = Our support team isn’t available right now. Your message has arrived, and a colleague will read it.

## What happens next: a paragraph of its own.

# $place is a number, 1 for the one who is served next.
next-place =
    .formal =
        { $place ->
            [1] You are next in the queue.
           *[other] You are number { $place } in the queue.
        }
    .plain =
        { $place ->
            [1] You’re next in the queue.
           *[other] You’re number { $place } in the queue.
        }
# It is within the opening hours, and nobody is signed in.
next-nobody-here =
    .formal = Nobody is available just now. I will tell you here as soon as someone takes over.
    .plain = Nobody’s available just now. I’ll tell you here as soon as someone takes over.
# $minutes is a whole number, at least 1.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] The wait is about { $minutes } minute.
           *[other] The wait is about { $minutes } minutes.
        }
    .plain =
        { $minutes ->
            [one] The wait is about { $minutes } minute.
           *[other] The wait is about { $minutes } minutes.
        }
# The same from an hour on; $hours is a whole number.
next-waiting-hours =
    .formal =
        { $hours ->
            [one] The wait is about an hour.
           *[other] The wait is about { $hours } hours.
        }
    .plain =
        { $hours ->
            [one] The wait is about an hour.
           *[other] The wait is about { $hours } hours.
        }
next-waiting-hour-and-half =
    .formal = The wait is about an hour and a half.
    .plain = The wait is about an hour and a half.
# There is nothing to estimate from.
next-waiting-unknown =
    .formal = I cannot say exactly how long it will take, but I will tell you here as soon as someone takes over.
    .plain = I can’t say exactly how long it’ll take, but I’ll tell you here as soon as someone takes over.
# Many people are waiting, and somebody is there.
next-long-queue =
    .formal = Many people are asking for help at the moment. Thank you for your patience.
    .plain = Lots of people are asking for help right now. Thanks for your patience.
# $when is a day and a time, already written out in the visitor's language.
next-when-back =
    .formal = We will be back { $when }.
    .plain = We’ll be back { $when }.
next-no-repeating =
    .formal = My colleagues can see our whole conversation, so you do not have to repeat anything.
    .plain = My colleagues can see our whole conversation, so you don’t have to repeat anything.

## While waiting, and with a person.

# The guess of the waiting time turned out too short. The new one follows.
waiting-longer =
    .formal = It is taking longer than I said it would, and I am sorry about that.
    .plain = It’s taking longer than I said it would. Sorry about that.
# The visitor writes again while still waiting.
still-waiting =
    .formal = I have added this for my colleagues. Writing again does not cost you your place in the queue.
    .plain = I’ve added this for my colleagues. Writing again doesn’t cost you your place in the queue.
# The same to whoever comes before all others, and hears nothing of queues.
still-waiting-first =
    .formal = I have passed this on as well. You do not have to do anything else here.
    .plain = I’ve passed this on as well. You don’t have to do anything else here.
# The visitor no longer wants to wait for a person.
left-queue =
    .formal = Certainly. You are no longer in the queue. What else can I help you with?
    .plain = All right, you’re no longer in the queue. What else can I help you with?
# The visitor no longer needs a person, since it has settled itself.
left-queue-solved =
    .formal = I am glad that this is resolved. You are no longer in the queue. If anything else comes up, please write here.
    .plain = Glad that’s sorted! You’re no longer in the queue. If anything else comes up, just write.
# $agent is the name under which the colleague is shown.
taken =
    .formal = { $agent } has joined the conversation.
    .plain = { $agent } has joined the chat.
transferred =
    .formal = { $agent } is taking over from here and can see our whole conversation.
    .plain = { $agent } is taking over from here and can see our whole chat.
# The colleague who takes over is not there at the moment.
transferred-away =
    .formal = { $agent } will take over as soon as they are back, and can see our whole conversation. You do not have to wait here.
    .plain = { $agent } will take over as soon as they’re back, and can see our whole chat. You don’t have to wait here.
# $team is the name of a group of colleagues, in whatever language it has.
transferred-team =
    .formal = I am passing you on to another team: { $team }. They can see our whole conversation, so you do not have to repeat anything.
    .plain = I’m passing you on to another team: { $team }. They can see our whole chat, so you don’t have to repeat anything.
# The colleague who was talking with the visitor had to go. The place in the queue follows.
agent-left =
    .formal = The colleague who had joined you had to leave. Another colleague will take over.
    .plain = The colleague who’d joined you had to go. Another colleague will take over.
# The colleague gave the conversation back to the assistant.
given-back =
    .formal = My colleague has handed the conversation back to me. If anything else comes up, please write here; I can pass you on to our team again at any time.
    .plain = My colleague has handed the chat back to me. If anything else comes up, just write. I can pass you on to our team again any time.
closed =
    .formal-1 = Thank you for talking with us. If anything is still unclear, please write to us here at any time.
    .formal-2 = Thank you for your patience and your trust. We are here whenever you need us.
    .plain-1 = Thanks for chatting with us. If anything’s still unclear, just write here any time.
    .plain-2 = Thanks for your patience. We’re here whenever you need us.

## Danger, and what was taken for it

# Somebody is hurt, or may be, at this moment. Safety first; no number, for it differs by country. Nothing about queues.
feeling-emergency =
    .formal-1 = First of all, please make sure that you and those around you are safe. If somebody is hurt or in danger, call the emergency services now and do not wait for our answer. I am asking a colleague to look at this before everything else.
    .formal-2 = Your safety comes first: please keep away from anything that may be dangerous. If somebody is hurt or may be, call the emergency services straight away, without waiting for us. I am asking a colleague to read your message before all others.
    .plain-1 = First of all, please make sure you and those around you stay safe. If someone’s hurt or in danger, call the emergency services now and don’t wait for our answer. I’m asking a colleague to look at this before everything else.
    .plain-2 = Your safety comes first: please keep away from anything that may be dangerous. If someone’s hurt or may be, call the emergency services straight away, without waiting for us. I’m asking a colleague to read your message before all others.
# Somebody else is in the visitor’s account, card or data: what can be done at once. Calm, and no blame.
feeling-compromised =
    .formal-1 = Please change your password now if you still can. If payment details may be affected, ask your bank or card provider to block the card. Our team will look at this before other matters.
    .formal-2 = Thank you for telling us. Two things are worth doing right away: changing your password, if you can still get into your account, and having the card blocked by your bank, if somebody else may have your payment details. Your message comes before other matters here.
    .plain-1 = Please change your password now if you still can. If payment details may be affected, ask your bank or card provider to block the card. Our team will look at this before other things.
    .plain-2 = Thanks for telling us. Two things are worth doing right away: changing your password, if you can still get into your account, and having your bank block the card, if someone else may have your payment details. Your message comes before other things here.
# The assistant had taken something for despair, and the visitor says that it was not.
misread =
    .formal = I am sorry, I misunderstood you. A colleague will still see our conversation. Please just write what you need.
    .plain = Sorry, I misunderstood you. A colleague will still see our chat. Just write what you need.
