### The words of the agents' desk and of the article editor, with the sign-in that both share. English is the source:
### the other languages hold the same messages with the same variables. A word that a number changes has all the plural
### forms of its language. Short, friendly, no jargon.

## Sign-in

signin-title-desk = Agents’ desk
signin-title-editor = Article editor
signin-intro-desk = Sign in to talk with visitors.
signin-intro-editor = Sign in to write and improve articles.
signin-login = User name
signin-password = Password
signin-show-password = Show the password
signin-caps-lock = Caps Lock is on.
signin-send = Sign in
signin-sending = Signing in…
signin-checking = One moment…
signin-language = Language
signin-incomplete = Please fill in your user name and your password.
signin-wrong = That user name and password do not match. Please try again.
signin-too-often = That was a few attempts too many. Please wait a quarter of an hour, then try again.
signin-not-allowed = You are signed in, but your account has no access to this page.
signin-go-desk = Go to the agents’ desk
signin-go-editor = Go to the article editor
signin-unreachable = The server cannot be reached at the moment. Please try again.
signin-failed = Signing in did not work. Please try again in a moment.
signin-retry = Try again
signin-code = Code
signin-code-intro = Type the code that your authenticator app shows, or a recovery code.
signin-code-wrong = That code is not right, or has been used already. Wait for the next one and try that.
signin-code-missing = Please type the code.
signin-back = Back
signin-forgot = Forgot your password?
signin-forgot-intro = We will send a link for choosing a new password to your e-mail address.
signin-forgot-send = Send the link
signin-forgot-sent = If there is an account with this user name, a link is on its way to its e-mail address. It works for one hour.
signin-forgot-ask = Ask an administrator for a link to choose a new password.
signin-factor-needed = Everybody here needs a second factor. Sign in, then set yours up.
signin-factor-title = Set up your second factor
signin-factor-scan = Scan this picture with an authenticator app on your phone.
signin-factor-picture = QR code for the authenticator app
signin-factor-key = Or type this key into the app
signin-factor-confirm = Switch on
signin-codes-title = Your recovery codes
signin-codes-text = Each of them lets you in once when your phone is not at hand. Keep them in a safe place: they are shown only now.
signin-codes-copy = Copy the codes
signin-codes-copied = Copied.
signin-codes-done = I have saved them
signin-with = Sign in with { $provider }
signin-or = or
signin-leave-provider = Sign out of { $provider } as well
signin-oidc-away = { $provider } cannot be reached at the moment. Please try again in a moment.
signin-oidc-cancelled = Signing in with { $provider } was not finished.
signin-oidc-expired = That took too long, or was used already. Please sign in once more.
signin-oidc-refused = What { $provider } said about you could not be verified. Please try again; if this continues, tell an administrator.
signin-oidc-unknown = { $provider } knows you, but you have no account here. Ask an administrator for one.
signin-oidc-deactivated = Your account here has been deactivated. Ask an administrator.

## Desk: the frame

desk-title = Agents’ desk
desk-skip = Skip to the conversation
desk-sign-out = Sign out
desk-language = Page language
desk-connected = Connected
desk-connecting = Connecting…
desk-disconnected = Not connected. Trying again…
desk-sound-on = Sound for new conversations: on
desk-sound-off = Sound for new conversations: off
desk-alerts-on = Browser notifications: on
desk-alerts-off = Browser notifications: off
desk-alerts-forbidden = Your browser does not allow notifications from this page. You can allow them in its settings.
desk-menu = Menu
desk-reports = Reports
desk-presence = Are you there?
desk-presence-online = Available
desk-presence-away = Away
desk-presence-offline = Offline
desk-presence-told-online = You are available. Conversations can come to you.
desk-presence-told-away = You are away. What you have not answered yet goes back to the queue.
desk-presence-told-offline = You are offline. What you have not answered yet goes back to the queue.
desk-colleagues = Colleagues
desk-colleagues-there = Colleagues: { $count } available
desk-colleague-load =
    { $capacity ->
        [one] { $load } of { $capacity } conversation
       *[other] { $load } of { $capacity } conversations
    }
desk-languages-more = { $count } more
desk-team-open = Team, open now
desk-team-closed = Team, closed now
desk-close-box = Close
desk-back = Back to the list
desk-back-conversation = Back to the conversation
desk-loading = Loading…
desk-retry = Try again
desk-dismiss = Dismiss

## Desk: the list

desk-conversations = Conversations
desk-view-queue = Queue
desk-view-mine = Mine
desk-view-all = All
desk-empty-queue = Nobody is waiting. Enjoy the quiet; new conversations appear here automatically.
desk-empty-mine = You are not in a conversation. Take one from the queue whenever you are ready.
desk-empty-all = No conversations yet. As soon as somebody writes, you will see it here.
desk-empty-search = No results for “{ $search }”. Try another word, a name or an e-mail address.
desk-search = Search conversations
desk-search-placeholder = Words, name or e-mail
desk-searching = Searching…
desk-list-more = Show older conversations
desk-filter = Filter
desk-filter-team = Team
desk-filter-priority = Priority
desk-filter-priority-from = { $priority } or more
desk-filter-tag = Tag
desk-filter-waiting = Waiting for at least
desk-filter-due = Due
desk-filter-due-soon = Soon or overdue
desk-filter-due-overdue = Overdue
desk-filter-any = Any
desk-filter-reset = Show all
desk-filter-nothing = No conversation here matches the filter.
desk-sort = Order
desk-sort-served = As they are served
desk-sort-waiting = Longest wait first
desk-sort-newest = Newest first
desk-sort-oldest = Oldest first
desk-sort-priority = Most urgent first
desk-sort-due = Due first
desk-views = Saved views
desk-view-save = Save this view
desk-view-delete = Delete this view
desk-select = Select
desk-select-all = Select all
desk-select-one = Select { $visitor }
desk-selected = Selected: { $number }
desk-bulk-done = Done: { $done }. Not possible: { $failed }.
desk-tags = Tags
desk-tags-hint = Put commas between tags.
desk-visitor-unnamed = Visitor
desk-visitor-names = Fox, Owl, Otter, Heron, Hedgehog, Swallow, Dolphin, Squirrel, Robin, Badger, Turtle, Deer, Kingfisher, Hare, Seal, Lark
desk-place = Place { $place } in the queue
desk-waiting-time = Waiting for { $time }
desk-unread = New message
desk-writer-you = You:
desk-writer-bot = Assistant:
desk-new-conversation = New in the queue: { $visitor }
desk-new-message = New message from { $visitor }
desk-told-assigned = { $visitor } is yours now.
desk-told-transferred = { $agent } has passed { $visitor } on to you.
desk-told-mentioned = { $agent } mentions you in a note about { $visitor }.
desk-told-reopened = { $visitor } has written again after the end.
desk-told-taken-over = { $agent } has taken { $visitor } over from you.
desk-told-due-soon = { $visitor } is due soon.
desk-told-overdue = { $visitor } is overdue.
desk-state-bot = With the assistant
desk-state-waiting = Waiting
desk-state-agent = With { $agent }
desk-state-mine = With you
desk-state-closed = Closed

desk-chip-offered = { $agent } is being asked
desk-chip-offered-me = You are being asked
desk-chip-snoozed = Until { $time }
desk-chip-vip = VIP
desk-chip-repeated = Came back
desk-chip-priority = Priority { $priority }
desk-chip-priority-hint = Grows by one with every ten minutes of waiting.
desk-chip-first = Urgent
desk-chip-first-hint = Despair or a death: before everybody else.
desk-chip-after-hours = After hours
desk-chip-meanwhile = Answered meanwhile
desk-chip-team = Team { $team }
desk-chip-reply-due = Reply due in { $time }
desk-chip-reply-overdue = Reply overdue by { $time }
desk-chip-resolution-due = Resolution due in { $time }
desk-chip-resolution-overdue = Resolution overdue by { $time }
desk-trend-worse = { $emotion }, getting worse
desk-trend-better = { $emotion }, calming down
desk-trend-calm-again = Calm again
desk-trend-course = The last messages: { $course }

## Desk: being asked to take a conversation

desk-offers = Conversations for you
desk-offer-title = Can you take this one?
desk-offer-announced = Can you take this one? { $visitor } is waiting.
desk-offer-more =
    { $count ->
        [one] And { $count } more conversation after this one
       *[other] And { $count } more conversations after this one
    }
desk-offer-seconds = { $seconds } s
desk-accept = Accept
desk-decline = Decline
desk-banner-offered-me = { $visitor } is waiting, and you are being asked.
desk-banner-offered = { $agent } is being asked at this moment. If it does not suit them, you can take it.

## Desk: the conversation

