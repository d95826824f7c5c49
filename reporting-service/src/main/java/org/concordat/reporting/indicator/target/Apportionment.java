package org.concordat.reporting.indicator.target;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;

/**
 * A whole that is split. "Apportioned equally, by a weight or by hand, parts sum to the penny" (reporting.md, At the
 * boundaries): parts are cut to the smallest unit, and the units left go to the largest remainders, ties by the
 * organisations' ids. So the same weights give the same parts, in whichever order the organisations come.
 *
 * @param whole a figure with at most so many decimals
 * @param decimals of the smallest unit
 */
record Apportionment(BigDecimal whole, int decimals) {

    private static final int PENCE = 2;

    /**
     * @param wanted how many decimals the parts may have; {@code null} for as many as the whole has
     * @throws Refusal where the kind does not add up, or its smallest unit is another
     */
    static Apportionment of(String whole, IndicatorKind kind, Integer wanted) {
        if (!kind.addsUp()) {
            throw Refusal.rule(
                    "does-not-add-up",
                    "What organisations return of it is not added up, so nothing of it is a part. Set a target for each.");
        }
        var figure = new BigDecimal(whole);
        if (kind == IndicatorKind.MONEY) {
            requireNoDecimals(wanted);
            return new Apportionment(figure, PENCE);
        }
        if (wanted != null && wanted < figure.scale()) {
            throw Refusal.rule(
                    "too-few-decimals",
                    "/decimals",
                    "The whole has %d decimals. Send no fewer.".formatted(figure.scale()));
        }
        return new Apportionment(figure, wanted == null ? figure.scale() : wanted);
    }

    private static void requireNoDecimals(Integer wanted) {
        if (wanted != null) {
            throw Refusal.rule("money-to-the-penny", "/decimals", "Money is split to the penny. Leave decimals out.");
        }
    }

    /** @param weights none of them below zero */
    Map<UUID, BigDecimal> by(Map<UUID, BigDecimal> weights) {
        requireWeighing(weights);
        Map<UUID, BigInteger> numbers = inWholeNumbers(weights);
        BigInteger total = sum(numbers);
        BigInteger units = whole.movePointRight(decimals).toBigIntegerExact();
        var cut = new LinkedHashMap<UUID, BigInteger>();
        var remainders = new HashMap<UUID, BigInteger>();
        numbers.forEach((organisation, weight) -> {
            BigInteger share = units.multiply(weight);
            // never below zero, so that what is cut off of a whole below zero is left over as well
            BigInteger remainder = share.mod(total);
            remainders.put(organisation, remainder);
            cut.put(organisation, share.subtract(remainder).divide(total));
        });
        Set<UUID> oneMore = largest(remainders, units.subtract(sum(cut)).intValueExact());
        var parts = new LinkedHashMap<UUID, BigDecimal>();
        cut.forEach((organisation, share) -> parts.put(
                organisation,
                new BigDecimal(oneMore.contains(organisation) ? share.add(BigInteger.ONE) : share, decimals)));
        return parts;
    }

    private static void requireWeighing(Map<UUID, BigDecimal> weights) {
        List<UUID> below = weights.entrySet().stream()
                .filter(weight -> weight.getValue().signum() < 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!below.isEmpty()) {
            throw Refusal.rule(
                    "weight-below-zero",
                    "Nothing weighs less than nothing. Correct the weight of, or leave out: %s."
                            .formatted(named(below)));
        }
        if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw Refusal.rule("nothing-weighs", "All weights are zero. Weigh by something else, or split equally.");
        }
    }

    static String named(List<UUID> organisations) {
        return organisations.stream().map(UUID::toString).collect(Collectors.joining(", "));
    }

    private static Map<UUID, BigInteger> inWholeNumbers(Map<UUID, BigDecimal> weights) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        var numbers = new LinkedHashMap<UUID, BigInteger>();
        weights.forEach((organisation, weight) -> numbers.put(
                organisation, weight.movePointRight(Math.max(scale, 0)).toBigIntegerExact()));
        return numbers;
    }

    private static BigInteger sum(Map<UUID, BigInteger> numbers) {
        return numbers.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Set<UUID> largest(Map<UUID, BigInteger> remainders, int units) {
        return remainders.keySet().stream()
                .sorted(Comparator.comparing((UUID organisation) -> remainders.get(organisation))
                        .reversed()
                        .thenComparing(UUID::toString))
                .limit(units)
                .collect(Collectors.toSet());
    }

    /** Refuses parts, given by hand, that are not the whole. */
    Map<UUID, BigDecimal> byHand(Map<UUID, BigDecimal> parts) {
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            throw Refusal.rule(
                    "parts-are-not-the-whole",
                    "/parts",
                    "The parts add up to %s, and the whole is %s. Correct what is wrong."
                            .formatted(sum.toPlainString(), whole.toPlainString()));
        }
        return parts;
    }
}
