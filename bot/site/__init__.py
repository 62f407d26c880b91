"""What administrators set of their site in its pages: kept in the database, overruled by the environment."""
