package org.concordat.reporting.indicator.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static Questionnaire asking(List<FieldRule> rules, String... indicators) {
        return new Questionnaire(
                "BASELINE",
                new QuestionnaireDetails(
                        "Baseline",
                        Stream.of(indicators)
                                .map(indicator -> new Field(indicator, true))
                                .toList(),
                        rules,
                        false));
    }

    @Test
    void asksForEachIndicatorOnce() {
        assertThat(asking(List.of(), "A", "B").details().indicators()).containsExactly("A", "B");
        assertRefused("no-fields", () -> asking(List.of()));
        assertRefused("field-repeated", () -> asking(List.of(), "A", "B", "A"));
    }

    @Test
    void itsRulesAreAboutTwoOfItsFields() {
        var rule = new FieldRule("A", "B");
        assertThat(asking(List.of(rule), "A", "B").details().rules()).containsExactly(rule);
        assertRefused("unknown-field", () -> asking(List.of(rule), "A", "C"));
        assertRefused("unknown-field", () -> asking(List.of(rule), "B", "C"));
        assertRefused("rule-about-one-field", () -> asking(List.of(new FieldRule("A", "A")), "A", "B"));
    }
}
