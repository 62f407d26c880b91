"""Tables of the knowledge base. Times are Unix seconds in UTC."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

article = Table(
    "article",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("language", String(8), nullable=False),
    Column("category", String(200), nullable=False, default=""),
    Column("tags", JSON, nullable=False, default=list),
    # public, visitors (those whom the site vouches for) or agents
    Column("audience", String(16), nullable=False, default="public", server_default="public"),
    # The login of whoever looks after it.
    Column("owner", String(200), nullable=False, default="", server_default=""),
    # The day, as 2027-03-01, by which somebody reads it again.
    Column("review_by", String(10), nullable=False, default="", server_default=""),
    # Questions that it has to be found for, by language.
    Column("tests", JSON, nullable=False, default=dict, server_default="{}"),
    # draft, published, withdrawn or archived
    Column("status", String(16), nullable=False, index=True),
    # Grows with everything that is stored of it, changes that are not published yet as well.
    Column("revision", Integer, nullable=False),
    # When it, or its staged changes, are to be published, and when it is to be archived; and who has said so.
    Column("publish_at", Float, nullable=True, index=True),
    Column("expires_at", Float, nullable=True, index=True),
    Column("scheduled_by", String(200), nullable=False, default="", server_default=""),
    # Why it, or its staged changes, were not published at their time or by an import; see knowledge_base/held.py.
    Column("held", JSON(none_as_null=True), nullable=True),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False),
)

article_variant = Table(
    "article_variant",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("question", Text, nullable=False),
    Column("phrasings", JSON, nullable=False, default=list),
    Column("answer", Text, nullable=False),
    # The revision of the article that the variant was written for.
    Column("source_revision", Integer, nullable=False),
    # Written by a machine, and reviewed by nobody yet.
    Column("machine", Boolean, nullable=False, default=False),
    Column("updated_at", Float, nullable=False),
)

# Changes to a published article that visitors do not see yet.
article_staged = Table(
    "article_staged",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    # The article as it is to be, and its machine drafts.
    Column("content", JSON, nullable=False),
    Column("machine", JSON, nullable=False),
    Column("author", String(200), nullable=False),
    Column("updated_at", Float, nullable=False),
)

# What answers refer to: as they are published, and as they are to be where changes are staged.
article_reference = Table(
    "article_reference",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("staged", Boolean, primary_key=True),
    # snippet, article or file
    Column("kind", String(8), primary_key=True),
    Column("name", String(200), primary_key=True),
    Index("article_references_to", "kind", "name"),
)

article_revision = Table(
    "article_revision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("article_id", String(200), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("content", JSON, nullable=False),
    # Machine drafts among its variants; null where that was not kept.
    Column("machine", JSON(none_as_null=True), nullable=True),
    # What was done to it: see knowledge_base/history.py.
    Column("deed", String(16), nullable=False, default="saved", server_default="saved"),
    Column("author", String(200), nullable=False),
    Column("created_at", Float, nullable=False),
    Index("article_history", "article_id", "revision"),
)

# Short texts that many articles say, by language.
snippet = Table(
    "snippet",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("texts", JSON, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("author", String(200), nullable=False),
    Column("updated_at", Float, nullable=False),
)

snippet_revision = Table(
    "snippet_revision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(60), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    # Null where it was deleted.
    Column("texts", JSON(none_as_null=True), nullable=True),
    Column("author", String(200), nullable=False),
    Column("created_at", Float, nullable=False),
)

# Pictures and other files of articles; where their bytes lie, files of conversations do, too.
article_file = Table(
    "article_file",
    metadata,
    # Also its name where files are kept.
    Column("id", String(32), primary_key=True),
    # What addresses call it, for everybody and for visitors whom the site vouches for.
    Column("public_name", String(32), nullable=False, index=True),
    Column("visitors_name", String(32), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    # In pixels, of a picture.
    Column("width", Integer, nullable=True),
    Column("height", Integer, nullable=True),
    # SHA-256 of its bytes.
    Column("digest", String(64), nullable=False, index=True),
    Column("author", String(200), nullable=False),
    Column("created_at", Float, nullable=False),
)

# Vectors are kept with the encoder that made them: another encoder's are never mixed in.
article_import = Table(
    "article_import",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("author", String(200), nullable=False),
    Column("began_at", Float, nullable=False),
    # When whoever carries it out was last heard of.
    Column("seen_at", Float, nullable=False),
    Column("done", Integer, nullable=False, default=0),
    Column("total", Integer, nullable=False, default=0),
    # running, done or failed
    Column("state", String(16), nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    # How many of them were not published, since test questions spoke against that.
    Column("held", Integer, nullable=False, default=0, server_default="0"),
    # Why it failed or what was left out, for whoever asked for it.
    Column("message", Text, nullable=False, default=""),
)

vector = Table(
    "vector",
    metadata,
    Column("encoder", String(100), primary_key=True),
    # SHA-256 of kind and text
    Column("digest", LargeBinary(32), primary_key=True),
    Column("values", LargeBinary, nullable=False),
)

# Changes that were tried with the test questions of all articles before they were made.
article_trial = Table(
    "article_trial",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # Of the change, and of all that what comes of it depends on.
    Column("digest", String(64), nullable=False, index=True),
    Column("author", String(200), nullable=False),
    Column("began_at", Float, nullable=False),
    # When whoever carries it out was last heard of.
    Column("seen_at", Float, nullable=False),
    Column("done", Integer, nullable=False, default=0),
    Column("total", Integer, nullable=False, default=0),
    # running, done or failed
    Column("state", String(16), nullable=False),
    Column("result", JSON(none_as_null=True)),
)

# Words of one language that stand for each other here.
synonym = Table(
    "synonym",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("language", String(8), nullable=False),
    Column("terms", JSON, nullable=False),
    Column("updated_at", Float, nullable=False),
)

# Pairs that were proposed, and are not to be again.
synonym_refused = Table(
    "synonym_refused",
    metadata,
    Column("language", String(8), primary_key=True),
    # What visitors write, and what the articles say.
    Column("word", String(100), primary_key=True),
    Column("term", String(100), primary_key=True),
    Column("refused_by", String(200), nullable=False),
    Column("refused_at", Float, nullable=False),
)
