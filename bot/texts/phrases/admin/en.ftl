### The words of the administration and of one's own account. English is the source: the other languages hold the same
### messages with the same variables. Short, friendly, no jargon.

## The frame

signin-title-admin = Administration
signin-title-account = Your account
signin-intro-admin = Sign in to look after people, teams and the site.
signin-intro-account = Sign in to see to your password and your devices.
admin-page-title = Administration
admin-account-title = Your account
admin-skip = Skip to the content
admin-views = Parts of the administration
admin-view-people = People
admin-view-teams = Teams
admin-view-canned = Canned replies
admin-view-tags = Tags
admin-view-attributes = Attributes
admin-view-rules = Rules
admin-view-site = Site
admin-view-widget = Widget
admin-view-channels = Channels
admin-view-webhooks = Webhooks
admin-view-actions = Live data
admin-view-log = Log
admin-to-desk = Desk
admin-to-editor = Editor
admin-page-language = Page language
admin-sign-in = Sign in
admin-sign-out = Sign out
admin-dismiss = Dismiss
admin-close = Close
admin-cancel = Cancel
admin-save = Save
admin-saved = Saved.
admin-failed = That did not work: { $message }
admin-failed-unreachable = The server cannot be reached at the moment. Nothing is lost; please try again.
admin-failed-signed-out = You have been signed out. Please sign in again.
admin-nothing-found = Nothing found. Try other words.
admin-fault-shortcut-taken = Another canned reply has this shortcut already. Please choose another one.
admin-fault-unknown-canned-reply = This canned reply does not exist any more; a colleague may have deleted it.
admin-fault-tag-exists = There is a tag of this name already.
admin-fault-unknown-tag = This tag does not exist any more; a colleague may have renamed or deleted it.
admin-fault-invalid-tag = A tag has 1 to 50 characters.
admin-fault-invalid-webhook = Give the webhook a name, at least one event and a full web address that begins with https://.
admin-fault-unknown-webhook = This webhook does not exist any more; a colleague may have deleted it.
admin-fault-too-many-webhooks = There are as many webhooks as can be kept. Please delete one first.
admin-fault-unknown-delivery = There is nothing to send again; it may be on its way already.
admin-fault-invalid-action-name = Give the action the name that the other system knows it by: at most 64 Latin letters, digits, dots, hyphens and underscores, with a letter first.
admin-fault-invalid-action-url = Give a full web address that begins with https://, without user name and password.
admin-fault-invalid-action-details = An action needs at most five details, each with a name of its own.
admin-fault-invalid-action-words = Give words to at most 200 codes, and keep each code and its words to 300 characters.
admin-fault-invalid-detail-name = Name each detail with Latin letters, digits and underscores, with a letter first. The names language, visitor_id and visitor_email are taken.
admin-fault-invalid-detail-label = Write what visitors are asked for with each number and each text, in at most 60 characters.
admin-fault-invalid-detail-shapes = Write what each text looks like: at most ten lines of up to 40 characters, each with # for a digit or @ for a letter.
admin-fault-invalid-trial = Fill in every detail, and write it as it looks.
admin-fault-language-not-spoken = Something is written in a language that the site does not speak. Take it out, or add the language under Site.
admin-fault-action-exists = There is an action of this name already. Please choose another one.
admin-fault-unknown-action = This action does not exist any more; a colleague may have deleted it.
admin-fault-too-many-actions = There are as many actions as can be kept. Please delete one first.
admin-fault-attribute-exists = There is an attribute with this key already; it may be retired.
admin-fault-invalid-attribute = This cannot be saved like that. Give it a name of at most 60 characters, a key of Latin letters and digits that begins with a letter, and each list at least one choice.
admin-fault-invalid-logo = This picture cannot be used. Choose a PNG, SVG or WebP with 16 to 4096 pixels on each side; an SVG may hold a drawing only.
admin-fault-logo-too-large = This picture is larger than 512 kB. Please choose a smaller one.
admin-fault-last-administrator = This is the last administrator. Make somebody else an administrator first.
admin-conflict-title = Somebody else has changed “{ $name }”
admin-conflict-text = A colleague saved a change while you were writing. Which one do you want to keep?
admin-conflict-theirs = Take theirs
admin-conflict-mine = Keep mine

