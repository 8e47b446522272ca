"""The page view: a PDF as it looks, with its codings on the words."""
