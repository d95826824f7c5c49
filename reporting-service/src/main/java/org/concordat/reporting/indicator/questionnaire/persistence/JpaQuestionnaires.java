package org.concordat.reporting.indicator.questionnaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.questionnaire.Questionnaire;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireSummaryView;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;

/** Questionnaires in PostgreSQL. */
@ApplicationScoped
public class JpaQuestionnaires implements Questionnaires, PanacheAggregates<Questionnaire> {

    @Override
    public Page<QuestionnaireSummaryView> list(PageRequest page) {
        return Listing.of(
                        QuestionnaireSummaryView.class,
                        "select new org.concordat.reporting.indicator.questionnaire.QuestionnaireSummaryView(q.id,"
                                + " q.code, q.name, q.version) from Questionnaire q")
                .ascending("q.code", QuestionnaireSummaryView::code)
                .tieBreaker("q.id", UUID.class, QuestionnaireSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public boolean isAsked(UUID id) {
        return getEntityManager()
                        .createQuery("select count(p) from Period p where p.questionnaire = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