## People

admin-people-intro = Everybody who can sign in. Choose somebody to change what they may do, or to sign them out.
admin-people-invite = Invite somebody
admin-people-you = you
admin-people-invited = Invited
admin-role-agent = Agent
admin-role-agent-may = talks with visitors
admin-role-supervisor = Supervisor
admin-role-supervisor-may = also sees colleagues' figures and can act for them
admin-role-editor = Editor
admin-role-editor-may = writes articles
admin-role-admin = Administrator
admin-role-admin-may = may do everything
admin-person-name = Name
admin-person-name-hint = Visitors see this name.
admin-person-login = User name
admin-person-login-hint = For signing in, such as an e-mail address.
admin-person-role = Role
admin-person-languages = Languages they write
admin-person-teams = Teams
admin-person-skills = Skills
admin-person-skills-hint = Separated by commas, such as: returns, invoices
admin-person-capacity = Conversations at once
admin-person-capacity-hint = They are given no more than this.
admin-person-link = New link to choose a password
admin-person-sign-out = Sign out everywhere
admin-person-signed-out = { $name } is signed out everywhere.
admin-person-deactivate = Deactivate
admin-person-deactivated = { $name } can no longer sign in.
admin-deactivate-title = Deactivate { $name }?
admin-deactivate-text = They are signed out at once. Open conversations go back to the queue; what they wrote keeps their name.
admin-link-title = A link for { $name }
admin-link-text = Pass this link on to { $name }. It works once, until { $until }, and is shown only now.
admin-link-copy = Copy the link
admin-link-copied = Copied.

## One's own account

admin-link-welcome = Hello { $name }
admin-link-intro = Choose a password. Your user name is { $login }.
admin-link-send = Save and sign in
admin-unknown-link = This link is not valid. A newer one may have taken its place; ask an administrator.
admin-link-used = This link has been used already. Sign in with your password, or ask for a new link.
admin-link-expired = This link has expired. Ask an administrator for a new one.
admin-password-title = Password
admin-password-current = Current password
admin-password-new = New password
admin-password-hint = At least 8 characters.
admin-password-change = Change the password
admin-password-done = Your password is changed, and you are signed out everywhere else.
admin-password-wrong = That is not your current password. Please try once more.
admin-sessions-title = Where you are signed in
admin-sessions-hint = If you do not know one of these, sign it out and change your password.
admin-sessions-here = Here
admin-sessions-program = A program
admin-sessions-since = Signed in { $when }
admin-sessions-end = Sign out
admin-sessions-ended = Signed out there.
admin-factor-title = Second factor
admin-factor-text = Besides your password, a code from your phone is asked for. Knowing your password alone is then not enough to get in.
admin-factor-set-up = Set it up
admin-factor-since = On since { $when }
admin-factor-left = Recovery codes left: { $number }
admin-factor-new-codes = New recovery codes
admin-factor-switch-off = Switch off
admin-factor-off = The second factor is switched off.
admin-factor-on = The second factor is switched on, and you are signed out everywhere else.
admin-factor-reset = Reset the second factor
admin-factor-reset-title = Reset the second factor of { $name }?
admin-factor-reset-text = They are signed out everywhere, and the password alone lets them in from then on. Make sure that it is really them who ask.
admin-factor-was-reset = The second factor of { $name } is reset.
admin-link-mailed = It has also been sent to { $login }.
admin-person-provider = Signs in with { $provider }: first { $since }, last { $last }.
admin-person-unlink = Unlink
admin-person-unlinked = { $name } is no longer linked.
admin-unlink-title = Unlink { $name }?
admin-unlink-text = They are signed out everywhere. At their next sign-in their account is found by its user name again.
admin-link-entry = This link signs you in once as { $login }, without a password.
admin-link-by-provider = Nobody signs in by password here. Sign in with { $provider }.

## Teams and their hours

