package org.concordat.reporting.indicator.questionnaire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/**
 * What organisations are asked to return: indicators, and rules between them. What it asks stays from its first period on,
 * so that returns compare.
 */
@Entity
@Table(name = "indicator_questionnaire")
public class Questionnaire extends Aggregate {

    public static final AggregateType<Questionnaire> TYPE =
            AggregateType.internal("questionnaire", QuestionnaireState::of);

    private String code;
    private String name;
    private boolean asksAboutTargets;

    @ElementCollection
    @CollectionTable(name = "indicator_questionnaire_field", joinColumns = @JoinColumn(name = "questionnaire"))
    @OrderColumn(name = "position")
    private List<Field> fields = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_questionnaire_rule", joinColumns = @JoinColumn(name = "questionnaire"))
    @OrderColumn(name = "position")
    private List<FieldRule> rules = new ArrayList<>();

    protected Questionnaire() {}

    public Questionnaire(String code, QuestionnaireDetails details) {
        this.code = code;
        amend(details);
    }

    void amend(QuestionnaireDetails details) {
        details.requireSound();
        name = details.name();
        asksAboutTargets = details.asksAboutTargets();
        replace(fields, details.fields());
        replace(rules, details.rules());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    public String code() {
        return code;
    }

    public QuestionnaireDetails details() {
        return new QuestionnaireDetails(name, fields, rules, asksAboutTargets);
    }
}
