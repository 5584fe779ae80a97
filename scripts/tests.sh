# Runs all tests. Sourced by the launcher, which has fail.

# restore_packages FOLDER...: has npm install what their lock files name, where that is not there.
restore_packages() {
  local folder
  for folder; do
    [ ! -f "$root/$folder/package-lock.json" ] || [ "$root/$folder/node_modules/.package-lock.json" -nt "$root/$folder/package-lock.json" ] ||
      (cd "$root/$folder" && npm ci --no-audit --no-fund) >&2 || fail "npm ci failed in $folder"
  done
}

# The map in a real browser; arguments name files of web/e2e/tests.
run_page_tests() {
  (cd "$root/web/e2e" && node run.mjs "$@") </dev/null 2>&1
}

# The map's own tests, without a browser: types, generated queries, units. Their count is told as dotnet test tells its own.
run_map_tests() {
  local counts=$artifacts/map-tests.json status=0
  rm -f "$counts"
  restore_packages web/map
  cd "$root/web/map"
  npm run --silent check </dev/null 2>&1 || status=1
  npx vitest run --reporter=default --reporter=json --outputFile.json="$counts" </dev/null 2>&1 || status=1
  [ ! -f "$counts" ] || node -p 'const { numFailedTests: failed, numPassedTests: passed, numPendingTests: skipped } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    `${failed ? "Failed" : "Passed"}!  - Failed: ${failed}, Passed: ${passed}, Skipped: ${skipped}, web/map`' "$counts"
  return "$status"
}

# All tests, or those of the options of dotnet test; with --page only those of the map in a browser.
# Adds up the line that each test project ends with. What ended without one counts as one failure.
run_tests() {
  local passed failed skipped status=0 log=$artifacts/test.log
  # shellcheck disable=SC2046 # Folders of this repository: no name has a space.
  restore_packages $(cd "$root" && dirname -- tests/*/package-lock.json tests/*/*/package-lock.json web/e2e/package-lock.json)
  mkdir -p "$artifacts"
  : >"$log"
  if [ "${1:-}" != --page ]; then
    (cd "$root" && dotnet test Ovop.sln "$@") </dev/null 2>&1 | tee "$log" || status=1
  fi
  if [ -d "$root/web/e2e" ] && [[ $# = 0 || $1 = --page ]]; then
    run_page_tests "${@:2}" | tee -a "$log" || status=1
  fi
  if [ -d "$root/web/map" ] && [ $# = 0 ]; then
    (run_map_tests) | tee -a "$log" || status=1
  fi
  read -r failed passed skipped < <(
    sed -nE 's/^[A-Z][a-z]+! +- Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+),.*/\1 \2 \3/p' "$log" |
      awk '{ f += $1; p += $2; s += $3 } END { print f + 0, p + 0, s + 0 }'
  )
  if [ "$failed" = 0 ] && { [ "$status" != 0 ] || [ "$passed" = 0 ]; }; then
    echo "The build or a test project broke off (see above): counted as one failure."
    failed=1
  fi
  printf '%d passed, %d failed%s\n' "$passed" "$failed" "$([ "$skipped" = 0 ] || echo ", $skipped skipped")"
  [ "$failed" = 0 ]
}