admin-teams-intro = Who belongs together, and when they are at work. Outside these hours visitors are told when people are back.
admin-teams-add = Add a team
admin-teams-first = For everybody without a team
admin-teams-nobody = It has no members: everybody takes its conversations
admin-teams-open = Open now
admin-teams-closed = Closed now
admin-teams-name = Name
admin-teams-members = Members
admin-teams-members-hint = Only they are given the team's conversations.
admin-teams-delete = Delete the team
admin-team-delete-title = Delete the team { $name }?
admin-team-delete-text =
    { $count ->
        [0] Nobody is waiting for it. Its members stay.
        [one] One visitor is waiting for it and will go to the general queue. Its members stay.
       *[other] { $count } visitors are waiting for it and will go to the general queue. Its members stay.
    }
admin-team-deleted = The team { $name } is deleted.
admin-hours-title = Opening hours
admin-hours-always = Always open
admin-hours-zone = Time zone
admin-hours-zone-hint = Such as { $example }.
admin-hours-weekly = Weekly hours
admin-hours-weekly-hint = An end before the beginning is on the next day.
admin-hours-from = from
admin-hours-to = to
admin-hours-add = Add hours
admin-hours-remove = Remove these hours
admin-hours-country = Public holidays of
admin-hours-no-country = No country
admin-hours-region = Region
admin-hours-whole-country = The whole country
admin-hours-holidays = Other days off
admin-hours-holidays-hint = Year-month-day, separated by commas.
admin-hours-workdays = Holidays on which you work
admin-hours-workdays-hint = Year-month-day, separated by commas.
admin-service-title = Targets
admin-service-hint = In minutes; leave empty for none. What is urgent has the targets of the line above, unless it has its own.
admin-service-first-reply = First reply
admin-service-next-reply = Next reply
admin-service-resolution = Resolution
admin-service-always = Count around the clock, not only within opening hours
admin-service-warn-percent = Warn when this much of the time has passed, in per cent
admin-service-warn-minutes = Or this many minutes before the end
admin-calendar-before = The month before
admin-calendar-after = The next month
admin-calendar-show = Show these hours
admin-calendar-holiday = Day off
admin-calendar-closed = Closed

## Canned replies and tags

admin-canned-intro = What agents write again and again. At the desk they type / and the shortcut.
admin-canned-add = Add a canned reply
admin-canned-search = Search canned replies
admin-canned-none = There are no canned replies yet. Add the first one, and every agent can use it at once.
admin-canned-shortcut = Shortcut
admin-canned-shortcut-hint = One word, such as: refund
admin-canned-language = Language
admin-canned-language-hint = A text for each language; those that have one are ticked.
admin-canned-text = Text
admin-canned-text-hint = These are filled in by themselves: { $variables }
admin-canned-shortcut-wrong = The shortcut has to be one word of at most 50 characters, without slashes and braces.
admin-canned-empty = Please write the text in at least one language.
admin-canned-delete = Delete
admin-canned-delete-title = Delete the canned reply /{ $shortcut }?
admin-canned-delete-text = Nobody will find it any more, in any language. What was sent with it stays.
admin-canned-deleted = The canned reply /{ $shortcut } is deleted.
admin-tags-intro = Words by which conversations are sorted. Rename a tag, and it changes in all of them.
admin-tags-add = Add a tag
admin-tags-search = Search tags
admin-tags-none = There are no tags yet. Add some here, or let agents begin with their own.
admin-tags-name = Tag
admin-tags-name-hint = At most 50 characters; kept in small letters.
admin-tags-used = Conversations: { $number }
admin-tags-delete = Delete the tag
admin-tag-delete-title = Delete the tag “{ $tag }”?
admin-tag-delete-text = It is taken off all conversations that have it, which cannot be undone. Conversations: { $number }
admin-tag-deleted = The tag “{ $tag }” is deleted.
admin-tag-join = Merge
admin-tag-join-title = There is a tag “{ $tag }” already
admin-tag-join-text = All conversations with “{ $before }” get “{ $tag }” instead. Afterwards the two cannot be told apart.
admin-attributes-intro = What you want to know about conversations and visitors besides their messages, such as a plan or an order number. What your site passes under the same key is filled in automatically.
admin-attributes-add = Add an attribute
admin-attributes-none = There are no attributes yet.
admin-attribute-label = Name
admin-attribute-labels = Names in other languages
admin-attribute-labels-hint = One per line, with the language first, such as nl: Plan
admin-attribute-key = Key
admin-attribute-key-hint = What your site calls it, such as plan. It cannot be changed later.
admin-attribute-kind = Kind
admin-attribute-kind-text = Text
admin-attribute-kind-number = Number
admin-attribute-kind-boolean = Yes or no
admin-attribute-kind-date = Date
admin-attribute-kind-choice = List of choices
admin-attribute-kind-link = Link
admin-attribute-choices = Choices
admin-attribute-choices-hint = One per line.
admin-attribute-owner = Belongs to
admin-attribute-owner-conversation = The conversation
admin-attribute-owner-visitor = The visitor
admin-attribute-editors = Who may change it
admin-attribute-editors-agents = Everybody at the desk
admin-attribute-editors-supervisors = Supervisors
admin-attribute-editors-nobody = Nobody, only the site
admin-attribute-shown = Show it beside the conversation
admin-attribute-retired = Retire it: it is seen nowhere, and its values stay
admin-attribute-is-retired = Retired

