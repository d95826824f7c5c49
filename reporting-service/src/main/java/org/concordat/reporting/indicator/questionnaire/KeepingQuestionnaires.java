package org.concordat.reporting.indicator.questionnaire;

import static org.concordat.reporting.indicator.questionnaire.QuestionnaireFact.QUESTIONNAIRE_AMENDED;
import static org.concordat.reporting.indicator.questionnaire.QuestionnaireFact.QUESTIONNAIRE_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;

/** Creates questionnaires, and amends them until they are asked. */
@ApplicationScoped
public class KeepingQuestionnaires {

    private final Questionnaires questionnaires;
    private final Indicators indicators;
    private final Changes changes;

    KeepingQuestionnaires(Questionnaires questionnaires, Indicators indicators, Changes changes) {
        this.questionnaires = questionnaires;
        this.indicators = indicators;
        this.changes = changes;
    }

    @Transactional
    public QuestionnaireView create(String code, QuestionnaireDetails details, EffectiveDate effective) {
        if (questionnaires.hasCode(code)) {
            throw Refusal.conflict(
                    "questionnaire-exists",
                    "There is a questionnaire %s. Amend it, or choose another code.".formatted(code));
        }
        var questionnaire = new Questionnaire(code, details);
        requireReturned(details);
        return QuestionnaireView.of(changes.add(questionnaires, questionnaire, QUESTIONNAIRE_CREATED, effective));
    }

    @Transactional
    public QuestionnaireView amend(Amendment<QuestionnaireDetails> amendment) {
        Questionnaire questionnaire = questionnaires
                .lock(amendment.id())
                .orElseThrow(() -> Refusal.notFound("questionnaire", amendment.id()));
        QuestionnaireDetails wanted = amendment.applyTo(questionnaire.details());
        if (questionnaires.isAsked(amendment.id())) {
            throw Refusal.conflict(
                    "questionnaire-asked",
                    "It has a period, and what it asks stays. Create another one for what is asked otherwise.");
        }
        wanted.requireSound();
        requireReturned(wanted);
        return QuestionnaireView.of(
                changes.of(questionnaires, amendment).record(QUESTIONNAIRE_AMENDED, each -> each.amend(wanted)));
    }

    private void requireReturned(QuestionnaireDetails details) {
        List<Field> fields = details.fields();
        for (int i = 0; i < fields.size(); i++) {
            String pointer = "/fields/%d/indicator".formatted(i);
            indicators.named(fields.get(i).indicator(), pointer).requireReturned(pointer);
        }
        for (int i = 0; i < details.rules().size(); i++) {
            requireComparable(details.rules().get(i), "/rules/%d/greater".formatted(i));
        }
    }

    /** Pounds are not held against per cent, nor one scale against another. */
    private void requireComparable(FieldRule rule, String pointer) {
        Indicator lesser = indicators.named(rule.lesser(), pointer);
        Indicator greater = indicators.named(rule.greater(), pointer);
        if (!lesser.isComparableWith(greater)) {
            throw Refusal.rule(
                    "rule-about-two-kinds",
                    pointer,
                    "%s is %s and %s is %s. Hold figures of one kind or levels of one scale against each other."
                            .formatted(lesser.code(), lesser.kind(), greater.code(), greater.kind()));
        }
    }

    public QuestionnaireView get(UUID id) {
        return QuestionnaireView.of(questionnaires.get(id));
    }

    public Page<QuestionnaireSummaryView> list(PageRequest page) {
        return questionnaires.list(page);
    }
}
