package org.concordat.reporting.indicator.questionnaire;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a questionnaire is called and asks. */
public record QuestionnaireDetails(
        @Size(max = 200) @Schema(examples = "Baseline of leisure services")
        String name,

        @Size(max = QuestionnaireDetails.MOST_FIELDS) List<Field> fields,
        @Size(max = QuestionnaireDetails.MOST_RULES) List<FieldRule> rules,

        @Schema(description = "Whether each value comes with an answer to: is the target realistic?")
        boolean asksAboutTargets) {

    public static final int MOST_FIELDS = 100;
    public static final int MOST_RULES = 100;

    public QuestionnaireDetails {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    public List<String> indicators() {
        return fields.stream().map(Field::indicator).toList();
    }

    void requireSound() {
        if (fields.isEmpty()) {
            throw Refusal.rule("no-fields", "/fields", "It asks for nothing. Send the indicators that it asks for.");
        }
        var asked = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            if (!asked.add(fields.get(i).indicator())) {
                throw Refusal.rule(
                        "field-repeated",
                        "/fields/%d/indicator".formatted(i),
                        "%s is asked for before. Ask once."
                                .formatted(fields.get(i).indicator()));
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            FieldRule rule = rules.get(i);
            requireAsked(asked, rule.lesser(), "/rules/%d/lesser".formatted(i));
            requireAsked(asked, rule.greater(), "/rules/%d/greater".formatted(i));
            if (rule.lesser().equals(rule.greater())) {
                throw Refusal.rule(
                        "rule-about-one-field",
                        "/rules/%d/greater".formatted(i),
                        "A rule is about two fields. Send another indicator.");
            }
        }
    }

    private static void requireAsked(HashSet<String> asked, String indicator, String pointer) {
        if (!asked.contains(indicator)) {
            throw Refusal.rule(
                    "unknown-field",
                    pointer,
                    "The questionnaire does not ask for %s. Send the indicator of one of its fields."
                            .formatted(indicator));
        }
    }
}