## The site

admin-site-intro = How the site looks and speaks, how conversations find people, and how long things are kept.
admin-site-looks = Looks and languages
admin-site-name = Name of the site
admin-site-name-hint = Visitors see it at the top of the chat.
admin-site-accent = Colour
admin-site-first-language = Main language
admin-site-first-language-hint = Where nothing else is known of a visitor.
admin-site-languages = Languages
admin-site-languages-hint = Visitors can choose among these.
admin-site-tone = How visitors are addressed
admin-site-tone-formal = Formally
admin-site-tone-plain = Plainly
admin-site-tones = Different in some languages
admin-site-tones-usual = Like all others
admin-site-fixed = { $variable } is set on the server and decides this.
admin-site-texts = First words
admin-site-texts-language = In which language
admin-site-greeting = Greeting
admin-site-greeting-hint = If this is left empty, Hamdel greets in its own words.
admin-site-starters = Questions to begin with
admin-site-starters-hint = One per line, four at most.
admin-site-routing = How conversations find people
admin-site-assignment = Conversations
admin-site-assignment-pull = are taken from the queue by whoever wants to
admin-site-assignment-offer = are offered to one person after the other
admin-site-assignment-auto = are given to whoever suits best
admin-site-patience = Patience for the right language, in seconds
admin-site-patience-hint = How long a visitor waits for somebody who is busy but writes their language.
admin-site-zone-hint = The days of reports begin here at midnight. Empty: the time zone of the first team.
admin-site-retention = How long things are kept
admin-site-retention-hint = In days; 0 keeps them for ever.
admin-site-keep-conversations = Text of conversations
admin-site-keep-files = Files
admin-site-keep-searches = Questions in the search log
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG or WebP of at most 512 kB. Visitors see it in the chat, colleagues at the desk.
admin-site-logo-none = No logo yet.
admin-site-logo-choose = Choose a picture
admin-site-logo-remove = Remove the logo
admin-site-no-articles = No article is in these languages yet: { $languages }. Visitors who write them get articles in another language, with a sentence that says so.

## Help lines, for when nobody is there

admin-help-title = Help lines
admin-help-intro = Visitors see these while nobody is there to answer, those of their own country first.
admin-help-country = Country
admin-help-elsewhere = Everywhere else
admin-help-phone = Telephone
admin-help-mail = E-mail
admin-help-hours = Open
admin-help-hours-hint = By the clocks of that country. Tick no day if it is always open.
admin-help-add = Add a help line
admin-help-remove = Remove this help line
admin-help-incomplete = Each help line needs a telephone number or an e-mail address.
admin-help-twice = There are two help lines for { $country }. Please merge them.
admin-crisis-title = Help for people in despair
admin-crisis-intro = Whoever writes that they do not want to live any more is passed on to your team at once, before everyone else. Often nobody is there at that moment, and someone who listens can save a life. Write here who that is, for each country and language. Nobody else can know it: without an entry, visitors are only asked to call the emergency services.
admin-crisis-language = Language
admin-crisis-any-language = Any language
admin-crisis-text = Who listens, and where
admin-crisis-text-hint = As visitors will read it: a name, and a number or an address.
admin-crisis-add = Add someone who listens
admin-crisis-incomplete = Each of these lines needs a text.
admin-crisis-twice = There are two lines for the same country and language. Please merge them.
admin-site-security = Security
admin-site-factor = Everybody who works here needs a second factor
admin-site-factor-hint = Whoever has none sets it up before anything else, and so do you.

