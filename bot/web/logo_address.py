"""Where the site's logo is on this server."""


def logo_address(version: str) -> str:
    """The address of the logo of that version; empty where there is none."""
    return f"/api/v1/chat/site/logo/{version}" if version else ""
