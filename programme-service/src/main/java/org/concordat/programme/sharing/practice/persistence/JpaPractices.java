package org.concordat.programme.sharing.practice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.sharing.practice.Practice;
import org.concordat.programme.sharing.practice.PracticeFilter;
import org.concordat.programme.sharing.practice.PracticeSummaryView;
import org.concordat.programme.sharing.practice.Practices;
import org.concordat.programme.strategy.theme.ThemesUnder;

/** Practices in PostgreSQL, which also searches them. */
@ApplicationScoped
public class JpaPractices implements Practices, PanacheAggregates<Practice> {

    /** A query of its own, so that the words are understood once and not for each text. */
    private static final String WORDS = "(select function('understood', :words))";

    private static final String OF_THEME =
            "exists (select 1 from p.themes t where t in %s)".formatted(ThemesUnder.jpql("theme"));

    private static final String FOUND = "cast(function('is_found', p.searched, " + WORDS + ") as Boolean) = true";
    private static final String RELEVANCE = "cast(function('relevance', p.searched, " + WORDS + ") as Integer)";
    private static final String HIGHLIGHT =
            "cast(function('highlight', p.title || '. ' || p.summary, " + WORDS + ") as String)";

    @Override
    public Page<PracticeSummaryView> list(PracticeFilter filter, PageRequest page) {
        boolean searches = filter.words() != null;
        Listing<PracticeSummaryView> all = (searches ? rows(RELEVANCE, HIGHLIGHT) : rows("0", "null"))
                .where(FOUND, "words", filter.words())
                .where("lower(p.serviceArea) = :serviceArea", "serviceArea", filter.serviceArea())
                .where(OF_THEME, "theme", filter.theme())
                .where("exists (select 1 from p.tools t where lower(t) = :tool)", "tool", filter.tool())
                .where("p.source = :organisation", "organisation", filter.organisation())
                .where("p.status = :status", "status", filter.status());
        return (searches
                        ? all.descending(RELEVANCE, PracticeSummaryView::relevance)
                        : all.descending("p.sharedOn", PracticeSummaryView::sharedOn))
                .tieBreaker("p.id", UUID.class, PracticeSummaryView::id)
                .page(getEntityManager(), page);
    }

    private static Listing<PracticeSummaryView> rows(String relevance, String highlight) {
        return Listing.of(
                PracticeSummaryView.class,
                "select new org.concordat.programme.sharing.practice.PracticeSummaryView(p.id, p.source, p.title,"
                        + " p.serviceArea, p.sharedOn, p.status, %s, %s, p.version) from Practice p"
                                .formatted(relevance, highlight));
    }
}