## Channels and the log

admin-channels-intro = Where visitors come from, and whether what you send there arrives.
admin-channels-waiting =
    { $count ->
        [one] One message is waiting to be delivered
       *[other] { $count } messages are waiting to be delivered
    }
admin-channels-given-up =
    { $count ->
        [one] One message could not be delivered this week
       *[other] { $count } messages could not be delivered this week
    }
admin-channels-well = All is well
admin-channels-trouble = Trouble
admin-channel-web = Chat on your site
admin-channel-rest = Other programs (REST)
admin-channel-live-chatwoot = People in Chatwoot
admin-channel-live-zammad = People in Zammad
admin-channels-try = Check the connection
admin-channels-trying = Checking…
admin-channels-last-error = Last error, { $when }:
admin-channels-do-given-up = Some visitors did not get what was sent. Check the connection, then try again what was not delivered.
admin-channels-do-waiting = It is sent again automatically. If this continues, check the connection.
admin-channels-try-none = All is well. Connected as
admin-channels-try-unreachable = The platform cannot be reached. Try again in a few minutes; if this continues, have somebody check whether the server can connect to the internet.
admin-channels-try-token = The platform does not know the token. Set the right one on the server, and restart it.
admin-channels-try-address = The platform does not deliver to this server. Give it the address { $address } (setWebhook).
admin-channels-try-deliveries = The platform has not been able to deliver to this server recently. It says:
admin-channels-failed = Show what was not delivered
admin-channels-again = Try again
admin-channels-again-all = Try all again
admin-channels-failed-none = There is nothing left that was not delivered.
admin-channels-again-done =
    { $count ->
        [one] { $count } message is sent again
       *[other] { $count } messages are sent again
    }
admin-line-title = The line for your site
admin-line-hint = Put this line before the end of each page's body, and the chat appears.
admin-log-intro = What was done, by whom and when. Nothing in it can be changed.
admin-log-by-itself = Automatically
admin-log-more = Earlier ones
admin-deed-agent-invited = Person invited
admin-deed-agent-changed = Person changed
admin-deed-agent-removed = Person deactivated
admin-deed-link-made = Link to choose a password made
admin-deed-link-used = Password chosen by link
admin-deed-password-changed = Password changed
admin-deed-signed-out = Signed out
admin-deed-site-changed = Settings of the site changed
admin-deed-visitor-secret-renewed = New secret for visitors who are signed in
admin-deed-visitor-secret-removed = Secret for visitors who are signed in removed
admin-deed-team-changed = Team changed
admin-deed-team-removed = Team deleted
admin-deed-canned-changed = Canned reply saved
admin-deed-canned-removed = Canned reply deleted
admin-deed-tag-added = Tag added
admin-deed-tag-renamed = Tag renamed
admin-deed-tag-removed = Tag deleted
admin-deed-attribute-defined = Attribute saved
admin-deed-attribute-retired = Attribute retired
admin-deed-attribute-set = Attribute of a conversation changed
admin-deed-glossary-changed = Glossary changed
admin-deed-deliveries-retried = Undelivered messages sent again
admin-deed-script-changed = Wording changed
admin-deed-visitor-exported = A visitor’s data handed out
admin-deed-agent-made = Account made at the first sign-in
admin-deed-identity-linked = Account linked with the provider
admin-deed-identity-unlinked = Account unlinked from the provider
admin-deed-role-given = Role changed by the provider’s groups
admin-deed-second-factor-on = Second factor switched on
admin-deed-second-factor-off = Second factor switched off
admin-deed-second-factor-reset = Second factor reset
admin-deed-recovery-codes-made = New recovery codes made
admin-deed-recovery-code-used = Recovery code used
admin-deed-link-mailed = Link sent by mail
admin-deed-macro-changed = Macro saved
admin-deed-macro-removed = Macro deleted
admin-deed-rule-changed = Rule saved
admin-deed-rule-on = Rule switched on
admin-deed-rule-off = Rule switched off
admin-deed-rules-ordered = Order of the rules changed
admin-deed-rule-removed = Rule deleted
admin-deed-webhook-added = Webhook added
admin-deed-webhook-changed = Webhook saved
admin-deed-webhook-removed = Webhook deleted
admin-deed-webhook-secret-renewed = New secret for a webhook
admin-deed-webhook-off = Webhook switched off
admin-deed-webhook-replayed = Deliveries of a webhook sent again
admin-deed-action-added = Action added
admin-deed-action-changed = Action saved
admin-deed-action-removed = Action deleted
admin-deed-action-secret-renewed = New secret for an action
admin-deed-article-action-set = An article answers with live data
admin-deed-article-action-dropped = An article answers with its own text again
admin-deed-dialogue-added = Dialogue added
admin-deed-dialogue-changed = Dialogue changed
admin-deed-dialogue-deleted = Dialogue deleted
admin-deed-dialogues-imported = Dialogues imported
admin-deed-article-published-anyway = Article published against its test questions
admin-deed-articles-merged = Articles merged
admin-deed-synonyms-changed = Synonyms changed
admin-log-kind-invitation = Invitation
admin-log-kind-reset = New password
admin-log-kind-forgotten = Forgotten password
admin-log-kind-entry = Sign-in without a password
admin-log-by-visitor = At the visitor’s request
admin-log-by-age = Retention period over

