"""Long work as generators, one file per job."""
