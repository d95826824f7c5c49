package org.concordat.reporting.indicator.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the values of a measure's organisations should be. */
@Schema(name = "MeasureRule", description = "What the values of a measure's organisations should be")
public record Rule(
        @NotNull @Schema(description = "What is found in the values, and how it is held against the target")
        RuleKind kind,

        @Size(max = 18)
        @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 85")
        @Schema(
                nullable = true,
                examples = "85",
                description =
                        "Per cent of SHARE and SHARE_ABOVE, how many of COUNT, the figure of SUM, MEAN and MEDIAN,"
                                + " the factor of GROWTH, the steps of STEPS_UP; null of NONE and ALL")
        String target,

        @Size(max = Rule.MOST_VALUES)
        @Schema(description = "The values that NONE should have, or one of which reaches with SHARE and COUNT")
        List<@NotBlank @Size(max = 50) String> values,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "YES",
                description = "The value that each should reach with ALL, SHARE and COUNT")
        String atLeast,

        @Size(max = Rule.MOST_OWN) @Schema(description = "Organisations that should reach another value than atLeast")
        List<@NotNull @Valid OwnTarget> ownTargets,

        @Schema(
                nullable = true,
                description = "With STEPS_UP: whether who is at the top counts if it stays; not when absent")
        Boolean topCounts,

        @Valid @Schema(nullable = true, description = "What SHARE_ABOVE compares with")
        ComparatorSeries comparator) {

    static final int MOST_VALUES = 30;
    static final int MOST_OWN = 1000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rule {
        values = values == null ? List.of() : List.copyOf(values);
        ownTargets = ownTargets == null ? List.of() : List.copyOf(ownTargets);
        topCounts = Boolean.TRUE.equals(topCounts);
    }

    Finding find(Yardstick yardstick, List<Participant> set) {
        return kind.find(this, yardstick, set);
    }

    /** Why a value does not reach what its organisation should; {@code null} when it does. */
    Deciding obstacle(Participant each, Yardstick yardstick) {
        if (atLeast == null) {
            return values.contains(each.now().value()) ? null : new Deciding(each, Why.NOT_REACHED, null);
        }
        String needed = ownTargets.stream()
                .filter(own -> own.organisation().equals(each.organisation()))
                .map(OwnTarget::atLeast)
                .findFirst()
                .orElse(atLeast);
        return yardstick.reaches(each.now().figure(), yardstick.figure(needed))
                ? null
                : new Deciding(each, Why.NOT_REACHED, needed);
    }

    /** Refuses a rule that says too little or too much for its kind, and values that its indicator does not take. */
    void requireSound(ValueRule takes) {
        requireTarget(takes.kind());
        requireWhatEachReaches();
        requireValues(takes);
        require(
                (kind == RuleKind.SHARE_ABOVE) == (comparator != null),
                "comparator-of-share-above",
                "/rule/comparator",
                "Send a comparator with SHARE_ABOVE, and with no other kind.");
        require(
                kind == RuleKind.STEPS_UP || !topCounts,
                "top-of-steps",
                "/rule/topCounts",
                "Only STEPS_UP asks whether who is at the top counts. Leave it out.");
    }

    private void requireTarget(IndicatorKind of) {
        boolean wanted = kind != RuleKind.NONE && kind != RuleKind.ALL;
        require(
                wanted == (target != null),
                "target-of-rule",
                "/rule/target",
                wanted ? "Send the target of %s.".formatted(kind) : "%s has no target. Leave it out.".formatted(kind));
        switch (kind) {
            case SHARE, SHARE_ABOVE ->
                require(
                        figure().signum() > 0 && figure().compareTo(HUNDRED) <= 0,
                        "no-percentage",
                        "/rule/target",
                        "A share is above 0 and at most 100 per cent.");
            case COUNT, STEPS_UP ->
                require(
                        figure().signum() > 0 && figure().stripTrailingZeros().scale() <= 0,
                        "no-number",
                        "/rule/target",
                        "Send a whole number above 0.");
            case GROWTH ->
                require(figure().signum() > 0, "no-factor", "/rule/target", "Send a factor above 0, like 1.1.");
            default -> {}
        }
        boolean fits =
                switch (kind) {
                    case SUM, GROWTH -> of.addsUp();
                    case MEAN, MEDIAN -> of.isFigure();
                    case STEPS_UP -> of == IndicatorKind.LEVEL;
                    case SHARE_ABOVE -> of.isFigure() || of == IndicatorKind.LEVEL;
                    default -> true;
                };
        require(fits, "rule-of-kind", "/rule/kind", "%s means nothing of %s.".formatted(kind, of));
    }

    private BigDecimal figure() {
        return new BigDecimal(target);
    }

    private void requireWhatEachReaches() {
        boolean value = atLeast != null;
        boolean set = !values.isEmpty();
        boolean fits =
                switch (kind) {
                    case NONE -> set && !value;
                    case ALL -> value && !set;
                    case SHARE, COUNT -> value != set;
                    default -> !value && !set;
                };
        require(
                fits,
                "value-to-reach",
                "/rule/atLeast",
                switch (kind) {
                    case NONE -> "Send in values those that none should have, and no atLeast.";
                    case ALL -> "Send in atLeast what each should reach, and no values.";
                    case SHARE, COUNT -> "Send what each should reach in atLeast, or in values: one of the two.";
                    default -> "%s does not ask what each reaches. Leave out atLeast and values.".formatted(kind);
                });
        require(
                ownTargets.isEmpty() || value,
                "own-targets-of-values",
                "/rule/ownTargets",
                "Only what is sent in atLeast may differ by organisation. Leave them out.");
    }

    private void requireValues(ValueRule takes) {
        for (int i = 0; i < values.size(); i++) {
            takes.requireFits(values.get(i), "/rule/values/" + i);
        }
        if (atLeast != null) {
            takes.requireFits(atLeast, "/rule/atLeast");
        }
        var named = new HashSet<>();
        for (int i = 0; i < ownTargets.size(); i++) {
            OwnTarget own = ownTargets.get(i);
            takes.requireFits(own.atLeast(), "/rule/ownTargets/%d/atLeast".formatted(i));
            require(
                    named.add(own.organisation()),
                    "own-target-repeated",
                    "/rule/ownTargets/%d/organisation".formatted(i),
                    "This organisation is named before. Name each once.");
        }
        if (comparator != null) {
            requireComparator(takes);
        }
    }

    private void requireComparator(ValueRule takes) {
        var days = new HashSet<>();
        for (int i = 0; i < comparator.values().size(); i++) {
            ComparatorValue each = comparator.values().get(i);
            takes.requireFits(each.value(), "/rule/comparator/values/%d/value".formatted(i));
            require(
                    days.add(each.lastDay()),
                    "comparator-repeated",
                    "/rule/comparator/values/%d/lastDay".formatted(i),
                    "There is a value of this period before. Send each period once.");
        }
    }

    private static void require(boolean holds, String type, String pointer, String detail) {
        if (!holds) {
            throw Refusal.rule(type, pointer, detail);
        }
    }
}