desk-nothing-open = Choose a conversation from the list to read it.
desk-nothing-open-hint = Press ? to see the keyboard shortcuts.
desk-transcript = Messages
desk-author-bot = Assistant
desk-author-agent = Colleague
desk-you = You
desk-take = Take
desk-taking = Taking…
desk-close = Close
desk-return = Give back to the assistant
desk-transfer = Pass on to a colleague or a team
desk-transfer-confirm = Pass on
desk-snooze = Snooze for a while
desk-snooze-confirm = Snooze
desk-details = Details
desk-reply = Your reply
desk-placeholder = Write your reply in { $language }…
desk-placeholder-translated = Write in your own language; it is sent in { $language }…
desk-send = Send
desk-send-translated = Send translated
desk-send-as-written = Send as written
desk-send-hint = Enter sends, Shift + Enter starts a new line, / inserts a canned reply
desk-send-hint-translated = Enter sends it translated, Alt + Enter as written, / inserts a canned reply
desk-sending = Sending…
desk-not-sent = Not sent.
desk-try-again = Try again
desk-discard = Discard
desk-too-long =
    { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }
desk-typing = { $visitor } is writing…
desk-new-messages = New messages
desk-today = Today
desk-yesterday = Yesterday
desk-choices-offered = Choices offered
desk-banner-waiting = { $visitor } is waiting for a person. Take the conversation to answer.
desk-banner-other = { $agent } is taking care of this conversation. You can read along.
desk-banner-answering-for = You are answering in { $agent }’s conversation.
desk-banner-bot = The assistant is taking care of this conversation. You can read along.
desk-banner-closed = This conversation is closed.
desk-taken-by = { $agent } was quicker and has already taken this conversation.
desk-taken = The conversation is yours. { $visitor } can see that you are here.
desk-closed = The conversation is closed.
desk-returned = The assistant is taking care of the conversation again.
desk-close-question = Close this conversation?
desk-close-explanation = { $visitor } is thanked and asked how it went. For a few seconds you can undo this.
desk-close-how = How did it end?
desk-close-choose = Please choose how it ended.
desk-resolution-solved = Solved
desk-resolution-solved-hint = The visitor has what they needed.
desk-resolution-not-solved = Not solved
desk-resolution-not-solved-hint = It could not be solved here.
desk-resolution-no-answer = No answer
desk-resolution-no-answer-hint = The visitor did not write any more.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Ends without a word to the sender.
desk-close-draft = Your unsent reply will not be sent.
desk-close-confirm = Close the conversation
desk-return-question = Give this conversation back to the assistant?
desk-return-explanation = The assistant answers { $visitor } from now on. You can step in again at any time.
desk-return-confirm = Give back
desk-transfer-question = Pass this conversation on?
desk-transfer-explanation = { $visitor } is told who takes over. Nothing has to be said twice: all messages and notes go along.
desk-transfer-to = To whom?
desk-transfer-note = What should they know? (optional)
desk-transfer-choose = Please choose a colleague or a team.
desk-transfer-nobody = There is nobody else at the desk, and there are no teams yet.
desk-transfer-away = { $agent } is away. The conversation waits for them for up to twelve hours, then it is back in the queue.
desk-transferred = Passed on to { $to }.
desk-snooze-question = Snooze this conversation?
desk-snooze-explanation = It stays yours, and comes back at that time or as soon as { $visitor } writes.
desk-snooze-until = Until when?
desk-snooze-hour = For an hour
desk-snooze-afternoon = This afternoon
desk-snooze-tomorrow = Tomorrow morning
desk-snooze-own = At a time of your choice
desk-snooze-own-time = Date and time
desk-snooze-choose = Please choose a time.
desk-snoozed = Snoozed until { $time }.
desk-banner-snoozed = Snoozed until { $time }. A message from { $visitor } or your reply brings it back.
# A private note. $system is the name of the other system in which people work, such as Chatwoot.
desk-live-away = { $system } cannot be reached, so this conversation waits here. Please answer it here.
desk-wake = Resume now
desk-reopen = Reopen
desk-reopened = The conversation is open again, and yours.
desk-join = Step in
desk-take-over = Take over
desk-undo = Undo
desk-withdrawn = Taken back. Your text is in the field again.
desk-close-undone = The conversation is open as before.
desk-cancel = Cancel
desk-yes = Yes
desk-no = No

## Desk: writing

