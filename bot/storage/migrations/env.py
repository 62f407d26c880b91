"""Run by Alembic: migrates over the connection that the caller opened."""

from alembic import context

connection = context.config.attributes["connection"]
if connection is None:
    raise SystemExit("Migrations run when Hamdel starts; there is nothing to run by hand.")
context.configure(connection=connection, render_as_batch=True)
# The caller's transaction carries the migration, whole or not at all.
context.run_migrations()
