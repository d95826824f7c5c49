package org.concordat.reporting.indicator.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.questionnaire.FieldRule;

/**
 * What a questionnaire asks of one organisation: the indicators that organisations of its type report. "Field types,
 * bounds and rules between fields refuse": reporting.md, Return.
 *
 * @param fields what each takes, in the order of the questionnaire
 * @param required codes of those without which a return is refused
 */
record Asked(List<ValueRule> fields, Set<String> required, List<FieldRule> rules, boolean asksAboutTargets) {

    Asked {
        fields = List.copyOf(fields);
        required = Set.copyOf(required);
        rules = List.copyOf(rules);
    }

    /** Refuses an organisation of which nothing is asked. */
    void requireSomething(String pointer) {
        if (fields.isEmpty()) {
            throw Refusal.rule(
                    "organisation-not-asked",
                    pointer,
                    "Organisations of its type report none of the indicators. Name one that is asked.");
        }
    }

    /** Refuses values that cannot stand even in a draft. */
    void requireFit(List<ReturnedValue> values) {
        var answered = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            ReturnedValue value = values.get(i);
            String pointer = "/values/" + i;
            ValueRule field = field(value.indicator())
                    .orElseThrow(() -> Refusal.rule(
                            "indicator-not-asked",
                            pointer + "/indicator",
                            "The organisation is not asked for %s. Leave it out.".formatted(value.indicator())));
            if (!answered.add(value.indicator())) {
                throw Refusal.rule(
                        "indicator-returned-twice",
                        pointer + "/indicator",
                        "%s is returned before. Return it once.".formatted(value.indicator()));
            }
            requireFits(field, value, pointer);
        }
        for (FieldRule rule : rules) {
            requireInOrder(rule, values);
        }
    }

    /** Values that fit, each in the one way in which its kind is written. */
    List<ReturnedValue> written(List<ReturnedValue> values) {
        requireFit(values);
        return values.stream()
                .map(value -> value.written(field(value.indicator()).orElseThrow()))
                .toList();
    }

    private void requireFits(ValueRule field, ReturnedValue value, String pointer) {
        if ((value.value() == null) == (value.missing() == null)) {
            throw Refusal.rule("value-or-why-not", pointer, "Send a value, or why there is none: one of the two.");
        }
        if (value.value() != null) {
            field.requireFits(value.value(), pointer + "/value");
        }
        if (value.base() != null && (field.kind() != IndicatorKind.PERCENTAGE || value.value() == null)) {
            throw Refusal.rule(
                    "base-of-no-share", pointer + "/base", "Only a percentage is a share of so many. Leave it out.");
        }
        if (value.targetRealistic() != null && !asksAboutTargets) {
            throw Refusal.rule(
                    "target-not-asked-about",
                    pointer + "/targetRealistic",
                    "The questionnaire does not ask about targets. Leave it out.");
        }
    }

    /** It holds where both have a value. */
    private void requireInOrder(FieldRule rule, List<ReturnedValue> values) {
        Optional<ReturnedValue> lesser = valueOf(rule.lesser(), values);
        Optional<ReturnedValue> greater = valueOf(rule.greater(), values);
        if (lesser.isEmpty() || greater.isEmpty()) {
            return;
        }
        ValueRule field = field(rule.lesser()).orElseThrow();
        if (!field.isAtMost(lesser.get().value(), greater.get().value())) {
            throw Refusal.rule(
                    "fields-out-of-order",
                    "/values/%d/value".formatted(values.indexOf(lesser.get())),
                    "%s is at most %s, which is %s. Check both."
                            .formatted(
                                    rule.lesser(), rule.greater(), greater.get().value()));
        }
    }

    /**
     * Refuses to take for whole what is not.
     *
     * @param last the values of the last period, by indicator
     */
    void requireWhole(List<ReturnedValue> values, Map<String, String> last) {
        requireFit(values);
        for (ValueRule field : fields) {
            if (required.contains(field.indicator())
                    && values.stream().noneMatch(value -> value.indicator().equals(field.indicator()))) {
                throw Refusal.rule(
                        "value-missing",
                        "/values",
                        "%s is missing. Return a value, or why there is none.".formatted(field.indicator()));
            }
        }
        for (int i = 0; i < values.size(); i++) {
            ReturnedValue value = values.get(i);
            requireExplained(value, last.get(value.indicator()), "/values/" + i);
            if (asksAboutTargets && value.value() != null && value.targetRealistic() == null) {
                throw Refusal.rule(
                        "target-unanswered",
                        "/values/%d/targetRealistic".formatted(i),
                        "Is the target of %s realistic? Send true or false.".formatted(value.indicator()));
            }
        }
    }

    /** "A change beyond the indicator's tolerance on the last period asks for a reason": reporting.md, Return. */
    private void requireExplained(ReturnedValue value, String last, String pointer) {
        if (value.value() == null || last == null || value.changeReason() != null) {
            return;
        }
        if (field(value.indicator()).orElseThrow().isUnusualAfter(last, value.value())) {
            throw Refusal.rule(
                    "change-unexplained",
                    pointer + "/changeReason",
                    "%s was %s in the last period. Check the value, or say why it has changed so much."
                            .formatted(value.indicator(), last));
        }
    }

    private Optional<ValueRule> field(String indicator) {
        return fields.stream()
                .filter(field -> field.indicator().equals(indicator))
                .findFirst();
    }

    private static Optional<ReturnedValue> valueOf(String indicator, List<ReturnedValue> values) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator) && value.value() != null)
                .findFirst();
    }
}