## Webhooks

admin-webhooks-intro = Other systems, such as a CRM, a help desk or a mail tool, are told what happens here as it happens. Everything they are sent is signed.
admin-webhooks-add = Add a webhook
admin-webhooks-none = There are no webhooks yet.
admin-webhook-url = Address
admin-webhook-url-hint = Where the other system takes webhooks, such as https://crm.example/hooks
admin-webhook-events = What it is told
admin-webhook-event-answered = The assistant answers with an article
admin-webhook-event-assigned = An agent gets a conversation
admin-webhook-event-missed = No article is found
admin-webhook-event-erased = A visitor is erased
admin-webhook-event-test = Test
admin-webhook-active = Switched on
admin-webhook-on = On
admin-webhook-off = Off
admin-webhook-fault = Switched off automatically: { $message }
admin-webhook-failing = Nothing has arrived since { $when }. It is retried automatically.
admin-webhook-secret-title = The secret of “{ $name }”
admin-webhook-secret-text = The other system checks the signatures with it. Copy it now: it is shown only this once.
admin-webhook-secret-copy = Copy the secret
admin-webhook-renew = New secret
admin-webhook-renew-title = Make a new secret for “{ $name }”?
admin-webhook-renew-text = For 24 hours everything is signed with the old one as well, so that you have time to change it over there.
admin-webhook-test = Send a test
admin-webhook-test-well = The test has arrived.
admin-webhook-test-failed = The test has not arrived.
admin-webhook-delete = Delete the webhook
admin-webhook-delete-title = Delete the webhook “{ $name }”?
admin-webhook-delete-text = The other system is told nothing more, and what is still on its way there is dropped.
admin-webhook-deliveries = Show the last deliveries
admin-webhook-deliveries-none = Nothing has been sent lately.
admin-webhook-delivered = Delivered
admin-webhook-waiting = On its way
admin-webhook-dead = Given up
admin-webhook-again = Send again
admin-webhook-again-all = Send everything again that was given up
admin-webhook-again-done = Sent again: { $number }

## Live data

