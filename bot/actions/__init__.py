"""Answers with live data: what an article asks another system for, such as how far an order is."""
