"""Tests of Hamdel. Set before numpy is imported by any of them, as the command line does."""

from bot.process import one_thread_a_product

one_thread_a_product()
