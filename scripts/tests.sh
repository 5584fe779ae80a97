# Runs all tests. Sourced by the launcher, which has fail.

# Adds up the line that each test project ends with. What ended without one counts as one failure.
run_tests() {
  local lock passed failed skipped status=0 log=$artifacts/test.log
  for lock in "$root"/tests/*/package-lock.json "$root"/tests/*/*/package-lock.json; do
    [ ! -f "$lock" ] || [ "${lock%/*}/node_modules/.package-lock.json" -nt "$lock" ] ||
      (cd "${lock%/*}" && npm ci --no-audit --no-fund) || fail "npm ci failed in ${lock%/*}"
  done
  mkdir -p "$artifacts"
  (cd "$root" && dotnet test Ovop.sln "$@") </dev/null 2>&1 | tee "$log" || status=1
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
