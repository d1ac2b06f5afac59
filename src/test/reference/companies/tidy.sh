#!/usr/bin/env bash
# Turns a data set of companies (lq2002.csv, bhr2000.csv) into a tidy survey: one function, the company as unit and
# leader; items keep their names, columns that are not items are dropped.
# Usage: tidy.sh lq2002.csv > survey.csv
set -euo pipefail
awk -F, '
  NR == 1 {
    gsub(/"/, "")
    printf "respondent,function,unit,leader"
    for (c = 1; c <= NF; c++) {
      if ($c == "respondent") person = c
      else if ($c == "COMPID" || $c == "GRP") company = c
      else if ($c ~ /^(LEAD|TSIG|HOSTIL)[0-9][0-9]$|^A[FPS][0-9][0-9]$|^RELIG$/) { item[++n] = c; printf ",%s", $c }
    }
    printf "\n"; next
  }
  { gsub(/"/, ""); printf "%s,company,%s,%s", $person, $company, $company
    for (i = 1; i <= n; i++) printf ",%s", $(item[i])
    printf "\n" }' "$1"
