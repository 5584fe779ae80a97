# Installs what is missing by apt-get, where we are root; else says what to run. Sourced by the launcher, which has say and fail.

# The newest installed Debian package of a name pattern; nothing where there is none.
installed_package() {
  { dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'postgresql-*' 2>/dev/null || true; } |
    sed -nE "s/^installed ($1)\$/\1/p" | sort -V | tail -n 1
}

ensure_postgis() {
  # A folder named by hand, or an installation not of Debian's kind: the program itself says what that lacks.
  [ -z "${OVOP_POSTGRES_BIN:-}" ] || return 0
  [ -z "$(installed_package 'postgresql-[0-9]+-postgis-3')" ] || return 0
  [ ! -f "$(pg_config --sharedir 2>/dev/null)/extension/postgis.control" ] || return 0
  local server package problem= drop_in=/etc/postgresql-common/createcluster.d/ovop.conf
  server=$(installed_package 'postgresql-[0-9]+')
  package=${server:-postgresql}-postgis${server:+-3}
  command -v apt-get >/dev/null || fail "PostGIS is not installed. Install PostgreSQL 14 or later with PostGIS 3."
  [ "$(id -u)" = 0 ] || fail "PostGIS is not installed. As root, run: apt-get install $package"
  if [ -z "$server" ]; then
    # Debian's package would start a server of its own beside ours.
    mkdir -p "${drop_in%/*}"
    echo "create_main_cluster = false" >"$drop_in"
  fi
  install_package "$package" || problem=$(install_problem)
  rm -f "$drop_in"
  [ -z "$problem" ] || fail "$package cannot be installed: $problem"
  say "PostGIS installed"
}

# ensure_program PROGRAM PACKAGE WHAT-IT-IS
ensure_program() {
  ! command -v "$1" >/dev/null || return 0
  command -v apt-get >/dev/null || fail "$3, is not installed."
  [ "$(id -u)" = 0 ] || fail "$3, is not installed. As root, run: apt-get install $2"
  install_package "$2" || fail "$2 cannot be installed: $(install_problem)"
}

install_package() {
  say "installing $1 (log: $artifacts/install.log)"
  mkdir -p "$artifacts"
  (
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qy update && apt-get -qy -o DPkg::Lock::Timeout=120 install --no-install-recommends "$1"
  ) >"$artifacts/install.log" 2>&1 </dev/null
}

install_problem() {
  echo "$(sed -n 's/^E: //p' "$artifacts/install.log" | tail -n 1) All of it is in $artifacts/install.log"
}
