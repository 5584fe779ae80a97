#!/usr/bin/env bash
# Builds GraphiQL (web/graphiql) with the documents of docs/queries as its tabs, unless that state of the sources is built
# already, and prints the folder. Needs node and npm. OVOP_GRAPHIQL is the setting that tells the server of the folder.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
builds=$root/artifacts/graphiql
cd "$root"
stamp=$(find web/graphiql docs/queries -name node_modules -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
folder=$builds/${stamp:0:16}
echo "$folder"
# Only where it will be, for whoever does not wait.
[ "${1:-}" != --where ] || exit 0
[ ! -f "$folder/index.html" ] || exit 0
mkdir -p "$builds"
exec 9>"$builds.lock"
flock 9
[ ! -f "$folder/index.html" ] || exit 0
{
  cd web/graphiql
  [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund
  npx vite build --logLevel warn --emptyOutDir --outDir "$folder.new"
  mv "$folder.new" "$folder"
} >"$builds.log" 2>&1 </dev/null || {
  echo "error: GraphiQL could not be built; all of it is in $builds.log" >&2
  exit 1
}
# The last few stay: servers may still serve them.
ls -dt "$builds"/*/ | tail -n +4 | xargs -r rm -rf
