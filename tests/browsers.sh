#!/usr/bin/env bash
# Makes sure that Chromium and Firefox are there, in which the tests and the demonstration run; and minisign, against
# which the signatures of lists are proved. The demonstration does without it, and its tests say so where it is missing.
set -u
missing=()
command -v "${CHROMIUM:-chromium}" >/dev/null || command -v chromium-browser >/dev/null || missing+=(chromium)
command -v "${FIREFOX:-firefox-esr}" >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
wanted=(${missing[@]+"${missing[@]}"})
command -v minisign >/dev/null || wanted+=(minisign)
[ ${#wanted[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${wanted[*]} (Debian packages)…"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" fonts-dejavu-core >/dev/null && exit 0
fi
[ ${#missing[@]} -eq 0 ] && exit 0
echo "Please install: ${wanted[*]}. On Debian: sudo apt-get install ${wanted[*]}." >&2
echo "Or name your own: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox (Chrome itself cannot load an unpacked extension this way)." >&2
exit 1
