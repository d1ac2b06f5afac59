# A part of the job in R: read, score, reliabilities, agreement within leaders, one mixed model of readiness by REML.
# Used by scripts/bench with the survey and the roster as arguments.
suppressPackageStartupMessages({
  library(data.table)
  library(lme4)
  library(psych)
})
args <- commandArgs(trailingOnly = TRUE)
survey <- fread(args[1])
roster <- fread(args[2])
leave <- c("respondent", "function", "unit", "wave", "own_function", "should_lead", "turn_to", "window")
items <- setdiff(names(survey), leave)
dimension <- sub("_[0-9]+$", "", items)
capability <- setdiff(unique(dimension), c("strategy", "reliance"))
score <- function(d) 25 * (rowMeans(as.matrix(survey[, items[dimension == d], with = FALSE]), na.rm = TRUE) - 1)
scores <- as.data.table(setNames(lapply(capability, score), capability))
survey[, readiness := rowMeans(scores, na.rm = TRUE)]
for (d in capability) {
  columns <- items[dimension == d]
  if (length(columns) > 1) print(suppressWarnings(suppressMessages(alpha(as.data.frame(survey[, columns, with = FALSE]))$total$raw_alpha)))
}
leader <- roster[, c("function", "unit", "wave", "leader"), with = FALSE]
survey <- merge(survey, leader, by = c("function", "unit", "wave"), all.x = TRUE)
setnames(survey, "function", "f")
survey[, self := as.numeric(own_function == f)]
if (requireNamespace("multilevel", quietly = TRUE)) {
  print(median(multilevel::rwg(survey$readiness, survey$leader, ranvar = (101^2 - 1) / 12)$rwg, na.rm = TRUE))
  fit <- aov(readiness ~ as.factor(leader), data = survey)
  print(multilevel::ICC1(fit))
}
for (name in unique(survey$f)) survey[[paste0("d_", make.names(name))]] <- as.numeric(survey$f == name)
terms <- paste0("(0 + ", grep("^d_", names(survey), value = TRUE), " | leader)", collapse = " + ")
single <- max(table(survey$respondent)) == 1
formula <- as.formula(paste(
  "readiness ~ 0 + f + self:f +", if (single) "" else "(1 | respondent) +", "(1 | unit) +", terms))
fit <- lmer(formula, data = survey, control = lmerControl(calc.derivs = FALSE))
print(VarCorr(fit))
cat("REML criterion", format(REMLcrit(fit), digits = 12), "\n")
