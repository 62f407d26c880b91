"""Signing in with an OpenID Connect provider, by the authorization code flow with PKCE."""
