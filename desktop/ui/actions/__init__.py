"""One file per menu: rows and their handlers; table.py joins them."""
