### What the assistant itself says, and the labels of the chat widget. English is the source: the other
### languages hold the same messages with the same variables. Short sentences, no jargon, never a word that blames the
### visitor. A message is said as it stands to those who are addressed formally; where one would say it otherwise to
### those who are addressed plainly, it has a text `.plain`.

## Conversation

# Shown when the chat opens. Says at once that this is a bot and that a person can be had.
welcome = Hello! I am a digital assistant. Ask me anything in your own words and in your own language. If you would rather talk to a person, just say so.
    .plain = Hi! I’m a digital assistant. Ask me anything in your own words and in your own language. If you’d rather talk to a person, just say so.
# Replies to a greeting. Two wordings, so that nobody reads the same sentence twice running.
greet-reply-1 = Hello! How can I help you?
    .plain = Hi! How can I help?
greet-reply-2 = Good to have you here. What can I do for you?
thank-reply-1 = You are welcome. Is there anything else I can help with?
    .plain = You’re welcome. Anything else I can help with?
thank-reply-2 = My pleasure. Just write if you need anything else.
goodbye-reply-1 = Goodbye, and thank you for getting in touch.
    .plain = Bye, and thanks for getting in touch.
goodbye-reply-2 = Take care. You can write to us at any time.
    .plain = Take care. You can write to us any time.
affirm-reply = Good. What would you like to know?
# "Ok", after an answer: no cheer, for what was asked about may not be settled.
acknowledged-reply = All right. If anything else comes up, just write.
deny-reply = All right. Tell me what I can do for you, in your own words.
# "Are you a robot?"
bot-challenge-reply = I am a digital assistant, not a human. I answer from our help articles, and I can bring in a person whenever you like.
    .plain = I’m a digital assistant, not a human. I answer from our help articles, and I can bring in a person whenever you like.
# The visitor said that they do not want a person.
decline-human-reply = Of course, we can carry on here. What would you like to know?
    .plain = Sure, let’s carry on here. What would you like to know?
# A complaint without a question in it that an article could answer.
complain-reply = I am sorry to hear that, and thank you for telling us. Could you tell me briefly what happened? Then I will find an answer or bring in a colleague.
    .plain = I’m sorry to hear that, and thanks for telling us. Could you tell me briefly what happened? Then I’ll find an answer or bring in a colleague.
# Small talk, jokes, compliments and what no company's support answers. Apt for "how are you",
# "tell me a joke", "you are great", "what is the weather".
chitchat-reply-1 = I am a digital assistant and know my way around our help articles better than anything else. What can I help you with?
    .plain = I’m a digital assistant and know my way around our help articles better than anything else. What can I help you with?
chitchat-reply-2 = That is beyond me, I am afraid: I only know about our own service. Is there anything there I can help with?
    .plain = That’s beyond me, I’m afraid: I only know about our own service. Anything there I can help with?
# The visitor says that it has settled itself.
solved-reply = I am glad that this is resolved. If anything else comes up, just write.
    .plain = Glad that’s sorted. If anything else comes up, just write.
# The language that the visitor writes is none that the site speaks. $languages is a list of names.
other-languages = I can answer here in these languages: { $languages }.
# The last message of a conversation whose words were erased, at the visitor's wish or after some time.
conversation-erased = The messages and the personal data in this conversation have been erased.
# The visitor asked for another language.
language-changed = From now on I will write to you in { $language }.
    .plain = From now on I’ll write to you in { $language }.
which-language = Which language would you like to use?
    .plain = Which language would you like?

## Answers

helpful-question = Did this help?
helpful-yes = Yes, thank you
    .plain = Yes, thanks
helpful-no = No, not really
helpful-thanks = I am glad to hear that. Is there anything else?
    .plain = Glad to hear that. Anything else?
not-helpful-reply = I am sorry that this was not what you needed. Could you put your question another way? Or I can bring in a person.
    .plain = I’m sorry this wasn’t what you needed. Could you put your question another way? Or I can bring in a person.
# Particulars of the visitor's own case, told after an answer: "order 8841, it came on Monday".
details-reply = Thank you, that helps. I cannot look into this myself, but one of our team can. Shall I bring someone in?
    .plain = Thanks, that helps. I can’t look into this myself, but one of our team can. Shall I bring someone in?