desk-modes = What to write
desk-mode-reply = Reply
desk-mode-note = Private note
desk-note = Private note
desk-note-placeholder = Write a note for your colleagues…
desk-note-private = Only colleagues see this, never the visitor.
desk-note-add = Add note
desk-note-by = Private note by { $agent }
desk-note-write = Write a private note
desk-note-cancel = No note after all
desk-canned = Canned replies
desk-canned-new = New
desk-canned-shortcut = Shortcut, one word
desk-canned-language = Language
desk-canned-text = Text
desk-canned-text-placeholder = Hello…
desk-canned-variables = Put {"{"}visitor{"}"}, {"{"}agent{"}"} or {"{"}order{"}"} where the name of the visitor, your name or the order number belongs.
desk-canned-save = Save
desk-canned-saved = Saved.
desk-canned-delete = Delete
desk-canned-delete-question = Delete the canned reply /{ $shortcut }?
desk-canned-none = There are no canned replies yet.
desk-canned-nothing = No canned reply matches “/{ $wanted }”. Press Esc to keep the text as it is.
desk-original-show = Show the original
desk-original-hide = Hide the original
desk-translated-from = Translated automatically from { $language }
desk-sent-in = Sent in { $language }
desk-sent-show = Show what was sent
desk-sent-hide = Hide what was sent
desk-sent-as-written = Sent as written
desk-translate-into = Translate into { $language }
desk-preview = This is how it will read in { $language }
desk-translating = Translating…
desk-untranslated-same-language = This is in { $language } already. It is sent as it is.
desk-untranslated-no-pair = There is no translation into { $language } here. It is sent as you wrote it.
desk-untranslated-unavailable = The translator does not answer at the moment. If it is not back when you send, this goes out as you wrote it.
desk-untranslated-too-late = The translation is taking a while. If it is not ready when you send, this goes out as you wrote it, and the translation follows.
desk-untranslated-spans-lost = The translation would lose a link, a number or a name. It is sent as you wrote it.
desk-untranslated-too-long = This is too long to be translated at once. It is sent as you wrote it; shorter pieces can be translated.
desk-untranslated-nothing-to-translate = There is nothing to translate in this. It is sent as it is.
desk-attach = Send a file
desk-attachment = File { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macros
desk-macro-new = New macro
desk-macro-edit = Edit macros
desk-macro-name = Name
desk-macro-for = For whom?
desk-macro-for-me = Only for me
desk-macro-for-all = For everybody
desk-macro-steps = Steps
desk-macro-step-add = Add a step
desk-macro-step-down = Move down
desk-macro-step-remove = Remove
desk-macro-delete-question = Delete the macro “{ $name }”?
desk-macro-conflict = Somebody else has changed this macro. Choose it in the list to see their version.
desk-macro-done = “{ $name }” is done.
desk-macro-partly = “{ $name }” could not be done in full
desk-macro-undone = “{ $name }” is undone.
desk-step-reply = Send a canned reply
desk-step-tag = Add a tag
desk-step-untag = Remove a tag
desk-step-set-attribute = Set an attribute
desk-step-prioritise = Set the priority
desk-step-note = Add a private note
desk-step-take = Take the conversation
desk-step-pass-on = Pass on
desk-step-close = Close the conversation
desk-step-done = Done
desk-step-skipped = Not tried
desk-level-normal = Normal
desk-level-high = High
desk-level-highest = Very high
desk-command = Search or run a command
desk-command-placeholder = Conversation, reply, macro, article or action
desk-command-actions = Actions
desk-command-articles = Articles
desk-command-pages = Pages
desk-command-none = Nothing found. Try another word.
desk-command-found = Found: { $number }
desk-draft-elsewhere = You have written something else here in another window or on another device.
desk-draft-theirs = Use that text
desk-draft-mine = Keep this text

## Desk: what the assistant did

desk-decision-answer = Answered
desk-decision-clarify = Asked for clarification
desk-decision-handoff = Handed over
desk-decision-smalltalk = Small talk
desk-decision-relay = Passed on
desk-kind-question = Asked whether it helped
desk-kind-notice = Notice
desk-kind-announcement = Sent by a program of the site
desk-confidence = { $percent } sure
desk-article = Article: { $question }
desk-greeting = Greeting: { $name }

## Desk: the context

desk-context = Details of the conversation
desk-section-visitor = Visitor
desk-section-reason = Why a person is needed
desk-section-attributes = Attributes
desk-attribute-change = Change { $name }
desk-attribute-page = The visitor’s page says so; nobody has checked it
desk-attribute-site = From your site
desk-attribute-agent = By { $agent }
desk-attribute-rule = By a rule
desk-attribute-of-visitor = This applies to all conversations of the visitor.
desk-attribute-saved = { $name } is saved.
desk-attribute-lost = A colleague has just changed { $name }. Look at the new value before you change it.
desk-section-digest = In short
desk-section-earlier = Earlier conversations
desk-section-history = What was done
desk-section-understood = What the assistant understood
desk-section-tried = What it tried
desk-section-suggestions = Suggested articles
desk-fact-name = Name
desk-fact-language = Language
desk-fact-channel = Channel
desk-fact-contact-email = E-mail left
desk-fact-contact-phone = Phone left
desk-fact-local-time = Their time
desk-fact-rating = Rating
desk-fact-nps = Would recommend us
desk-fact-comment = Comment
desk-rating = { $points } of { $most }
desk-fact-feeling = Feeling
desk-fact-wish = Wish
desk-fact-answer = Best answer found
desk-tried-nothing = The assistant has not tried an answer.
desk-suggestions-nothing = No article seems to fit here.
desk-articles-search = Search articles
desk-articles-none = No article was found.
desk-audience-visitors = Signed-in visitors
desk-audience-agents = Agents only
desk-insert = Insert
desk-insert-article = Insert “{ $question }” into the reply
desk-show-answer = Show the answer
desk-inserted = Inserted. Look it over; Enter sends it.
desk-insert-take-first = Take the conversation first, then insert.
desk-open-article = Open in the editor
desk-outcome-helpful = It helped
desk-outcome-unhelpful = It did not help
desk-outcome-none = No reaction

desk-digest-first = First question
desk-digest-since = Asked since
desk-digest-wishes = Wishes
desk-digest-orders = Orders
desk-digest-emails = E-mail
desk-digest-phones = Phone
desk-digest-amounts = Amounts
desk-digest-links = Links
desk-digest-messages = Messages

desk-earlier-no-question = Without a question
desk-earlier-before = Came from here
desk-earlier-after = Went on here
desk-earlier-nps = Recommends us: { $points } of { $most }
desk-earlier-title = Conversation of { $day }
desk-state-person = With a person

desk-deed-opened = Came into the queue
desk-deed-taken = { $agent } took it
desk-deed-accepted = { $agent } accepted it
desk-deed-assigned = Given to { $agent }
desk-deed-declined = { $agent } declined it
desk-deed-transferred = { $agent } passed it on to { $to }
desk-deed-snoozed = { $agent } snoozed it until { $time }
desk-deed-woken = { $agent } resumed it
desk-deed-agent-left = { $agent } had to leave; back in the queue
desk-deed-returned = { $agent } gave it back to the assistant
desk-deed-closed = { $agent } closed it
desk-deed-reopened = { $agent } reopened it
desk-deed-written-again = The visitor wrote again
desk-deed-joined = { $agent } stepped in
desk-deed-taken-over = { $agent } took it over
desk-deed-close-undone = { $agent } undid the closing
desk-deed-withdrawn = { $agent } took a message back
desk-deed-tagged = { $agent } changed the tags
desk-deed-attribute-set = { $agent } changed { $name }: { $before } → { $after }
desk-deed-macro = { $agent } ran “{ $macro }”
desk-deed-macro-undone = { $agent } undid “{ $macro }”
desk-deed-prioritised = { $agent } set the priority
desk-deed-ruled = The rule “{ $rule }” acted
desk-deed-erased = Messages and personal data were erased
desk-deed-left = The visitor left the queue

desk-reason-asked = Asked for a person
desk-reason-not-sure = The assistant was not sure of the answer
desk-reason-not-helpful = The answers did not help
desk-reason-upset = The visitor is upset
desk-reason-came-back = Came back with the same problem
desk-reason-reopened = Open again after it was closed
desk-reason-joined = A colleague stepped in

desk-emotion-calm = Calm
desk-emotion-frustrated = Frustrated
desk-emotion-angry = Angry
desk-emotion-worried = Worried
desk-emotion-sad = Sad

desk-intent-greet = A greeting
desk-intent-goodbye = A goodbye
desk-intent-thank = A thank-you
desk-intent-affirm = A yes
desk-intent-deny = A no
desk-intent-ask-human = Wants to talk to a person
desk-intent-decline-human = Does not want a person
desk-intent-complain = A complaint
desk-intent-bot-challenge = Asks whether this is a robot
desk-intent-change-language = Wants another language
desk-intent-ask-question = A question

desk-channel-web = Website
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-mail
desk-channel-webhook = Webhook

# What a visitor sent over a messaging app in place of words.
desk-sent-photo = Photo
desk-sent-video = Video
desk-sent-animation = Animation
desk-sent-voice = Voice message
desk-sent-audio = Audio file
desk-sent-document = Document
desk-sent-sticker = Sticker
desk-sent-contact = Contact
desk-sent-location = Location
desk-sent-invitation = Invitation to a meeting
desk-sent-unknown = Something that cannot be shown here
# Above what the visitor quotes.
desk-in-reply-to = In reply to
desk-corrected = Corrected by the visitor
# Why the file is not here.
desk-fault-too-large = Not accepted: too large
desk-fault-gone = The platform no longer has it
desk-fault-unreachable = It could not be fetched from the platform
desk-fault-refused = Not accepted: files of this kind are not safe here
desk-fault-quota = Not accepted: no room for more files
# Above the field in which an agent writes.
desk-unreachable-blocked = The visitor has blocked us: nothing that you write arrives.
desk-unreachable-stopped = The visitor has asked for no more messages: what you write arrives when they write again.
desk-unreachable-undeliverable = The platform cannot reach this visitor: nothing that you write arrives.
desk-unreachable-window = The visitor wrote too long ago: the platform delivers what you write when they write again.
desk-unreachable-away = The visitor has closed the page: what you write arrives when they come back.
desk-visitor-here = On the page
desk-visitor-gone = Not on the page

## Desk: reports

desk-report-range = Days
desk-report-days =
    { $days ->
        [one] Last day
       *[other] Last { $days } days
    }
desk-report-from = From
desk-report-to = To
desk-report-csv = Download as CSV
desk-report-overview = At a glance
desk-report-remark = Days begin at midnight in { $zone }. Changes are measured against { $from } to { $to }. The question mark beside a figure says what it means; the figure itself leads to its conversations.
desk-report-none = Nothing to count yet
desk-report-nothing = Nothing on these days.
desk-report-waiting = Waiting now
desk-report-waiting-nobody = Nobody is waiting.
desk-report-waiting-longest = The longest: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } was handed over to people
       *[other] { $count } were handed over to people
    }
desk-report-first-response = First response, median
desk-report-resolution = Resolution, median
desk-report-p90 = 9 of 10 within { $time }
desk-report-conversations = Conversations
desk-report-handoffs = Handovers
desk-report-closed = Closed
desk-report-left = Left the queue
desk-report-first-response-median = First response, median
desk-report-first-response-p90 = First response, 9 of 10
desk-report-resolution-median = Resolution, median
desk-report-resolution-p90 = Resolution, 9 of 10
desk-report-containment = Containment
desk-report-containment-hint = solved without a person
desk-report-first-contact-resolution = First contact resolution
desk-report-first-contact-resolution-hint = solved by a person the first time
desk-report-ratings = Ratings
desk-report-csat = Satisfied (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } of 5 from { $count } rating
       *[other] { $mean } of 5 from { $count } ratings
    }
desk-report-csat-mean = Rating, mean
desk-report-nps = Net promoter score
desk-report-nps-hint = from −100 to +100
desk-report-chart-volume = Conversations and handovers
desk-report-chart-response = Time to the first response
desk-report-chart-shares = Containment and satisfaction
desk-report-chart-days = { $figures }, by day from { $from } to { $to }. The table beside it has the figures.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, the largest group. The table below has all figures.
       *[other] { $figure }, the { $count } largest groups. The table below has all figures.
    }
