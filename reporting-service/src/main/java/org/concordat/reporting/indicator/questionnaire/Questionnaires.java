package org.concordat.reporting.indicator.questionnaire;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All questionnaires. */
public interface Questionnaires extends Aggregates<Questionnaire> {

    /** By code. */
    Page<QuestionnaireSummaryView> list(PageRequest page);

    boolean hasCode(String code);

    /** Whether it was asked in some period. */
    boolean isAsked(UUID id);

    default Questionnaire get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("questionnaire", id));
    }

    /** What a request names in its body; nobody amends it until the transaction ends. */
    default Questionnaire held(UUID id, String pointer) {
        return lock(id).orElseThrow(() -> Refusal.rule(
                "unknown-questionnaire",
                pointer,
                "There is no questionnaire %s. Send the id of one that is listed.".formatted(id)));
    }
}