# The answer has no version in the visitor's language. $language is the name of the answer's language.
answer-in-other-language = So far, this answer is only available in { $language }:
# The answer was translated into the visitor's language; it follows. $language is the language it was written in.
answer-translated = This answer was translated from { $language } by a computer, so the wording may not be perfect:
# The visitor asks the same thing again; the answer follows, a shorter time.
answer-again = Here is the most important part once more:
# A person is brought in, and an article is about just that (such as making an appointment with an adviser):
# after the acknowledgement its answer follows.
answer-meanwhile = While you wait, this may already help:
meanwhile-wanted = Would you still like to talk to someone? For now you stay in the queue.
    .plain = Still want to talk to someone? For now you’re staying in the queue.
meanwhile-stay = Yes, keep my place
meanwhile-leave = No, that settles it
clarify-question = I want to be sure that I understand you. Which of these do you mean?
# The same, where only one article is likely.
clarify-question-one = I want to be sure that I understand you. Is this what you mean?
clarify-none = None of these, I would like to talk to a person
    .plain = None of these, I’d like to talk to a person
# One article is likely, but not sure; its answer follows.
hedged-answer = I am not quite sure that this is what you mean, but it may help:
    .plain = I’m not quite sure this is what you mean, but it may help:
# An answer with live data needs something. $detail is what: an e-mail address, an order number, or what the site
# calls it; it stands after a colon, since it may be any noun.
detail-question = To look that up, I need this from you: { $detail }.
detail-again = I could not find it in your message. Please write only this: { $detail }.
    .plain = I couldn’t find it in your message. Please write just this: { $detail }.
# Nothing is known by what the visitor wrote. $value is that.
detail-not-found = I found nothing under “{ $value }”. Please check it and send it again: { $detail }.
# On a button: the visitor cannot tell it. An article's own text follows the sentence after it.
detail-missing = I do not have it
    .plain = I don’t have it
detail-without = No problem. Here is the general answer:
# What is asked for, after a colon.
detail-email = your e-mail address
detail-order = your order number
# The other system is away, or knows nothing; the article's own text follows.
live-failed = I cannot look that up at the moment, and I am sorry about that. Here is the general answer:
    .plain = I can’t look that up at the moment, sorry about that. Here’s the general answer:
live-nothing = I found nothing with these details. Here is the general answer:
# The answer of the demo's shop: $order is a number, $status one of the three below, $day a date.
demo-order-is = **Order { $order }:** { $status }.

    Last update: { $day }.
demo-order-packed = it is being packed in our warehouse
demo-order-shipped = it is on its way to you
demo-order-delivered = it has been delivered
# The visitor chose a number that is not there. The choices follow.
choose-one = Please choose one of these:
person-button = Talk to a person
# Not sure enough to answer; asks to rephrase before handing over.
unsure-reply-1 = I am not sure that I understood you correctly. Could you put it another way, perhaps with a little more detail?
    .plain = I’m not sure I understood you correctly. Could you put it another way, perhaps with a little more detail?
unsure-reply-2 = I did not quite understand that. Could you describe it in one or two sentences?
    .plain = I didn’t quite get that. Could you describe it in a sentence or two?
# A message of emoji, dots or digits alone, with nothing asked so far.
nothing-to-read = I could not find a question in your message. Could you write in a few words what it is about?
    .plain = I couldn’t find a question in your message. Could you write in a few words what it’s about?
empty-message = Your message arrived empty. Please write your question again.
message-too-long =
    { $limit ->
        [one] Your message is longer than { $limit } character. Could you send the most important part?
       *[other] Your message is longer than { $limit } characters. Could you send the most important part?
    }
something-went-wrong = Something went wrong on our side, and I am sorry about that. Your message has been saved. Please try again in a moment, or ask for a person.
    .plain = Something went wrong on our side, and I’m sorry about that. Your message has been saved. Please try again in a moment, or ask for a person.

## Widget

