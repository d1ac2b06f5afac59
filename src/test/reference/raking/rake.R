#!/usr/bin/env Rscript
# Writes the samples that raking is tested on, with the weights that R gives them.
#
#   rake.R OUTPUT
#
# R 4.2.2, survey 4.1-1 (survey::rake, iterated to 1e-12). OUTPUT receives
#   api.csv         183 schools of 15 districts (data set apiclus1 of the package, cluster sample), margins stype and
#                   sch.wide as in the example of ?rake, started from the design weights pw;
#   simulated.csv   300 simulated respondents, three margins that the sample misses, started from 1;
#   targets.csv     the target shares;
#   ORIGIN.md beside them is written by hand.
# Columns weight: raked; trimmed: raked, then weights above LIMIT times the median of the raked weights set to that
# value and raked again to the same sum, until none is above it by more than 1e-10. Two runs give the same bytes.
suppressPackageStartupMessages(library(survey))
output <- commandArgs(trailingOnly = TRUE)[1]
control <- list(maxit = 5000, epsilon = 1e-12)
tidy <- function(x) format(x, digits = 15, scientific = FALSE, trim = TRUE)

raked <- function(data, base, targets, total = sum(base)) {
  design <- svydesign(ids = ~1, weights = base, data = data)
  margins <- lapply(names(targets), function(name) as.formula(paste("~", name)))
  population <- lapply(names(targets), function(name) {
    frame <- data.frame(names(targets[[name]]), total * as.numeric(targets[[name]]))
    names(frame) <- c(name, "Freq")
    frame
  })
  weights(rake(design, margins, population, control = control))
}

trimmed <- function(data, base, targets, limit) {
  w <- raked(data, base, targets)
  cap <- limit * median(w)
  rounds <- 0
  while (max(w) > cap * (1 + 1e-10)) {
    rounds <- rounds + 1
    stopifnot(rounds < 2000)
    w <- raked(data, pmin(w, cap), targets, sum(w))
  }
  w
}

write_set <- function(name, data, base, targets, limit) {
  w <- raked(data, base, targets)
  t <- trimmed(data, base, targets, limit)
  scaled <- function(x) x / sum(x) * nrow(data)
  data$base <- tidy(base)
  data$weight <- tidy(scaled(w))
  data$trimmed <- tidy(scaled(t))
  write.csv(data, file.path(output, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
  cat(name, "design effect", tidy(1 + mean((w / mean(w) - 1)^2)), "trimmed", tidy(1 + mean((t / mean(t) - 1)^2)),
      "above the limit", sum(w > limit * median(w)), "\n")
  shares <- do.call(rbind, lapply(names(targets), function(margin)
    data.frame(set = name, margin = margin, category = names(targets[[margin]]),
               share = tidy(as.numeric(targets[[margin]])), limit = limit)))
  shares
}

data(api)
schools <- data.frame(stype = as.character(apiclus1$stype), sch.wide = as.character(apiclus1$sch.wide))
names(schools)[2] <- "schwide"
api_targets <- list(stype = c(E = 4421, H = 755, M = 1018) / 6194, schwide = c(No = 1072, Yes = 5122) / 6194)

set.seed(20240311)
n <- 300
people <- data.frame(
  own = sample(c("IT", "HR", "LD", "BU"), n, TRUE, c(.45, .30, .15, .10)),
  unit = sample(c("North", "South", "West"), n, TRUE, c(.6, .3, .1)),
  grade = sample(c("junior", "senior"), n, TRUE, c(.3, .7)))
people_targets <- list(own = c(IT = .30, HR = .25, LD = .20, BU = .25), unit = c(North = .4, South = .35, West = .25),
                       grade = c(junior = .55, senior = .45))

targets <- rbind(
  write_set("api", schools, apiclus1$pw, api_targets, 1.9),
  write_set("simulated", people, rep(1, n), people_targets, 7))
write.csv(targets, file.path(output, "targets.csv"), row.names = FALSE, quote = FALSE)