admin-actions-intro = What the assistant looks up in your other systems for its answers, such as how far an order is. Editors choose it in an article, under Live data.
admin-actions-add = Add an action
admin-actions-none = There are no actions yet. Add the first one, and articles can answer with what your other systems know.
admin-action-name-hint = What the other system calls it, such as action_order_status
admin-action-kind = Where it is looked up
admin-action-kind-webhook = At an address of yours, by a signed request
admin-action-kind-rasa = At a Rasa action server
admin-action-kind-demo = Nowhere: made-up orders, to try it out
admin-action-url-hint = Where the other system answers, such as https://shop.example/actions
admin-action-details = Details that it needs
admin-action-details-hint = Visitors are asked for what is missing.
admin-action-detail-add = Add a detail
admin-action-detail-remove = Remove this detail
admin-action-detail-name-hint = Latin letters, digits and underscores, such as order
admin-action-detail-email = E-mail address
admin-action-detail-order = Order number
admin-action-detail-shapes = What it looks like
admin-action-detail-shapes-hint = One per line, such as HD-#####: # stands for a digit, @ for a letter.
admin-action-detail-label = What visitors are asked for
admin-action-detail-label-hint = Such as: your customer number. E-mail addresses and order numbers need none.
admin-action-detail-labels = The same in other languages
admin-action-detail-labels-hint = One per line, with the language first, such as nl: uw klantnummer
admin-action-detail-attribute = Attribute that answers instead
admin-action-detail-attribute-hint = email, visitor_id or the key of an attribute: what your site vouches for is not asked for.
admin-action-words = What codes mean
admin-action-words-hint = One per line: the code, the language and the words, such as shipped en: on its way
admin-action-words-wrong = This line lacks a code, a language or words: { $line }
admin-action-vouched = Only for visitors whom your site vouches for
admin-action-articles = Answers in:
admin-action-articles-none = No article answers with it yet.
admin-action-try = Try it
admin-action-try-title = Try “{ $name }”
admin-action-try-hint = This is a real look-up, for nobody in particular.
admin-action-try-found = Found. In answers these names stand in braces:
admin-action-try-nothing = The other system has nothing for these details.
admin-action-try-too-slow = The other system did not answer within two seconds.
admin-action-try-unreachable = The other system cannot be reached. Check the address, and whether it is running.
admin-action-try-wrong-answer = The other system's answer cannot be used. It has to be JSON with values that are texts or numbers.
admin-action-try-refused-address = The address leads into this server's own network, which is not allowed here.
admin-action-try-failed = The other system refused: { $why }
admin-action-renew-text = The old secret then stops working. Until the new one is set over there, articles give their own answers.
admin-action-delete = Delete the action
admin-action-delete-title = Delete the action “{ $name }”?
admin-action-delete-text = Articles that answer with it give their own answers again.

## Rules

admin-rules-intro = What is done by itself when something happens. Rules act from top to bottom, each once; what a rule does sets no other rule off.
admin-rules-add = Add a rule
admin-rules-none = There are no rules yet.
admin-rule-when = When
admin-rule-event-begun = A conversation begins
admin-rule-event-handed-over = A person is needed
admin-rule-event-message = The visitor writes
admin-rule-event-closed = A conversation is closed
admin-rule-event-rated = The visitor rates a conversation
admin-rule-event-overdue = A target is missed
admin-rule-event-waiting = Somebody has been waiting for long
admin-rule-minutes = For how many minutes
admin-rule-if = Only if
admin-rule-words = One of these words in the message
admin-rule-tags = One of these tags
admin-rule-commas = Separated by commas.
admin-rule-languages = Language
admin-rule-channels = Channel
admin-rule-teams = Team
admin-rule-feelings = Feeling
admin-rule-hours = Opening hours
admin-rule-hours-any = At any time
admin-rule-hours-open = While open
admin-rule-hours-closed = While closed
admin-rule-attribute = Attribute that the site gives
admin-rule-attribute-value = What it contains
admin-rule-try = Try it on past conversations
admin-rule-tried = It would have applied to { $met } of the last { $tried } conversations.
admin-rule-active = Switched on
admin-rule-on = On
admin-rule-off = Off
admin-rule-up = Move up
admin-rule-fault = Switched off automatically: { $message }
admin-rule-incomplete = Give the rule a name, and fill in every step.
admin-rule-delete-title = Delete the rule “{ $name }”?
admin-rule-delete-text = What it has done so far stays.