# Without plural forms, here and below: the widget is light and puts the variables in by itself.
widget-title = Help and contact
widget-subtitle = An automatic assistant answers
# The first line, where the site greets in words of its own: it says that no person answers.
widget-automatic = You are writing with an automatic assistant, not with a person.
widget-open = Open the chat
widget-close = Close the chat
widget-assistant = Assistant
widget-you = You
widget-agent = Support
widget-placeholder = Write your message…
widget-send = Send
widget-person = Talk to a person
widget-language = Language
widget-language-automatic = Automatic
widget-menu = More options
widget-messages = Conversation
widget-choices = Suggested replies
widget-assistant-typing = The assistant is writing…
widget-agent-typing = { $agent } is writing…
widget-connecting = Connecting…
widget-reconnecting = The connection was lost. Reconnecting…
widget-offline = You are offline. Your message will be sent as soon as you are back.
    .plain = You’re offline. Your message will be sent as soon as you’re back.
widget-sending = Sending…
# The server cannot be reached, and the message is sent once more by itself.
widget-sending-again = Sending again…
widget-sent = Sent
widget-not-sent = Not sent.
widget-retry = Try again
widget-new-messages = New messages
# Closes the bubble that shows a new message while the chat is closed.
widget-dismiss = Dismiss this message
widget-new-conversation = Start a new conversation
widget-earlier = Earlier conversations
widget-back = Back to the chat
widget-save = Save this conversation as a file
widget-mail = Send this conversation by e-mail
widget-mail-address = E-mail address
widget-mail-done = The conversation is on its way to { $address }
widget-mail-limit = That was sent often enough for today. It can be sent again tomorrow.
widget-sound = Sound for new messages
widget-unfold = Show all
widget-fold = Show less
widget-people-back = Our team is back: { $when }
widget-closed = This conversation has been closed.
widget-closed-go-on = This conversation has been closed. Write here to go on with it.
widget-waiting = Waiting for our support team
widget-leave-queue = Continue with the assistant instead
widget-with-agent = You are talking to { $agent }
    .plain = You’re talking to { $agent }
widget-too-long = Your message is too long.
widget-error = That did not work. Please try again.
    .plain = That didn’t work. Please try again.
# On the first screen: the help articles, a search among them, and one of them over the chat.
widget-articles = Help articles
widget-articles-search = Search the help articles
widget-articles-none = Nothing found. Write your question below.
widget-articles-back = Back to the chat
widget-articles-page = Open on its own page
widget-articles-machine = This text was translated by a computer, and nobody has checked it yet.
widget-today = Today
widget-yesterday = Yesterday

## After a conversation with a person

# Asked when the conversation is closed; 1 to 5 are the labels of the five answers, worst to best.
survey-csat = How satisfied are you with the help you received?
survey-csat-1 = Very dissatisfied
survey-csat-2 = Dissatisfied
survey-csat-3 = Neutral
survey-csat-4 = Satisfied
survey-csat-5 = Very satisfied
survey-nps = How likely are you to recommend us to a friend or colleague?
survey-comment = Is there anything you would like to tell us?
survey-thanks = Thank you. Your answer helps us to do better.
    .plain = Thanks. Your answer helps us to do better.
# The same questions where there are no buttons, in a messaging app.
survey-text-csat = How satisfied are you with the help you received? Please answer with a number from 1 (very dissatisfied) to 5 (very satisfied).
survey-text-nps = And how likely are you to recommend us? Please answer with a number from 0 (not at all) to 10 (very likely).
survey-text-comment = Thank you. If there is anything else you would like to tell us about this conversation, please write it in your next message.
    .plain = Thanks. If there’s anything else you’d like to tell us about this conversation, please write it in your next message.
# Sent a day after a conversation was closed.
follow-up = We spoke yesterday about your question. Has it been resolved? If not, just write here, and we will pick up where we left off.
    .plain = We spoke yesterday about your question. Has it been resolved? If not, just write here, and we’ll pick up where we left off.

## When nobody is at work

contact-question = How can we reach you? Please leave an e-mail address or a phone number, and a colleague will get back to you.
# $contact is an e-mail address or a phone number.
contact-thanks = Thank you. A colleague will get back to you at { $contact }.
    .plain = Thanks. A colleague will get back to you at { $contact }.
