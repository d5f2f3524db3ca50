#!/bin/sh
# Installs the tools that bench/speed/run.ts compares with into a folder outside the repository; they are no dependencies.
# Usage: bench/speed/peers.sh [FOLDER]; run.ts looks in the same default, or where MTLINT_BENCH_PEERS says.
set -eu

folder=${1:-${MTLINT_BENCH_PEERS:-${TMPDIR:-/tmp}/mtlint-bench-peers}}
mkdir -p "$folder/debian"
cd "$folder"

[ -f package.json ] || echo '{ "private": true, "type": "module" }' >package.json
npm install --no-audit --no-fund --save-exact \
  textlint@15.8.0 @textlint/kernel@15.8.0 @textlint/textlint-plugin-text@15.8.0 \
  @textlint-rule/textlint-rule-no-unmatched-pair@2.0.4 \
  @textlint-rule/textlint-rule-no-invalid-control-character@3.0.0 \
  @textlint-rule/textlint-rule-no-duplicate-abbr@1.0.2 \
  textlint-rule-no-nfd@2.0.2 textlint-rule-no-zero-width-spaces@1.0.1 textlint-rule-no-todo@2.0.1 \
  textlint-rule-unexpanded-acronym@1.2.4 textlint-rule-doubled-spaces@1.0.2 \
  unified@11 retext-english@5.0.0 retext-latin@4.0.0 retext-stringify@4.0.0 retext-quotes@6.0.2 \
  retext-repeated-words@5.0.0 retext-sentence-spacing@6.0.0 retext-indefinite-article@5.0.0 vfile@6

# hunspell from Debian's archive, unpacked beside it, so that no root is needed.
if command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
  (
    cd debian
    apt-get download hunspell libhunspell-1.7-0 hunspell-fr-classical hunspell-en-us
    for package in *.deb; do dpkg-deb -x "$package" .; done
  ) || echo 'hunspell could not be fetched; the benchmark will skip it' >&2
else
  echo 'no Debian tools here; the benchmark will skip hunspell' >&2
fi
echo "peers are in $folder"
