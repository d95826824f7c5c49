package org.concordat.reporting.indicator.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.questionnaire.Field;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;

/** Finds out what is asked of whom. */
@ApplicationScoped
class AskedOf {

    private final Questionnaires questionnaires;
    private final Indicators indicators;
    private final ValueRules rules;

    AskedOf(Questionnaires questionnaires, Indicators indicators, ValueRules rules) {
        this.questionnaires = questionnaires;
        this.indicators = indicators;
        this.rules = rules;
    }

    /** What a period asks of organisations of a type. */
    Asked organisationsOf(String type, Period period) {
        QuestionnaireDetails questionnaire =
                questionnaires.get(period.questionnaire()).details();
        Map<String, Indicator> known = indicators.byCodes(questionnaire.indicators()).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Field> fields = questionnaire.fields().stream()
                .filter(field -> known.get(field.indicator()).isReportedBy(type))
                .toList();
        return new Asked(
                fields.stream()
                        .map(field -> rules.of(known.get(field.indicator())))
                        .toList(),
                fields.stream().filter(Field::required).map(Field::indicator).collect(Collectors.toSet()),
                questionnaire.rules(),
                questionnaire.asksAboutTargets());
    }
}