desk-report-day = Day
desk-report-language = Language
desk-report-team = Team
desk-report-agent = Agent
desk-report-article = Article
desk-report-by-language = By language
desk-report-by-team = By team
desk-report-by-agent = By agent
desk-report-by-article = By article
desk-report-comments = What visitors wrote
desk-report-contained = Solved by the assistant
desk-report-came-back = Came back
desk-report-refused = Answer did not help
desk-report-not-understood = Not understood
desk-report-no-question = Without a question
desk-report-handed-over = Passed to people
desk-report-helpful = Answers that helped
desk-report-answered = Answered by people
desk-report-first-response-open-median = First response within opening hours, median
desk-report-first-response-open-p90 = First response within opening hours, 9 of 10
desk-report-resolution-open-median = Resolution within opening hours, median
desk-report-resolution-open-p90 = Resolution within opening hours, 9 of 10
desk-report-first-reply-kept = First reply in time
desk-report-next-reply-kept = Next reply in time
desk-report-resolution-kept = Resolved in time
desk-report-targets-missed = Targets missed
desk-report-meaning = What does “{ $figure }” mean?
desk-report-means-conversations = Conversations that began on these days and in which the visitor wrote.
desk-report-means-contained = Conversations that were never handed over to people and whose last question was answered from an article: the visitor did not say that the answer was no help, did not come back about the same article within seven days, and did not need a person in that time for a matter that is not known.
desk-report-means-came-back = Conversations that were never handed over to people and ended with an answer, but whose visitor began another one within seven days: about the same article, or one that was handed over to people without it being known what it was about.
desk-report-means-refused = Conversations that were never handed over to people and whose visitor said that the last answer did not help.
desk-report-means-not-understood = Conversations that were never handed over to people and in which the assistant had no answer to the last question: it asked for clarification, and nothing came of it.
desk-report-means-no-question = Conversations that were never handed over to people and in which nothing was asked, such as a greeting alone.
desk-report-means-handed-over = Conversations that were handed over to people at least once, whenever that was.
desk-report-means-containment = Conversations solved by the assistant as a share of all conversations that began on these days. For the last seven days it can still fall, as visitors may come back.
desk-report-means-helpful = Of the assistant’s answers that visitors judged, those they called helpful.
desk-report-means-handoffs = How often conversations were handed over to people on these days; one conversation can count several times.
desk-report-means-answered = Handovers of these days to which a person has written at least once. They count for whoever wrote first.
desk-report-means-closed = Handovers of these days that people have closed, spam included. They count for whoever held them last.
desk-report-means-left = Handovers of these days whose visitor no longer wanted to wait.
desk-report-means-first-response = Time from the handover to a person’s first message, including the hours when you are closed. It counts for whoever wrote it. Half of the times are below the median, 9 of 10 below the other value.
desk-report-means-first-response-open = The same time, but counting only the opening hours of the team, or of the first team where there is none.
desk-report-means-resolution = Time from the handover until the conversation was closed, for closed handovers, including the hours when you are closed. Half of the times are below the median, 9 of 10 below the other value.
desk-report-means-resolution-open = The resolution time, but counting only the opening hours of the team, or of the first team where there is none.
desk-report-means-first-reply-kept = Of the first replies for which the team had a target: those that came in time. Each counts on the day on which it was decided: when somebody replied, or when the time was over. It counts for whoever replied, a missed one for whoever held the conversation then.
desk-report-means-next-reply-kept = Of the visitors’ later messages for which the team had a target: those that somebody answered in time, from the first message without an answer to a person’s next message. Each counts on the day on which it was decided; a missed one counts for whoever held the conversation then.
desk-report-means-resolution-kept = Of the handovers for which the team had a target: those that were closed in time, without the time they were snoozed, and without spam. Each counts on the day on which it was decided, for whoever held the conversation then.
desk-report-means-targets-missed = How often the time for a first reply, a next reply or a resolution ran out on these days; a conversation can count several times.
desk-report-means-first-contact-resolution = Of the closed first handovers of conversations, spam aside: those that were closed as solved, not opened again within seven days and not rated 1 or 2, and whose visitor did not come back about the same thing within seven days of the beginning.
desk-report-means-ratings = Surveys that visitors answered on these days.
desk-report-means-csat = Ratings of 4 or 5 as a share of all ratings from 1 to 5 given on these days.
desk-report-means-csat-mean = Mean of all ratings from 1 to 5 given on these days.
desk-report-means-nps = Share of answers of 9 and 10 less the share of those from 0 to 6, among all answers from 0 to 10 given on these days.
desk-report-new = new
desk-report-as-before = as before
desk-report-points = points
desk-report-sides = Assistant and people
desk-report-assistant = The assistant alone
desk-report-people = People
desk-report-hours = By hour of the week
desk-report-channel = Channel
desk-report-tag = Tag
desk-report-reason = Reason
desk-report-by-channel = By channel
desk-report-by-tag = By tag
desk-report-by-reason = By reason for the handover
desk-report-somebody = Somebody who left
desk-report-has-left = { $name } (has left)
desk-report-nobody = Nobody
desk-report-no-team = Without a team
desk-report-team-gone = A deleted team
desk-report-back = Back to the report
desk-report-more = Show more
desk-report-began = Beginning
desk-report-value = Value
desk-report-counts = counts
desk-report-counts-not = does not count
desk-report-json = Download as JSON
desk-report-comments-csv = Download all comments as CSV

## Desk: wallboard

desk-wallboard = Wallboard
desk-wallboard-longest = Longest wait
desk-wallboard-available = People available
desk-wallboard-answered = Answered today
desk-wallboard-assistant = Solved by the assistant today
desk-wallboard-satisfaction = Satisfaction today
desk-wallboard-fresh = As of { $time }
desk-wallboard-stale = Not up to date: last figures from { $time }

## Desk: keyboard shortcuts

desk-shortcuts = Keyboard shortcuts
desk-shortcut-move = Move through the list
desk-shortcut-open = Open the conversation
desk-shortcut-search = Search conversations
desk-shortcut-command = Search, or run any command
desk-shortcut-macros = Run a macro
desk-shortcut-offer = Accept or decline an offered conversation
desk-shortcut-canned = Insert a canned reply while writing
desk-shortcut-suggest = Insert a suggested article
desk-shortcut-note = Write a private note
desk-shortcut-transfer = Pass on
desk-shortcut-snooze = Snooze
desk-shortcut-close = Close the conversation
desk-shortcut-take = Take the conversation
desk-shortcut-reply = Write a reply
desk-shortcut-send = Send the reply
desk-shortcut-as-written = Send the reply as written, not translated
desk-shortcut-leave = Leave the field, or go back
desk-shortcut-help = Show this overview
desk-shortcuts-close = Close the overview

## Desk: when something goes wrong

desk-error-unreachable = The server cannot be reached at the moment. Nothing of yours is lost.
desk-error-timed-out = The server is taking too long. Please try again.
desk-error-not-yours = This conversation is not yours, so the reply was not sent.
desk-error-conversation-closed = This conversation is closed by now, so the reply was not sent.
desk-error-unknown-conversation = This conversation does not exist any more.
desk-error-not-waiting = This conversation is not waiting for a person any more.
desk-error-not-with-bot = The assistant does not have this conversation any more. Please look at it again.
desk-error-not-closed = This conversation is already open. Please look at it again.
desk-error-visitor-elsewhere = The visitor has begun a new conversation since. Please answer there.
desk-error-too-late = It is too late to take this back: it has reached the visitor.
desk-error-erased = This conversation was erased and cannot be reopened.
desk-error-invalid-tag = A tag has 1 to 50 characters, and a conversation at most 20 of them.
desk-error-invalid-attribute = This value does not fit. Write numbers like 12.5, and links in full, with https://.
desk-error-unknown-attribute = This attribute does not exist any more.
desk-error-too-many-views = You have as many saved views as can be kept. Please delete one first.
desk-error-already-taken = A colleague has already taken this conversation.
desk-error-message-too-long = This reply is too long. Please send it in two parts.
desk-error-not-allowed = Your account may not do this.
desk-error-offered = A colleague is being asked about this conversation. Please wait half a minute.
desk-error-not-offered = You are not being asked about this conversation any more. You can take it from the queue.
desk-error-same-agent = This colleague has the conversation already.
desk-error-agent-away = This colleague is not at the desk any more. Please choose somebody else or a team.
desk-error-unknown-agent = This colleague is not at the desk any more. Please choose somebody else.
desk-error-unknown-team = This team does not exist any more. Please choose another one.
desk-error-changed-meanwhile = The conversation has just changed. Please look at it again.
desk-error-attachment-too-large = The file is larger than { $limit } MB. Please send a smaller one.
desk-error-attachment-refused = Files of this kind cannot be sent here. Pictures, voice, video, PDF, text and office documents can.
desk-error-attachment-mismatch = The content of this file does not match its name. Please send the original file.
desk-error-files-storage-full = This site has no room for more files. Please send a link, and tell an administrator.
desk-error-unknown-attachment = This file does not exist any more.
desk-error-shortcut-taken = Another canned reply has this shortcut already. Please choose another one.
desk-error-unknown-canned-reply = This canned reply does not exist any more.
desk-error-invalid-macro = Give it a name and fill in one to ten steps. Passing on or closing comes last.
desk-error-unknown-macro = This macro does not exist any more.
desk-error-too-many-macros = There are as many macros as can be kept. Please delete one first.
desk-error-unknown-run = There is nothing left to undo here.
desk-error-run-under-way = This is being done already. Please look again in a moment.
desk-error-not-in-language = This canned reply is not written in the visitor’s language.
desk-error-order-unknown = This canned reply needs an order number, and the visitor has not named one.
desk-error-comes-first = This visitor comes before everybody else, and that stays so.
desk-error-invalid-days = Please choose a first day before the last one, at most 400 days apart.
desk-error-invalid-time = Please choose a time in the future, within the next 90 days.
desk-error-other = That did not work. Please try again.

## Editor: the frame

editor-title = Articles
editor-page-title = Article editor
editor-skip = Skip to the content
editor-sign-out = Sign out
editor-to-desk = Agents’ desk
editor-page-language = Page language
editor-loading = Loading…
editor-retry = Try again
editor-close = Close
editor-cancel = Cancel
editor-dismiss = Dismiss this message

## Editor: the list

editor-new = New article
editor-search = Search articles
editor-search-placeholder = Search questions, answers and IDs
editor-filter-status = Status
editor-filter-language = Language
editor-status-all = All
editor-status-draft = Draft
editor-status-published = Published
editor-status-withdrawn = Withdrawn
editor-status-new = Not saved yet
editor-language-any = Every language
editor-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
editor-range = { $from } to { $to } of { $count }
editor-page-previous = Previous page
editor-page-next = Next page
editor-no-category = Without a category
editor-no-question = Without a question
editor-languages-of = Languages of this article
editor-language-source = { $language }, the language it was written in
editor-language-stale = { $language }, out of date
editor-languages-more = and { $count } more
editor-updated = Changed { $when }
editor-empty-title = The first article is yours to write
editor-empty-text = Begin with a question that visitors ask often. One good answer in one language already helps in all of them.
editor-nothing-title = Nothing found
editor-nothing-text = No article fits this search and these filters.
editor-nothing-clear = Show all articles
editor-nothing-write = Write an article about “{ $search }”
editor-list-failed = The articles could not be loaded.

