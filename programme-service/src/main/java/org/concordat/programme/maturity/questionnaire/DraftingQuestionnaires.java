package org.concordat.programme.maturity.questionnaire;

import static org.concordat.programme.maturity.questionnaire.QuestionnaireFact.QUESTIONNAIRE_AMENDED;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireFact.QUESTIONNAIRE_DRAFTED;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireFact.QUESTIONNAIRE_PUBLISHED;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireFact.QUESTIONNAIRE_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Drafts questionnaires and their editions, publishes and withdraws them. */
@ApplicationScoped
public class DraftingQuestionnaires {

    private final Questionnaires questionnaires;
    private final Changes changes;

    DraftingQuestionnaires(Questionnaires questionnaires, Changes changes) {
        this.questionnaires = questionnaires;
        this.changes = changes;
    }

    /** The first edition. */
    @Transactional
    public QuestionnaireView draft(
            String code, QuestionnaireKind kind, QuestionnaireDetails details, EffectiveDate effective) {
        if (!questionnaires.editionsOf(code).isEmpty()) {
            throw Refusal.conflict(
                    "questionnaire-exists",
                    "There is a questionnaire %s. Draft its next edition, or choose another code.".formatted(code));
        }
        return added(new Questionnaire(code, kind, details), effective);
    }

    /** The edition after another, about the same and of the same kind. */
    @Transactional
    public QuestionnaireView draftAfter(UUID previous, QuestionnaireDetails details, EffectiveDate effective) {
        Questionnaire before = questionnaires.get(previous);
        questionnaires.editionsOf(before.code()).stream()
                .filter(each -> previous.equals(each.previousEdition()))
                .findFirst()
                .ifPresent(next -> {
                    throw Refusal.conflict(
                            "edition-followed",
                            "Edition %d follows it already (%s). Amend that, or follow it."
                                    .formatted(next.edition(), next.id()));
                });
        return added(new Questionnaire(before, details), effective);
    }

    private QuestionnaireView added(Questionnaire questionnaire, EffectiveDate effective) {
        return QuestionnaireView.of(changes.add(questionnaires, questionnaire, QUESTIONNAIRE_DRAFTED, effective));
    }

    @Transactional
    public QuestionnaireView amend(Amendment<QuestionnaireDetails> amendment) {
        UUID before = questionnaires.get(amendment.id()).previousEdition();
        Questionnaire previous = before == null ? null : questionnaires.get(before);
        return QuestionnaireView.of(changes.of(questionnaires, amendment)
                .record(
                        QUESTIONNAIRE_AMENDED,
                        questionnaire -> questionnaire.amend(amendment.applyTo(questionnaire.details()), previous)));
    }

    @Transactional
    public QuestionnaireView publish(UUID id, EffectiveDate effective) {
        return QuestionnaireView.of(changes.of(questionnaires, id)
                .effective(effective)
                .record(QUESTIONNAIRE_PUBLISHED, Questionnaire::publish));
    }

    @Transactional
    public QuestionnaireView withdraw(UUID id, EffectiveDate effective) {
        return QuestionnaireView.of(changes.of(questionnaires, id)
                .effective(effective)
                .record(QUESTIONNAIRE_WITHDRAWN, Questionnaire::withdraw));
    }

    public QuestionnaireView get(UUID id) {
        return QuestionnaireView.of(questionnaires.get(id));
    }

    public Page<QuestionnaireSummaryView> list(QuestionnaireFilter filter, PageRequest page) {
        return questionnaires.list(filter, page);
    }
}