contact-invalid = I could not find an e-mail address or a phone number in that. Could you check it, please?
    .plain = I couldn’t find an e-mail address or a phone number in that. Could you check it, please?

## Times

# A time to come as it stands in the middle of a sentence, after "we will be back". $time is a time of the day, $date a
# day and a month, both as CLDR has them in the language; $weekday chooses the form that the sentence needs.
time-today = today at { $time }
time-tomorrow = tomorrow at { $time }
time-date =
    on { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }, { $date }, at { $time }
time-in-zone = { $when } ({ $zone })

## Translations

# $language is the name of a language; what a person wrote could not be translated, the original follows.
translation-missing = I could not translate this. Here is the original in { $language }:
    .plain = I couldn’t translate this. Here’s the original in { $language }:
# A line below a text that was translated.
translated-by-machine = (translated automatically)

## Widget: survey, contact details, files, translations

widget-survey-title = How did we do?
widget-survey-send = Send
widget-survey-skip = Not now
widget-survey-comment = Your comment (optional)
widget-nps-low = Not at all likely
widget-nps-high = Very likely
widget-contact-title = Leave your contact details
widget-contact-placeholder = E-mail address or phone number
widget-contact-send = Send
transcript-subject = Conversation with { $site }
transcript-intro = This is what was said in the chat with { $site }.
transcript-note = This mail was sent because somebody asked for it in the chat and gave this address. Nothing else is sent to it.
transcript-invalid = That e-mail address seems to be incomplete.
widget-help-title = You can also reach us here
widget-help-more = More countries
widget-help-elsewhere = From anywhere
widget-help-local = local time
widget-attach = Attach a file
widget-attachment-sending = Sending { $name }…
widget-attachment-cancel = Do not send { $name }
widget-attachment-too-large = This file is larger than { $limit } MB. Please choose a smaller one.
widget-attachment-refused = Files of this kind cannot be sent here. Pictures, voice, video, PDF, text and office documents can.
    .plain = Files of this kind can’t be sent here. Pictures, voice, video, PDF, text and office documents can.
widget-attachment-mismatch = The content of this file does not match its name. Please send the original file.
    .plain = The content of this file doesn’t match its name. Please send the original file.
widget-attachment-quota = You have sent as many files as we can accept here. Please write what is in this one.
    .plain = You’ve sent as many files as we can accept here. Please write what’s in this one.
widget-attachment-no-room = We cannot accept files at the moment. Please write what is in this one.
    .plain = We can’t accept files at the moment. Please write what’s in this one.
widget-attachment-open = Open { $name }
consent-standard = We keep what you write and send here, so that we can help you. You can have it erased at any time.
widget-consent-agree = I agree
widget-consent-link = Privacy notice
widget-translated = Translated automatically from { $language }
widget-show-original = Show the original
widget-show-translation = Show the translation

## Messaging apps

# The answer to /help. The commands stay as they are.
commands-reply = Ask me anything in your own words. /human brings in a person, /language changes the language, and /stop ends our messages to you.
# The answer to /stop.
stop-reply = You will get no more messages from us. Whenever you want to go on, just write.
    .plain = You won’t get any more messages from us. Whenever you want to go on, just write.
# On a button that opens a list of choices; at most 20 characters.
choices-open = Choose
# What came in place of words; a name, a number or a place may follow.
sent-photo = Photo
sent-video = Video
sent-animation = Animation
sent-voice = Voice message
sent-audio = Audio file
sent-document = Document
sent-sticker = Sticker
sent-contact = Contact
sent-location = Location
sent-invitation = Invitation to a meeting
sent-unknown = Something that cannot be shown here
    .plain = Something that can’t be shown here

## Answers: what comes next

# The visitor has already done what the answer told them; what it says after that follows.
next-step = Thank you for doing that already. This is what comes next:
    .plain = Thanks for doing that already. This is what comes next:
# The same, and the articles say nothing more. Yes brings in a person.
nothing-further = Then you have already done everything that our help articles suggest. May I bring in a colleague?
    .plain = Then you’ve already done everything our help articles suggest. Shall I bring in a colleague?