## Editor: one article

editor-back = All articles
editor-article-unknown-title = This article does not exist
editor-article-unknown-text = It may have been deleted, or the link is not complete.
editor-article-failed = The article could not be loaded.
editor-unsaved = Changes not saved
editor-saved-at = Saved { $when }
editor-save-draft = Save draft
editor-save = Save
editor-publish = Publish
editor-publish-again = Publish again
editor-withdraw = Withdraw
editor-delete = Delete
editor-saving = Saving…
editor-languages = Languages
editor-language-add = Language
editor-language-add-name = Add a language
editor-language-remove = Remove { $language }
editor-language-written-in = Written in
editor-language-fault = { $language }, needs a look
editor-stale-text = The { $source } text has changed since this one was written. Please compare, and correct this text or confirm that it is still right.
editor-source-show = Show the { $source } text
editor-source-hide = Hide the { $source } text
editor-question = Question
editor-question-hint = As a visitor would ask it.
editor-question-placeholder = For example: How do I return an item?
editor-phrasings = Other phrasings
editor-phrasings-hint = What visitors really type, in other words, short and long. The assistant recognises similar questions by them, in every language.
editor-phrasings-add = Add a phrasing
editor-phrasings-placeholder = Type one and press Enter, or paste several lines
editor-phrasings-remove = Remove “{ $phrasing }”
editor-phrasings-item = Phrasing { $number }
editor-phrasings-add-button = Add
editor-phrasings-added =
    { $count ->
        [one] { $count } phrasing added
       *[other] { $count } phrasings added
    }
