"""Files of articles as content teams have them: rows, whatever their format, and the articles that rows make."""
