"""Several processes that serve one site: how each of them is kept in step with the others."""