editor-phrasings-known = That phrasing is already there.
editor-answer = Answer
editor-answer-hint = Markdown: **bold**, lists with - and links as [text](https://…)
editor-answer-preview = Preview
editor-answer-preview-empty = The answer appears here the way visitors will see it.
editor-answer-preview-failed = The preview cannot be shown at the moment. What you have written is safe.
editor-answer-bold = Bold
editor-answer-list = List
editor-answer-link = Link
editor-answer-link-text = text
editor-answer-article = Link to an article
editor-answer-file = Picture or file
editor-answer-snippet = Snippet
editor-answer-missing-snippet = There is no snippet “{ $name }”. Visitors see nothing in its place.
editor-answer-missing-article = Visitors cannot find the article “{ $name }”. They see the text without a link.
editor-answer-missing-file = There is no file “{ $name }”. Please insert it again.
editor-link-article-title = Link to an article
editor-link-article-hint = The link takes visitors to the article’s help page, in their own language where there is one.
editor-file-title = Insert a picture or a file
editor-file-choose = Choose a file
editor-file-hint = Pictures, PDF, text, Word and Excel files of up to 10 MB. You can also drop a file on the answer, or paste a picture.
editor-file-sending = Uploading…
editor-fault-files-storage-full = This site has no room for more files. Take one out of other articles, or ask an administrator for more room.
editor-file-alt = What does the picture show?
editor-file-alt-hint = This is read out to people who cannot see the picture, and appears in its place where pictures are not shown.
editor-file-alt-missing = Please describe the picture in a few words.
editor-file-said = Link text
editor-file-insert = Insert
editor-details = Details
editor-id = Id
editor-id-hint = Short name in links and files. It cannot be changed later.
editor-category = Category
editor-category-hint = Groups articles in the list.
# Beside an article: its page for readers, and how many it has helped, by language. $yes and $no are numbers.
editor-readers-title = For readers
editor-readers-page = Open the help page
editor-readers-row = { $language }: { $yes } were helped, { $no } were not
editor-readers-none = No reader has said in the last ninety days whether it helped.
editor-live-title = Live data
editor-live-hint = The answer can say what another system knows at that moment, such as the status of an order. Administrators set up what can be looked up.
editor-live-action = What is looked up
editor-live-none = Nothing: the article’s own answer is given
editor-live-template = Answer with live data
# $values are names in braces, such as {order}.
editor-live-template-hint = Write values in braces: { $values }. Where nothing is found, the article’s own answer is given.
editor-live-save = Save the live data
editor-live-done = The live data is saved.
editor-fault-own-answer-missing = Write the answer with live data in the article’s own language, too.
editor-fault-live-answer-too-long = Keep the answer with live data to 20,000 characters.
editor-fault-language-not-spoken = The answer with live data is written in a language that the site does not speak. Load the article again; an administrator can add the language.
editor-fault-unknown-action = What was to be looked up does not exist any more. Please choose something else.
editor-tags = Tags
editor-tags-hint = Press Enter or a comma after each.
editor-tags-remove = Remove the tag “{ $tag }”

## Editor: what became of it

editor-done-draft = The draft is saved.
editor-done-saved-withdrawn = Saved. The article stays withdrawn.
editor-done-published = Published. The assistant answers with it now.
editor-done-withdrawn = Withdrawn. The assistant no longer uses this article.
editor-done-deleted = The article is deleted.
editor-done-nothing = Everything is saved already.
editor-fault-some = Please look at the marked fields.
editor-fault-question = Please write the question.
editor-fault-answer = Please write the answer. A rough one will do for a draft.
editor-fault-answer-translation = Please write the answer in this language, or remove the language.
editor-fault-id = One word without spaces or slashes, for example return-an-item.
editor-fault-id-missing = Please give the article an id.
editor-fault-id-taken = Another article has this id already.
editor-failed-unreachable = The server cannot be reached. Your text stays here; please try again in a moment.
editor-failed-signed-out = Please sign in again. Your text stays here.
editor-failed = That did not work: { $message }

## Editor: before something happens

editor-leave-title = Leave without saving?
editor-leave-text = Your changes have not been saved.
editor-leave-go = Leave without saving
editor-leave-stay = Stay here
editor-withdraw-title = Withdraw this article?
editor-withdraw-text = The assistant stops answering with it. The text is kept, and you can publish it again.
editor-delete-title = Delete this article?
editor-delete-text = “{ $question }” is deleted in all its languages. You can bring it back under “Deleted articles”. If it is only to be out of use for a while, withdraw it instead.
editor-delete-go = Delete
editor-remove-language-title = Remove { $language }?
editor-remove-language-text = The question, phrasings and answer in { $language } are removed as soon as you save.
editor-remove-language-go = Remove the language
editor-conflict-title = Somebody else has saved this article
editor-conflict-text = While you were writing, a colleague saved another version. Which one do you want to keep?
editor-conflict-differs = These parts are different:
editor-conflict-theirs = Load theirs
editor-conflict-mine = Keep mine
editor-conflict-later = Decide later
editor-gone-title = Somebody else has deleted this article
editor-gone-text = Your text is still here. Save it as a new article?
editor-gone-save = Save as new

## Editor: what becomes of an article

editor-status-archived = Archived
editor-archive = Archive
editor-archive-title = Archive this article?
editor-archive-text = The assistant stops answering with it, and it leaves the list. You find it under “Archived”, and can publish it again.
editor-linked-from = These articles link to it, and their links will lead nowhere:
editor-linked-renamed = Articles that link to it keep their own link text: { $names }
editor-done-archived = Archived. You find it under “Archived”.
editor-done-saved-archived = Saved. The article stays archived.
editor-save-later = Save for later
editor-publish-changes = Publish changes
editor-done-staged = Saved. Visitors do not see it before you publish it.
editor-staged-mark = Unpublished changes
editor-broken = Broken references
editor-staged-text = Visitors do not see these changes yet.
editor-staged-show = Show what changed
editor-staged-seen = Visitors see
editor-staged-wanted = To be published
editor-staged-discard = Discard changes
editor-staged-discard-title = Discard these changes?
editor-staged-discard-text = The article stays as visitors see it now. The changes can still be found in its history.
editor-done-discarded = The changes are discarded.
editor-more = More
editor-history = History
editor-history-older = Show older ones
editor-history-by = { $author }, { $when }
editor-history-choose = Choose an entry to see what it changed.
editor-history-changed = What it changed
editor-history-compared = Compared with now
editor-history-same = The text is the same.
editor-history-restore = Restore this text
editor-history-unsaved = Save or discard what you are writing first.
editor-done-restored = The earlier text is back.
editor-done-restored-staged = The earlier text is back. Visitors see it once you publish it.
editor-deed-saved = Saved
editor-deed-staged = Saved for later
editor-deed-discarded = Changes discarded
editor-deed-published = Published
editor-deed-withdrawn = Withdrawn
editor-deed-archived = Archived
editor-deed-deleted = Deleted
editor-deed-restored = Restored
editor-deed-released = Published as scheduled
editor-deed-expired = Archived as scheduled
editor-deed-held = Not published as scheduled: an answer is empty
editor-deed-stopped = Not published on time: test questions speak against it
editor-side-before = Before
editor-side-after = After
editor-side-theirs = Theirs
editor-side-mine = Yours
editor-schedule = Schedule
editor-schedule-publish-at = Publish on
editor-schedule-expires-at = Archive on
editor-schedule-hint = Leave a field empty where nothing is to happen. The times are those of { $zone }.
editor-schedule-save = Save the times
editor-schedule-will-publish = To be published on { $when }
editor-schedule-will-expire = To be archived on { $when }
editor-done-scheduled = The times are saved.
editor-fault-invalid-schedule = Please choose times that are still to come, and publish before you archive.
editor-fault-nothing-to-publish = There are no changes to publish at a later time. Save some for later first.
editor-fault-schedule-unsaved = Please save what you have written first, then choose the times.
editor-fault-changed-meanwhile = A colleague has changed this in the meantime. Load the page again to see it.
editor-fault-attachment-mismatch = This file is damaged, or is not what its name says. Please choose another one.
editor-fault-attachment-refused = Files of this kind cannot be used in answers. Please choose a picture, a PDF, or a text, Word or Excel file.
editor-fault-attachment-too-large = The file is too large. Please choose one of at most 10 MB.
editor-audience = Audience
editor-audience-hint = The assistant answers only those whom the article is for. Agents find every article.
editor-audience-public = Everybody
editor-audience-visitors = Signed-in visitors
editor-audience-agents = Agents only
editor-owner = Owner
editor-owner-hint = Looks after the article.
editor-owner-none = Nobody
editor-review-by = Review by
editor-review-by-hint = From this day on it is listed under “Due for review”.
editor-due = Due for review
editor-filter-only = Narrow the list
editor-only-all = No further filter
editor-only-mine = Owned by me
editor-deleted = Deleted articles
editor-deleted-none = Nothing has been deleted.
editor-deleted-restore = Restore
editor-deleted-done = The article is back, as a draft.
editor-unsaved-offer = You wrote something here and did not save it, { $when }.
editor-unsaved-take = Take it back
editor-unsaved-drop = Throw it away
editor-wording-conflict-title = Somebody else has changed this message

## Editor: what would the assistant answer?

editor-ask-title = What would the bot answer?
editor-ask-open = Try a question
editor-ask-intro = Ask as a visitor would, in any language. Nothing is sent to anyone.
editor-ask-question = Question of a visitor
editor-ask-placeholder = For example: where is my parcel?
editor-ask-language = Language
editor-ask-language-detect = Recognise the language
editor-ask-send = Ask
editor-ask-asking = Asking…
editor-ask-again = Asking again after your change…
editor-ask-empty = Please write a question first.
editor-ask-failed = The assistant could not be asked. Please try again.
editor-ask-before = Before your change: { $decision }, { $confidence }
editor-ask-same = Your change made no difference to this question.
editor-ask-decision-answer = Answers
editor-ask-decision-clarify = Asks for clarification
editor-ask-decision-handoff = Hands over to a person
editor-ask-decision-smalltalk = Small talk
editor-ask-says-answer = The visitor would get this article.
editor-ask-says-clarify = The visitor would be asked which of these is meant.
editor-ask-says-other-words = The visitor would be asked to put it in other words.
editor-ask-says-handoff = A colleague would be brought in.
editor-ask-says-smalltalk = The visitor would get a friendly reply, without an article.
editor-ask-reason-asked = The visitor asks for a person.
editor-ask-reason-upset = The visitor is upset.
editor-ask-reason-not-sure = The assistant does not know enough about this.
editor-ask-reason-came-back = The same problem has come up before.
editor-ask-reason-no-words = There is no word in the message.
editor-ask-confidence = Confidence in the best article
editor-ask-sure-very = very sure
editor-ask-sure-fairly = fairly sure
editor-ask-sure-hardly = not sure enough
editor-ask-sure-not = does not know
editor-ask-understood = Understood as
editor-ask-answer = Answer
editor-ask-answer-language = in { $language }
editor-ask-here = You are editing this article
editor-ask-runners = Also considered
editor-ask-matches = What it found
editor-ask-matched = by “{ $phrasing }”
editor-ask-nothing = No article comes near this question.
editor-ask-add-phrasing = Add this question as a phrasing
editor-ask-added-phrasing = Added to the phrasings. Publish to see the effect.
editor-ask-write = Write an article for this question

## Editor: the messages of a takeover

editor-views = Parts of the editor
editor-view-list = Articles
editor-view-messages = Messages
editor-view-snippets = Snippets
editor-view-glossary = Glossary
editor-wording-intro = What visitors read when a person takes over, in their language. Word it the way your company speaks: it is used from the next visitor on.
editor-wording-language = Language of the messages
editor-wording-search = Search messages
editor-wording-search-placeholder = Search in the messages
editor-wording-tone = Tone
editor-tone-all = Both tones
editor-tone-formal = Formal
editor-tone-plain = Plain
editor-wording-own = own wording
editor-wording-own-count = Own wording ({ $count })
editor-wording-own-none = Every message still has its original wording.
editor-wording-count =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
editor-wording-nothing-clear = Show all messages
editor-wording-failed = The messages could not be loaded.
editor-wording-invitation = Choose a message to read it in full and to word it differently.
editor-wording-back = All messages
editor-wording-text = Text in { $language }
editor-wording-forms = The { $variable } decides which text is used. Each has a field of its own.
editor-wording-form-number = for exactly { $number }
editor-wording-form-numbers = for { $numbers }
editor-wording-form-such = for numbers such as { $numbers }
editor-wording-form-other = for all others, such as { $numbers }
editor-wording-form-rare = for the form “{ $form }”
editor-wording-variables = Insert where the cursor is:
editor-wording-preview = What the visitor reads
editor-wording-is-original = The original wording
editor-wording-original = The original
editor-wording-to-original = Back to the original
editor-wording-original-title = Go back to the original?
editor-wording-original-text = Unsaved changes here will be lost.
editor-wording-original-go = Back to the original
editor-wording-done = Saved. Visitors read it from now on.
editor-wording-done-original = The original wording is back.
editor-wording-history = Earlier wordings
editor-wording-was-original = Back to the original
editor-wording-restore = Use again
editor-wording-restore-name = Use the wording by { $author } again, { $when }
editor-part-salutation = Salutation
editor-part-feeling = How the visitor feels
editor-part-reason = Why a person comes in
editor-part-next = What happens next
editor-part-waiting = While waiting
editor-part-person = With a person
editor-part-after = Afterwards
editor-part-other = More
editor-variable-name = visitor’s name
editor-variable-agent = colleague’s name
editor-variable-team = team
editor-variable-when = day and time
editor-variable-place = place in the queue
editor-variable-minutes = number of minutes
editor-variable-hours = number of hours
editor-variable-line = help line
editor-wording-salutation = Salutation
editor-wording-salutation-when = Comes first, where the visitor’s name is known.
editor-wording-feeling-calm = Calm
editor-wording-feeling-frustrated = Frustrated
editor-wording-feeling-angry = Angry
editor-wording-feeling-worried = Worried
editor-wording-feeling-sad = Sad
editor-wording-feeling-despair = In despair
editor-wording-feeling-grief = Grieving
editor-wording-feeling-emergency = In danger
editor-wording-feeling-compromised = Account or card in other hands
editor-wording-misread = Misread as despair
editor-wording-despair-nobody = In despair, and nobody is there
editor-wording-despair-line = In despair, and who listens
editor-wording-apology = Apology
editor-wording-why-not-sure = The assistant is not sure
editor-wording-why-not-helpful = The answers did not help
editor-wording-why-came-back = They are back with the same problem
editor-wording-takeover = Passed on to the team
editor-wording-takeover-closed = Nobody is at work
editor-wording-next-long-queue = Many people are waiting
editor-wording-agent-left = The colleague had to leave
editor-wording-next-place = Place in the queue
editor-wording-next-waiting-time = Waiting time
editor-wording-next-waiting-hours = Waiting time in hours
editor-wording-next-waiting-hour-and-half = Waiting time: an hour and a half
editor-wording-next-waiting-unknown = Waiting time not known
editor-wording-next-nobody-here = Nobody is signed in
editor-wording-next-when-back = When colleagues are back
editor-wording-next-no-repeating = Nothing has to be said again
editor-wording-still-waiting = They write while waiting
editor-wording-still-waiting-first = They write while they come before everyone else
editor-wording-waiting-longer = It takes longer than was said
editor-wording-left-queue = They no longer want to wait
editor-wording-left-queue-solved = They no longer wait: it is resolved
editor-wording-taken = A colleague begins
editor-wording-transferred = Another colleague takes over
editor-wording-transferred-away = Passed on to a colleague who is away
editor-wording-transferred-team = Passed on to a team
editor-wording-given-back = Back with the assistant
editor-wording-closed = The conversation is closed

## Editor: drafts by machine, and what has changed

editor-language-machine = { $language }, machine draft, not reviewed
editor-machine = Machine draft, not reviewed.
editor-machine-text = Compare it with the original and correct it. Then mark it as reviewed.
editor-machine-reviewed = Reviewed
editor-machine-was-reviewed = Reviewed. This takes effect as soon as you save.
editor-machine-undo = Not yet
editor-machine-draft-it = Draft by machine
editor-machine-drafting = Drafting…
editor-machine-done = The draft in { $language } is there. Please review it.
editor-machine-save-first = Please save the { $source } text first: the machine drafts from what is saved.
editor-drafts-title = Machine drafts in { $language }?
editor-drafts-text = Articles: { $number }. The drafts are made in the background and wait for your review. Texts that somebody has written stay as they are.
editor-drafts-progress = { $language }: { $done } of { $total } articles processed
editor-drafts-done = { $language }: { $drafted } of { $total } articles drafted.
editor-drafts-ended = This stopped before all of them were done. Start again for the rest.
editor-drafts-without = Without a draft: { $number }
editor-drafts-chosen = Machine drafts for the selected articles: { $number }
editor-drafts-choose = Select “{ $question }”
editor-drafts-choose-all = Select all on this page
editor-drafts-why-written = Somebody has written this text, so it was left alone.
editor-drafts-why-up-to-date = There is a draft already.
editor-drafts-why-empty = The article has no answer yet.
editor-drafts-why-gone = The article no longer exists.
editor-drafts-why-changed = Somebody changed the article in the meantime.
editor-drafts-why-no-pair = The translation engine does not translate between these languages.
editor-drafts-why-too-late = The translation engine took too long.
editor-drafts-why-spans-lost = A link, a number or a term was lost in the translation.
editor-drafts-why-too-long = The text is too long for the translation engine.
editor-drafts-why-unavailable = The translation engine does not answer at the moment.
editor-drafts-why-failed = Something went wrong on our side.
editor-fault-drafts-under-way = Drafts are being made already. Please wait, or stop them.
editor-changes-show = Compare then and now
editor-changes-hide = Hide the comparison
editor-changes-before = Then
editor-changes-after = Now
editor-changes-unknown = What the text said then is no longer known.
editor-changes-failed = The change cannot be shown at the moment. Please try again.
editor-source-part-changed = Changed since
editor-stale-confirm = Still right
editor-stale-confirmed = { $language } counts as up to date.

## Editor: snippets

editor-snippets-intro = Short texts that appear in many articles, such as opening hours. Change one here, and every article that uses it shows the new text at once.
editor-snippets-add = New snippet
editor-snippets-search = Search snippets
editor-snippets-empty-title = No snippets yet
editor-snippets-empty-text = Write here what several articles say in the same words. Then insert it into their answers with the snippet button.
editor-snippets-failed = The snippets could not be loaded.
editor-snippet-pick-title = Insert a snippet
editor-snippet-name = Name
editor-snippet-name-hint = Lower-case letters from a to z, digits and hyphens, for example opening-hours.
editor-snippet-used = Articles that use it
editor-snippet-unused = No article uses it yet.
editor-snippet-delete-title = Delete “{ $name }”?
editor-snippet-delete-text = These articles will then have nothing in its place:
editor-snippet-done = Saved. Every article that uses it now shows the new text.
editor-snippet-deleted = Deleted.
editor-snippet-conflict-title = Somebody else has saved this snippet
editor-snippet-fault-text = Please write the text in at least one language.
editor-snippet-fault-taken = Another snippet has this name already.

## Editor: the glossary

editor-glossary-intro = Names and terms that translation engines must not translate as they like. In every language that you give no rendering for, a term stays as it is written here.
editor-glossary-add = Add a term
editor-glossary-search = Search terms
editor-glossary-count =
    { $count ->
        [one] { $count } term
       *[other] { $count } terms
    }
editor-glossary-more =
    { $count ->
        [one] { $count } more term; search to find it.
       *[other] { $count } more terms; search to find them.
    }
editor-glossary-empty-title = No terms yet
editor-glossary-empty-text = Add the names of your products, or words that your company uses in a sense of its own.
editor-glossary-failed = The glossary could not be loaded.
editor-glossary-term = Term
editor-glossary-remove = Remove the term “{ $term }”
editor-glossary-rendering = “{ $term }” in { $language }
editor-glossary-rendering-remove = Remove “{ $term }” in { $language }
editor-glossary-language-add = Add a language to “{ $term }”
editor-glossary-fault-term = Please write the term, or remove it.
editor-glossary-done = Saved. Translations keep to it from now on.
editor-glossary-conflict-title = Somebody else has saved the glossary
editor-glossary-conflict-text = While you were writing, a colleague saved another version. Which one do you want to keep?

## Editor: scripted dialogues

editor-view-dialogues = Dialogues
editor-dialogues-intro = Conversations that the bot should master. Play them after every larger change to the articles: visitors and agents see nothing of it, and it does not count in reports.
editor-dialogues-new = New dialogue
editor-dialogues-play-all = Play all
editor-dialogues-stop = Stop
editor-dialogues-search = Search dialogues
editor-dialogues-outcome = Outcome
editor-dialogues-passed = Passed
editor-dialogues-failed = Failed
editor-dialogues-unplayed = Not played
editor-dialogues-count =
    { $count ->
        [one] { $count } dialogue
       *[other] { $count } dialogues
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } turn
       *[other] { $count } turns
    }
