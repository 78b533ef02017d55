# Everything is installed into .venv beside this file, caches included; the home directory is left alone.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := /bin/bash

# The first Python that starts and is new enough; choose another with `make PYTHON=/path/to/python3`.
PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13; do \
  "$$p" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { echo "$$p"; exit; }; \
  done; echo python3)

BIN := .venv/bin
UV := $(BIN)/uv
PEERS := .venv/peers
RELEASE := .venv/release
SHIPPED := .venv/shipped
ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_CACHE_DIR := 1
export UV_CACHE_DIR ?= $(CURDIR)/.venv/.uv-cache
export UV_PYTHON_DOWNLOADS := never
INTO := -q --python $(BIN)/python
LOCK := $(UV) pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url

.PHONY: help demo test lint types unit crash cover docs learn-cues bench bench-pii bench-names bench-photo bench-photo-load bench-slack bench-discord bench-load bench-roster bench-report bench-audience bench-audit bench-answer bench-log bench-reminders bench-faults messages sbom audit fuzz fuzz-web lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(BIN)/.ready ## Play a sample school, then open it in the browser; no token (ARGS=--once ends after the transcript)
	@$(BIN)/chaperone demo $(ARGS)

test: lint types unit ## Every check and every test, on SQLite and on a PostgreSQL that the tests start

# Tests start the program time and again: it is compiled once, also where the machine says to keep no bytecode.
unit crash cover: export PYTHONDONTWRITEBYTECODE :=
unit crash cover: export PYTHONPYCACHEPREFIX := $(CURDIR)/.venv/pycache

lint: $(BIN)/.ready-test ## Style, formatting, import contracts, dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/deptry .

types: $(BIN)/.ready-test ## mypy, strict
	$(BIN)/mypy

unit: $(BIN)/.ready-test ## The tests alone (ARGS="tests/policy -x")
	$(BIN)/pytest -n 2 --dist worksteal $(ARGS)

crash: $(BIN)/.ready-test ## Kill a school day at each of its steps, not at some of them; takes minutes
	CRASH_STRIDE=1 $(BIN)/pytest -n 2 -o faulthandler_timeout=0 tests/storage/test_crash.py $(ARGS)

cover: $(BIN)/.ready-test ## The tests with branch coverage
	$(BIN)/pytest -n 2 --dist worksteal --cov --cov-report=term --cov-report=html $(ARGS)

docs: $(BIN)/.ready ## Write the pages of the policies, and the table of the console's pages, anew
	$(BIN)/python -m bot.pack_pages
	$(BIN)/python -m bot.desk.table

bench: $(BIN)/.ready-test ## Events a second through the whole pipeline
	$(BIN)/python -m benchmarks.pipeline $(ARGS)

bench-slack: $(BIN)/.ready-test ## A school's messages from Slack at 100 a second, beside bolt alone
	$(BIN)/python -m benchmarks.slack $(ARGS)

bench-discord: $(BIN)/.ready-test ## Messages a second behind discord.py, beside discord.py alone
	$(BIN)/python -m benchmarks.discord $(ARGS)

bench-load: $(BIN)/.ready-test ## A district of 1,000 schools: ways in ms, CPU of each part, memory (ARGS="--database postgresql --rate 200 --minutes 10")
	$(BIN)/python -m benchmarks.load $(ARGS)

bench-reminders: $(BIN)/.ready-test ## A year of reminders under three replicas that are stopped and killed
	$(BIN)/python -m benchmarks.reminders $(ARGS)

bench-faults: $(BIN)/.ready-test ## A day under faults of every kind, and the proof that nothing is lost or told twice
	$(BIN)/python -m benchmarks.faults $(ARGS)

bench-log: $(BIN)/.ready-test ## A million entries of the sealed log: written, sealed, verified
	$(BIN)/python -m benchmarks.log $(ARGS)

bench-roster: $(BIN)/.ready-test ## A district's roster imported twice, and what a join costs afterwards
	$(BIN)/python -m benchmarks.roster $(ARGS)

bench-report: $(BIN)/.ready-test ## 10,000 reports at 50 a second over the page, and codes that are guessed
	$(BIN)/python -m benchmarks.reports $(ARGS)

bench-audience: $(BIN)/.ready-test ## A channel of 5,000 beside one of 50: a message judged, a join
	$(BIN)/python -m benchmarks.audience $(ARGS)

bench-audit: $(BIN)/.ready-test ## Who is alone with whom among 2,000 conversations: found, and how fast
	$(BIN)/python -m benchmarks.audit $(ARGS)

bench-answer: $(BIN)/.ready-test ## Questions answered: own ones left out, unanswerable ones, a file's; speed (ARGS="FILE --speed")
	$(BIN)/python -m benchmarks.answer $(ARGS)

learn-cues: $(BIN)/.ready-test ## Learn the weights of the reader of cues anew (ARGS=--try measures on authors held out)
	$(BIN)/python -m benchmarks.cues $(ARGS)

bench-pii: $(BIN)/.ready-test $(BIN)/.ready-peers ## Personal data: our scan beside Presidio, scrubadub and DataFog (ARGS=--write)
	$(BIN)/python -m benchmarks.pii --peers $(PEERS)/bin/python $(ARGS)

