#!/usr/bin/env bash
# Builds GraphiQL (web/graphiql) with the documents of docs/queries as its tabs, and prints the folder (see page.sh).
# OVOP_GRAPHIQL is the setting that tells the server of the folder.
set -euo pipefail

. "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/page.sh"
build_page graphiql GraphiQL "${1:-}" docs/queries
