package org.concordat.programme.maturity.sheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.maturity.sheet.AnswerSheet;
import org.concordat.programme.maturity.sheet.AnswerSheetFilter;
import org.concordat.programme.maturity.sheet.AnswerSheetSummaryView;
import org.concordat.programme.maturity.sheet.AnswerSheets;
import org.concordat.programme.maturity.sheet.SheetOf;

/** Sheets in PostgreSQL. */
@ApplicationScoped
public class JpaAnswerSheets implements AnswerSheets, PanacheAggregates<AnswerSheet> {

    @Override
    public boolean has(SheetOf sheet) {
        return count("round = ?1 and organisation = ?2 and role is null", sheet.round(), sheet.organisation()) > 0;
    }

    @Override
    public Optional<SheetOf> whoseIs(UUID id) {
        return find("select round, organisation, role from AnswerSheet where id = ?1", id)
                .project(SheetOf.class)
                .firstResultOptional();
    }

    @Override
    public Page<AnswerSheetSummaryView> list(AnswerSheetFilter filter, PageRequest page) {
        return Listing.of(
                        AnswerSheetSummaryView.class,
                        "select new org.concordat.programme.maturity.sheet.AnswerSheetSummaryView(s.id, s.round,"
                                + " s.organisation, s.role, s.status, s.submittedOn, s.version) from AnswerSheet s")
                .where("s.round = :round", "round", filter.round())
                .where("s.organisation = :organisation", "organisation", filter.organisation())
                .where("s.organisation = :boundary", "boundary", filter.boundary())
                .where("s.status = :status", "status", filter.status())
                .ascending("s.id", AnswerSheetSummaryView::id)
                .tieBreaker("s.id", UUID.class, AnswerSheetSummaryView::id)
                .page(getEntityManager(), page);
    }
}
