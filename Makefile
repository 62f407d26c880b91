# Hamdel. `make run` serves it, `make test` tests it, `make check` is what has to pass before a change lands.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXTRAS := .venv-extras
CLIENT := .venv-client
PORT ?= 8000
# What checks the JavaScript of the pages, and its tests.
PAGES := tests/pages
# The widget for sites that are built with npm, React, WordPress or Shopify.
PACKAGES := packages
# Rasa's own environment and models, for `make rasa` and `make test-rasa`.
RASA := build/rasa
# Files of tests side by side, one a core, in the order of tests/conftest.py: what takes longest begins first.
PYTEST := $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: install run rasa dev test check bundle pages packages client extras test-extras test-rasa bench bench-widget chaos chaos-short imports roles audit mutants mutants-sample clean

install: $(VENV)/installed

$(VENV)/installed: pyproject.toml bot/web/package-lock.json bot/web/build_pages.py bot/web/bundle_pages.js
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

run: install
	$(BIN)/hamdel serve --port $(PORT)

# Rasa 3.6 beside it, in an environment of its own: made, trained on nlu_data and served, and asked by Hamdel.
rasa: install
	PORT=$(PORT) deploy/rasa/beside $(BIN)/hamdel

dev: $(VENV)/developing $(CLIENT)/installed

$(VENV)/developing: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

test: dev
	$(PYTEST)

check: dev pages packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTEST)

# What makes a client from the API's description, by itself: it wants an older Typer than the command line has.
client: $(CLIENT)/installed

$(CLIENT)/installed: pyproject.toml
	$(PYTHON) -m venv $(CLIENT)
	$(CLIENT)/bin/python -m pip install --quiet --upgrade pip
	$(CLIENT)/bin/python -m pip install --quiet --group client
	@touch $@

# The pages as they are delivered; `make install` makes them, and this again where they have changed since.
bundle: dev
	$(BIN)/python bot/web/build_pages.py

# Node.js 20 or newer runs these; what else they need is installed beside them.
pages: install $(PAGES)/node_modules/installed
	$(PAGES)/node_modules/.bin/tsc --project $(PAGES)
	$(PAGES)/node_modules/.bin/biome lint --config-path=$(PAGES)/lint.jsonc --error-on-warnings bot/web/static $(PAGES)
	node --disable-warning=ExperimentalWarning --test --test-reporter=dot --test-timeout=20000 $(PAGES)/*/*.test.js

$(PAGES)/node_modules/installed: $(PAGES)/package-lock.json
	npm ci --prefix $(PAGES)
	@touch $@

# The packages as they would be published, and their tests without a browser; tests/browser/test_packages.py has the others.
packages: $(PACKAGES)/node_modules/installed $(PAGES)/node_modules/installed
	npm run --silent build --prefix $(PACKAGES)
	$(PAGES)/node_modules/.bin/biome lint --config-path=$(PACKAGES)/lint.jsonc --error-on-warnings $(PACKAGES)
	node --test --test-reporter=dot --test-timeout=20000 $(PACKAGES)/*/test/*.test.js

$(PACKAGES)/node_modules/installed: $(PACKAGES)/package-lock.json
	npm ci --prefix $(PACKAGES)
	@touch $@

# PyTorch and the optional engines, in an environment of their own that sees all packages of the first one.
extras: $(EXTRAS)/installed

$(EXTRAS)/installed: pyproject.toml | $(VENV)/developing
	$(PYTHON) -m venv $(EXTRAS)
	$(EXTRAS)/bin/python -m pip install --quiet --upgrade pip
	$(BIN)/python -c "import sysconfig; print('import site; site.addsitedir(%r)' % sysconfig.get_path('purelib'))" \
		>"$$($(EXTRAS)/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))")/first.pth"
	# Not compiled: most modules of these packages are never imported.
	$(EXTRAS)/bin/python -m pip install --quiet --no-compile --group extras
	# Without Stanza and spaCy: they are for a way of cutting sentences that is not used.
	$(EXTRAS)/bin/python -m pip install --quiet --no-compile --no-deps "argostranslate>=1.11"
	@touch $@

test-extras: extras
	$(EXTRAS)/bin/python -m pytest -m extras

# With Rasa 3.6 itself, and its widget in the browser: some minutes, and 3 GB for Rasa's environment the first time.
test-rasa: dev $(RASA)/webchat/installed
	deploy/rasa/install
	HAMDEL_RASA_PYTHON=$(RASA)/venv/bin/python HAMDEL_RASA_WEBCHAT=$(RASA)/webchat/package \
		$(BIN)/python -m pytest tests/rasa tests/browser/test_rasa_webchat.py

$(RASA)/webchat/installed:
	mkdir -p $(RASA)/webchat
	cd $(RASA)/webchat && tar -xzf "$$(npm pack --silent rasa-webchat@1.0.1)"
	@touch $@

imports: dev
	$(BIN)/python -m tests.imports_drawing

roles: dev
	$(BIN)/python -m tests.roles

# The packages that are installed: a list of all of them in CycloneDX's format, and what weaknesses are known of them.
audit: install
	.ci/audit $(VENV) build/hamdel.cdx.json

bench: dev
	$(BIN)/python -m tests.bench

# What the widget costs a page of somebody else, beside that page without it, on fast and slow lines.
bench-widget: dev
	$(BIN)/python -m tests.bench.bench_widget

# People talk for two minutes while workers are killed, and Redis and PostgreSQL go away; then nothing may be missing.
chaos: dev
	$(BIN)/python -m tests.chaos $(OPTIONS)

# The same in half a minute, on the data folder that the tests prepare.
chaos-short: dev
	HAMDEL_TEST_CHAOS=1 $(BIN)/python -m pytest tests/chaos

# Small faults, one at a time, and the tests that are to notice them: all modules, or `make mutants MODULE=policy`.
mutants: dev
	$(BIN)/python -m tests.mutants $(MODULE) $(OPTIONS)

mutants-sample: dev
	$(BIN)/python -m tests.mutants --sample

clean:
	rm -rf $(VENV) $(EXTRAS) $(CLIENT) $(PAGES)/node_modules $(PACKAGES)/node_modules $(PACKAGES)/*/dist $(PACKAGES)/*/*/dist bot/web/static/vendor bot/web/static/built
	rm -rf dist build .mypy_cache .ruff_cache .pytest_cache .mutants .import_linter_cache
