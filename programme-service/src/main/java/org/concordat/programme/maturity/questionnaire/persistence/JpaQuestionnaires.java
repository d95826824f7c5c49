package org.concordat.programme.maturity.questionnaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.QuestionnaireFilter;
import org.concordat.programme.maturity.questionnaire.QuestionnaireSummaryView;
import org.concordat.programme.maturity.questionnaire.Questionnaires;

/** Questionnaires in PostgreSQL. */
@ApplicationScoped
public class JpaQuestionnaires implements Questionnaires, PanacheAggregates<Questionnaire> {

    @Override
    public Page<QuestionnaireSummaryView> list(QuestionnaireFilter filter, PageRequest page) {
        return Listing.of(
                        QuestionnaireSummaryView.class,
                        "select new org.concordat.programme.maturity.questionnaire.QuestionnaireSummaryView(q.id, q.code,"
                                + " q.edition, q.title, q.kind, q.status, q.version) from Questionnaire q")
                .where("q.code = :code", "code", filter.code())
                .where("q.kind = :kind", "kind", filter.kind())
                .where("q.status = :status", "status", filter.status())
                .ascending("q.code", QuestionnaireSummaryView::code)
                .tieBreaker("q.id", UUID.class, QuestionnaireSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public List<Questionnaire> editionsOf(String code) {
        return list("code = ?1 order by edition", code);
    }
}
