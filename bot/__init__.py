"""The bot: conversations, language, understanding, policy, dialogue, channels and web pages."""