editor-dialogues-progress = Played: { $done } of { $total }
editor-dialogues-playing = Playing…
editor-dialogues-played-at = Played { $when }
editor-dialogues-done-passed = Every dialogue went as expected.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } dialogue did not go as expected.
       *[other] { $count } dialogues did not go as expected.
    }
editor-dialogues-busy = Dialogues are being played already. Please wait until they have finished.
editor-dialogues-import = Import a file
editor-dialogues-export = Export as a file
editor-dialogues-imported = Added: { $added }. Changed: { $changed }. Unchanged: { $same }.
editor-dialogues-empty-title = Write down what the bot should master
editor-dialogues-empty-text = A dialogue is what a visitor writes and what you expect each time. Play all of them when articles have changed, and see at once what still works and what does not.
editor-dialogues-empty-example = Begin with this example
editor-dialogues-example-name = Asks for a person
editor-dialogues-example-visitor = I want to talk to a human
editor-dialogues-load-failed = The dialogues could not be loaded.
editor-dialogues-nothing-clear = Show all dialogues
editor-dialogue-back = All dialogues
editor-dialogue-name = Name
editor-dialogue-name-placeholder = For example: Order, and how long it takes
editor-dialogue-page = Language of the visitor’s page
editor-dialogue-turn = Turn { $number }
editor-dialogue-turn-add = Add a turn
editor-dialogue-turn-up = Move turn { $number } up
editor-dialogue-turn-down = Move turn { $number } down
editor-dialogue-turn-remove = Remove turn { $number }
editor-dialogue-visitor = The visitor writes
editor-dialogue-expected = Expected
editor-dialogue-expected-nothing = Anything goes.
editor-dialogue-expect = Expectation
editor-dialogue-expect-name = Add an expectation to turn { $number }
editor-dialogue-seen = What the bot did
editor-dialogue-seen-not-yet = Play the dialogue to see it.
editor-dialogue-seen-outdated = From before your change. Play it again.
editor-dialogue-holds = as expected
editor-dialogue-differs = not as expected
editor-dialogue-play = Play
editor-dialogue-save-play = Save and play
editor-dialogue-done = The dialogue is saved.
editor-dialogue-done-passed = Everything went as expected.
editor-dialogue-done-failed = Not everything went as expected. The differences are marked.
editor-dialogue-not-played = The dialogue could not be played. Please try again.
editor-dialogue-fault-name = Please give the dialogue a name.
editor-dialogue-fault-name-taken = Another dialogue in this language has this name already.
editor-dialogue-fault-visitor = Please write what the visitor says.
editor-dialogue-fault-value = Please choose at least one, or remove the expectation.
editor-dialogue-conflict-title = Somebody else has saved this dialogue
editor-dialogue-delete-title = Delete this dialogue?
editor-dialogue-unknown = This dialogue does not exist
editor-expect-article = Shows one of these articles
editor-expect-offers = Shows or offers one of these
editor-expect-covers = Also deals with one of these
editor-expect-not = Shows none of these articles
editor-expect-answers = Shows an article
editor-expect-words = Says these words
editor-expect-decision = What the bot does
editor-expect-person = Waits for a person
editor-expect-urgent = Comes before all others
editor-expect-language = Speaks
editor-expect-picks = Shows choice number
editor-expect-talk = Small talk such as
editor-expect-no-talk = No small talk such as
editor-expect-any = One of several alternatives
editor-expect-any-hint = It came with a file and is kept as it is.
editor-expect-picks-last = the last one
editor-expect-words-placeholder = Type and press Enter
editor-talk-helpful = Glad that it helped
editor-talk-which-language = Asks which language
editor-yes = Yes
editor-no = No
editor-pick-article = Search for an article
editor-pick-article-none = No article found
editor-pick-remove = Remove “{ $value }”
editor-seen-article = Article shown
editor-seen-article-none = None
editor-seen-choices = Offered

## Editor: articles from files

