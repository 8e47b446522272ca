"""A coded document with its margin on paper: read, laid out on pages, painted on a printer or into a PDF."""
