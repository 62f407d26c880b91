### Acknowledgement scripts: what a visitor reads when a person takes over. Written and reviewed text, never
### machine-translated, never improvised. English is the source: every language holds the same messages,
### attributes and variables.
###
### An acknowledgement is put together from whole sentences: the salutation (when the name is known), how the
### visitor feels, why a person comes in, what happens next. Each has a formal register (the default) and a
### plain one, and two wordings, so that nobody reads the same sentence twice running.
### Never blame the visitor, never promise what cannot be known, apologise where the company may be at fault.

## Salutation. $name is the name that the site passed in, with the language's own honorific in the formal register.

salutation =
    .formal = Dear { $name },
    .plain = Hi { $name },

## How the visitor feels: acknowledged before anything else.

feeling-calm =
    .formal-1 = Thank you for your message.
    .formal-2 = Thank you for getting in touch with us.
    .plain-1 = Thanks for your message.
    .plain-2 = Thanks for getting in touch.
feeling-frustrated =
    .formal-1 = I understand that this is frustrating, and I appreciate that you have brought it to us.
    .formal-2 = It must be tiring to have this still unsolved. I am sorry about that.
    .plain-1 = I understand that this is frustrating. Thanks for telling us.
    .plain-2 = That must be tiring. I am sorry it is still not solved.
feeling-angry =
    .formal-1 = I am truly sorry. I can see how much trouble this has caused you, and we take it seriously.
    .formal-2 = Please accept our apologies. You may rightly expect better from us.
    .plain-1 = I am really sorry. I can see how much trouble this has caused you, and we take it seriously.
    .plain-2 = I am sorry. You can rightly expect better from us.
feeling-worried =
    .formal-1 = I understand that this worries you. We will look at it carefully.
    .formal-2 = I can see why this makes you uneasy, and it is good that you have told us.
    .plain-1 = I understand that this worries you. We will look at it carefully.
    .plain-2 = I can see why you are uneasy. Good that you have told us.
feeling-sad =
    .formal-1 = I am very sorry that this has been such a disappointment for you.
    .formal-2 = I am sorry to read this. It is not what we wish for you.
    .plain-1 = I am very sorry that this was such a disappointment.
    .plain-2 = I am sorry to read this. That is not how it should be.
# The visitor says that they do not want to live any more. Calm and human; nothing about queues.
feeling-despair =
    .formal-1 = Thank you for telling me this. You should not be alone with it. I am asking a person to come to you before everyone else. If you are in danger right now, please call the emergency services or someone you trust.
    .formal-2 = I am very glad that you wrote this. What you feel matters more than anything else here, and I am asking a person to come to you first. If you are in danger right now, please call the emergency services or someone close to you.
    .plain-1 = Thank you for telling me. You should not have to face this alone. I am asking a person to come to you before everyone else. If you are in danger right now, please call the emergency services or someone you trust.
    .plain-2 = I am very glad you wrote this. How you feel matters more than anything else here, and I am asking a person to come to you first. If you are in danger right now, please call the emergency services or someone close to you.
# Somebody has died.
feeling-grief =
    .formal-1 = I am very sorry for your loss. A colleague will take care of this with you, and nothing here is in a hurry.
    .formal-2 = Please accept our sincere condolences. A colleague will help you with everything that has to be settled, at your pace.
    .plain-1 = I am so sorry for your loss. A colleague will take care of this with you, and nothing here is in a hurry.
    .plain-2 = Our sincere condolences. A colleague will help you with everything that needs to be settled, at your own pace.

## Why a person comes in.

# The visitor asked for a person.
reason-asked =
    .formal-1 = I am bringing in a colleague for you.
    .formal-2 = Certainly, a colleague will talk with you.
    .plain-1 = I am bringing in a colleague for you.
    .plain-2 = Sure, a colleague will talk with you.
# The assistant has no answer that it is sure of.
reason-not-sure =
    .formal-1 = I have no reliable answer to this and would rather not guess, so a colleague will help you.
    .formal-2 = This is a question for a person who knows the subject. I am passing it on to a colleague.
    .plain-1 = I have no reliable answer to this and would rather not guess, so a colleague will help you.
    .plain-2 = This needs a person who knows the subject. I am passing it on to a colleague.
# Answers were marked as unhelpful.
reason-not-helpful =
    .formal-1 = My answers have not helped you so far. A colleague will take over from here.
    .formal-2 = I have not been able to solve this for you, so I am asking a colleague to help.
    .plain-1 = My answers have not helped so far. A colleague will take over from here.
    .plain-2 = I could not solve this for you, so I am asking a colleague to help.
# The visitor is angry or in distress.
reason-upset =
    .formal-1 = A colleague will look into this with you personally.
    .formal-2 = I am passing this straight on to a colleague, who will give it their full attention.
    .plain-1 = A colleague will look into this with you personally.
    .plain-2 = I am passing this straight on to a colleague, who will give it their full attention.
