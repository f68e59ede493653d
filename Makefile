# Every target sets up what it needs from a clean checkout, with nothing but Python 3.11 and its pip.

PYTHON ?= python3
# Where the texts to measure on are; they are no part of the project
MUSNAD_EVALUATION ?= ../shared/evaluation

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
TAB := $(shell printf '\t')

.DEFAULT_GOAL := venv
.PHONY: venv demo test lint types layers bench evaluate lock help clean

venv: $(INSTALLED) ## the environment in .venv, from the lock, with Musnad in it (the default)

$(INSTALLED): requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: venv ## read the texts in examples/
	@while IFS='$(TAB)' read -r name published; do \
		$(BIN)/musnad read --format text --published "$$published" "examples/$$name" </dev/null || exit; \
	done <examples/published.txt

test: venv ## all tests, and the ten slowest of them
	$(BIN)/python -m pytest -n 2 --durations=10

lint: venv ## ruff: faults and layout
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: venv ## mypy, strictly
	$(BIN)/mypy --strict src/musnad

layers: venv ## which part may import which
	$(BIN)/lint-imports

bench: venv ## speed and memory: every file in benchmarks/ is a measurement
	@missed=0; for measurement in benchmarks/*.py; do $(BIN)/python "$$measurement" || missed=1; done; exit $$missed

evaluate: $(MUSNAD_EVALUATION) venv ## the figures of docs/evaluation.md, on the texts in MUSNAD_EVALUATION
	$(BIN)/musnad evaluate $(MUSNAD_EVALUATION)/dev.jsonl --by lang
	$(BIN)/musnad evaluate $(MUSNAD_EVALUATION)/seed.jsonl
	$(BIN)/musnad evaluate $(MUSNAD_EVALUATION)/polnear-dev.jsonl

$(MUSNAD_EVALUATION):
	@echo "There is no folder $@ with texts to measure on: set MUSNAD_EVALUATION to where it is." >&2; exit 2

lock: ## make requirements.txt and requirements-dev.txt anew from pyproject.toml
	PYTHON="$(PYTHON)" scripts/lock

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

clean: ## remove the environment and everything made
	rm -rf $(VENV) build dist out .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