editor-import-title = Articles from files
editor-import-hint = Files such as { $formats }, or articles from { $systems }. You see what would change before anything is stored.
editor-import-choose = Choose files
editor-import-folder = Choose a folder
editor-import-reading = Reading the files…
editor-import-columns = Columns
editor-import-column = Column
editor-import-sample = Content
editor-import-field = Used as
editor-import-left-out = Left out
editor-import-encoding = Encoding
editor-import-encoding-auto = Recognise
editor-import-separator = Separator
editor-import-tab = Tab
editor-import-language = Where no language is given
editor-import-header = The first row names the columns
editor-import-added = New: { $number }
editor-import-changed = Changed: { $number }
editor-import-same = Unchanged: { $number }
editor-import-faults = To fix first: { $number }
editor-import-file = File
editor-import-row = Row
editor-import-what = What to fix
editor-import-notes = Remarks: { $number }
editor-import-rows = Rows: { $number }
editor-import-go = Import
editor-import-again = Other files
editor-import-nothing = Nothing would change: all of it is there already.
editor-import-going = Making it searchable: { $done } of { $total }
editor-import-held = Held back: { $number }
editor-import-held-text = These articles fail their own test questions, or take those of others. What is new becomes a draft, and changes wait until you publish them.
editor-import-anyway = Publish these, too
editor-import-sound = No test question speaks against it.
editor-import-overtaken = A colleague has changed one of these articles in the meantime. Please look at the changes again.
editor-import-lost = The server was stopped in the meantime. Nothing was stored; please import the files again.
editor-import-too-large = These files are larger than { $most } MB together. Please import them in parts.
editor-import-guessed = guessed

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Unanswered
editor-gaps-intro = What visitors asked and the assistant could not answer well, gathered by topic across all languages.
editor-gaps-show = Which topics
editor-gaps-open = To answer
editor-gaps-answered = Answered
editor-gaps-dismissed = Dismissed
editor-gaps-proposals = Suggested phrasings
editor-gaps-period = Period
editor-gaps-days-7 = Last 7 days
editor-gaps-days-28 = Last 4 weeks
editor-gaps-days-90 = Last 3 months
editor-gaps-count = Topics: { $number }
editor-gaps-asked = Asked: { $number }
editor-gaps-before = Period before: { $number }
editor-gaps-last = Last asked { $when }
editor-gaps-waiting = Still being sorted: { $number }
editor-gaps-none = There are no topics here.
editor-gaps-empty-title = Nothing left unanswered
editor-gaps-empty-text = When visitors get no answer, a request for clarification, a poor answer or a person, their questions gather here.
editor-gaps-failed = This could not be loaded.
editor-gap-back = All topics
editor-gap-unknown = This topic does not exist any more
editor-gap-draft = Write an article
editor-gap-draft-hint = The questions become its phrasings, and the best reply of an agent its first answer. Nobody sees it before you publish.
editor-gap-teach = Add to an article
editor-gap-which = Which article answers this?
editor-gap-nearby = Articles about something similar
editor-gap-dismiss = Dismiss
editor-gap-reopen = Take up again
editor-gap-questions = What was asked
editor-gap-answers = What agents answered
editor-gap-answers-none = Nobody has answered this yet.
editor-gap-taught = Added to the article as phrasings.
editor-gap-dismissed = Dismissed. It will not come back if it is asked again.
editor-gap-reopened = Back among the topics to answer.
editor-gap-settled = A colleague has dealt with this topic already.
editor-gap-unpublished = The article is not published yet
editor-gap-article = Open the article
editor-gap-since-before = Asked in vain in the period before: { $number }
editor-gap-since-after = Since then: { $number }
editor-gap-since-answered = Answered by the article: { $number }
editor-gap-cause-unanswered = No answer
editor-gap-cause-clarify = Asked for clarification
editor-gap-cause-unhelpful = Answer did not help
editor-gap-cause-person = To a person
editor-proposals-intro = Learnt from your team and from visitors: questions that an article answers. None is used before you accept it.
editor-proposals-count = Suggestions: { $number }
editor-proposals-empty-title = No suggestions
editor-proposals-empty-text = When an agent sends an article, or a visitor chooses one or says that it helped, the question is suggested here.
editor-proposal-text = Phrasing
editor-proposal-accept = Accept
editor-proposal-reject = Leave out
editor-proposal-accepted = Added to the article.
editor-proposal-rejected = Left out. It is not suggested again.
editor-proposal-reviewed = A colleague has decided about this already.
editor-proposal-source-inserted = An agent sent the article
editor-proposal-source-chosen = The visitor chose the article
editor-proposal-source-helped = The answer helped

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Quality
editor-quality-synonyms = Synonyms
editor-quality-duplicates = Similar articles
editor-tests = Test questions
editor-tests-hint = One per line. Visitors never see them. Before the article is published, the assistant is asked each of them and has to answer with this article.
editor-tests-language = Language of the test questions
editor-tests-try = Try all test questions
editor-tests-trying = Asking the test questions…
editor-tests-far = Asked: { $done } of { $total }
editor-tests-none = There are no test questions yet, neither here nor in other articles.
editor-tests-failed = The test questions could not be asked. Please try again.
editor-tests-incomplete = Write a question and an answer first.
editor-tests-passed = Find this article: { $found } of { $total }
editor-tests-won = Won by this change: { $number }
editor-tests-lost = Lost by this change: { $number }
editor-tests-same = This wins and loses none of the site’s test questions. There are { $total }.
editor-tests-found = finds its article
editor-tests-offered = asks for clarification, and offers the right article
editor-tests-other = gets “{ $article }” instead
editor-tests-missed = finds no answer
editor-held-title = Publishing is held back
editor-held-text = These test questions would not find their article:
editor-held-later = Change it first
editor-held-anyway = Publish anyway
editor-held-mark = Held back
editor-held-list = Not published as planned: { $number }
editor-held-show = Show them
editor-held-time = Not published on time ({ $when }), since these test questions would not have found their article:
editor-held-import = An import did not publish this ({ $when }), since these test questions would not have found their article:
editor-held-empty = Not published on time ({ $when }), since an answer was empty. Write it, then publish.
editor-synonyms-intro = Words that mean the same here, such as “COVID-19” and “coronavirus”, or “parcel” and your brand’s word for it. A question with one of them is also searched with the others.
editor-synonyms-add = Add synonyms
editor-synonyms-words = Words, separated by commas
editor-synonyms-remove = Remove { $words }
editor-synonyms-saved = Saved. The next question is searched with them.
editor-synonyms-failed = The synonyms could not be loaded.
editor-synonyms-empty = There are no synonyms yet.
editor-synonyms-lonely = { $word } stands alone. Write a second word beside it, or remove it.
editor-synonyms-proposed = Suggested by what visitors write
editor-synonyms-pair = { $word } means { $term }
editor-synonyms-asked = Questions: { $number }
editor-synonyms-take = Add
editor-duplicates-intro = Articles that answer the same question, or would take each other’s. Merge the two, and the assistant no longer has to choose.
editor-duplicates-failed = The articles could not be compared.
editor-duplicates-far = Articles looked at: { $done } of { $total }
editor-duplicates-none = No two articles answer the same question.
editor-duplicates-same = Both give the same answer.
editor-duplicates-taken = Its questions that the other article would take: { $taken } of { $asked }
editor-merge-keep = Keep this one
editor-merge-title = Merge the two articles?
editor-merge-text = “{ $kept }” gets all phrasings, tags and test questions of “{ $other }”, which is then withdrawn. What it answers stays as it is.
editor-merge-go = Merge
editor-merge-done = Merged. The other article is withdrawn.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Feedback
editor-quality-conversation = Whole conversation
editor-languages-intro = How far along your articles are in each language. Choose a number to see the articles it counts.
editor-coverage-there = Available
editor-coverage-reviewed = Reviewed
editor-coverage-unreviewed = Not reviewed
editor-coverage-outdated = Out of date
editor-coverage-missing = Missing
editor-translators = For translators (XLIFF)
editor-translators-open = Missing, out of date or not reviewed
editor-translators-all = All articles
editor-feedback-intro = What visitors thought of the answers that they got. Articles that answer badly come first.
editor-conversation-intro = What would the bot say, message by message, and why? Nothing is sent to anyone, and none of it is kept.
editor-feedback-all = All languages
editor-feedback-failed = The feedback could not be loaded.
editor-feedback-none = No article was given as an answer in this period.
editor-feedback-show = What was asked
editor-feedback-answered = Answers: { $number }
editor-feedback-helpful = helped
editor-feedback-unhelpful = did not help
editor-feedback-unjudged = not judged
editor-feedback-variant = shown in { $language }
editor-replay-messages = What the visitor writes
editor-replay-placeholder = One message per line, or a transcript
editor-replay-play = Play
editor-replay-waiting = Waits for a person.
editor-replay-why = Why?
editor-replay-read = Searched:
editor-replay-read-together = Searched together with the question before it:
editor-replay-words = words in common: { $words }
editor-replay-thresholds = From { $answer } on it answers, from { $offer } on it offers.
