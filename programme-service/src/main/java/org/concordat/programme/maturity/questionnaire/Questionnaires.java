package org.concordat.programme.maturity.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All questionnaires, each edition by itself. */
public interface Questionnaires extends Aggregates<Questionnaire> {

    /** By code. */
    Page<QuestionnaireSummaryView> list(QuestionnaireFilter filter, PageRequest page);

    /** From the first on; none when there is no such questionnaire. */
    List<Questionnaire> editionsOf(String code);

    default Questionnaire get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("questionnaire", id));
    }

    /** What a request names in its body. */
    default Questionnaire named(UUID id, String pointer) {
        return Optional.ofNullable(id)
                .flatMap(this::byId)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-questionnaire",
                        pointer,
                        "There is no questionnaire %s. Send the id of one that is listed.".formatted(id)));
    }
}
