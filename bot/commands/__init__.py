"""The command ``hamdel``, one file a group."""
