#!/usr/bin/env bash
# Makes sure that Chromium and Firefox are there: the tests and the demonstration run in both.
set -u
missing=()
command -v "${CHROMIUM:-chromium}" >/dev/null || command -v chromium-browser >/dev/null || missing+=(chromium)
command -v "${FIREFOX:-firefox-esr}" >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${missing[*]} (Debian packages)…"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-dejavu-core >/dev/null && exit 0
fi
echo "Please install: ${missing[*]}. On Debian: sudo apt-get install ${missing[*]}." >&2
echo "Or name your own: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox (Chrome itself cannot load an unpacked extension this way)." >&2
exit 1
