### What the help pages say: articles for readers, without a script. English is the source.
### Where a text speaks to the reader, `.plain` says it in the informal register; the other is polite.

# Stands for the site's name where it has none.
help-name = Help
# For search engines, below the title.
help-description = Answers to common questions, and a way to reach us.
help-skip = Skip to the content
help-home-title = How can we help you?
    .plain = What can we help you with?
help-search-label = Search the help articles
help-search-placeholder = Ask in your own words
    .plain = Just ask
help-search-button = Search
help-popular = Popular questions
# Articles that belong to no category.
help-other = Other questions
# A link to all articles of a category.
help-all = { $count ->
        [one] { $count } article
       *[other] All { $count } articles
    }
# A list of links: the way from the first page to this one.
help-trail = You are here
    .plain = You are here
# $date is a day, such as "1 March 2027".
help-updated = Last updated: { $date }
help-related = Related questions
help-thanks = Thank you for telling us.
    .plain = Thanks for telling us.
help-sorry = We are sorry that this was not what you needed. Please ask us.
    .plain = Sorry this wasn’t what you needed. Just ask us.
help-ask-title = Still looking for an answer?
    .plain = Can’t find what you’re looking for?
help-ask-text = Ask us in the chat. Our digital assistant answers right away, and brings in a person whenever you like.
    .plain = Ask us in the chat. Our assistant answers right away, and gets you a person whenever you like.
help-ask-button = Ask us
    .plain = Ask us
help-noscript = The chat needs JavaScript, which is switched off in this browser.
help-results = Results for “{ $query }”
help-nothing = No results for “{ $query }”
help-nothing-text = Please try other words, or ask us in the chat.
    .plain = Try other words, or ask us in the chat.
help-busy = There were very many searches just now. Please wait a moment and search again.
    .plain = There were a lot of searches just now. Wait a moment and search again.
# Beside an article that there is in another language only. $language is its name.
help-in-language = in { $language }
# $language is the reader's.
help-none-yet = There are no articles in { $language } yet. These are in other languages.
help-none-at-all = There are no articles here yet.
help-not-in-language = This article is not available in { $language } yet
# A list of languages follows, each with the article's title.
help-read-in = It can be read in:
    .plain = It can be read in:
help-machine = This text was translated by a computer, and nobody has checked it yet.
help-original = Read the original in { $language }
help-missing-title = Page not found
help-missing-text = The address may be out of date or contain a typing mistake. Please search for what you need, or ask us.
    .plain = The address may be out of date or have a typo in it. Search for what you need, or ask us.
help-to-start = All help articles
help-page = Page { $page }
help-previous = Previous page
help-next = Next page

## Common categories; others are called as the site calls them.

help-category-account = Account
help-category-delivery = Delivery
help-category-orders = Orders
help-category-payment = Payment
help-category-products = Products
help-category-returns = Returns
help-category-service = Service
