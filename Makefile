# Everything a checkout can do. Each target sets up what it needs first; a second run starts at once.
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python
TEST_JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help setup demo test run check format bench bench-large bench-briefing bench-reader gate soak screenshots strings icons sample templates pages validate build test-frozen test-sync lock clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | awk -F'\t' '{ printf "make %-12s %s\n", $$1, $$2 }'

setup: ## Virtual environment, locked packages, libraries for Qt
	@$(PYTHON) packaging/set_up.py

demo: setup ## The main job on the sample, into build/demo (WINDOW=1 opens the window on it)
	$(RUN) -m desktop demo $(if $(WINDOW),,--no-window)

test: setup ## All tests
	$(RUN) -m pytest -q -n $(TEST_JOBS) --dist loadfile

run: setup ## The window (PROJECT=file.gloss opens that project)
	$(RUN) -m desktop $(PROJECT)

check: setup ## Format, lint, strict types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict desktop exports

format: setup ## Put the code into the one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## Figures of speed and size beside their limits (small and middle projects)
	$(RUN) -m tests.benchmarks

bench-large: setup ## The same on 5,000 documents and 200,000 codings
	$(RUN) -m tests.benchmarks --large

bench-briefing: setup ## The writer of briefings on 100 to 200,000 extracts, beside python-docx and a streamed limit
	$(RUN) -m tests.benchmarks.bench_briefing --large

bench-reader: setup ## Opening, scrolling and coding in texts of up to 5 MB with 10,000 codings (QT_QPA_PLATFORM=xcb for a display)
	$(RUN) -m tests.benchmarks.bench_reader

gate: setup ## All that guards people's work, in full: kills, power cuts, damage, merges (an hour; SEED=7 for the same again)
	GLOSSATOR_GATE=1 SEED=$(or $(SEED),7) $(RUN) -m pytest -q -n $(TEST_JOBS) --dist loadgroup -m gate --timeout 7200 --hypothesis-seed=$(or $(SEED),7)

# Python takes its memory from the C library, and large blocks lie on pages of their own: what is given back goes back
# to the system, unless a small block keeps a page.
ONE_PLACE := PYTHONMALLOC=malloc MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=65536

soak: setup ## Random use of the window for hours' worth of events (EVENTS=20000, MINUTES=60 spreads them, SEED=1 for the same again)
	EVENTS=$(or $(EVENTS),20000) MINUTES=$(or $(MINUTES),0) $(ONE_PLACE) $(RUN) -m pytest -q -s -p no:xdist tests/soak

screenshots: setup ## Pictures of every panel and state, into resources/help/pictures
	QT_QPA_PLATFORM=offscreen $(RUN) packaging/screenshots.py

strings: setup ## Every sentence of the window for translators (LANGUAGE=de), into resources/translations
	QT_QPA_PLATFORM=offscreen $(RUN) packaging/collect_strings.py $(or $(LANGUAGE),de)

icons: setup ## The icons, drawn anew into resources/icons
	QT_QPA_PLATFORM=offscreen $(RUN) packaging/make_icons.py

sample: setup ## The sample's Word and PDF files, written anew
	QT_QPA_PLATFORM=offscreen $(RUN) packaging/make_sample.py

templates: setup ## The house templates that come with the program, drawn anew
	$(RUN) packaging/make_templates.py

pages: setup demo ## The demo's briefing as pictures of its pages (needs LibreOffice and poppler)
	$(RUN) packaging/briefing_pages.py

validate: setup ## Golden briefings and the demo's, judged by the Open XML SDK (needs npm)
	$(RUN) packaging/validate_word.py

build: setup ## The program as one folder that needs no Python: dist/glossator
	$(BIN)/pyinstaller --noconfirm --clean --log-level ERROR --distpath dist --workpath build/pyinstaller packaging/glossator.spec

test-sync: setup ## Two reviewers with a real sync engine between them, and a minute of two at one file (SECONDS=120; needs syncthing)
	GLOSSATOR_TOGETHER_SECONDS=60 $(RUN) -m pytest -q -p no:xdist tests/desktop/jobs/test_working_together.py
	GLOSSATOR_SYNC_SECONDS=$(or $(SECONDS),120) $(RUN) -m pytest -q -p no:xdist tests/sync

test-frozen: setup ## Tests of that folder (make build first)
	$(RUN) -m pytest -q tests/frozen

lock: setup ## Resolve pyproject.toml anew into packaging/requirements.lock
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet -o build/lock/requirements.lock
	@{ echo '# Every package that set-up installs, with the hashes of its files. Made by `make lock` from pyproject.toml.'; \
	  cat build/lock/requirements.lock; } > packaging/requirements.lock

clean: ## Remove all that was made here, the virtual environment included
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
