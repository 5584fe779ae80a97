#!/usr/bin/env bash
# Builds the map (web/map) and prints the folder (see page.sh). OVOP_MAP is the setting that tells the server of the folder.
set -euo pipefail

. "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/page.sh"
build_page map "The map" "${1:-}"