# The same visitor came back with the same problem within a few days.
reason-came-back =
    .formal-1 = I see that you have had to contact us about this before. A colleague will now take it up with everything that you wrote earlier at hand.
    .formal-2 = This is not the first time that you have had to write about this, and I am sorry for that. A colleague will now see it through with you.
    .plain-1 = I see that you have had to write about this before. A colleague will now take it up with everything from earlier at hand.
    .plain-2 = This is not the first time you have had to write about this, and I am sorry. A colleague will now see it through with you.
# Nobody is at work now. next-when-back or next-nobody-here follows.
reason-after-hours =
    .formal-1 = Our colleagues are not at work at the moment, but your message has arrived and is waiting for them.
    .formal-2 = You have reached us outside our opening hours. Your message is safe, and a colleague will read it.
    .plain-1 = Our colleagues are not at work right now, but your message has arrived and is waiting for them.
    .plain-2 = You have reached us outside our opening hours. Your message is safe, and a colleague will read it.
# Many people are waiting.
reason-long-queue =
    .formal-1 = Many people are asking for help at the moment, so it will take longer than we would like. I am sorry about the wait.
    .formal-2 = It is very busy just now. Thank you for your patience; your place in the queue is safe.
    .plain-1 = Many people are asking for help right now, so it will take longer than we would like. Sorry about the wait.
    .plain-2 = It is very busy right now. Thanks for your patience; your place in the queue is safe.
# The colleague who was talking with the visitor had to go.
reason-agent-left =
    .formal-1 = The colleague you were talking to had to leave. Another colleague will carry on from the same point.
    .formal-2 = Your conversation is being passed to another colleague, who will read what has been written so far.
    .plain-1 = The colleague you were talking to had to leave. Another colleague will carry on from the same point.
    .plain-2 = Your conversation is going to another colleague, who will read what has been written so far.
# The team or channel that the conversation was with has closed.
reason-channel-closed =
    .formal-1 = This channel has been closed for now. A colleague will continue with your question in another way.
    .formal-2 = We can no longer answer here at the moment. Your question has been kept, and a colleague will come back to it.
    .plain-1 = This channel is closed for now. A colleague will continue with your question in another way.
    .plain-2 = We can no longer answer here right now. Your question has been kept, and a colleague will come back to it.

## What happens next. These follow the sentences above, each on its own.

# $place is a number, 1 for the one who is served next.
next-place =
    { $place ->
        [1] You are next in line.
       *[other] You are number { $place } in the queue.
    }
# $minutes is a whole number, at least 1.
next-waiting-time =
    { $minutes ->
        [one] It will take about { $minutes } minute.
       *[other] It will take about { $minutes } minutes.
    }
# Nobody is signed in, or there is nothing to estimate from.
next-waiting-unknown = I cannot say exactly how long it will take, but I will tell you as soon as someone takes over.
next-nobody-here = No colleague is available at this moment. Your message will be the first thing they see.
# $when is a day and a time, already written out in the visitor's language.
next-when-back = We will be back { $when }.
next-no-repeating =
    .formal = They will see our whole conversation, so you do not have to repeat anything.
    .plain = They will see our whole conversation, so you do not have to repeat anything.

## While waiting, and with a person.

queue-moved =
    { $place ->
        [1] You are now next in line.
       *[other] You are now number { $place } in the queue.
    }
# $agent is the name under which the colleague is shown.
taken = { $agent } is now talking with you.
transferred = { $agent } is taking over from here and has read our conversation.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } takes over as soon as they are back, and then has our whole conversation in front of them. There is no need to wait here.
# The colleague gave the conversation back to the assistant.
given-back = My colleague has handed the conversation back to me. If anything else comes up, just write, and I will bring in a person again whenever you like.
# The visitor no longer wants to wait for a person.
left-queue = All right, I have taken you out of the queue. What else can I do for you?
# The visitor no longer needs a person, since it has settled itself.
left-queue-solved = Good that it is settled. I have taken you out of the queue. If anything else comes up, just write.
closed =
    .formal-1 = Thank you for the conversation. If anything is still unclear, please write to us here at any time.
    .formal-2 = Thank you for your patience and your trust. We are here whenever you need us.
    .plain-1 = Thanks for the conversation. If anything is still unclear, just write here at any time.
    .plain-2 = Thanks for your patience. We are here whenever you need us.
# The visitor writes again while still waiting.
still-waiting = I have added this for my colleague. You have kept your place in the queue.
# The guess of the waiting time turned out too short. $minutes is a whole number, at least 1.
waiting-corrected =
    { $minutes ->
        [one] It is taking longer than I had said, and I am sorry about that. It should now be about { $minutes } minute.
       *[other] It is taking longer than I had said, and I am sorry about that. It should now be about { $minutes } minutes.
    }
# $team is the name of a group of colleagues.
transferred-team = I am passing you on to the team { $team }. They will read our conversation first, so you do not have to repeat anything.
