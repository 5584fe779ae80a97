# Builds the pages of web/. Sourced by map.sh and graphiql.sh. Needs node and npm.

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")

# build_page NAME TITLE WHERE [SOURCE...]: builds web/NAME with what else it is made of, unless that state of all sources is
# built already, and prints the folder. Where WHERE is --where it only prints where that will be, for whoever does not wait.
build_page() {
  local name=$1 title=$2 where=$3 builds=$root/artifacts/$1 stamp folder
  local how=(scripts/page.sh scripts/precompress.mjs)
  shift 3
  cd "$root"
  stamp=$(find "web/$name" "${how[@]}" "$@" -name node_modules -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
  folder=$builds/${stamp:0:16}
  echo "$folder"
  [ "$where" != --where ] && [ ! -f "$folder/index.html" ] || return 0
  mkdir -p "$builds"
  # One page at a time: two would have the whole machine, and npm's cache, between them.
  exec 9>"$root/artifacts/pages.lock"
  flock 9
  [ ! -f "$folder/index.html" ] || return 0
  {
    cd "web/$name" &&
      { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund; } &&
      npx vite build --logLevel warn --emptyOutDir --outDir "$folder.new" &&
      node "$root/scripts/precompress.mjs" "$folder.new" &&
      mv "$folder.new" "$folder"
  } >"$builds.log" 2>&1 </dev/null || {
    echo "error: $title could not be built; all of it is in $builds.log" >&2
    return 1
  }
  # The last few stay: servers may still serve them.
  ls -dt "$builds"/*/ | tail -n +4 | xargs -r rm -rf
}