## The first start

admin-start-step = Step { $step } of { $of }
admin-start-next = Next
admin-start-skip = Skip for now
admin-start-incomplete = Please fill in the name and the user name.
admin-start-done-already = This site has been set up already. Please sign in.
admin-start-you-title = Welcome! First, who are you?
admin-start-you-intro = This becomes the administrator's account.
admin-start-site-title = Which languages does your site speak?
admin-start-site-intro = You can change all of this later.
admin-start-hours-title = When are people there?
admin-start-hours-intro = Outside these hours the assistant answers, and says when people are back.
admin-start-colleague-title = Who works with you?
admin-start-colleague-intro = Invite your first colleague. You get a link to pass on.
admin-start-line-title = Done. Now bring it to your visitors
admin-start-line-intro = Try it in the demo shop, and answer at the desk.
admin-start-to-desk = Open the desk
admin-start-to-shop = Open the demo shop

## Mails to people who work here

mail-greeting = Hello { $name },
mail-copy = If the button does not work, open this address:
mail-forgotten-subject = Choose a new password for { $site }
mail-forgotten-text = A new password was requested for your account { $login }. You can choose it here:
mail-forgotten-button = Choose a new password
mail-forgotten-note = The link works once, for one hour. If you did not ask for it, you do not need to do anything: your password stays as it is.
mail-invitation-subject = Your account at { $site }
mail-invitation-text = You have been invited to { $site }. Your user name is { $login }. Choose a password to begin:
mail-invitation-button = Choose a password
mail-invitation-note = The link works once, for seven days. If you did not expect it, you do not need to do anything.

## The widget on the site's pages

admin-widget-intro = How the chat looks and what it says first, on all your pages at once.
admin-widget-looks = Looks and place
admin-widget-side = Side of the window
# Where the launcher stands: by the line, so right in English and left in Persian, or by the window.
admin-widget-side-end = Where lines end
admin-widget-side-start = Where lines begin
admin-widget-side-left = Left
admin-widget-side-right = Right
admin-widget-offset-side = Pixels from the side
admin-widget-offset-bottom = Pixels from the bottom
admin-widget-layer = Layer
admin-widget-theme = Light or dark
admin-widget-theme-auto = As the visitor’s device has it
admin-widget-theme-light = Always light
admin-widget-theme-dark = Always dark
admin-widget-phones = No button on phones
admin-widget-phones-hint = For pages with a button of their own that opens the chat.
admin-widget-words = Words
admin-widget-launcher = Text on the button
admin-widget-consent = What visitors agree to first
admin-widget-consent-hint = Until they agree, nothing is kept, in their browser or here. If this is left empty, nobody is asked.
admin-widget-consent-link = Address of the privacy notice
admin-widget-line = The line for your pages
admin-widget-line-hint = Put it into every page that should have the chat. What you set here takes effect without touching it again.
admin-widget-copy = Copy
admin-widget-preview = Preview
admin-widget-preview-hint = A real chat: what you write in it arrives at the desk.
admin-widget-secret = Visitors who are signed in
admin-widget-secret-intro = Your server signs the id of whoever is signed in, and they find their conversations on every device.
admin-widget-secret-none = There is no secret yet.
# $when is a time ago, such as "5 minutes ago", or a date.
admin-widget-secret-since = A secret was made: { $when }.
# $when is a date with a time.
admin-widget-secret-old = The previous one is valid until { $when }.
admin-widget-secret-make = Make a secret
admin-widget-secret-renew = New secret
admin-widget-secret-renew-text = The old one stays valid for another 24 hours, so that you have time to change it on your server.
admin-widget-secret-at-once = End the old one at once: somebody else may have it
admin-widget-secret-title = The secret of your site
admin-widget-secret-text = Keep it on your server, never in a page. Copy it now: it is shown only this once.
admin-widget-secret-remove = Remove the secret
admin-widget-secret-remove-title = Remove the secret?
admin-widget-secret-remove-text = Nobody will be recognised on other devices any more.
# Above a line of code that runs there.
admin-widget-server = On your server
admin-widget-page = In your page