bench-names: $(BIN)/.ready-test ## What rosters of 50, 1,000 and 100,000 names cost a message and in memory
	$(BIN)/python -m benchmarks.names $(ARGS)

bench-photo: $(BIN)/.ready-test ## What looking at a picture costs, by its parts (ARGS=--words)
	$(BIN)/python -m benchmarks.photo $(ARGS)

bench-photo-load: $(BIN)/.ready-test ## Whether ten pictures at once hold up a warning about words
	$(BIN)/python -m benchmarks.photo_load $(ARGS)

messages: $(BIN)/.ready ## Bring the catalogues of words in step with the English one, and name what is left to translate
	@$(BIN)/python -m bot.messages

sbom: $(BIN)/.ready-release ## List what a release is made of, with versions and licences, in dist/ (CycloneDX)
	@mkdir -p dist
	@$(UV) venv -q --clear --python $(BIN)/python $(SHIPPED)
	@$(UV) pip install -q --python $(SHIPPED)/bin/python --require-hashes -r requirements-all.lock
	@$(RELEASE)/bin/cyclonedx-py environment --pyproject pyproject.toml --mc-type application --output-reproducible \
	  --of JSON -o dist/chaperone.cdx.json $(SHIPPED)/bin/python
	@echo dist/chaperone.cdx.json

audit: $(BIN)/.ready-release ## Ask the public advisories about every pinned version; needs the internet, for releases and public CI
	@for one in requirements-all.lock tests/requirements.lock .ci/bootstrap.txt .ci/release.txt; do \
	  $(RELEASE)/bin/pip-audit --require-hashes --disable-pip --progress-spinner off -r "$$one" $(ARGS) || exit 1; done

fuzz: $(BIN)/.ready-test ## Broken input for everything that reads from outside, as long as you like (ARGS="--examples 5000")
	$(BIN)/python -m benchmarks.fuzz $(ARGS)

fuzz-web: $(BIN)/.ready-test $(BIN)/.ready-release ## Schemathesis asks every page of the console (ARGS="--examples 200")
	$(BIN)/python -m benchmarks.fuzz.web $(RELEASE)/bin/schemathesis $(ARGS)

lock: $(BIN)/.uv ## Write the lock files anew from pyproject.toml (ARGS=--upgrade takes the newest versions)
	echo uv | $(LOCK) $(ARGS) - -o .ci/bootstrap.txt
	$(LOCK) $(ARGS) pyproject.toml --group build -o requirements.lock
	$(LOCK) $(ARGS) pyproject.toml --group build --all-extras -c requirements.lock -o requirements-all.lock
	$(LOCK) $(ARGS) pyproject.toml --group dev --all-extras -c requirements-all.lock -o tests/requirements.lock
	$(LOCK) $(ARGS) --group pyproject.toml:peers -o benchmarks/pii/requirements.lock
	$(LOCK) $(ARGS) --group pyproject.toml:release -o .ci/release.txt

clean: ## Remove caches and build output; .venv and data/ stay
	rm -rf .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist htmlcov
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

# --- the environment: one stamp a step, made anew when what it was made from changes ----------------------------------

$(BIN)/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || { echo >&2 \
	  "Chaperone needs Python 3.11, 3.12 or 3.13, and '$(PYTHON)' is not. Install one, or name it: make PYTHON=/path/to/python3.11"; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { echo >&2 \
	  "'$(PYTHON)' has no venv module. Install it (Debian and Ubuntu: the package python3-venv), then run make again."; exit 1; }
	@"$(PYTHON)" -m venv .venv

$(BIN)/.uv: .ci/bootstrap.txt | $(BIN)/python
	@$(BIN)/python -m pip install -q --require-hashes -r .ci/bootstrap.txt
	@touch $@

$(BIN)/.ready: requirements.lock pyproject.toml $(BIN)/.uv
	@$(UV) pip install $(INTO) --require-hashes -r requirements.lock || { \
	  echo >&2 "uv could not install (it does not read pip's settings); trying pip"; \
	  $(BIN)/python -m pip install -q --require-hashes -r requirements.lock; }
	@$(UV) pip install $(INTO) --no-deps --no-build-isolation -e .
	@touch $@

$(BIN)/.ready-test: tests/requirements.lock pyproject.toml $(BIN)/.uv
	@$(UV) pip sync $(INTO) --require-hashes tests/requirements.lock
	@$(UV) pip install $(INTO) --no-deps --no-build-isolation -e .
	@touch $@ $(BIN)/.ready

$(BIN)/.ready-peers: benchmarks/pii/requirements.lock $(BIN)/.uv
	@$(UV) venv -q --clear --python $(BIN)/python $(PEERS)
	@$(UV) pip install -q --python $(PEERS)/bin/python --require-hashes -r benchmarks/pii/requirements.lock
	@touch $@

$(BIN)/.ready-release: .ci/release.txt $(BIN)/.uv
	@$(UV) venv -q --clear --python $(BIN)/python $(RELEASE)
	@$(UV) pip install -q --python $(RELEASE)/bin/python --require-hashes -r .ci/release.txt
	@touch $@
