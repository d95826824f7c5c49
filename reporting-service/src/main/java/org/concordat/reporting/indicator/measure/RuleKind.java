package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.value.Figures;
import org.concordat.reporting.indicator.indicator.Better;

/**
 * The rules of reporting.md, Success measure: what is found in the values of a set of organisations, and the target that it
 * is held against. "At least" is "at most" where lower values are better.
 */
public enum RuleKind {
    /** None has a value in the set. It needs a value of each. */
    NONE {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            Tally tally = Tally.of(
                    set,
                    each -> rule.values().contains(each.now().value())
                            ? new Deciding(each, Why.IN_THE_SET, null)
                            : null);
            return tally.onlyWithAll(tally.shareOfOthers());
        }

        @Override
        Ratio target(Rule rule) {
            return Ratio.ZERO;
        }

        @Override
        Better direction(Better better) {
            return Better.LOWER;
        }
    },

    /** Each has at least the value. It needs a value of each. */
    ALL {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            Tally tally = Tally.of(set, each -> rule.obstacle(each, yardstick));
            return tally.onlyWithAll(tally.share());
        }

        @Override
        Ratio target(Rule rule) {
            return Ratio.HUNDRED;
        }
    },

    /** At least so many per cent have at least the value, or one in the set. Who is missing has not. */
    SHARE {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            return Tally.of(set, each -> rule.obstacle(each, yardstick)).share();
        }
    },

    /** At least so many have at least the value, or one in the set. Who is missing has not. */
    COUNT {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            return Tally.of(set, each -> rule.obstacle(each, yardstick)).count();
        }
    },

    /**
     * The sum of the values is at least the target; while it is not, each value decides it. What is missing adds nothing; so a
     * sum that should be at most the target needs a value of each, or it would be met by returning nothing.
     */
    SUM {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            BigDecimal sum = sum(set);
            boolean reaches = yardstick.reaches(sum, new BigDecimal(rule.target()));
            Tally tally = Tally.of(set, each -> reaches ? null : new Deciding(each, Why.PART_OF_SUM, null));
            if (tally.missing() == tally.applicable()) {
                return tally.nothing(NoData.NO_VALUES);
            }
            Finding finding = tally.amount(sum, null, Ratio.of(sum));
            return yardstick.better() == Better.LOWER ? tally.onlyWithAll(finding) : finding;
        }

        @Override
        Better direction(Better better) {
            return better;
        }
    },

    /** The mean of the values that are there is at least the target. */
    MEAN {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            Tally tally = Tally.of(set, each -> beyond(rule, yardstick, each));
            List<Participant> there = tally.withValues(set);
            if (there.isEmpty()) {
                return tally.nothing(NoData.NO_VALUES);
            }
            BigDecimal sum = sum(there);
            BigDecimal number = BigDecimal.valueOf(there.size());
            return tally.amount(sum, number, new Ratio(sum, number));
        }

        @Override
        Better direction(Better better) {
            return better;
        }
    },

    /** The median of the values that are there is at least the target; of an even number, the mean of the middle two. */
    MEDIAN {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            Tally tally = Tally.of(set, each -> beyond(rule, yardstick, each));
            List<BigDecimal> there = tally.withValues(set).stream()
                    .map(each -> each.now().figure())
                    .sorted()
                    .toList();
            if (there.isEmpty()) {
                return tally.nothing(NoData.NO_VALUES);
            }
            BigDecimal twice = there.get((there.size() - 1) / 2).add(there.get(there.size() / 2));
            return tally.amount(null, null, new Ratio(twice, BigDecimal.valueOf(2)));
        }

        @Override
        Better direction(Better better) {
            return better;
        }
    },

    /**
     * The sum of the values is at least the factor times what it was on the baseline day, of those that have a value on both
     * days. "Growth from zero is NO_DATA."
     */
    GROWTH {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            List<Participant> comparable = comparable(set);
            Tally tally = Tally.of(comparable, each -> notGrown(rule, yardstick, each));
            List<Participant> there = tally.withValues(comparable);
            if (there.isEmpty()) {
                return tally.nothing(NoData.NO_VALUES);
            }
            BigDecimal before =
                    sum(there.stream().map(Participant::onBaselineDay).toList());
            if (before.signum() <= 0) {
                return tally.nothing(NoData.GROWTH_FROM_ZERO);
            }
            BigDecimal now = sum(there);
            return tally.amount(now, before, new Ratio(now, before));
        }

        private Deciding notGrown(Rule rule, Yardstick yardstick, Participant each) {
            if (!each.baseline().hasValue()) {
                return new Deciding(each, Why.NO_BASELINE, null);
            }
            BigDecimal needed = each.baseline().figure().multiply(new BigDecimal(rule.target()));
            return yardstick.reaches(each.now().figure(), needed)
                    ? null
                    : new Deciding(each, Why.NOT_GROWN, plain(needed));
        }

        @Override
        Better direction(Better better) {
            return better;
        }

        @Override
        boolean isFromBaseline() {
            return true;
        }

        @Override
        Ratio atBaseline() {
            return Ratio.ONE;
        }
    },

    /**
     * Every one moved up by so many steps on its scale since the baseline day. "Who is at the top counts if it stays, if the
     * rule says so." It needs both values of each.
     */
    STEPS_UP {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            Tally tally = Tally.of(comparable(set), each -> notMoved(rule, yardstick, each));
            return tally.onlyWithAll(tally.share());
        }

        private Deciding notMoved(Rule rule, Yardstick yardstick, Participant each) {
            if (!each.baseline().hasValue()) {
                return new Deciding(each, Why.NO_BASELINE, null);
            }
            BigDecimal from = each.baseline().figure();
            BigDecimal to = each.now().figure();
            boolean stayedAtTheTop = rule.topCounts() && yardstick.isTop(from) && yardstick.isTop(to);
            return stayedAtTheTop || yardstick.stepsUp(from, to).compareTo(new BigDecimal(rule.target())) >= 0
                    ? null
                    : new Deciding(each, Why.NOT_MOVED_UP, null);
        }

        @Override
        Ratio target(Rule rule) {
            return Ratio.HUNDRED;
        }

        @Override
        boolean isFromBaseline() {
            return true;
        }

        @Override
        Ratio atBaseline() {
            return Ratio.ZERO;
        }
    },

    /** At least so many per cent are above the comparator of the same period. Equal is not above. */
    SHARE_ABOVE {
        @Override
        Finding find(Rule rule, Yardstick yardstick, List<Participant> set) {
            return Tally.of(set, each -> notAbove(rule, yardstick, each)).share();
        }

        private Deciding notAbove(Rule rule, Yardstick yardstick, Participant each) {
            Optional<String> other = rule.comparator().of(each.now().lastDay());
            if (other.isEmpty()) {
                return new Deciding(each, Why.NO_COMPARATOR, null);
            }
            return yardstick.beats(each.now().figure(), yardstick.figure(other.get()))
                    ? null
                    : new Deciding(each, Why.NOT_ABOVE_COMPARATOR, other.get());
        }
    };

    /** What it finds. The order of the organisations does not matter. */
    abstract Finding find(Rule rule, Yardstick yardstick, List<Participant> set);

    /** What is held against the value found. */
    Ratio target(Rule rule) {
        return Ratio.of(rule.target());
    }

    /** Which values found are better; how many reach something is better when there are more. */
    Better direction(Better better) {
        return Better.HIGHER;
    }

    /** Whether a value is held against that of the baseline day, so that one is needed. */
    boolean isFromBaseline() {
        return false;
    }

    /** What is found on the baseline day itself; {@code null} where the values of that day say it. */
    Ratio atBaseline() {
        return null;
    }

    boolean isShare() {
        return switch (this) {
            case NONE, ALL, SHARE, STEPS_UP, SHARE_ABOVE -> true;
            case COUNT, SUM, MEAN, MEDIAN, GROWTH -> false;
        };
    }

    private static BigDecimal sum(List<Participant> set) {
        return set.stream()
                .map(Participant::now)
                .filter(Reading::hasValue)
                .map(Reading::figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those to which the indicator applied on both days. */
    private static List<Participant> comparable(List<Participant> set) {
        return set.stream().filter(each -> each.baseline().isApplicable()).toList();
    }

    /** Who pulls a mean or a median to the wrong side of the target. */
    private static Deciding beyond(Rule rule, Yardstick yardstick, Participant each) {
        return yardstick.reaches(each.now().figure(), new BigDecimal(rule.target()))
                ? null
                : new Deciding(each, Why.NOT_REACHED, rule.target());
    }

    private static String plain(BigDecimal figure) {
        return Figures.plain(figure);
    }
}
